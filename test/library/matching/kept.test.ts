import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createMatcher, type Matcher } from "../../../src/library/matching.ts";
import { byScript, eighteenKinds, playbookOf, unseenComplaints } from "../../fixtures/matching/matchers.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "makegood-matcher-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kinds = [...eighteenKinds()].filter(([slug]) => slug !== "off-topic").slice(0, 6);
const offTopic = byScript(eighteenKinds().get("off-topic") ?? []);
const asked = unseenComplaints().filter((_, at) => at % 4 === 0);
const file = () => join(folder, "learnt.bin");
const matcher = (keptIn: string | null, most = kinds.length): Matcher =>
  createMatcher(
    kinds.slice(0, most).map(([slug, utterances]) => playbookOf(slug, utterances)),
    offTopic,
    keptIn,
  );
const answers = ({ match }: Matcher) => asked.map(({ text }) => match(text));

test("what was kept gives the very same matches as what was learnt", () => {
  const learnt = answers(matcher(null));
  expect(answers(matcher(folder))).toEqual(learnt);
  const written = readFileSync(file());
  expect(answers(matcher(folder))).toEqual(learnt);
  expect(readFileSync(file())).toEqual(written);
});

test("so it is for a library of hundreds of playbooks", () => {
  const many = Array.from({ length: 120 }, (_, at) => {
    const [slug, utterances] = kinds[at % kinds.length] ?? ["", []];
    return playbookOf(`${slug}-${at}`, [
      ...utterances.filter((_, line) => line % 7 === at % 7),
      `thing${at} 物${at}件`,
    ]);
  });
  const learnt = answers(createMatcher(many, offTopic));
  createMatcher(many, offTopic, folder);
  expect(answers(createMatcher(many, offTopic, folder))).toEqual(learnt);
});

test.each([
  ["cut short", (whole: Buffer) => whole.subarray(0, whole.length / 2)],
  ["empty", () => Buffer.alloc(0)],
  ["of somebody else", () => Buffer.from("nothing that a matcher wrote")],
  ["changed in one place", (whole: Buffer) => whole.fill(whole.readUInt8(5_000) ^ 1, 5_000, 5_001)],
  ["with a head that is not its own", (whole: Buffer) => whole.fill(7, 0, 32)],
])("a kept file that is %s is learnt anew and mended", (_, damage) => {
  matcher(folder);
  const whole = readFileSync(file());
  writeFileSync(file(), damage(Buffer.from(whole)));
  expect(answers(matcher(folder))).toEqual(answers(matcher(null)));
  expect(readFileSync(file())).toEqual(whole);
});

test("what was kept of other examples is not taken", () => {
  matcher(folder, 4);
  expect(answers(matcher(folder))).toEqual(answers(matcher(null)));
});

test("where nothing can be written it is learnt every time", () => {
  writeFileSync(join(folder, "in-the-way"), "");
  expect(answers(matcher(join(folder, "in-the-way"), 4))).toEqual(answers(matcher(null, 4)));
});
