import { fold } from "../../cases/triage/characters.ts";
import { stem } from "../../library/matching/stem.ts";
import type { LearntCheck, Tongue } from "../../library/reply-examples.ts";
import { actsIn } from "../../library/sentences/features.ts";
import { unitsOf } from "../../library/sentences/units.ts";
import { calendarDay } from "../next-contact.ts";
import { theirWords } from "./dates.ts";
import { OPEN } from "./fault.ts";
import type { Finding, Reply, ReplyContext, Rule } from "./reply.ts";

/** From where on a sentence is like the examples: worth a second look, or surely one of them. */
interface Marks {
  readonly warn: number;
  readonly block: number;
}

/** Chosen so that, of sentences never seen before, hardly any good one is stopped and few are looked at twice. */
const MARKS: Readonly<Record<LearntCheck, Readonly<Record<Tongue, Marks>>>> = {
  "no-promise": { en: { warn: -0.4, block: 0.5 }, zh: { warn: -0.25, block: 0.8 } },
  "no-strings": { en: { warn: -0.4, block: 0.4 }, zh: { warn: -0.15, block: 0.6 } },
  "no-liability": { en: { warn: -0.4, block: 0.5 }, zh: { warn: -0.15, block: 0.6 } },
  "no-blame": { en: { warn: -0.4, block: 0.5 }, zh: { warn: -0.4, block: 0.5 } },
  "no-internal": { en: { warn: -0.24, block: 0.5 }, zh: { warn: -0.15, block: 0.9 } },
  "no-clock": { en: { warn: -0.3, block: 0.7 }, zh: { warn: -0.2, block: 0.8 } },
  tone: { en: { warn: -0.2, block: Infinity }, zh: { warn: -0.1, block: Infinity } },
};

/** A rule, and beside it what the house's examples taught: whichever finds more. */
export function withExamples(check: LearntCheck, code: string, rule: Rule): Rule {
  return (reply) => {
    const found = rule(reply);
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
    ...(best.score < block && { level: "warn" as const }),
  };
}

export interface Likeness {
  readonly quote: string;
  readonly score: number;
}

/** The place of the reply that is most like what the check stops. */
export function likeness(reply: Reply, check: LearntCheck): Likeness | undefined {
  const tongue = reply.language === "en" ? "en" : "zh";
  let best: Likeness | undefined;
  for (const unit of reply.sentences.flatMap(unitsOf)) {
    const score = reply.context.judge.scoresOf(unit, tongue)?.[check] ?? -1;
    if ((best && score <= best.score) || isExcused(unit, check, reply)) continue;
    best = { quote: unit, score };
  }
  return best;
}

function isExcused(unit: string, check: LearntCheck, reply: Reply): boolean {
  if (check === "no-liability" && OPEN[reply.language === "en" ? "en" : "zh"].test(fold(unit))) return true;
  return isNextContact(unit, check, reply) || isDecidedKind(unit, check, reply) || isEcho(unit, reply);
}

/** Where something was decided, a reply speaks of its kind; sums and shares have their own check. */
function isDecidedKind(unit: string, check: LearntCheck, { context: { owed, gift } }: Reply): boolean {
  if (check !== "no-promise" || (owed.length === 0 && gift === null)) return false;
  const acts = actsIn(unit);
  const kinds = [...(owed.length > 0 ? ["back", "anew"] : []), "gift"];
  return kinds.some((kind) => acts.includes(kind)) && !acts.includes("punished");
}

function isNextContact(unit: string, check: LearntCheck, { context }: Reply): boolean {
  if (check !== "no-clock" && check !== "no-promise") return false;
  const { at, timeZone, withinTheHour } = context.nextContact;
  const { month, day } = calendarDay(at, timeZone);
  const even = fold(unit);
  return (
    even.includes(`${month}月${day}`) || /\btomorrow\b|明天/u.test(even) || (withinTheHour && /hour|小时/u.test(even))
  );
}

/** A unit that mostly says the customer's own matter back, or what was decided, is not the house's invention. */
function isEcho(unit: string, { context }: Reply): boolean {
  const own = piecesOf(unit);
  if (own.length === 0) return true;
  const told = knownPieces(context);
  return own.filter((piece) => told.has(piece)).length >= own.length * ECHO;
}

const ECHO = 0.5;
const pieces = new WeakMap<ReplyContext, ReadonlySet<string>>();

function knownPieces(context: ReplyContext): ReadonlySet<string> {
  const known = pieces.get(context) ?? new Set(piecesOf(theirWords(context)));
  pieces.set(context, known);
  return known;
}

/** Words of more than three letters, and Han letters two by two. */
function piecesOf(text: string): readonly string[] {
  const even = fold(text);
  const pairs = [...even.matchAll(/(?=(\p{sc=Han}{2}))/gu)].map((match) => match[1] ?? "");
  return [...pairs, ...(even.match(/[a-z]{4,}/gu) ?? []).map(stem)];
}
