import { describe, expect, it } from "vitest";
import { EMOTIONS, FAULTS, GRADES, SEVERITIES } from "#src/cases/judgement.ts";
import { apologiesIn } from "#src/drafting/apology.ts";
import { checkReply } from "#src/drafting/checks.ts";
import { compose, LONGEST_REPLY } from "#src/drafting/composed.ts";
import type { Matter } from "#src/drafting/matter.ts";
import { heldAgainst } from "#src/drafting/proposal.ts";
import { LANGUAGES, type Language } from "#src/languages.ts";
import { COMPLAINTS } from "./complaints.ts";
import { fuzzText } from "./fuzz-texts.ts";
import { matterOf, realLibrary, type Told } from "./matters.ts";

const library = await realLibrary();
const slugs = [...library.playbooks.keys(), null];
const GIFT = { en: "a voucher for ¥120", "zh-Hans": "一张¥120的代金券", "zh-Hant": "一張¥120的禮券" };
const HOURS = {
  en: "Monday to Saturday, 9:00 to 18:00",
  "zh-Hans": "周一至周六，9:00至18:00",
  "zh-Hant": "週一至週六，9:00至18:00",
};
const SHORT = { en: "Not happy at all.", "zh-Hans": "很不满意。", "zh-Hant": "很不滿意。" };

/** Every playbook, emotion, fault and language; each second one with all that can be known. */
function* everyMatter(): Generator<Matter> {
  for (const language of LANGUAGES) {
    const texts = [SHORT[language], ...COMPLAINTS.filter((told) => told.language === language).map(({ text }) => text)];
    for (const slug of slugs) {
      for (const [e, emotion] of EMOTIONS.entries()) {
        for (const [f, fault] of FAULTS.entries()) {
          const n = e * FAULTS.length + f;
          const text = texts[(n * 7 + slugs.indexOf(slug)) % texts.length] ?? "";
          const grade = GRADES[n % 3] ?? "general";
          const told: Told = { text, language, slug, emotion, fault, grade, severity: SEVERITIES[n % 3] ?? "minor" };
          yield matterOf(library, { ...told, flags: n % 4 === 0 ? ["repeated"] : [] });
          yield matterOf(library, told, full(language, fault === "ours" || fault === "shared"));
        }
      }
    }
  }
}

function full(language: Language, decided: boolean): Partial<Matter> {
  return {
    seed: 2,
    customer: language === "en" ? "Ms Harlan" : "王女士",
    facts: {
      quoted: { minor: 68_000, currency: "CNY" },
      charged: { minor: 115_000, currency: "CNY" },
      promised: "1 hour",
      actual: "2h15m",
    },
    identity: { name: "Harbour Street", contact: "care@harbour.example", hours: HOURS[language] },
    gift: decided ? { phrase: GIFT[language] } : null,
  };
}

const tone = (matter: Matter) => ({ ...matter, ...heldAgainst(library, matter.language), composed: true });

describe("compose, over every playbook, emotion, fault and language", () => {
  const all = [...everyMatter()].map((matter) => ({ matter, ...compose(matter) }));

  it("passes every check", () => {
    const found = all.flatMap(({ matter, reply }) =>
      checkReply(reply, tone(matter)).flatMap(({ id, ok, code, quote }) =>
        ok ? [] : [`${id} ${code} ${quote ?? ""}\n${reply}`],
      ),
    );
    expect(found).toEqual([]);
  });

  it("leaves no gap and is never too long", () => {
    for (const { reply } of all) {
      expect(reply).not.toMatch(/[{}]/u);
      expect(reply.length).toBeLessThanOrEqual(LONGEST_REPLY);
    }
  });

  it("says sorry exactly once where the fault is ours or shared, at most once elsewhere", () => {
    for (const { matter, reply } of all) {
      const count = apologiesIn(reply, matter.language).length;
      const due = matter.playbook !== null && (matter.fault === "ours" || matter.fault === "shared");
      expect([count, reply]).toEqual([due ? 1 : Math.min(count, 1), reply]);
    }
  });

  it("names the gift exactly where one is given", () => {
    for (const { matter, reply, promised } of all) {
      expect(promised).toBe(matter.gift !== null);
      expect(reply.includes(GIFT[matter.language])).toBe(matter.gift !== null);
    }
  });

  it("says what is owed wherever something is", () => {
    for (const { matter, reply } of all) {
      const [first] = matter.owed;
      if (first) expect(reply).toContain(first.what);
    }
  });

  it("always says when and how the customer hears from us", () => {
    for (const { parts } of all) {
      expect(parts.map(({ stage }) => stage)).toEqual(expect.arrayContaining(["greeting", "next", "reach", "thanks"]));
    }
  });
});

describe("compose", () => {
  const told: Told = {
    text: "I was told the new radiator would be ¥680. The bill was ¥1,150. Nobody called me.",
    language: "en",
    slug: "misquoted-parts",
  };

  it("gives the same reply for the same matter, and another for another seed", () => {
    const matter = matterOf(library, told);
    expect(compose(matter)).toEqual(compose(matterOf(library, told)));
    const seeds = [1, 2, 3, 4, 5].map((seed) => compose({ ...matter, seed }).reply);
    expect(new Set(seeds).size).toBe(5);
  });

  it("answers with a warm receipt where no playbook matched", () => {
    const { parts } = compose(matterOf(library, { ...told, slug: null, fault: "unknown" }));
    expect(parts.map(({ stage }) => stage)).toEqual(["greeting", "receipt", "next", "ask", "reach", "thanks"]);
  });

  it("promises the hour only where the grade does", () => {
    const urgent = matterOf(library, { ...told, grade: "urgent", emotion: "anxious" });
    expect(compose(urgent).reply).toMatch(/within the (?:next )?hour/u);
    expect(compose(matterOf(library, told)).reply).not.toMatch(/within the/u);
  });

  it("says the sum that is owed", () => {
    const owed = [{ what: "the difference", amount: { minor: 47_000, currency: "CNY" as const } }];
    expect(compose(matterOf(library, told, { owed })).reply).toContain("the difference (CN¥470)");
  });

  it("takes nothing but harmless words out of 2,000 hostile texts", () => {
    for (let n = 0; n < 2_000; n += 1) {
      const language = LANGUAGES[n % 3] ?? "en";
      const matter = matterOf(
        library,
        {
          text: fuzzText(n),
          language,
          slug: slugs[n % slugs.length] ?? null,
          emotion: EMOTIONS[n % 5] ?? "calm",
          fault: FAULTS[n % 4] ?? "ours",
        },
        {
          facts: n % 3 === 0 ? {} : { promised: fuzzText(n + 3).slice(0, 100), actual: fuzzText(n + 5).slice(0, 100) },
          ...(n % 2 === 0 ? {} : { customer: fuzzText(n + 7).slice(0, 200) }),
        },
      );
      const { reply } = compose(matter);
      const found = checkReply(reply, tone(matter)).filter(({ ok, code }) => !ok && code !== "language.fourth");
      expect([found, reply]).toEqual([[], reply]);
    }
  }, 30_000);
});
