import { fold } from "../../cases/triage/characters.ts";
import { calendarDay } from "../next-contact.ts";
import { calendarWords } from "./calendar-words.ts";
import type { Finding, Reply, ReplyContext } from "./reply.ts";

const LATER_DAYS =
  /\bday after tomorrow\b|\bnext (?:week|month|year|weekend|quarter)\b|\ba fortnight\b|大?后天|下(?:个|一)?(?:周|星期|礼拜|月)(?!期)|明年|来年/iu;
const EARLIER_DAYS =
  /\byesterday\b|\bthe day before\b|\b(?:last|earlier this|previous) (?:week|month|year|weekend|spring|summer|autumn|fall|winter|night)\b|昨[天日晚]|大?前[天晚](?!后)|上(?:个|一)?(?:周|星期|礼拜|月)(?!期)|去年|前年|年初|月初|[上中下]旬/iu;
const TOMORROW = /\btomorrow\b|明[天日]/iu;

/** Every date in the reply is the day of the next contact, or one that the customer named. */
export function dates({ said, text, context }: Reply): Finding | undefined {
  const theirs = theirWords(context);
  const { at, now, timeZone, withinTheHour } = context.nextContact;
  const own = calendarDay(at, timeZone);
  const tomorrow = calendarDay(new Date(now.getTime() + 86_400_000), timeZone);
  const ordinals = [...theirs.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)\b/gu)].map(([, day]) => `n ${day}`);
  const named = [...calendarWords(theirs).map(({ key }) => key), ...ordinals];
  const known = new Set([...named, ...named.flatMap(partsOfDay), ...keysOf(own)]);
  const even = fold(text);
  const stranger = calendarWords(even).find(({ key }) => !known.has(key));
  // A reader's guess makes a case urgent; whoever writes "tomorrow" may know better.
  const late = withinTheHour && stranger && keysOf(tomorrow).includes(stranger.key);
  if (stranger) return { code: "dates.unknown", quote: stranger.quote, ...(late && { level: "warn" as const }) };
  const fresh = (pattern: RegExp) => {
    const quote = pattern.exec(fold(said))?.[0];
    return quote === undefined || theirs.includes(quote) ? undefined : quote;
  };
  const later = fresh(LATER_DAYS);
  if (later) return { code: "dates.unknown", quote: later };
  const lighter = fresh(EARLIER_DAYS) ?? (own.day === tomorrow.day ? undefined : fresh(TOMORROW));
  return lighter === undefined ? undefined : { code: "dates.unknown", quote: lighter, level: "warn" };
}

function keysOf({ month, day, weekday }: ReturnType<typeof calendarDay>): readonly string[] {
  return [`d ${month}-${day}`, `n ${day}`, `m ${month}`, `w ${weekday}`];
}

/** Whoever named the eighth of August has named August, and the eighth. */
function partsOfDay(key: string): readonly string[] {
  const [, month, day] = /^d (\d+)-(\d+)$/u.exec(key) ?? [];
  return month === undefined ? [] : [`m ${month}`, `n ${day}`];
}

/** All that the customer wrote or the house says of itself, folded: what stands there is nobody's invention. */
export function theirWords({ text, identity, facts, gift, owed }: ReplyContext): string {
  const words = [text, identity.hours, identity.contact, facts.promised, facts.actual, gift?.phrase];
  return fold([...words, ...owed.map(({ what }) => what)].map((each) => each ?? "").join(" \n "));
}
