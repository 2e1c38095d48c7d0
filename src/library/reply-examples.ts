import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Fault } from "./faults.ts";
import { type Pair, readPairs } from "./files.ts";
import { checkFront } from "./front-matter.ts";
import type { SourceDocument } from "./read-document.ts";
import type { Line, Section } from "./sections.ts";

/** The checks of a reply that learn from sentences, besides their rules. */
export const LEARNT_CHECKS = [
  "no-promise",
  "no-strings",
  "no-liability",
  "no-blame",
  "no-internal",
  "no-clock",
  "tone",
] as const;
export type LearntCheck = (typeof LEARNT_CHECKS)[number];

/** Sentences of replies: those that a check stops, and near misses that it lets pass. */
export interface ReplyExamples {
  readonly check: LearntCheck;
  readonly stop: Readonly<Record<Tongue, readonly string[]>>;
  readonly pass: Readonly<Record<Tongue, readonly string[]>>;
}

/** Simplified and Traditional are read alike. */
export type Tongue = "en" | "zh";

const FOLDER = "playbooks/house/examples";
const SECTIONS = { stop: { en: "Stop", zh: "拦下" }, pass: { en: "Let pass", zh: "放行" } } as const;
/** With fewer, what is learnt is the writer's favourite words. */
const FEWEST = 10;

const line = z.string().trim().min(1);
const Front = z.strictObject({
  kind: z.literal("examples"),
  title: line,
  source: line,
  version: z.string().regex(/^\d+$/, "a whole number, quoted"),
});

/** The pairs of example documents; a library without the folder has none, and its checks have their rules only. */
export function exampleFiles(root: string, faults: Fault[]): readonly Pair[] {
  return existsSync(join(root, FOLDER)) ? readPairs(root, FOLDER, faults) : [];
}

export function readReplyExamples({ slug, en, zh }: Pair, faults: Fault[]): ReplyExamples | undefined {
  const check = LEARNT_CHECKS.find((each) => each === slug);
  if (!check) {
    const what = `no check that learns is called "${slug}"`;
    faults.push({ file: en.file, line: 1, what, mend: `name the file after one of: ${LEARNT_CHECKS.join(", ")}` });
    return undefined;
  }
  for (const document of [en, zh]) checkFront(document, Front, faults);
  const [english, chinese] = [readTongue(en, "en", faults), readTongue(zh, "zh", faults)];
  return {
    check,
    stop: { en: english.stop, zh: chinese.stop },
    pass: { en: english.pass, zh: chinese.pass },
  };
}

function readTongue(document: SourceDocument, tongue: Tongue, faults: Fault[]) {
  const { file, sections } = document;
  const seen = new Map<string, number>();
  const headings: readonly string[] = [SECTIONS.stop[tongue], SECTIONS.pass[tongue]];
  for (const section of sections.all.filter(({ level, heading }) => level === 2 && !headings.includes(heading))) {
    const mend = `use "## ${headings.join('" and "## ')}"`;
    faults.push({ file, line: section.line, what: `unknown section "${section.heading}"`, mend });
  }
  const read = (heading: string): readonly string[] => {
    const section = sections.all.find((each) => each.level === 2 && each.heading === heading);
    if ((section?.bullets.length ?? 0) < FEWEST) {
      const what = `"${heading}" has fewer than ${FEWEST} examples`;
      faults.push({
        file,
        line: section?.line ?? 1,
        what,
        mend: `write "## ${heading}" and below it one sentence a bullet`,
      });
    }
    return section ? sentencesOf(section, file, tongue, seen, faults) : [];
  };
  return { stop: read(SECTIONS.stop[tongue]), pass: read(SECTIONS.pass[tongue]) };
}

function sentencesOf(
  { bullets }: Section,
  file: string,
  tongue: Tongue,
  seen: Map<string, number>,
  faults: Fault[],
): readonly string[] {
  const tell = ({ line: at }: Line, what: string, mend: string) => faults.push({ file, line: at, what, mend });
  for (const bullet of bullets) {
    const before = seen.get(bullet.text);
    seen.set(bullet.text, before ?? bullet.line);
    if (bullet.text === "") tell(bullet, "an empty example", "write the sentence, or take the line out");
    else if (before !== undefined)
      tell(bullet, `the example stands already in line ${before}`, "keep it in one place: stopped or let pass");
    else if (/\p{sc=Han}/u.test(bullet.text) !== (tongue === "zh"))
      tell(bullet, `the example is not in the language of its file: "${bullet.text}"`, "move it to the other file");
  }
  return bullets.map(({ text }) => text).filter((text) => text !== "");
}
