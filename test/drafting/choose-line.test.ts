import { describe, expect, it } from "vitest";
import { FAULTS } from "#src/cases/judgement.ts";
import { compose } from "#src/drafting/composed.ts";
import type { Matter } from "#src/drafting/matter.ts";
import { COMPLAINTS } from "./complaints.ts";
import { matterOf, realLibrary } from "./matters.ts";

const library = await realLibrary();
const slugs = [...library.playbooks.keys()];
const english = COMPLAINTS.filter(({ language }) => language === "en");

/** Every playbook and fault, for somebody who tells of a wrong and names no feeling. */
const silent = slugs.flatMap((slug, s) =>
  FAULTS.map((fault, f) => {
    const told = { ...(english[(s * 4 + f) % english.length] ?? { text: "", language: "en" as const }), slug, fault };
    const matter = matterOf(library, told, { customer: "Ms Harlan" });
    return { ...matter, triage: { ...matter.triage, emotion: { value: "angry" as const, because: [] } } };
  }),
);

function tagsOf(matter: Matter, text: string, stage: "next" | "thanks" | "reach" | "opening"): readonly string[] {
  const written = text.replace(/^./u, "");
  const lines = [...(matter.playbook?.text.say[stage] ?? []), ...(matter.houseLines[stage] ?? [])];
  return lines.find((line) => line.text.endsWith(written))?.tags ?? [];
}

describe("a line", () => {
  it("neither names a feeling nor praises calm where none was shown", () => {
    for (const matter of silent) {
      for (const { stage, text } of compose(matter).parts) {
        if (stage !== "next" && stage !== "thanks" && stage !== "reach" && stage !== "opening") continue;
        const feelings = stage === "opening" ? /angry|anxious/u : /calm|angry|anxious|confused|disappointed/u;
        const tags = tagsOf(matter, text, stage);
        expect([text, tags.filter((tag) => feelings.test(tag) && !tags.includes("calm")).length]).toEqual([text, 0]);
        if (stage !== "opening") expect([text, tags.includes("calm")]).toEqual([text, false]);
      }
    }
  });

  it("thanks once in a letter, at its end", () => {
    for (const matter of silent) {
      const thanking = compose(matter).parts.filter(({ text }) => /\bthank/iu.test(text.replace(/“[^”]*”/gu, "")));
      expect(thanking.length).toBeLessThanOrEqual(1);
      expect(thanking.map(({ stage }) => stage)).not.toContain("greeting");
    }
  });

  it("does not put in doubt what is established as ours", () => {
    const doubts = /\bas you (?:see|tell|describe) it\b|\bfrom where you stand\b|\bin your eyes\b/iu;
    for (const matter of silent.filter(({ fault }) => fault === "ours")) {
      expect(compose(matter).reply).not.toMatch(doubts);
    }
  });

  it("says of the thing only what was said after it was named, and not twice", () => {
    const text = "I was promised 500 points when I joined, and the app shows 50. I wanted the coffee machine.";
    for (let seed = 1; seed <= 30; seed += 1) {
      const { reply } = compose(matterOf(library, { text, language: "en", slug: "gift-shortfall" }, { seed }));
      expect(reply).not.toMatch(/coffee machine[^.]{0,60}“I was promised/u);
    }
  });

  it("lets a long gift end its sentence", () => {
    const gift = { phrase: "a £30 voucher to use whenever you like" };
    for (const matter of silent) {
      expect(compose({ ...matter, gift }).reply).toMatch(/a £30 voucher to use whenever you like[.,;:!]/u);
    }
  });
});
