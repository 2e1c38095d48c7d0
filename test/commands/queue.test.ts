import { beforeEach, expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { BRAKES, type Desk, MISQUOTED, openDesk } from "#test/fixtures/desk.ts";

describeOnBothDatabases("the queue", (fresh) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk(await fresh());
    return () => desk.close();
  });

  const queue = async (who: string, of?: string) => {
    const { card } = await desk.done(who, "list-queue", of ? { of } : {});
    return card.parts.flatMap((part) => (part.kind === "list" ? part.items : []));
  };
  const ids = async (who: string, of?: string) => (await queue(who, of)).map((line) => line.split(" ")[0]);

  test("is empty at first, and says how to begin", async () => {
    const { card } = await desk.done("mei", "list-queue", {});
    expect(card.parts).toEqual([{ kind: "text", text: "No open cases. /case open takes the next complaint." }]);
  });

  test("names first what is due first", async () => {
    await desk.opened();
    desk.later(15);
    await desk.done("mei", "open-case", BRAKES);
    await desk.opened(MISQUOTED);
    expect(await ids("mei")).toEqual(["MG-1", "MG-2", "MG-3"]);
    await desk.done("mei", "request-approval", { case: "1" });
    await desk.done("jonas", "approve", { case: "1" });
    await desk.done("mei", "mark-sent", { case: "1" });
    expect(await ids("mei")).toEqual(["MG-2", "MG-3", "MG-1"]);
  });

  test("says what is late", async () => {
    await desk.opened();
    expect((await queue("jonas"))[0]).toContain("next deadline");
    desk.later(11);
    expect((await queue("jonas"))[0]).toContain("LATE since");
  });

  test("shows mine to me, and what waits for a decision to whoever may decide", async () => {
    await desk.opened();
    await desk.asked();
    await desk.asked(MISQUOTED);
    await desk.done("mei", "assign-case", { case: "1", to: "jonas" });
    expect(await ids("jonas", "mine")).toEqual(["MG-1"]);
    expect(await ids("mei", "mine")).toEqual(["MG-2", "MG-3"]);
    expect(await ids("priya", "waiting")).toEqual(["MG-2", "MG-3"]);
    expect(await ids("jonas", "waiting"), "MG-3 takes a manager").toEqual(["MG-2"]);
    expect(await ids("mei", "waiting")).toEqual([]);
  });

  test("does not offer somebody's own request to them", async () => {
    const id = await desk.opened();
    await desk.done("jonas", "request-approval", { case: id });
    expect(await ids("jonas", "waiting")).toEqual([]);
    expect(await ids("priya", "waiting")).toEqual([id]);
  });

  test("lets a closed case go", async () => {
    await desk.opened();
    await desk.done("mei", "close-case", { case: "1" });
    expect(await ids("mei")).toEqual([]);
  });
});

describeOnBothDatabases("a notice", (fresh) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk(await fresh());
    return () => desk.close();
  });
  const told = async (audience: string) => (await desk.store.undelivered(audience)).map(({ data }) => data);

  test("of a request goes to the role that decides, once", async () => {
    const { id, approval } = await desk.asked();
    const request = { key: "notice.request", facts: { id, approval, by: "Mei", grade: "general" } };
    expect(await told("role:lead")).toEqual([request]);
    expect(await told("role:manager")).toEqual([]);
    const cards = await desk.store.undelivered("role:lead");
    expect(
      await desk.store.markDelivered(
        cards.map((card) => card.id),
        desk.now().toISOString(),
      ),
    ).toBe(1);
    expect(await told("role:lead")).toEqual([]);
    expect(
      await desk.store.markDelivered(
        cards.map((card) => card.id),
        desk.now().toISOString(),
      ),
    ).toBe(0);
  });

  test("of a decision goes to whoever asked, with the note", async () => {
    const { id } = await desk.asked();
    await desk.done("jonas", "send-back", { case: id, note: "Warmer, please." });
    await desk.done("mei", "request-approval", { case: id });
    await desk.done("jonas", "approve", { case: id });
    expect(await told("person:mei")).toEqual([
      { key: "notice.sent-back", facts: { id, by: "Jonas", note: "Warmer, please." } },
      { key: "notice.approved", facts: { id, by: "Jonas" } },
    ]);
    expect(await told("person:jonas")).toEqual([]);
  });

  test("of an approval that became void goes to whoever asked", async () => {
    const { id } = await desk.approved();
    await desk.done("jonas", "set-facts", { case: id, spend: "900" });
    expect((await told("person:mei")).at(-1)).toEqual({ key: "notice.voided", facts: { id, why: "changed" } });
  });

  test("of an urgent case goes to the managers at once", async () => {
    await desk.opened();
    expect(await told("role:manager")).toEqual([]);
    await desk.done("mei", "open-case", BRAKES);
    expect(await told("role:manager")).toEqual([{ key: "notice.urgent", facts: { id: "MG-2" } }]);
    // Whoever finds out later that it is, is heard as well.
    await desk.done("mei", "set-facts", { case: "1", grade: "urgent" });
    expect(await told("role:manager")).toHaveLength(2);
  });

  test("of a case handed over goes to the one who has it now, not to oneself", async () => {
    const id = await desk.opened();
    await desk.done("mei", "assign-case", { case: id, to: "jonas" });
    await desk.done("mei", "assign-case", { case: id, to: "mei" });
    expect(await told("person:jonas")).toEqual([{ key: "notice.assigned", facts: { id, by: "Mei" } }]);
    expect(await told("person:mei")).toEqual([]);
  });
});
