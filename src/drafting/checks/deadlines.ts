import { fold } from "../../cases/triage/characters.ts";
import { spansIn } from "../durations.ts";
import { calendarDay } from "../next-contact.ts";
import { theirWords } from "./dates.ts";
import { CLOCK, hoursIn, LIMIT, LOOSE, VAGUE_SPAN } from "./limits.ts";
import type { Finding, Reply } from "./reply.ts";

const BEFORE_SPAN =
  /(?:\b(?:within|in|inside|in less than|in under|under|no later than|at most|at the latest|after|takes?|allow)(?: the| about| at most| around| roughly| only| up to| some)*(?: next| coming)? |(?:最快|最慢|最迟|最晚|至多|至迟|不超过|不到|不出|预计|估计|大约|大概|约|用不了|要不了|顶多|再等|再过|一般|通常|也就|只要|需要?|给我们?|未来|往后|接下来)(?:也|就|要|再|是|的)*)$/iu;
const AFTER_SPAN =
  /^(?:之内|以内|内|里|之后|以后|过后|后|左右|上下|就|便|可|会|能|必|光景|出头|[- ]?(?:deadline|limit|turnaround|window|target|at (?:most|the latest)|or (?:so|less|sooner|two|three)|from (?:now|today)|max|tops))/iu;
const WITHIN_THE_HOUR = /\bwithin (?:the|an|one)(?: next)? hour\b|(?:一|1)个?小时(?:之内|以内|内)/iu;

/** No deadline stands in the reply but the next contact's: the clock for a solution is the house's own affair. */
export function deadlines({ said, context }: Reply): Finding | undefined {
  const even = fold(said);
  const { withinTheHour, at, timeZone } = context.nextContact;
  const theirs = theirWords(context);
  const hour = WITHIN_THE_HOUR.exec(even);
  if (hour && !withinTheHour) return { code: "no-clock.deadline", quote: hour[0] };
  for (const { pattern, level } of LIMITS) {
    const limit = [...even.matchAll(pattern)].find(([words]) => !theirs.includes(words.replace(THEN, "")));
    if (limit) return { code: "no-clock.deadline", quote: limit[0], ...(level && { level }) };
  }
  const { time } = calendarDay(at, timeZone);
  const known = new Set([...hoursIn(theirs), Number(time.slice(0, 2))]);
  const clock = [...even.matchAll(CLOCK)].find(
    ([words]) => !words.includes(time) && !theirs.includes(words) && hoursIn(words).some((each) => !known.has(each)),
  );
  return clock ? { code: "no-clock.deadline", quote: clock[0] } : strangeSpan(said, even, theirs, withinTheHour);
}

/** "四十天就" says of the customer's own forty days what came then. */
const THEN = /(?:就|便)$/u;

const LIMITS: readonly { readonly pattern: RegExp; readonly level?: "warn" }[] = [
  { pattern: LIMIT },
  { pattern: VAGUE_SPAN },
  { pattern: LOOSE, level: "warn" },
];

/** A span of time that nobody named before: a deadline where the words about it say so, else worth a second look. */
function strangeSpan(said: string, even: string, theirs: string, withinTheHour: boolean): Finding | undefined {
  const known = new Set(spansIn(theirs).map(({ minutes }) => minutes));
  let light: Finding | undefined;
  for (const { minutes, where, length } of spansIn(said)) {
    const quote = said.slice(where, where + length);
    // "I am" is no minute.
    if (
      known.has(minutes) ||
      even.charAt(where - 1) === "第" ||
      (withinTheHour && minutes === 60) ||
      /^[a-z]{1,3}$/iu.test(quote)
    )
      continue;
    const limits = BEFORE_SPAN.test(even.slice(Math.max(0, where - 30), where));
    if (limits || AFTER_SPAN.test(even.slice(where + length, where + length + 18))) {
      return { code: "no-clock.deadline", quote };
    }
    if (!/^(?:an?|one|一)(?![二两三])/iu.test(quote)) light ??= { code: "no-clock.deadline", quote, level: "warn" };
  }
  return light;
}
