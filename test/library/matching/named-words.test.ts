import { expect, test } from "vitest";
import { deciding } from "../../eval/named-words.ts";
import { deskMatcher, eighteenKinds, kindsMatcher, unseenComplaints } from "../../fixtures/matching/matchers.ts";

test("the named words decide: without them the score falls", () => {
  const own = unseenComplaints().map(({ text }) => text);
  const { hits, of } = deciding(own, deskMatcher());
  expect(of).toBeGreaterThan(100);
  expect(hits / of).toBeGreaterThan(0.9);
});

test("also for utterances that the matcher has not learnt from", () => {
  const matcher = kindsMatcher((at) => at % 4 !== 0);
  const unseen = [...eighteenKinds()].flatMap(([, utterances]) => utterances.filter((_, at) => at % 4 === 0));
  const { hits, of } = deciding(unseen, matcher);
  expect(hits / of).toBeGreaterThan(0.9);
});
