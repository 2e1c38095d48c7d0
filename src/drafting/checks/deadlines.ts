import { fold } from "../../cases/triage/characters.ts";
import { spansIn } from "../durations.ts";
import type { Finding, Reply } from "./reply.ts";

const ENGLISH =
  /\b(?:within|in|inside|in less than|in under|no later than|at most|after)(?: the| about| at most)?(?: next| coming)? $/iu;
const WITHIN_THE_HOUR = /\bwithin (?:the|an|one)(?: next)? hour\b|(?:一|1)个?小时(?:之内|以内|内)/iu;
const WORKING_DAYS =
  /\b(?:\d+|one|two|three|four|five|seven|ten)(?: ?(?:-|to|–) ?\d+)? (?:business|working) days?\b|[\d一二两三五七十]+个?工作日/iu;
const SOON =
  /\b(?:by the end of (?:the )?(?:day|week|month)|by close of business|this week|next week|overnight|immediately resolved|by tonight)\b|本周内|这周内|下周(?:之?前|内)|月底前|今晚之?前|当天(?:解决|处理完|办完)/iu;

/** No deadline stands in the reply but the next contact's: the clock for a solution is the house's own affair. */
export function deadlines({ said, context }: Reply): Finding | undefined {
  const even = fold(said);
  const { withinTheHour } = context.nextContact;
  const hour = WITHIN_THE_HOUR.exec(even);
  if (hour && !withinTheHour) return { code: "no-clock.deadline", quote: hour[0] };
  const loose = WORKING_DAYS.exec(even) ?? SOON.exec(even);
  if (loose && !fold(context.text).includes(loose[0])) return { code: "no-clock.deadline", quote: loose[0] };
  const theirs = [
    context.text,
    context.facts.promised ?? "",
    context.facts.actual ?? "",
    context.gift?.phrase ?? "",
    context.identity.hours ?? "",
    ...context.owed.map(({ what }) => what),
  ];
  const known = new Set(theirs.flatMap((text) => spansIn(text).map((span) => span.minutes)));
  for (const span of spansIn(said)) {
    if (known.has(span.minutes) || (withinTheHour && span.minutes === 60)) continue;
    const words = said.slice(span.where, span.where + span.length);
    const after = even.slice(span.where + span.length, span.where + span.length + 8);
    const before = even.slice(Math.max(0, span.where - 30), span.where);
    if (
      ENGLISH.test(before) ||
      /^(?:之内|以内|内|里|之后|后)/u.test(after) ||
      /^[- ]?(?:deadline|limit|turnaround)/iu.test(after)
    ) {
      return { code: "no-clock.deadline", quote: words };
    }
  }
  return undefined;
}
