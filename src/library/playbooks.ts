import {
  type Playbook,
  PlaybookChinese,
  PlaybookEnglish,
  type PlaybookText,
  PlaybookTraditional,
  type Written,
} from "./documents.ts";
import type { Fault } from "./faults.ts";
import type { Pair } from "./files.ts";
import { checkFront } from "./front-matter.ts";
import type { SourceDocument } from "./read-document.ts";
import { readSayLines } from "./say-lines.ts";
import { PLAYBOOK_SECTIONS } from "./section-headings.ts";
import { below, type Line, plain, type Section } from "./sections.ts";

export type WrittenPlaybook = Playbook<Written<PlaybookText>>;

/** A playbook from its files; undefined, with the faults told, where its front matter cannot be used. */
export function readPlaybook({ slug, en, zh, hant }: Pair, faults: Fault[]): WrittenPlaybook | undefined {
  const english = checkFront(en, PlaybookEnglish, faults);
  const chinese = checkFront(zh, PlaybookChinese, faults);
  const traditional = hant && checkFront(hant, PlaybookTraditional, faults);
  // Before anything is given up, so that faults of the bodies are told together with those of the front matter.
  const bodies = { en: readBody(en, faults), zh: readBody(zh, faults), hant: hant && readBody(hant, faults) };
  if (!english || !chinese) return undefined;
  return {
    slug,
    type: english.type,
    department: english.department,
    severity: english.severity,
    restsOn: english["rests-on"],
    giftWaits: english["gift-waits"] ?? false,
    patterns: english.patterns,
    owed: english.owed.map(({ id, when, amount }) => ({ id, when, amount })),
    utterances: { en: english.utterances, zh: chinese.utterances },
    text: {
      en: { ...wordsOf(english), ...bodies.en },
      "zh-Hans": { ...wordsOf(chinese), ...bodies.zh },
      ...(traditional && bodies.hant ? { "zh-Hant": { ...wordsOf(traditional), ...bodies.hant } } : {}),
    },
  };
}

interface Words {
  readonly title: string;
  readonly summary: string;
  readonly symptoms: readonly string[];
  readonly contrasts: readonly { with: string; tell: string }[];
  readonly owed: readonly { id: string; what: string; basis: string }[];
}

function wordsOf({ title, summary, symptoms, contrasts, owed }: Words): Omit<PlaybookText, keyof Body> {
  return {
    title,
    summary,
    symptoms,
    contrasts,
    owed: Object.fromEntries(owed.map(({ id, what, basis }) => [id, { what, basis }])),
  };
}

type Body = Pick<PlaybookText, "steps" | "say" | "avoid" | "body">;

/** Fewer are no plan; the first three stand on the card. */
const FEWEST_STEPS = 3;

function readBody(document: SourceDocument, faults: Fault[]): Body {
  const { file, sections, body } = document;
  const found = namedSections(document, faults);
  const steps = itemsOf(found.do, "steps", file, faults);
  if (found.do && steps.length < FEWEST_STEPS) {
    const what = `${steps.length} steps under "${found.do.heading}"`;
    faults.push({ file, line: found.do.line, what, mend: `write at least ${FEWEST_STEPS}, numbered` });
  }
  return {
    steps,
    say: found.say ? readSayLines(document, below(sections.all, found.say), faults) : {},
    avoid: itemsOf(found.avoid, "bullets", file, faults),
    body,
  };
}

type SectionName = keyof typeof PLAYBOOK_SECTIONS;
const NAMES: readonly SectionName[] = ["situation", "do", "say", "avoid", "owed", "gift", "prevent"];

/** The playbook's sections by name. A missing or doubled one, one out of order and one that no playbook has are told. */
function namedSections(
  { file, language, sections }: SourceDocument,
  faults: Fault[],
): Partial<Record<SectionName, Section>> {
  const spoken = language === "en" ? "en" : "zh";
  const heading = (name: SectionName) => PLAYBOOK_SECTIONS[name][spoken];
  const found: Partial<Record<SectionName, Section>> = {};
  let last = -1;
  for (const section of sections.all.filter(({ level }) => level === 2)) {
    const at = NAMES.findIndex((name) => heading(name).toLowerCase() === section.heading.toLowerCase());
    const name = NAMES[at];
    const told = (what: string, mend: string) => faults.push({ file, line: section.line, what, mend });
    if (!name) told(`unknown section "${section.heading}"`, `use one of: ${NAMES.map(heading).join(", ")}`);
    else if (found[name]) told(`section "${section.heading}" is there twice`, "put them together");
    else if (at < last)
      told(`section "${section.heading}" is out of order`, `the order is: ${NAMES.map(heading).join(", ")}`);
    if (name) found[name] ??= section;
    last = Math.max(last, at);
  }
  const end = sections.all.at(-1)?.line ?? 1;
  for (const name of NAMES.filter((each) => !found[each])) {
    faults.push({ file, line: end, what: `missing section "${heading(name)}"`, mend: `add "## ${heading(name)}"` });
  }
  return found;
}

function itemsOf(section: Section | undefined, list: "steps" | "bullets", file: string, faults: Fault[]): string[] {
  const items: readonly Line[] = section?.[list] ?? [];
  for (const { line } of items.filter(({ text }) => text === "")) {
    faults.push({ file, line, what: "an empty line", mend: "write it, or take it out" });
  }
  return items.map(({ text }) => plain(text)).filter((text) => text !== "");
}
