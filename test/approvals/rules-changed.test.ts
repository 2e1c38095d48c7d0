import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { MISQUOTED, openDesk } from "#test/fixtures/desk.ts";
import { otherHouse } from "#test/fixtures/other-house.ts";

/** The same house, but moderate cases get 25 to 35 %. */
const dearerHouse = () => otherHouse("gifts", "| 20 % | 30 % |", "| 25 % | 35 % |");

describeOnBothDatabases("when the house rules change", (fresh) => {
  test("before a yes: nothing is approved, the case is open again and says why", async () => {
    const config = await fresh();
    const desk = await openDesk(config);
    const { id, approval } = await desk.asked();
    await desk.close();

    const changed = await openDesk(config, dearerHouse());
    const reply = await changed.say("jonas", "approve", { case: id, approval });
    expect(reply).toMatchObject({ ok: false, case: { id, state: "open" }, error: { code: "approval-void" } });
    expect(reply.error?.message).toContain("the house rules changed");
    expect(await changed.standing(id)).toBe("open, void");
    // A draft that the new rules change is composed anew; one that they do not stays.
    expect((await changed.history(id)).slice(0, 3)).toEqual(["opened", "approval-requested", "approval-voided"]);
    expect((await changed.store.undelivered("person:mei")).map(({ kind }) => kind)).toEqual(["notice.voided"]);
    await changed.close();
  });

  test("between yes and sent: nothing is given, and asked anew it can go out", async () => {
    const config = await fresh();
    const desk = await openDesk(config);
    const { id } = await desk.approved();
    await desk.close();

    const changed = await openDesk(config, dearerHouse());
    const refused = await changed.say("mei", "mark-sent", { case: id }, "sent-1");
    expect(refused.error).toMatchObject({ code: "approval-void" });
    expect(refused.error?.next).toContain(`/case request ${id}`);
    expect(await changed.store.ledger(id)).toEqual([]);
    expect(await changed.say("mei", "mark-sent", { case: id }, "sent-1"), "told the same again").toEqual(refused);

    await changed.done("mei", "request-approval", { case: id });
    await changed.done("jonas", "approve", { case: id });
    await changed.done("mei", "mark-sent", { case: id });
    expect(await changed.standing(id)).toBe("sent, used");
    expect(await changed.store.ledger(id)).toHaveLength(1);
    await changed.close();
  });

  test("before it is asked for: what was sized by the old rules is not asked for", async () => {
    const config = await fresh();
    const desk = await openDesk(config);
    const id = await desk.opened(MISQUOTED);
    await desk.close();

    const changed = await openDesk(config, dearerHouse());
    const refused = await changed.say("mei", "request-approval", { case: id });
    expect(refused.error).toMatchObject({ code: "rules-moved", next: expect.stringContaining(`/case redraft ${id}`) });
    await changed.done("mei", "redraft", { case: id });
    await changed.done("mei", "request-approval", { case: id });
    await changed.close();
  });

  test("the wording of replies is no rule: a yes still stands", async () => {
    const config = await fresh();
    const desk = await openDesk(config);
    const { id } = await desk.approved();
    await desk.close();

    const reworded = await openDesk(config, otherHouse("tone", "\n# ", "\n# Now: "));
    await reworded.done("mei", "mark-sent", { case: id });
    expect(await reworded.standing(id)).toBe("sent, used");
    await reworded.close();
  });
});
