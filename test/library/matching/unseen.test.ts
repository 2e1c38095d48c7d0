import { expect, test } from "vitest";
import { deskMatcher, unseenComplaints } from "../../fixtures/matching/matchers.ts";

const matcher = deskMatcher();
const NONE = "none";
const complaints = unseenComplaints().filter(({ slug }) => slug !== NONE);
const others = unseenComplaints().filter(({ slug }) => slug === NONE);
const isHan = (text: string) => /\p{Script=Han}/u.test(text);
const share = <Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean) =>
  things.filter(holds).length / things.length;

/** Written in many trades before the matcher had seen any of them; no playbook has their wording. */
test("complaints from many trades find their playbook, in each language", () => {
  const isFirst = ({ slug, text }: { slug: string; text: string }) => matcher.match(text).candidates[0]?.slug === slug;
  const isAmong = ({ slug, text }: { slug: string; text: string }) =>
    matcher.match(text).candidates.some((candidate) => candidate.slug === slug);
  for (const some of [complaints.filter(({ text }) => isHan(text)), complaints.filter(({ text }) => !isHan(text))]) {
    expect(share(some, isFirst)).toBeGreaterThan(0.75);
    expect(share(some, isAmong)).toBeGreaterThan(0.92);
  }
});

test("few complaints are turned away, and most of what is none is", () => {
  expect(share(complaints, ({ text }) => matcher.match(text).abstained)).toBeLessThan(0.05);
  expect(share(others, ({ text }) => matcher.match(text).abstained)).toBeGreaterThan(0.85);
});
