import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { type Desk, MISQUOTED, openDesk } from "#test/fixtures/desk.ts";

describeOnBothDatabases("the whole way of a complaint", (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await fresh());
  });
  afterAll(() => desk.close());

  test("opened, understood, asked about, approved, sent, resolved, closed and reopened", async () => {
    const { text, customer } = MISQUOTED;
    const opened = await desk.done("mei", "open-case", { text, customer });
    expect(opened.case).toEqual({ id: "MG-1", state: "open", version: 1 });
    expect(await desk.subject("MG-1")).toMatchObject({
      playbook: "misquoted-parts",
      facts: { fault: "unknown", spend: null, currency: "CNY" },
      draft: { number: 1, language: "zh-Hans", by: "composer" },
      gift: { promised: false, sizing: { provisional: true, assumed: true } },
      owed: [],
    });

    const facts = { case: "1", fault: "ours", spend: "1040", quoted: "200", charged: "1040" };
    expect((await desk.done("mei", "set-facts", facts)).case).toMatchObject({ state: "open", version: 2 });
    const known = await desk.subject("MG-1");
    expect(known).toMatchObject({
      facts: { faultBy: "mei", spend: { source: "given" } },
      draft: { number: 2 },
      gift: { promised: true, sizing: { provisional: false, low: { minor: 20_800 }, amount: { minor: 24_300 } } },
      owed: [{ id: "honour-quote", amount: { minor: 84_000, currency: "CNY" } }],
    });
    expect(known.draft.text).toContain("840");

    desk.later(5);
    expect((await desk.done("mei", "request-approval", { case: "mg-1" })).case?.state).toBe("awaiting-approval");
    desk.later(5);
    const approved = await desk.done("priya", "approve", { case: "MG-1" });
    expect(approved.case?.state).toBe("approved");
    expect(approved.card.parts).toContainEqual(expect.objectContaining({ kind: "quote", text: known.draft.text }));

    desk.later(5);
    await desk.done("mei", "mark-sent", { case: "MG-1" });
    expect((await desk.subject("MG-1")).sentAt).toBe("2026-07-27T02:15:00.000Z");
    expect(await desk.store.ledger("MG-1")).toMatchObject([
      { kind: "gift", item: known.gift?.items[0]?.id, minor: known.gift?.items[0]?.price.minor, currency: "CNY" },
      { kind: "owed", item: null, minor: 84_000, currency: "CNY", at: "2026-07-27T02:15:00.000Z" },
    ]);

    await desk.done("mei", "resolve-case", { case: "MG-1" });
    expect((await desk.store.clocks("MG-1")).filter(({ stoppedAt }) => stoppedAt === null)).toEqual([]);
    await desk.done("mei", "close-case", { case: "MG-1" });
    expect(await desk.standing("MG-1")).toBe("closed, used");

    desk.later(60);
    await desk.done("mei", "reopen-case", { case: "MG-1", note: "It happened again." });
    const again = await desk.subject("MG-1");
    expect(again).toMatchObject({
      state: "open",
      sentAt: null,
      facts: { aggravating: ["broken-promise", "repeated"] },
      draft: { number: 3 },
    });
    expect(await desk.history("MG-1")).toEqual([
      "opened",
      "facts-set",
      "redrafted",
      "approval-requested",
      "approved",
      "sent",
      "resolved",
      "closed",
      "reopened",
      "redrafted",
    ]);
  });

  test("the clocks of its grade run from the opening, and the next contact from the answer", async () => {
    const id = await desk.opened();
    const due = async () =>
      Object.fromEntries((await desk.store.clocks(id)).map(({ name, dueAt }) => [name, minutesFrom(dueAt)]));
    const opened = desk.now().getTime();
    const minutesFrom = (at: string) => (Date.parse(at) - opened) / 60_000;
    expect(await due()).toEqual({ "first-answer": 30, "hand-over": 10, proposal: 120, solution: 1_440 });

    await desk.done("mei", "set-facts", { case: id, grade: "urgent" });
    expect(await due()).toEqual({ "first-answer": 10, "hand-over": 10, proposal: 60, solution: 120 });
    await desk.done("mei", "set-facts", { case: id, grade: "serious" });
    expect(await due()).toEqual({ "first-answer": 60, "hand-over": 10, proposal: 120, solution: 2_880 });

    await desk.done("mei", "request-approval", { case: id });
    await desk.done("jonas", "approve", { case: id });
    desk.later(40);
    await desk.done("mei", "mark-sent", { case: id });
    const clocks = new Map((await desk.store.clocks(id)).map((clock) => [clock.name, clock]));
    expect(clocks.get("first-answer")?.stoppedAt).toBe(desk.now().toISOString());
    expect(clocks.get("solution")?.stoppedAt).toBeNull();
    expect(clocks.get("next-contact")?.dueAt).toBe(new Date(opened + (40 + 1_440) * 60_000).toISOString());
  });

  test("what went out with a first reply is neither owed nor given again with the second", async () => {
    const { id } = await desk.approved();
    await desk.done("mei", "mark-sent", { case: id });
    await desk.done("mei", "reopen-case", { case: id, note: "Still waiting." });
    expect(await desk.subject(id)).toMatchObject({ owed: [], gift: { items: [], promised: false } });
    await desk.done("mei", "request-approval", { case: id });
    await desk.done("jonas", "approve", { case: id });
    await desk.done("mei", "mark-sent", { case: id });
    expect(await desk.store.ledger(id)).toHaveLength(1);
  });

  test("a customer who is not content may come back straight after the reply", async () => {
    const { id } = await desk.approved();
    await desk.done("mei", "mark-sent", { case: id });
    await desk.done("mei", "reopen-case", { case: id, note: "Not content." });
    expect(await desk.standing(id)).toBe("open, used");
    expect((await desk.store.clocks(id)).filter(({ stoppedAt }) => stoppedAt === null).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["first-answer", "solution"]),
    );
  });

  test("a step that makes no sense now is refused, and says where the case stands", async () => {
    const id = await desk.opened();
    for (const command of ["mark-sent", "resolve-case", "approve", "withdraw-request"]) {
      expect(await desk.refused("jonas", command, { case: id }), command).toMatch(/not-in-this-state|no-open-request/);
    }
    expect(await desk.refused("mei", "reopen-case", { case: id, note: "?" })).toBe("not-in-this-state");
    expect((await desk.say("mei", "resolve-case", { case: id })).error?.message).toBe(
      `${id} is open; it cannot be resolved now.`,
    );
    await desk.done("mei", "close-case", { case: id });
    for (const command of ["set-facts", "edit-draft", "assign-case"]) {
      const input = {
        "set-facts": { fault: "theirs" },
        "edit-draft": { text: "Hello" },
        "assign-case": { to: "jonas" },
      };
      const wish = { case: id, ...Object.entries(input).find(([name]) => name === command)?.[1] };
      expect(await desk.refused("mei", command, wish), command).toBe("not-in-this-state");
    }
    expect(await desk.history(id)).toEqual(["opened", "closed"]);
  });

  test("a note changes nothing that goes out, also when all is decided", async () => {
    const { id } = await desk.approved();
    await desk.done("mei", "add-note", { case: id, note: "She prefers the telephone." });
    expect(await desk.standing(id)).toBe("approved, approved");
    await desk.done("mei", "mark-sent", { case: id });
    await desk.done("mei", "close-case", { case: id });
    await desk.done("jonas", "add-note", { case: id, note: "Tell the workshop." });
    expect((await desk.history(id)).filter((kind) => kind === "noted")).toHaveLength(2);
  });
});
