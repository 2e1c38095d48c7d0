import type { Language } from "../languages.ts";
import { LINE_TAGS, type SayLine, type Slot } from "../library/documents.ts";
import { apologiesIn } from "./apology.ts";
import { type Echo, echoes, echoOf } from "./echo.ts";
import type { Matter } from "./matter.ts";
import { hashOf } from "./pick.ts";
import type { Filled } from "./slots.ts";

/** What a reply holds so far: a line that repeats it is worth less. */
export interface SoFar {
  readonly echo: Echo;
  readonly used: ReadonlySet<Slot>;
}

export interface Chosen {
  readonly line: SayLine;
  readonly text: string;
  readonly slots: readonly Slot[];
  /** How many words of apology it holds. */
  readonly apologies: number;
}

/** How much of the customer's own matter a gap brings into the reply. */
const WORTH: Partial<Record<Slot, number>> = {
  quote: 2.5,
  quoted: 2,
  charged: 2,
  difference: 1,
  promised: 2,
  actual: 2,
  wait: 2,
  amounts: 2,
  item: 1.6,
  times: 2,
  owed: 3,
  gift: 3,
  date: 1,
  contact: 2,
  hours: 0.5,
  house: 0.3,
  customer: 0.5,
};
/** Said once in a reply; a second time it sounds like a form. */
const ONCE: ReadonlySet<Slot> = new Set(["quote", "amounts", "wait", "times", "difference", "owed", "gift", "date"]);
/** Lines this close to the best are equally good; among them the case's hash decides. */
const CLOSE = 2;

/**
 * One line for a stage out of those that fit the case and have every gap filled: the most specific ones that repeat
 * nothing, and among these by the case's hash. `apologies`: how many words of
 * apology it may hold.
 */
export function chooseLine(
  lines: readonly SayLine[],
  matter: Matter,
  filled: Filled,
  sofar: SoFar,
  rule: { readonly key: string; readonly apologies: readonly number[]; readonly needs?: Slot },
): Chosen | undefined {
  const fitting = lines.flatMap((line) => {
    const chosen = tagsFit(line, matter) ? filledLine(line, filled, matter) : undefined;
    if (!chosen || (rule.needs && !chosen.slots.includes(rule.needs))) return [];
    if (!rule.apologies.includes(chosen.apologies)) return [];
    return [{ ...chosen, score: scoreOf(chosen, filled, sofar, matter) }];
  });
  const best = Math.max(...fitting.map((line) => line.score));
  const close = fitting.filter((line) => line.score >= best - CLOSE);
  return close.reduce<Chosen | undefined>(
    (first, line) => (first && rank(first, rule.key) <= rank(line, rule.key) ? first : line),
    undefined,
  );
}

/**
 * A lottery by the line's own words, so that another line in the document moves no one else's choice; a line written for
 * this emotion or fault has more tickets than one for all.
 */
function rank({ line }: Chosen, key: string): number {
  const tickets = 1 + 1.5 * new Set(line.tags.map(groupOf)).size;
  return -Math.log((hashOf(`${key} ${line.text}`) + 1) / 2 ** 32) / tickets;
}

function tagsFit(line: SayLine, matter: Matter): boolean {
  return Object.entries(LINE_TAGS).every(([group, all]) => {
    const asked = line.tags.filter((tag) => all.some((known) => known === tag));
    return asked.length === 0 || asked.some((tag) => valuesOf(matter, group).includes(tag));
  });
}

function valuesOf({ triage, fault }: Matter, group: string): readonly string[] {
  if (group === "flag") return triage.flags.map((flag) => flag.value);
  if (group === "emotion") return [triage.emotion.value];
  if (group === "severity") return [triage.severity.value];
  return group === "grade" ? [triage.grade.value] : [fault];
}

const GAP = /\{([a-z]+)\}/gu;

function filledLine(line: SayLine, filled: Filled, matter: Matter): Chosen | undefined {
  const slots: Slot[] = [];
  let missing = false;
  const text = line.text.replace(GAP, (_, name: Slot) => {
    const words = filled[name];
    if (words === undefined) missing = true;
    else slots.push(name);
    return words ?? "";
  });
  if (missing || jars(line.text, filled) || (matter.language === "en" && disagrees(line.text, filled.item))) {
    return undefined;
  }
  return { line, slots, text: capital(text), apologies: apologiesIn(text, matter.language).length };
}

/** A long phrase for what is owed ends its sentence; a line about two figures takes two. */
function jars(text: string, { owed, amounts }: Filled): boolean {
  if (owed && /[,，;；]/u.test(owed) && /\{owed\}(?![.。])/u.test(text)) return true;
  const pair = amounts !== undefined && /^[^、]+(?: and |和)[^、]+$/u.test(amounts) && !/, /u.test(amounts);
  return /\{amounts\}/u.test(text) && !pair && PAIR.test(text);
}

const PAIR = /\b(?:both|which|two|first|afterwards?|sides?|between|later|then)\b|先|后|後|哪|两|兩|前/iu;

/** "your tyres is": a line in the singular does not take a plural thing. */
function disagrees(text: string, item: string | undefined): boolean {
  if (item === undefined || !/[^s]s$/u.test(item)) return false;
  return /\b(?:an?|this|that|one|each|every) \{item\}|\{item\} (?:is|was|has|does|needs|itself|comes?|goes)\b/iu.test(
    text,
  );
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function scoreOf(chosen: Chosen, filled: Filled, sofar: SoFar, { language }: Matter): number {
  const groups = new Set(chosen.line.tags.map(groupOf));
  const fresh = chosen.slots.filter((slot) => !sofar.used.has(slot)).reduce((sum, slot) => sum + (WORTH[slot] ?? 0), 0);
  const repeated = chosen.slots.filter((slot) => sofar.used.has(slot));
  const again = repeated.reduce((sum, slot) => sum + (ONCE.has(slot) ? 5 : 0.5), 0);
  const inQuote = chosen.slots.includes("quote")
    ? chosen.slots.filter((slot) => saidInQuote(chosen.text, filled[slot])).length
    : 0;
  const flagged = groups.has("flag") ? 1.5 : 0;
  return (
    Math.min(fresh, 4.5) +
    Math.min(groups.size, 2) * 0.5 +
    flagged -
    again -
    inQuote * 2 -
    echoes(sofar.echo, echoOfLine(chosen.line, language))
  );
}

const known = new WeakMap<SayLine, Echo>();

/** By the line as written, its gaps left out, so that it is worked out once. */
function echoOfLine(line: SayLine, language: Language): Echo {
  const echo = known.get(line) ?? echoOf(line.text.replace(GAP, " "), language);
  known.set(line, echo);
  return echo;
}

/** "In telling us about your heater you say “my heater …”": the thing would stand there twice. */
function saidInQuote(text: string, words: string | undefined): boolean {
  return words !== undefined && text.indexOf(words) !== text.lastIndexOf(words);
}

function groupOf(tag: string): string {
  return Object.entries(LINE_TAGS).find(([, all]) => all.some((known) => known === tag))?.[0] ?? "";
}
