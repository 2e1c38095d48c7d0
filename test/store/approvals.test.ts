import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { AT, type Desk, invocation, LATER, openDesk, opening, request } from "./desk.ts";

describeOnBothDatabases("an approval", (fresh) => {
  test("is decided once when two leads press at once", async () => {
    const desk = await deskWithRequest(await openDesk(await fresh()));
    const results = await Promise.all(["jonas", "priya"].map((lead) => desk.commit(grant(lead))));
    expect(results.map((result) => result.kind).sort()).toEqual(["committed", "conflict"]);
    const winner = results[0]?.kind === "committed" ? "jonas" : "priya";
    expect(await desk.approval("MG-1")).toMatchObject({ state: "approved", decidedBy: winner, decidedAt: LATER });
    await desk.close();
  });

  test("stands open once a case, and again when the first is over", async () => {
    const desk = await deskWithRequest(await openDesk(await fresh()));
    const again = (id: string) => ({
      invocation: invocation(id, "request-approval"),
      approvals: [request(id, "MG-1")],
    });
    expect(await desk.commit(again("a2"))).toEqual({ kind: "conflict", over: "approval" });
    const move = { kind: "move", id: "a1", from: "requested", to: "sent-back" } as const;
    const sentBack = { ...move, decidedBy: "jonas", decidedAt: LATER, note: "warmer, please", data: { text: "new" } };
    await desk.commit({ invocation: invocation("s1", "send-back"), approvals: [sentBack] });
    expect((await desk.commit(again("a3"))).kind).toBe("committed");
    expect((await desk.approvals("MG-1")).map((approval) => approval.state)).toEqual(["requested", "sent-back"]);
    expect(await desk.approvalById("a1")).toMatchObject({ note: "warmer, please", data: { text: "new" } });
    await desk.close();
  });

  test("enters each line in the ledger once, and counts what was given", async () => {
    const desk = await deskWithRequest(await openDesk(await fresh()));
    expect((await desk.commit(settle("l1"))).kind).toBe("committed");
    expect(await desk.commit(settle("l2"))).toEqual({ kind: "conflict", over: "ledger" });
    expect((await desk.ledger("MG-1")).map(({ kind, minor }) => [kind, minor])).toEqual([
      ["gift", 6000],
      ["owed", 1_000_000_000_000],
    ]);
    expect(await desk.givenCounts(["car-wash", "umbrella"])).toEqual({ "car-wash": 1 });
    expect(await desk.givenCounts([])).toEqual({});
    await desk.close();
  });
});

async function deskWithRequest(desk: Desk): Promise<Desk> {
  await desk.open(opening("i1"));
  await desk.commit({ invocation: invocation("a1", "request-approval"), approvals: [request("a1", "MG-1")] });
  return desk;
}

function grant(lead: string) {
  const move = {
    kind: "move",
    id: "a1",
    from: "requested",
    to: "approved",
    decidedBy: lead,
    decidedAt: LATER,
  } as const;
  return { invocation: invocation(`grant-${lead}`, "approve"), approvals: [move] };
}

function settle(id: string) {
  const line = { caseId: "MG-1", approvalId: "a1", at: AT, currency: "CNY", data: { why: "misquoted" } };
  return {
    invocation: invocation(id, "mark-sent"),
    ledger: [
      { ...line, id: `${id}/0`, kind: "gift", line: 0, item: "car-wash", minor: 6000 } as const,
      { ...line, id: `${id}/1`, kind: "owed", line: 0, item: null, minor: 1_000_000_000_000 } as const,
    ],
  };
}
