import { describe, expect, it } from "vitest";
import type { ReplyContext } from "#src/drafting/checks/reply.ts";
import { checkReply } from "#src/drafting/checks.ts";
import { heldAgainst } from "#src/drafting/proposal.ts";
import type { Language } from "#src/languages.ts";
import { ENGLISH, type Examples } from "./check-examples.ts";
import { LEARNT } from "./check-examples-learnt.ts";
import { TIMES } from "./check-examples-times.ts";
import { CHINESE } from "./check-examples-zh.ts";
import { matterOf, realLibrary } from "./matters.ts";

const library = await realLibrary();
const COMPLAINT: Record<Language, string> = {
  en: "I was told the new radiator would be ¥680. The bill was ¥1,150. Nobody called me. I waited 3 hours, you promised an hour. I am sorry I came, they never said sorry, unfortunately nobody called me. 我等了三个小时",
  "zh-Hans":
    "散热器说好680元，结账1,150元，没有人打电话给我。说好一个小时，我等了3小时，连句对不起都没有。等咗兩個鐘。你们只会说高度重视。",
  "zh-Hant": "散熱器說好680元，結帳1,150元，沒有人打電話給我。說好一個小時，我等了3小時。",
};

function contextOf({ language, fault = "unknown", context = {} }: Examples): ReplyContext {
  const told = { text: COMPLAINT[language], language, slug: "misquoted-parts", fault };
  return {
    ...matterOf(library, told, { owed: [], customer: "Ms Harlan" }),
    ...heldAgainst(library, language),
    ...context,
  };
}

describe.each([...ENGLISH, ...CHINESE, ...TIMES, ...LEARNT])("$check in $language, fault $fault", (examples) => {
  const found = (text: string) => checkReply(text, contextOf(examples)).find(({ id }) => id === examples.check);
  it.each(examples.caught)("catches %j", (text) => {
    expect(found(text)).toMatchObject({ ok: false });
  });
  it.each(examples.passed)("lets %j pass", (text) => {
    expect(found(text)).toMatchObject({ ok: true, code: "fine" });
  });
});

describe("checkReply", () => {
  const english = ENGLISH[0];
  if (!english) throw new Error("no examples");

  it("answers every check once, in a fixed order", () => {
    const ids = checkReply("Hello", contextOf(english)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(16);
  });

  it("warns where a fourth language is answered in English", () => {
    const context = contextOf(english);
    const triage = { ...context.triage, language: { value: "fr", because: [] } };
    const [check] = checkReply("We have your message about the radiator and the bill, and I will write to you.", {
      ...context,
      triage,
    });
    expect(check).toMatchObject({ id: "language", ok: false, level: "warn", code: "language.fourth" });
  });

  it("only warns of a promise under a condition that has to be established", () => {
    const checks = checkReply("If it turns out to be our mistake, we will refund the difference.", contextOf(english));
    expect(checks.find(({ id }) => id === "no-promise")).toMatchObject({ ok: false, level: "warn" });
  });

  it("comes to an end on a long and hostile text", () => {
    const start = performance.now();
    for (const piece of ["you will ", "我们会", "¥1,", "a hundred and ", "“", "<", "we ", "。", "第三"]) {
      checkReply(piece.repeat(8_000 / piece.length), contextOf(english));
    }
    // A pattern that backtracks without end takes minutes.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
