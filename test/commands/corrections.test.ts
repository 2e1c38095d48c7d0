import { afterEach, expect, test } from "vitest";
import { plainText } from "#src/cards/card.ts";
import { describeOnSqlite } from "#test/databases.ts";
import { BRAKES, type Desk, openDesk, WAITING } from "#test/fixtures/desk.ts";

describeOnSqlite("what the desk read wrongly", (fresh) => {
  let desk: Desk;
  afterEach(() => desk.close());

  test("a danger that is none is taken back with the grade: no word of it in the reply or on the card", async () => {
    desk = await openDesk(await fresh());
    await desk.done("mei", "open-case", { ...BRAKES, fault: "ours", spend: "600", playbook: "wait-times" });
    expect((await desk.subject("MG-1")).draft.text).toMatch(
      /doctor|medical help|emergency|get help|call for help|look after yourself/i,
    );
    const { card } = await desk.done("mei", "set-facts", { case: "1", grade: "general", severity: "moderate" });
    const { draft, gift } = await desk.subject("MG-1");
    expect(draft.text).not.toMatch(/doctor|medical|emergency|call for help|look after yourself/i);
    expect(gift?.promised).toBe(true);
    expect(plainText(card)).not.toContain("Watch for");
  });

  test("a playbook that does not fit is put aside: then nothing is owed or given, and the reply is a receipt", async () => {
    desk = await openDesk(await fresh());
    await desk.done("mei", "open-case", WAITING);
    await desk.done("mei", "choose-playbook", { case: "1", playbook: "none" });
    expect(await desk.subject("MG-1")).toMatchObject({ playbook: null, gift: null, owed: [] });
    expect(await desk.refused("mei", "choose-playbook", { case: "1", playbook: "none" })).toBe("nothing-to-change");
    await desk.done("mei", "choose-playbook", { case: "1", playbook: "wait-times" });
    expect((await desk.subject("MG-1")).playbook).toBe("wait-times");
  });
});
