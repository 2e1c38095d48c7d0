import { fold } from "../../cases/triage/characters.ts";
import type { Tongue } from "../../library/examples.ts";
import type { LearntCheck } from "../../library/reply-examples.ts";
import { actsIn } from "../../library/sentences/features.ts";
import { PLAIN } from "../../library/sentences/passing.ts";
import { unitsOf } from "../../library/sentences/units.ts";
import { calendarDay } from "../next-contact.ts";
import { plainName } from "../plain.ts";
import { calendarWords } from "./calendar-words.ts";
import { contentWords } from "./content-words.ts";
import { theirWords } from "./dates.ts";
import { OPEN } from "./fault.ts";
import { ESTABLISHING, NO_STRINGS, NOT_AN_OFFER } from "./promises.ts";
import type { Finding, Reply, ReplyContext, Rule } from "./reply.ts";

/** From where on a sentence is like the examples: worth a second look, or surely one of them. */
interface Marks {
  readonly warn: number;
  readonly block: number;
}

/** Chosen so that, of sentences never seen before, hardly any good one is stopped and few are looked at twice. */
const MARKS: Readonly<Record<LearntCheck, Readonly<Record<Tongue, Marks>>>> = {
  "no-promise": { en: { warn: -0.09, block: 0.65 }, zh: { warn: -0.14, block: 0.7 } },
  "no-strings": { en: { warn: -0.21, block: 0.7 }, zh: { warn: -0.07, block: 0.75 } },
  "no-liability": { en: { warn: -0.14, block: 0.45 }, zh: { warn: -0.04, block: 0.7 } },
  "no-blame": { en: { warn: -0.04, block: 0.65 }, zh: { warn: 0.01, block: 0.65 } },
  "no-internal": { en: { warn: -0.1, block: 0.7 }, zh: { warn: -0.14, block: 0.7 } },
  "no-clock": { en: { warn: -0.14, block: 0.6 }, zh: { warn: -0.09, block: 0.7 } },
  tone: { en: { warn: -0.14, block: Infinity }, zh: { warn: -0.04, block: Infinity } },
};

/** A rule, and beside it what the house's examples taught: whichever finds more. */
export function withExamples(check: LearntCheck, code: string, rule: Rule): Rule {
  return (reply) => {
    const found = rule(reply);
    if (reply.context.composed) return found;
    if (found && found.level !== "warn") return found;
    const likeness = likeExamples(reply, check, code);
    return likeness && (!found || likeness.level !== "warn") ? likeness : found;
  };
}

function likeExamples(reply: Reply, check: LearntCheck, code: string): Finding | undefined {
  const { context } = reply;
  if (check === "no-liability" && (context.fault === "ours" || context.fault === "shared")) return undefined;
  const best = likeness(reply, check);
  const { warn, block } = MARKS[check][reply.language === "en" ? "en" : "zh"];
  if (!best || best.score < warn) return undefined;
  return {
    code,
    quote: best.quote,
    facts: { fault: context.fault },
    ...((best.score < block || isOpen(best.quote, check, reply)) && { level: "warn" as const }),
  };
}

/** A promise under a condition that has to be established may be the truth. */
function isOpen(unit: string, check: LearntCheck, { language, sentences }: Reply): boolean {
  const whole = sentences.find((sentence) => sentence.includes(unit)) ?? unit;
  return check === "no-promise" && ESTABLISHING[language === "en" ? "en" : "zh"].test(fold(whole));
}

export interface Likeness {
  readonly quote: string;
  readonly score: number;
}

/** The place of the reply that is most like what the check stops. */
export function likeness(reply: Reply, check: LearntCheck): Likeness | undefined {
  const tongue = reply.language === "en" ? "en" : "zh";
  let best: Likeness | undefined;
  for (const unit of unitsIn(reply)) {
    const score = reply.context.judge.scoresOf(unit, tongue)?.[check] ?? -1;
    if (score < FAR || (best && score <= best.score) || isExcused(unit, check, reply)) continue;
    if (INNOCENT[check]?.[tongue].test(fold(unit))) continue;
    best = { quote: unit, score };
  }
  return best;
}

/** So unlike the examples that no mark lies below. */
const FAR = -0.5;

function unitsIn(reply: Reply): readonly string[] {
  const made = units.get(reply) ?? reply.sentences.map((sentence) => asLearnt(sentence, reply)).flatMap(unitsOf);
  units.set(reply, made);
  return made;
}

/** Names, and what was decided, in the words that stood in their place while learning. */
function asLearnt(sentence: string, { language, context: { customer, gift, owed } }: Reply): string {
  const tongue = language === "en" ? "en" : "zh";
  const named = [
    [plainName(customer), PLAIN.customer],
    [gift?.phrase, PLAIN.gift],
    ...owed.map(({ what }) => [what, PLAIN.owed] as const),
  ] as const;
  return named.reduce((text, [words, plain]) => (words ? text.replaceAll(words, plain[tongue]) : text), sentence);
}

const units = new WeakMap<Reply, readonly string[]>();

/** Words that make a sentence innocent, for the rules as for what is learnt. */
const INNOCENT: Partial<Record<LearntCheck, Readonly<Record<Tongue, RegExp>>>> = {
  "no-promise": NOT_AN_OFFER,
  "no-strings": NO_STRINGS,
  "no-liability": OPEN,
};
function isExcused(unit: string, check: LearntCheck, reply: Reply): boolean {
  return (
    GREETING.test(unit) || isNextContact(unit, check, reply) || isDecidedKind(unit, check, reply) || isEcho(unit, reply)
  );
}

/** Whoever it greets: a name can look like anything. */
const GREETING =
  /^[^。.!?！？]{0,60}(?:您好|你好)[，,：:！!\s]*$|^(?:dear|hello|hi|good (?:day|morning|afternoon|evening))\b[^.!?]{0,60},?$/iu;

/** Where something was decided, a reply speaks of its kind; sums and shares have their own check. */
function isDecidedKind(unit: string, check: LearntCheck, { language, context: { owed, gift } }: Reply): boolean {
  if (check !== "no-promise" || (owed.length === 0 && gift === null)) return false;
  const tongue = language === "en" ? "en" : "zh";
  if (owed.length > 0 && unit.includes(PLAIN.owed[tongue])) return true;
  const acts = actsIn(unit);
  const kinds = [...(owed.length > 0 ? ["back", "anew"] : []), "gift"];
  return kinds.some((kind) => acts.includes(kind)) && !acts.includes("punished");
}

function isNextContact(unit: string, check: LearntCheck, { context }: Reply): boolean {
  if (check !== "no-clock" && check !== "no-promise") return false;
  const { at, timeZone, withinTheHour } = context.nextContact;
  const { month, day, weekday } = calendarDay(at, timeZone);
  const even = fold(unit);
  if (/\btomorrow\b|明天/u.test(even) || (withinTheHour && /\bhour\b|小时/u.test(even))) return true;
  const own = [`d ${month}-${day}`, `w ${weekday}`];
  return calendarWords(even).some(({ key }) => own.includes(key));
}

/** A unit that mostly says the customer's own matter back, or what was decided, is not the house's invention. */
function isEcho(unit: string, { context, language }: Reply): boolean {
  const own = [...contentWords(unit, language)];
  if (own.length === 0) return false;
  const told = toldWords.get(context) ?? contentWords(theirWords(context), language);
  toldWords.set(context, told);
  return own.filter((word) => told.has(word)).length >= own.length * ECHO;
}

const ECHO = 0.5;
const toldWords = new WeakMap<ReplyContext, ReadonlySet<string>>();
