import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { type Desk, openDesk, WAITING } from "#test/fixtures/desk.ts";

describeOnBothDatabases("the same wish again", (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await fresh());
  });
  afterAll(() => desk.close());

  test("under its id gives the first reply and does nothing, later too", async () => {
    const first = await desk.done("mei", "open-case", WAITING, "slack:event-1");
    desk.later(90);
    expect(await desk.say("mei", "open-case", WAITING, "slack:event-1")).toEqual(first);
    expect(await desk.store.queue()).toHaveLength(1);

    const id = first.case?.id ?? "";
    const steps = [
      ["mei", "set-facts", { case: id, fault: "shared" }],
      ["mei", "request-approval", { case: id }],
      ["jonas", "approve", { case: id }],
      ["mei", "mark-sent", { case: id }],
      ["mei", "resolve-case", { case: id }],
      ["mei", "reopen-case", { case: id, note: "Again." }],
    ] as const;
    for (const [who, command, input] of steps) {
      const once = await desk.done(who, command, input, `slack:${command}`);
      desk.later(1);
      expect(await desk.say(who, command, input, `slack:${command}`), command).toEqual(once);
    }
    for (const [who, command, input] of steps) {
      expect((await desk.say(who, command, input, `slack:${command}`)).ok, command).toBe(true);
    }
    expect((await desk.history(id)).length).toBe(new Set((await desk.store.history(id)).map(({ seq }) => seq)).size);
    expect((await desk.history(id)).filter((kind) => kind === "sent")).toHaveLength(1);
    expect(await desk.store.ledger(id)).toHaveLength(1);
  });

  test("delivered ten times at once opens one case", async () => {
    const before = (await desk.store.queue()).length;
    const input = { ...WAITING, customer: "Mr Ten" };
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => desk.say("mei", "open-case", input, "slack:ten")),
    );
    expect(new Set(replies.map((reply) => reply.case?.id)).size).toBe(1);
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect((await desk.store.queue()).length).toBe(before + 1);
  });

  test("under an id that was used for something else is refused", async () => {
    const id = await desk.opened();
    await desk.done("mei", "add-note", { case: id, note: "one" }, "slack:note");
    expect(await desk.refused("mei", "add-note", { case: id, note: "two" }, "slack:note")).toBe("id-reused");
    expect(await desk.refused("mei", "close-case", { case: id }, "slack:note")).toBe("id-reused");
    expect(await desk.refused("jonas", "add-note", { case: id, note: "one" }, "slack:note")).toBe("id-reused");
    expect(await desk.history(id)).toEqual(["opened", "noted"]);
  });

  test("after a refusal is tried anew, for nothing was done", async () => {
    const id = await desk.opened();
    expect(await desk.refused("jonas", "approve", { case: id }, "slack:early")).toBe("no-open-request");
    await desk.done("mei", "request-approval", { case: id });
    expect((await desk.done("jonas", "approve", { case: id }, "slack:early")).case?.state).toBe("approved");
  });

  test("pressed twice, with two ids, counts once: approve and sent", async () => {
    const { id, approval } = await desk.asked();
    const twice = (who: string, command: string, input: object) =>
      Promise.all([desk.say(who, command, input), desk.say(who, command, input)]);

    const yes = await twice("jonas", "approve", { case: id, approval });
    expect(yes.map((reply) => reply.error?.code ?? "done").sort()).toEqual(["already-decided", "done"]);
    const sent = await twice("mei", "mark-sent", { case: id });
    expect(sent.map((reply) => reply.error?.code ?? "done").sort()).toEqual(["done", "not-in-this-state"]);
    expect(await desk.store.ledger(id)).toHaveLength(1);
    expect(await desk.history(id)).toEqual(["opened", "approval-requested", "approved", "sent"]);
    expect(await desk.refused("jonas", "approve", { case: id, approval })).toBe("already-decided");
  });
});

describeOnBothDatabases("two people at one case", (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await fresh());
  });
  afterAll(() => desk.close());

  test("both take effect where both still make sense", async () => {
    const id = await desk.opened();
    const replies = await Promise.all([
      desk.say("mei", "set-facts", { case: id, tier: "key" }),
      desk.say("jonas", "assign-case", { case: id, to: "jonas" }),
      desk.say("priya", "add-note", { case: id, note: "I know her." }),
      desk.say("mei", "set-facts", { case: id, spend: "450" }),
    ]);
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(await desk.subject(id)).toMatchObject({
      version: 5,
      assignee: "jonas",
      facts: { tier: "key", spend: { money: { minor: 45_000 } } },
    });
    expect(new Set(await desk.history(id))).toEqual(new Set(["opened", "facts-set", "redrafted", "assigned", "noted"]));
  });

  test("a change and a yes at once: the yes never stands for what it did not see", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, approval } = await desk.asked();
      const [edit, yes] = await Promise.all([
        desk.say("mei", "set-facts", { case: id, spend: "999" }),
        desk.say("jonas", "approve", { case: id, approval }),
      ]);
      expect(edit.ok).toBe(true);
      expect(await desk.standing(id)).toBe("open, void");
      if (!yes.ok) expect(yes.error?.code).toBe("no-open-request");
      expect(await desk.refused("mei", "mark-sent", { case: id })).toBe("not-in-this-state");
    }
  });

  test("sent and withdrawn at once: one of the two, and the other is told", async () => {
    const { id } = await desk.approved();
    const replies = await Promise.all([
      desk.say("mei", "mark-sent", { case: id }),
      desk.say("jonas", "withdraw-request", { case: id }),
    ]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.find(({ ok }) => !ok)?.error?.code).toBe("not-in-this-state");
    const sent = replies[0]?.ok ?? false;
    expect(await desk.standing(id)).toBe(sent ? "sent, used" : "open, withdrawn");
    expect(await desk.store.ledger(id)).toHaveLength(sent ? 1 : 0);
  });

  test("many notes at once lose none, or say that they were not taken", async () => {
    const id = await desk.opened();
    const notes = Array.from({ length: 8 }, (_, at) => `note ${at}`);
    const replies = await Promise.all(notes.map((note) => desk.say("mei", "add-note", { case: id, note })));
    const taken = notes.filter((_, at) => replies[at]?.ok);
    expect(replies.filter(({ ok }) => !ok).every(({ error }) => error?.code === "moved-on")).toBe(true);
    const kept = (await desk.store.history(id)).flatMap(({ data }) => data.note ?? []);
    expect(kept.toSorted()).toEqual(taken.toSorted());
    expect(taken.length).toBeGreaterThanOrEqual(5);
  });
});
