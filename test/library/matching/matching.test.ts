import { describe, expect, test } from "vitest";
import { FIFTH_KINDS, FRESH, NO_COMPLAINTS } from "../../fixtures/matching/fresh-complaints.ts";
import { deskMatcher } from "../../fixtures/matching/matchers.ts";

const matcher = deskMatcher();
const fresh = Object.entries(FRESH).flatMap(([slug, texts]) => texts.map((text) => ({ slug, text })));
const scoreOf = (text: string, slug: string): number =>
  matcher.match(text).candidates.find((candidate) => candidate.slug === slug)?.score ?? 0;

describe("complaints that stand in no playbook", () => {
  test.each(fresh)("$slug: $text", ({ slug, text }) => {
    expect(matcher.match(text).candidates[0]?.slug).toBe(slug);
  });

  test("the candidates come best first, at most three, each with a probability and its words", () => {
    for (const { text } of fresh) {
      const { candidates, abstained } = matcher.match(text);
      expect(abstained).toBe(candidates.length === 0);
      expect(candidates.length).toBeLessThanOrEqual(3);
      const scores = candidates.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const { score, because } of candidates) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(1);
        expect(because).not.toEqual([]);
        for (const word of because) expect(text).toContain(word);
      }
    }
  });

  test("without the words that decided it the score is lower", () => {
    const judged = fresh.flatMap(({ text }) => {
      const best = matcher.match(text).candidates[0];
      if (!best) return [];
      const without = best.because.reduce((rest, word) => rest.replaceAll(word, " "), text);
      return [scoreOf(without, best.slug) < best.score];
    });
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.95);
  });
});

test("nearly all that is no complaint is turned away", () => {
  const forced = NO_COMPLAINTS.filter((text) => !matcher.match(text).abstained);
  expect(forced.length).toBeLessThanOrEqual(1);
});

test("most complaints of a kind that the library lacks are turned away, and none is taken for sure", () => {
  const four = deskMatcher(Object.keys(FRESH));
  const forced = FIFTH_KINDS.filter((text) => !four.match(text).abstained);
  expect(forced.length).toBeLessThanOrEqual(FIFTH_KINDS.length / 4);
  for (const text of FIFTH_KINDS) expect(four.match(text).candidates[0]?.score ?? 0).toBeLessThan(0.7);
});

test("the same library gives the same answers", () => {
  const again = deskMatcher();
  for (const { text } of fresh) expect(again.match(text)).toEqual(matcher.match(text));
});
