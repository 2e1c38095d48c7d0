import { afterEach, expect, test } from "vitest";
import { plainText } from "#src/cards/card.ts";
import { describeOnSqlite } from "#test/databases.ts";
import { type Desk, openDesk } from "#test/fixtures/desk.ts";

describeOnSqlite("somebody who speaks of ending their life", (fresh) => {
  let desk: Desk;
  afterEach(() => desk.close());

  test.each([
    [
      "en",
      "You took the deposit twice and nobody answers me. I can't go on living like this, I want to end my life.",
      /worried about you|does not leave me in peace/,
      /end your life|deposit|voucher|thank you/i,
    ],
    ["zh-Hans", "押金扣了我两次，没有人理我，我真的不想活了。", /担心|放不下心/, /押金|礼|谢谢/],
    ["zh-Hant", "押金扣了我兩次，沒有人理我，活著還有什麼意思。", /擔心|放不下心/, /押金|禮|謝謝/],
  ])("gets a few plain lines about themselves alone, and the desk rings: %s", async (language, text, care, never) => {
    desk = await openDesk(await fresh());
    const { card } = await desk.done("mei", "open-case", { text, customer: "林", fault: "ours", spend: "300" });
    const { draft, triage, gift } = await desk.subject("MG-1");
    expect(draft.language).toBe(language);
    expect(draft.text).toMatch(care);
    expect(draft.text).not.toMatch(never);
    expect(draft.text.split("\n\n").length).toBeLessThanOrEqual(4);
    expect(triage.flags.map(({ value }) => value)).toContain("self-harm");
    expect(gift).toBeNull();
    expect(plainText(card)).toMatch(/Somebody speaks of ending their life\n1\. Phone them now/);
    expect(await desk.store.undelivered("role:manager")).toHaveLength(1);
  });
});
