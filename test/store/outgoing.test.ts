import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { AT, type Desk, invocation, LATER, openDesk } from "./desk.ts";

describeOnBothDatabases("an outgoing card", (fresh) => {
  test("is leased to one sender, and to the next when the lease is over", async () => {
    const desk = await deskWithCards(await openDesk(await fresh()), 2);
    const first = await desk.claimOutgoing(AT, 60_000, 10);
    expect(first.map((card) => [card.id, card.attempts, card.leasedUntil])).toEqual([
      ["c00", 1, "2026-03-02T09:01:00.000Z"],
      ["c01", 1, "2026-03-02T09:01:00.000Z"],
    ]);
    expect(await desk.claimOutgoing("2026-03-02T09:00:59.999Z", 60_000, 10)).toEqual([]);
    expect(await desk.markDelivered(["c00"], AT)).toBe(1);
    expect(await desk.markDelivered(["c00"], LATER)).toBe(0);
    const second = await desk.claimOutgoing("2026-03-02T09:01:00.000Z", 60_000, 10);
    expect(second.map((card) => [card.id, card.attempts])).toEqual([["c01", 2]]);
    expect((await desk.undelivered("team")).map((card) => card.id)).toEqual(["c01"]);
    expect(await desk.undelivered("agent")).toEqual([]);
    await desk.close();
  });

  test("goes to exactly one of several senders in two stores", async () => {
    const config = await fresh();
    const desk = await deskWithCards(await openDesk(config), 40);
    const other = await openDesk(config);
    const claims = Array.from({ length: 20 }, (_, n) => (n % 2 ? desk : other).claimOutgoing(AT, 60_000, 3));
    const ids = (await Promise.all(claims)).flat().map((card) => card.id);
    const rest = (await desk.claimOutgoing(AT, 60_000, 100)).map((card) => card.id);
    expect(new Set([...ids, ...rest]).size).toBe(40);
    expect([...ids, ...rest]).toHaveLength(40);
    await Promise.all([desk.close(), other.close()]);
  });
});

async function deskWithCards(desk: Desk, count: number): Promise<Desk> {
  const outgoing = Array.from({ length: count }, (_, n) => {
    const id = `c${String(n).padStart(2, "0")}`;
    return { id, caseId: null, kind: "notice", audience: "team", createdAt: AT, data: { title: id } };
  });
  await desk.commit({ invocation: invocation("cards", "announce"), outgoing });
  return desk;
}
