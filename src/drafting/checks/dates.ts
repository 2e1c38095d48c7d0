import { fold } from "../../cases/triage/characters.ts";
import { calendarDay } from "../next-contact.ts";
import type { Finding, Reply } from "./reply.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const NAME = MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join("|");
const ENGLISH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${NAME})\\b|\\b(${NAME})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?! (?:${NAME}))`,
  "giu",
);
const NUMERIC = /(\d{1,2})月(\d{1,2})[日号]|\b\d{4}-(\d{2})-(\d{2})\b/gu;
const WEEKDAY =
  /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|(?:星期|礼拜|(?<![一二两三四五六七八九十几\d每])周)([一二三四五六日天])/gu;
const WEEKDAYS = [
  ["sunday", "日", "天"],
  ["monday", "一"],
  ["tuesday", "二"],
  ["wednesday", "三"],
  ["thursday", "四"],
  ["friday", "五"],
  ["saturday", "六"],
];

/** Every date in the reply is the day of the next contact, or one that the customer named. */
export function dates({ text, context }: Reply): Finding | undefined {
  const { identity, facts, gift, nextContact } = context;
  const theirs = fold(
    [
      context.text,
      identity.hours ?? "",
      identity.contact ?? "",
      facts.promised ?? "",
      facts.actual ?? "",
      gift?.phrase ?? "",
    ].join(" "),
  );
  const own = calendarDay(nextContact.at, nextContact.timeZone);
  const known = new Set([...daysIn(theirs), `${own.month}-${own.day}`]);
  const even = fold(text);
  const stranger = daysIn(even).find((day) => !known.has(day));
  if (stranger) return { code: "dates.unknown", quote: stranger.replace("-", "/") };
  const weekday = [...even.matchAll(WEEKDAY)].find((match) => {
    const word = match[1] ?? match[2] ?? "";
    return !WEEKDAYS[own.weekday]?.includes(word) && !theirs.includes(match[0]);
  });
  return weekday && { code: "dates.unknown", quote: weekday[0] };
}

/** As "month-day". */
function daysIn(text: string): readonly string[] {
  const english = [...text.matchAll(ENGLISH)].map((match) => {
    const name = (match[2] ?? match[3] ?? "").toLowerCase().slice(0, 3);
    return `${MONTHS.findIndex((month) => month.startsWith(name)) + 1}-${Number(match[1] ?? match[4])}`;
  });
  const numeric = [...text.matchAll(NUMERIC)].map(
    (match) => `${Number(match[1] ?? match[3])}-${Number(match[2] ?? match[4])}`,
  );
  return [...english, ...numeric];
}
