import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Fault } from "./faults.ts";
import { type Pair, readPairs } from "./files.ts";
import { checkFront } from "./front-matter.ts";
import type { SourceDocument } from "./read-document.ts";
import type { Line, Section } from "./sections.ts";

/** Simplified and Traditional are read alike. */
export type Tongue = "en" | "zh";

/** A heading in both files of a pair. */
export type Heading = Readonly<Record<Tongue, string>>;
/** What stands below a heading, an example a bullet. */
export type Examples = Readonly<Record<Tongue, readonly string[]>>;

const FOLDER = "playbooks/house/examples";
/** With fewer, what is learnt is the writer's favourite words. */
const FEWEST = 10;

const line = z.string().trim().min(1);
const Front = z.strictObject({
  kind: z.literal("examples"),
  title: line,
  source: line,
  version: z.string().regex(/^\d+$/, "a whole number, quoted"),
});

/** The pairs of example documents; a library without the folder has none, and its judges have their rules only. */
export function exampleFiles(root: string, faults: Fault[]): readonly Pair[] {
  return existsSync(join(root, FOLDER)) ? readPairs(root, FOLDER, faults) : [];
}

/** Reads a pair of documents that have these headings and no others; each is then asked for by its heading. */
export function readExamples(
  { en, zh }: Pair,
  headings: readonly Heading[],
  faults: Fault[],
): (heading: Heading) => Examples {
  for (const document of [en, zh]) checkFront(document, Front, faults);
  const [english, chinese] = [readTongue(en, "en", headings, faults), readTongue(zh, "zh", headings, faults)];
  return (heading) => ({ en: english(heading.en), zh: chinese(heading.zh) });
}

function readTongue(document: SourceDocument, tongue: Tongue, all: readonly Heading[], faults: Fault[]) {
  const { file, sections } = document;
  const seen = new Map<string, number>();
  const headings = all.map((heading) => heading[tongue]);
  for (const section of sections.all.filter(({ level, heading }) => level === 2 && !headings.includes(heading))) {
    const mend = `use "## ${headings.join('" and "## ')}"`;
    faults.push({ file, line: section.line, what: `unknown section "${section.heading}"`, mend });
  }
  return (heading: string): readonly string[] => {
    const section = sections.all.find((each) => each.level === 2 && each.heading === heading);
    if ((section?.bullets.length ?? 0) < FEWEST) {
      const what = `"${heading}" has fewer than ${FEWEST} examples`;
      const mend = `write "## ${heading}" and below it one example a bullet`;
      faults.push({ file, line: section?.line ?? 1, what, mend });
    }
    return section ? textsOf(section, file, tongue, seen, faults) : [];
  };
}

function textsOf(
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
      tell(bullet, `the example stands already in line ${before}`, "keep it in one place: it cannot be both");
    else if (/\p{sc=Han}/u.test(bullet.text) !== (tongue === "zh"))
      tell(bullet, `the example is not in the language of its file: "${bullet.text}"`, "move it to the other file");
  }
  return bullets.map(({ text }) => text).filter((text) => text !== "");
}
