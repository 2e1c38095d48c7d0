import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { caseRow, type Desk, invocation, openDesk } from "./desk.ts";

describeOnBothDatabases("the queue", (fresh) => {
  test("shows what is due first, and last what no clock drives", async () => {
    const desk = await openDesk(await fresh());
    await add(desk, 1, { nextDueAt: null });
    await add(desk, 2, { nextDueAt: "2026-03-02T10:00:00.000Z", assignee: "mei" });
    await add(desk, 3, { nextDueAt: "2026-03-02T09:10:00.000Z", grade: "urgent" });
    await add(desk, 4, { nextDueAt: "2026-03-02T09:05:00.000Z", state: "closed" });
    const ids = async (filter: Parameters<Desk["queue"]>[0]) => (await desk.queue(filter)).map((row) => row.number);
    expect(await ids({ states: ["open"] })).toEqual([3, 2, 1]);
    expect(await ids({ states: ["open"], assignee: "mei" })).toEqual([2]);
    expect(await ids({ states: ["open"], assignee: null })).toEqual([3, 1]);
    expect(await ids({ grades: ["urgent"] })).toEqual([3]);
    expect(await ids({ states: [] })).toEqual([]);
    expect(await ids({ limit: 1 })).toEqual([4]);
    await add(desk, 5, { updatedAt: "2031-01-01T00:00:00.000Z" });
    expect(await ids({ updatedSince: "2030-01-01T00:00:00.000Z" })).toEqual([5]);
    expect(await ids({ holding: '"late"', states: ["closed"] })).toEqual([4]);
    expect(await ids({ holding: '"early"' })).toEqual([]);
    await desk.close();
  });
});

async function add(desk: Desk, number: number, columns: object): Promise<void> {
  const row = { ...caseRow(`MG-${number}`, number, "late"), ...columns };
  await desk.commit({ invocation: invocation(`i${number}`, "open-case"), case: { expectedVersion: 0, row } });
}
