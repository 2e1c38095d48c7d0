import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { AT, caseRow, event, invocation, LATER, openDesk, opening } from "./desk.ts";

describeOnBothDatabases("a commit", (fresh) => {
  test("keeps the case, its history, clocks and cards as they were given", async () => {
    const desk = await openDesk(await fresh());
    expect(await desk.open(opening("i1", "数字 \u0000 and 🙂"))).toEqual({
      kind: "committed",
      reply: { card: "MG-1" },
    });
    expect(await desk.caseById("MG-1")).toEqual(caseRow("MG-1", 1, "数字 \u0000 and 🙂"));
    expect(await desk.history("MG-1")).toEqual([event("MG-1", 0, "opened"), event("MG-1", 1, "triaged")]);
    expect((await desk.clocks("MG-1")).map((clock) => clock.name)).toEqual(["first-answer", "solution"]);
    expect((await desk.undelivered("team")).map((card) => card.data)).toEqual([{ title: "MG-1" }]);
    expect(await desk.invocation("i1")).toMatchObject({ command: "open-case", reply: { card: "MG-1" } });
    expect(await desk.caseById("MG-2")).toBeUndefined();
    await desk.close();
  });

  test("changes nothing the second time and gives the first reply", async () => {
    const desk = await openDesk(await fresh());
    await desk.open(opening("i1"));
    expect(await desk.open(opening("i1"))).toEqual({ kind: "repeated", reply: { card: "MG-1" } });
    expect(await desk.caseById("MG-2")).toBeUndefined();
    expect(await desk.open(opening("i2"))).toEqual({ kind: "committed", reply: { card: "MG-2" } });
    await desk.close();
  });

  test("of twenty at once with one id takes effect once", async () => {
    const desk = await openDesk(await fresh());
    const results = await Promise.all(Array.from({ length: 20 }, () => desk.open(opening("i1"))));
    expect(results.filter((result) => result.kind === "committed")).toHaveLength(1);
    expect(results.filter((result) => result.kind === "repeated")).toHaveLength(19);
    expect(await desk.queue()).toHaveLength(1);
    expect(await desk.history("MG-1")).toHaveLength(2);
    await desk.close();
  });

  test("with a used id and another input is told apart", async () => {
    const desk = await openDesk(await fresh());
    await desk.open(opening("i1"));
    expect(await desk.open(opening("i1", "something else"))).toEqual({ kind: "other-input", command: "open-case" });
    expect(await desk.commit({ invocation: invocation("i1", "note") })).toEqual({
      kind: "other-input",
      command: "open-case",
    });
    await desk.close();
  });

  test("on a case that moved on is a conflict and leaves nothing", async () => {
    const desk = await openDesk(await fresh());
    await desk.open(opening("i1"));
    const assign = (id: string, assignee: string) => ({
      invocation: invocation(id, "assign"),
      case: { expectedVersion: 1, row: { ...caseRow("MG-1", 1, "x"), version: 2, assignee, updatedAt: LATER } },
      events: [event("MG-1", 2, "assigned")],
      outgoing: [
        { id: `${id}/0`, caseId: "MG-1", kind: "case", audience: "other", createdAt: AT, data: { title: id } },
      ],
    });
    expect((await desk.commit(assign("i2", "mei"))).kind).toBe("committed");
    expect(await desk.commit(assign("i3", "jonas"))).toEqual({ kind: "conflict", over: "case" });
    expect(await desk.caseById("MG-1")).toMatchObject({ assignee: "mei", version: 2, openedAt: AT, updatedAt: LATER });
    expect(await desk.history("MG-1")).toHaveLength(3);
    expect(await desk.invocation("i3")).toBeUndefined();
    expect(await desk.undelivered("other")).toHaveLength(1);
    await desk.close();
  });

  test("of ten at once on one version lets one through", async () => {
    const desk = await openDesk(await fresh());
    await desk.open(opening("i1"));
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        desk.commit({
          invocation: invocation(`n${n}`, "note"),
          case: { expectedVersion: 1, row: { ...caseRow("MG-1", 1, `note ${n}`), version: 2 } },
          events: [event("MG-1", 2, "noted")],
        }),
      ),
    );
    expect(results.filter((result) => result.kind === "committed")).toHaveLength(1);
    expect(results.filter((result) => result.kind === "conflict")).toHaveLength(9);
    await desk.close();
  });

  test("numbers fifty cases opened at once from 1 to 50, whatever is refused between them", async () => {
    const desk = await openDesk(await fresh());
    const openings = Array.from({ length: 50 }, (_, n) => desk.open(opening(`i${n}`)));
    const failing = desk.open(() => {
      throw new Error("the command failed");
    });
    const repeated = Array.from({ length: 5 }, () => desk.open(opening("i0")));
    await expect(failing).rejects.toThrow("the command failed");
    await Promise.all([...openings, ...repeated]);
    const numbers = (await desk.queue()).map((row) => row.number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    await desk.close();
  });

  test("that the database refuses leaves nothing, and its neighbours stand", async () => {
    const desk = await openDesk(await fresh());
    const stray = { ...invocation("bad", "note"), at: AT };
    const results = await Promise.allSettled([
      desk.open(opening("i1")),
      desk.commit({ invocation: stray, events: [event("MG-99", 0, "noted")] }),
      desk.open(opening("i2")),
    ]);
    expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await desk.invocation("bad")).toBeUndefined();
    expect(await desk.queue()).toHaveLength(2);
    await desk.close();
  });
});
