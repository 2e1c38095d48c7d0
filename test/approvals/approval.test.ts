import { afterAll, beforeAll, expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { BRAKES, type Desk, MISQUOTED, openDesk } from "#test/fixtures/desk.ts";

describeOnBothDatabases("an approval", (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await fresh());
  });
  afterAll(() => desk.close());

  test("is never given by whoever asked, neither agent nor lead nor manager", async () => {
    const id = await desk.opened();
    for (const [asker, other] of [
      ["mei", "jonas"],
      ["jonas", "priya"],
      ["priya", "wen"],
    ] as const) {
      await desk.done(asker, "request-approval", { case: id });
      expect(await desk.refused(asker, "approve", { case: id }), asker).toBe("own-request");
      expect(await desk.refused(asker, "send-back", { case: id, note: "mine" }), asker).toBe("own-request");
      await desk.done(other, "send-back", { case: id, note: "Once more." });
    }
    await desk.done("mei", "request-approval", { case: id });
    expect((await desk.done("jonas", "approve", { case: id })).case?.state).toBe("approved");
  });

  test("by a lead, up to the lead's limit; above it by a manager", async () => {
    const small = await desk.asked();
    expect((await desk.store.approval(small.id))?.data.required).toBe("lead");
    await desk.done("jonas", "approve", { case: small.id });

    const large = await desk.asked(MISQUOTED);
    expect((await desk.store.approval(large.id))?.data.required).toBe("manager");
    const refused = await desk.say("jonas", "approve", { case: large.id });
    expect(refused.error?.code).toBe("no-authority");
    expect(await desk.standing(large.id)).toBe("awaiting-approval, requested");
    await desk.done("wen", "approve", { case: large.id });
  });

  test("of something urgent takes a manager, whatever it costs", async () => {
    const { id } = await desk.asked({ ...BRAKES, spend: undefined });
    expect(await desk.refused("jonas", "approve", { case: id })).toBe("no-authority");
    expect(await desk.refused("jonas", "send-back", { case: id, note: "no" })).toBe("no-authority");
    await desk.done("priya", "approve", { case: id });
  });

  test("an agent may not decide on a lead's request", async () => {
    const id = await desk.opened();
    await desk.done("jonas", "request-approval", { case: id });
    expect(await desk.refused("mei", "approve", { case: id })).toBe("no-authority");
  });

  test("names the exact text and gift", async () => {
    const { id, approval } = await desk.approved();
    const subject = await desk.subject(id);
    const row = await desk.store.approvalById(approval);
    expect(row).toMatchObject({
      state: "approved",
      requestedBy: "mei",
      decidedBy: "jonas",
      decidedAt: desk.now().toISOString(),
      data: { before: null, offer: { text: subject.draft.text, draft: 1, items: subject.gift?.items } },
    });
  });

  test("with edits keeps the difference, and the lead's text is what stands", async () => {
    const { id, approval } = await desk.asked();
    const before = (await desk.subject(id)).draft.text;
    const after = before.replace("Thank you", "Thank you, truly,");
    expect(after).not.toBe(before);
    const reply = await desk.done("jonas", "approve", { case: id, approval, text: after });
    expect(reply.card.parts).toContainEqual(expect.objectContaining({ kind: "quote", text: after }));
    expect((await desk.subject(id)).draft).toMatchObject({ number: 2, text: after, by: "jonas" });
    const row = await desk.store.approvalById(approval);
    expect(row?.data).toMatchObject({ before, offer: { text: after, draft: 2 } });
    const told = (await desk.store.history(id)).at(-1);
    expect(told).toMatchObject({ kind: "approved-with-edits", actor: "jonas", data: { before, after, number: "2" } });
    await desk.done("mei", "mark-sent", { case: id });
    expect(await desk.standing(id)).toBe("sent, used");
  });

  test("with the same text is no edit", async () => {
    const { id } = await desk.asked();
    const { text } = (await desk.subject(id)).draft;
    await desk.done("jonas", "approve", { case: id, text: `${text}\n` });
    expect((await desk.history(id)).at(-1)).toBe("approved");
    expect((await desk.subject(id)).draft.number).toBe(1);
  });

  test("with edits that the checks block is refused, and nothing is decided", async () => {
    const { id } = await desk.asked();
    const { text } = (await desk.subject(id)).draft;
    const refused = await desk.say("jonas", "approve", {
      case: id,
      text: `${text}\n\nDear {customer}, we will pay you USD 9,999.`,
    });
    expect(refused.error?.code).toBe("checks-block");
    expect(refused.error?.message).toContain("{customer}");
    expect(await desk.standing(id)).toBe("awaiting-approval, requested");
    expect((await desk.subject(id)).draft.number).toBe(1);
  });

  test("cannot even be asked for a text that the checks block", async () => {
    const id = await desk.opened();
    await desk.done("mei", "edit-draft", { case: id, text: "Hello TODO, as an AI language model I give you {gift}." });
    expect(await desk.refused("mei", "request-approval", { case: id })).toBe("checks-block");
    expect(await desk.standing(id)).toBe("open");
    await desk.done("mei", "redraft", { case: id });
    await desk.done("mei", "request-approval", { case: id });
  });

  test("sent back with a note opens the case again, and a new request can be granted", async () => {
    const { id } = await desk.asked();
    await desk.done("jonas", "send-back", { case: id, note: "Name the hour." });
    expect(await desk.standing(id)).toBe("open, sent-back");
    expect(await desk.store.approval(id)).toMatchObject({ note: "Name the hour.", decidedBy: "jonas" });
    expect(await desk.refused("mei", "mark-sent", { case: id })).toBe("not-in-this-state");
    await desk.done("mei", "request-approval", { case: id });
    await desk.done("jonas", "approve", { case: id });
    expect((await desk.store.approvals(id)).map(({ state }) => state)).toEqual(["approved", "sent-back"]);
  });

  test("sent back without a note is refused", async () => {
    const { id } = await desk.asked();
    expect(await desk.refused("jonas", "send-back", { case: id })).toBe("invalid-input");
    expect(await desk.refused("jonas", "send-back", { case: id, note: "  " })).toBe("invalid-input");
  });

  test("withdrawn, asked for or given, leaves nothing to send", async () => {
    const asked = await desk.asked();
    await desk.done("mei", "withdraw-request", { case: asked.id });
    expect(await desk.standing(asked.id)).toBe("open, withdrawn");
    expect(await desk.refused("jonas", "approve", { case: asked.id })).toBe("no-open-request");

    const given = await desk.approved();
    await desk.done("mei", "withdraw-request", { case: given.id });
    expect(await desk.standing(given.id)).toBe("open, withdrawn");
    expect(await desk.refused("mei", "mark-sent", { case: given.id })).toBe("not-in-this-state");
  });

  const CHANGES = [
    ["a fact", "set-facts", { spend: "900" }],
    ["whose fault it is", "set-facts", { fault: "shared" }],
    [
      "an edit",
      "edit-draft",
      { text: "We are looking into it and you hear from me by 10:00 tomorrow. Reply to this message." },
    ],
    ["another playbook", "choose-playbook", { playbook: "misquoted-parts" }],
    ["another gift", "choose-gift", { gift: "points" }],
    ["other words", "redraft", {}],
  ] as const;

  test.each(CHANGES)("becomes void by %s, asked for or given", async (_what, command, change) => {
    for (const [story, told] of [
      [desk.asked, "no-open-request"],
      [desk.approved, "already-decided"],
    ] as const) {
      const { id, approval } = await story();
      await desk.done("mei", command, { case: id, ...change });
      expect(await desk.standing(id)).toBe("open, void");
      expect(await desk.history(id)).toContain("approval-voided");
      expect(await desk.refused("jonas", "approve", { case: id, approval })).toBe(told);
      expect(await desk.refused("mei", "mark-sent", { case: id })).toBe("not-in-this-state");
      expect(await desk.store.ledger(id)).toEqual([]);
    }
  });

  test("stands where somebody sets what was known already: that changes nothing", async () => {
    const { id } = await desk.approved();
    expect(await desk.refused("mei", "set-facts", { case: id, fault: "ours", spend: "300.00" })).toBe(
      "nothing-to-change",
    );
    expect(await desk.standing(id)).toBe("approved, approved");
    await desk.done("mei", "mark-sent", { case: id });
  });

  test("cannot be asked for a text whose promised day has passed; composed anew it can", async () => {
    const id = await desk.opened();
    desk.later(48 * 60);
    expect(await desk.refused("mei", "request-approval", { case: id })).toBe("checks-block");
    await desk.done("mei", "redraft", { case: id });
    await desk.done("mei", "request-approval", { case: id });
  });

  test("by a button of an older card is refused, for it showed something else", async () => {
    const first = await desk.asked();
    await desk.done("mei", "withdraw-request", { case: first.id });
    await desk.done("mei", "set-facts", { case: first.id, spend: "500" });
    await desk.done("mei", "request-approval", { case: first.id });
    const refused = await desk.say("jonas", "approve", { case: first.id, approval: first.approval });
    expect(refused.error?.code).toBe("approval-superseded");
    expect(await desk.standing(first.id)).toBe("awaiting-approval, requested");
  });

  test("of two leads at once: the first counts, the second is told who decided", async () => {
    for (const [one, other] of [
      ["approve", "approve"],
      ["approve", "send-back"],
    ] as const) {
      const { id } = await desk.asked();
      const note = { note: "Not like this." };
      const replies = await Promise.all([
        desk.say("jonas", one, { case: id }),
        desk.say("priya:en", other, { case: id, ...(other === "send-back" && note) }),
      ]);
      expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = replies[0]?.ok ? "Jonas" : "Priya";
      const loser = replies.find(({ ok }) => !ok);
      expect(loser?.error?.code).toBe("already-decided");
      expect(loser?.error?.message).toContain(winner);
      expect(await desk.history(id)).toHaveLength(3);
    }
  });
});
