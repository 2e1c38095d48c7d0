import { expect, test } from "vitest";
import { createMatcher } from "../../../src/library/matching.ts";
import { eighteenKinds, kindsMatcher, playbookOf } from "../../fixtures/matching/matchers.ts";

const FOLDS = 4;

test("eighteen kinds with fifteen utterances each: most unseen ones are found among three, and chances mean what they say", () => {
  const given: { score: number; right: boolean }[] = [];
  let [asked, first, among] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const matcher = kindsMatcher((at) => at % FOLDS !== fold);
    for (const [slug, utterances] of eighteenKinds()) {
      if (slug === "off-topic") continue;
      for (const text of utterances.filter((_, at) => at % FOLDS === fold)) {
        const { candidates } = matcher.match(text);
        asked += 1;
        if (candidates[0]) given.push({ score: candidates[0].score, right: candidates[0].slug === slug });
        if (candidates[0]?.slug === slug) first += 1;
        if (candidates.some((candidate) => candidate.slug === slug)) among += 1;
      }
    }
  }
  expect(first / asked).toBeGreaterThan(0.72);
  expect(among / asked).toBeGreaterThan(0.85);
  const sure = given.filter(({ score }) => score >= 0.8);
  expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThan(0.8);
});

test("a playbook is taught by examples alone, in whatever language they are", () => {
  const parking = playbookOf("parking", [
    "No free parking space although the garage sign said vacant",
    "The bays in your parking garage are so narrow that I could not get out",
    "I circled your parking deck for ages and found no space",
    "The barrier of the car park did not open",
    "Somebody was parked in the bay that I rent from you",
    "停车场没有车位，转了半天停不进去",
    "停车位太窄，车门都打不开",
    "地下停车场标着有空位，进去全满",
    "停车场的栏杆抬不起来，后面堵了一串",
    "我租的车位被别人停了",
  ]);
  const matcher = kindsMatcher(() => true, [parking]);
  expect(matcher.match("your sign says vacant but the parking garage has no space left").candidates[0]?.slug).toBe(
    "parking",
  );
  expect(matcher.match("停車場的車位太窄，根本停不進去").candidates[0]?.slug).toBe("parking");
  expect(
    kindsMatcher()
      .match("停車場的車位太窄，根本停不進去")
      .candidates.map(({ slug }) => slug),
  ).not.toContain("parking");
});

test("an empty library turns everything away", () => {
  const matcher = createMatcher([], { en: [], zh: [] });
  expect(matcher.match("You quoted me $180 and charged $460")).toEqual({ candidates: [], abstained: true });
});

test("a named shape speaks for its playbook", () => {
  const utterances = ["The sum grew", "Not what was agreed", "A bigger sum in the end", "数目变了", "跟说好的数目不同"];
  const scoreWith = (patterns: "two-amounts"[]): number =>
    kindsMatcher(() => true, [playbookOf("sums", utterances, patterns)])
      .match("first $300 and in the end $740, not the sum we agreed")
      .candidates.find(({ slug }) => slug === "sums")?.score ?? 0;
  expect(scoreWith(["two-amounts"])).toBeGreaterThan(scoreWith([]));
});
