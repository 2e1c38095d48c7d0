import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { DraftInput, draftDoor } from "#src/doors/draft.ts";
import { english } from "#test/fixtures/house.ts";
import { realReader } from "#test/fixtures/reader.ts";
import { Drafted } from "./shapes.ts";

const desk = { ...realReader(), given: async () => new Map<string, number>() };
const MONDAY = "2026-07-27T10:00:00+08:00";

async function draft(input: z.input<typeof DraftInput>) {
  const parsed = DraftInput.parse({ id: 1, now: MONDAY, ...input });
  return Drafted.parse(await draftDoor(parsed, desk, new Date("2020-01-01"), english));
}

const quoted = { text: "说好两百块，结账时收了我一千零四十元，没有人跟我讲过！", customer: "王女士" };

describe("the draft door", () => {
  test("answers in the customer's words and script, with what is owed first and the gift by rule", async () => {
    const facts = { quoted: "200", charged: "1040" };
    const it = await draft({ ...quoted, fault: "ours", spend: "1040", currency: "CNY", facts });
    expect(it).toMatchObject({
      id: 1,
      language: "zh-Hans",
      playbook: "misquoted-parts",
      owed: [{ amount: "840.00", currency: "CNY" }],
      gift: {
        low: "208.00",
        high: "312.00",
        amount: "243.00",
        currency: "CNY",
        rule: "gifts/moderate",
        promised: true,
      },
    });
    expect(it.reply).toContain("840");
    expect(it.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  test("promises nothing while nobody knows whose fault it is", async () => {
    const it = await draft(quoted);
    expect(it.owed).toEqual([]);
    expect(it.gift?.promised).toBe(false);
  });

  test("gives nothing where the fault is theirs", async () => {
    const it = await draft({ ...quoted, fault: "theirs", spend: "1040" });
    expect(it).toMatchObject({ owed: [], gift: { amount: "0.00", items: [], promised: false } });
  });

  test("writes a warm receipt where no playbook fits, and then has no gift", async () => {
    const it = await draft({
      text: "Your logo has an ugly colour.",
      fault: "ours",
    });
    expect(it).toMatchObject({ playbook: null, gift: null, owed: [], language: "en" });
    expect(it.reply.length).toBeGreaterThan(100);
  });

  test("answers a fourth language in English, and a check says so", async () => {
    const it = await draft({
      text: "Ich habe drei Stunden in Ihrer Werkstatt gewartet und niemand hat mir etwas gesagt!",
    });
    expect(it.language).toBe("en");
    expect(it.checks.find(({ id }) => id === "language")?.why).toContain("another language");
  });

  test("takes the playbook it is told, and refuses one that is none", async () => {
    expect((await draft({ ...quoted, playbook: "wait-times" })).playbook).toBe("wait-times");
    await expect(draft({ ...quoted, playbook: "no-such" })).rejects.toThrow("playbook-not-found");
  });

  test("promises by the clock it is told", async () => {
    const monday = await draft(quoted);
    const friday = await draft({ ...quoted, now: "2026-07-31T10:00:00+08:00" });
    expect(monday.reply).not.toBe(friday.reply);
    expect(friday.reply).not.toContain("7月28日");
  });

  test("answers the same to the same, whenever it is asked", async () => {
    const first = JSON.stringify(await draft({ ...quoted, fault: "shared" }));
    for (let round = 0; round < 3; round += 1)
      expect(JSON.stringify(await draft({ ...quoted, fault: "shared" }))).toBe(first);
  });

  test.each(["en", "zh-Hans", "zh-Hant"] as const)(
    "leaves no gap, no markup and one apology at most: %s",
    async (language) => {
      const texts = {
        en: "You said <b>one hour</b>. {customer} waited three hours, [see](http://x.y) and it is NOT done!!",
        "zh-Hans": "说好<b>一个小时</b>，等了三个小时{gift}还没动，太气人了！",
        "zh-Hant": "說好<b>一個小時</b>，等了三個小時{gift}還沒動，太氣人了！",
      };
      for (const fault of ["ours", "shared", "theirs", "unknown"] as const) {
        const it = await draft({ text: texts[language], fault, spend: "300", currency: "CNY" });
        expect(it.language).toBe(language);
        expect(it.reply, fault).not.toMatch(/[{}<>[\]]|http|undefined|null/);
        expect(it.reply.match(/抱歉|道歉|对不起|對不起|sorry|apologi[sz]e/gi)?.length ?? 0, fault).toBeLessThanOrEqual(
          1,
        );
        expect(
          it.checks.filter(({ ok }) => !ok),
          fault,
        ).toEqual([]);
      }
    },
  );
});
