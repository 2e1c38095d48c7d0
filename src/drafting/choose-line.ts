import type { Emotion } from "../cases/judgement.ts";
import type { Language } from "../languages.ts";
import { LINE_TAGS, type SayLine, SLOTS, type Slot } from "../library/documents.ts";
import { apologiesIn } from "./apology.ts";
import { type Echo, echoes, echoOf, type Heard } from "./echo.ts";
import type { Matter } from "./matter.ts";
import { hashOf, mixed } from "./pick.ts";
import { costsOf } from "./side-costs.ts";
import type { Filled } from "./slots.ts";

/** What a reply holds so far: a line that repeats it is worth less. */
export interface SoFar {
  readonly heard: Heard;
  readonly used: ReadonlySet<Slot>;
  /** Whether it has thanked the customer. */
  readonly thanked: boolean;
}

export interface Chosen {
  readonly line: SayLine;
  readonly text: string;
  readonly slots: readonly Slot[];
  /** How many words of apology it holds. */
  readonly apologies: number;
  /** How it may be repeated by what follows. */
  readonly echo: Echo;
  readonly thanks: boolean;
}

type Candidate = Omit<Chosen, "text"> & { readonly plan: Plan; readonly score: number };

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
/** What it costs to say it again: a second time most of it sounds like a form. */
const AGAIN: Partial<Record<Slot, number>> = {
  quote: 5,
  amounts: 5,
  wait: 5,
  times: 5,
  difference: 5,
  owed: 5,
  gift: 5,
  date: 5,
  item: 3,
};
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
  rule: Rule,
): Chosen | undefined {
  for (const fits of tagsOf(matter)) {
    const winner = bestOf(fittingLines(lines, fits, matter, filled, sofar, rule), rule.key);
    if (winner) return { ...winner, text: capital(textOf(winner.line, filled)) };
  }
  return undefined;
}

interface Rule {
  readonly key: number;
  readonly apologies: readonly number[];
  readonly needs?: Slot;
}

function fittingLines(
  lines: readonly SayLine[],
  fits: ReadonlySet<string>,
  matter: Matter,
  filled: Filled,
  sofar: SoFar,
  rule: Rule,
): readonly Candidate[] {
  return lines.flatMap((line): Candidate[] => {
    const plan = planOf(line, matter.language);
    if (rule.needs && !plan.slots.includes(rule.needs)) return [];
    if (!tagsFit(plan, fits) || !canBeFilled(line, plan, filled, matter)) return [];
    const { slots, echo, thanks } = plan;
    // Only a quotation can bring in an apology that the line as written does not have.
    const apologies = slots.includes("quote")
      ? apologiesIn(textOf(line, filled), matter.language).length
      : plan.apologies;
    if (!rule.apologies.includes(apologies)) return [];
    const score = scoreOf(line, plan, filled, sofar) - (plan.doubts && matter.fault === "ours" ? 3 : 0);
    return [{ line, plan, slots, echo, apologies, thanks, score }];
  });
}

function bestOf(fitting: readonly Candidate[], key: number): Candidate | undefined {
  const best = Math.max(...fitting.map((line) => line.score));
  const close = fitting.filter((line) => line.score >= best - CLOSE);
  return close.reduce<Candidate | undefined>(
    (first, line) => (first && rank(first.plan, key) <= rank(line.plan, key) ? first : line),
    undefined,
  );
}

/** What can be known of a line without the case. */
interface Plan {
  /** Its tags by group; a group without tags fits everything. */
  readonly asks: readonly (readonly [group: string, tags: readonly string[]])[];
  readonly slots: readonly Slot[];
  readonly apologies: number;
  readonly hash: number;
  /** Of the line as written, its gaps left out. */
  readonly echo: Echo;
  readonly thanks: boolean;
  /** Whether it tells the matter as the customer's view only ("as you see it"), which jars beside "the mistake is ours". */
  readonly doubts: boolean;
}

const THANKS = /\b(?:thanks?|grateful)\b|谢|謝|感激/iu;
const DOUBTS =
  /\b(?:as|the way) you (?:see|tell|describe|understood|understand) (?:it|your)\b|\bin your (?:eyes|view)\b|\bby your (?:account|reckoning|reading)\b|\bfrom where you stand\b|\byou feel that\b|在您看来|在您看來|依您看|照您(?:的)?(?:说|說)/iu;

const plans = new WeakMap<SayLine, Plan>();

function planOf(line: SayLine, language: Language): Plan {
  const known = plans.get(line);
  if (known) return known;
  const asks = Object.entries(LINE_TAGS)
    .map(([group, all]) => [group, line.tags.filter((tag) => all.some((each) => each === tag))] as const)
    .filter(([, tags]) => tags.length > 0);
  const bare = line.text.replace(GAP, " ");
  const plan = {
    asks,
    slots: SLOTS.filter((slot) => line.text.includes(`{${slot}}`)),
    apologies: apologiesIn(bare, language).length,
    hash: hashOf(line.text),
    echo: echoOf(bare, language),
    thanks: THANKS.test(bare),
    doubts: DOUBTS.test(bare),
  };
  plans.set(line, plan);
  return plan;
}

/**
 * A lottery by the line's own words, so that another line in the document moves no one else's choice; a line written for
 * this emotion or fault has more tickets than one for all.
 */
function rank({ asks, hash }: Plan, key: number): number {
  const tickets = 1 + 1.5 * asks.length;
  return -Math.log((mixed(key, hash) + 1) / 2 ** 32) / tickets;
}

function tagsFit({ asks }: Plan, fits: ReadonlySet<string>): boolean {
  return asks.every(([, tags]) => tags.some((tag) => fits.has(tag)));
}

/** The tags that fit the case, the best fit first; no two groups share one. */
function tagsOf(matter: Matter): readonly ReadonlySet<string>[] {
  const { triage, fault } = matter;
  const flags = triage.flags.map(({ value }) => value);
  const rest = [...flags, ...costsOf(matter), triage.severity.value, triage.grade.value, fault];
  return voicesFor(triage.emotion).map((voice) => new Set(voice ? [...rest, voice] : rest));
}

const GAP = /\{([a-z]+)\}/gu;

/**
 * Nobody is told how they feel who did not show it, nor praised for being calm: a wrong told without a feeling gets the
 * lines for everybody, and the calm ones where there are no others.
 */
function voicesFor({ value, because }: Matter["triage"]["emotion"]): readonly (Emotion | undefined)[] {
  const isSilent = because.length === 0 && (value === "angry" || value === "calm");
  return isSilent ? [undefined, "calm"] : [value];
}

function canBeFilled({ text }: SayLine, { slots }: Plan, filled: Filled, matter: Matter): boolean {
  if (slots.some((slot) => filled[slot] === undefined) || jars(text, filled)) return false;
  if (slots.includes("quote") && slots.includes("item") && !together(filled, matter.text)) return false;
  return matter.language !== "en" || !disagrees(text, filled.item);
}

function textOf({ text }: Pick<SayLine, "text">, filled: Filled): string {
  return text.replace(GAP, (_, name: Slot) => filled[name] ?? "");
}

const tied = new WeakMap<Filled, boolean>();

/** "About your heater you write “…”": only where the heater is named before those words, and not once more in them. */
function together(filled: Filled, complaint: string): boolean {
  const known = tied.get(filled) ?? namedBefore(filled, complaint.toLowerCase());
  tied.set(filled, known);
  return known;
}

function namedBefore({ item = "", quote = "" }: Filled, complaint: string): boolean {
  const [thing, said] = [item.toLowerCase(), quote.toLowerCase()];
  const [named, quoted] = [complaint.indexOf(thing), complaint.indexOf(said)];
  return !said.includes(thing) && (quoted < 0 || (named >= 0 && named < quoted));
}

/** A long phrase for what is owed or given ends its sentence; a line about two figures takes two. */
function jars(text: string, { owed, gift, amounts }: Filled): boolean {
  if (gift && gift.split(" ").length > 6 && /\{gift\}(?![.,;:!])/u.test(text)) return true;
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
  return text.replace(/^“?\p{Ll}/u, (letter) => letter.toUpperCase());
}

function scoreOf(line: SayLine, { asks, slots, echo, thanks }: Plan, filled: Filled, sofar: SoFar): number {
  const fresh = slots.filter((slot) => !sofar.used.has(slot)).reduce((sum, slot) => sum + (WORTH[slot] ?? 0), 0);
  const repeated = slots.filter((slot) => sofar.used.has(slot));
  const again = repeated.reduce((sum, slot) => sum + (AGAIN[slot] ?? 0.5), thanks && sofar.thanked ? 3 : 0);
  const text = slots.includes("quote") ? textOf(line, filled) : "";
  const inQuote = text === "" ? 0 : slots.filter((slot) => saidTwice(text, filled[slot])).length;
  const flagged = asks.some(([group]) => group === "flag") ? 1.5 : 0;
  return (
    Math.min(fresh, 4.5) + Math.min(asks.length, 2) * 0.5 + flagged - again - inQuote * 2 - echoes(sofar.heard, echo)
  );
}

/** "In telling us about your heater you say “my heater …”": the thing would stand there twice. */
function saidTwice(text: string, words: string | undefined): boolean {
  if (words === undefined) return false;
  const [even, word] = [text.toLowerCase(), words.toLowerCase()];
  return even.indexOf(word) !== even.lastIndexOf(word);
}
