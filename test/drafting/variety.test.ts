import { describe, expect, it } from "vitest";
import { compose } from "#src/drafting/composed.ts";
import { sentences } from "#src/drafting/echo.ts";
import { LANGUAGES } from "#src/languages.ts";
import { COMPLAINTS } from "./complaints.ts";
import { matterOf, realLibrary } from "./matters.ts";

const library = await realLibrary();

describe.each(LANGUAGES)("twenty replies in %s", (language) => {
  const replies = COMPLAINTS.filter((told) => told.language === language).map((told) =>
    compose(matterOf(library, told, { customer: language === "en" ? "Ms Harlan" : "王女士" })),
  );

  it("have no sentence longer than a greeting in more than a fifth of them", () => {
    const counts = new Map<string, number>();
    for (const { parts } of replies) {
      const said = parts.filter(({ stage }) => stage !== "greeting").flatMap(({ text }) => sentences(text));
      for (const sentence of new Set(said)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    }
    const worn = [...counts].filter(([sentence, count]) => sentence.length > (language === "en" ? 25 : 9) && count > 4);
    expect(worn).toEqual([]);
  });

  it("do not open alike", () => {
    const openings = replies.map(({ parts }) => parts.find(({ stage }) => stage === "opening")?.text);
    expect(new Set(openings).size).toBeGreaterThanOrEqual(16);
  });
});
