import type { Language } from "../languages.ts";
import { pick } from "./pick.ts";

/** When the customer hears from the house again, and the zone in which that is a day. Both instants are given, never read from a clock. */
export interface NextContact {
  readonly at: Date;
  readonly now: Date;
  readonly timeZone: string;
  /** The urgent grade's promise, which is of minutes and not of days. */
  readonly withinTheHour: boolean;
}

/** The phrase for {date}, its preposition included: "by tomorrow, Monday 23 November", "明天（11月23日，星期一）之前". */
export function spokenDate(next: NextContact, language: Language, key = ""): string {
  return pick(datePhrases(next, language), `${key} date`) ?? "";
}

/** All ways to say it; every one of them is true. */
export function datePhrases(next: NextContact, language: Language): readonly string[] {
  const when = dayOf(next, language);
  return language === "en" ? englishPhrases(next, when) : chinesePhrases(next, when, language === "zh-Hant");
}

interface Day {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly time: string;
  readonly distance: number;
}

function englishPhrases(next: NextContact, { weekday, day, month, time, distance }: Day): readonly string[] {
  if (next.withinTheHour) return ["within the hour", "within the next hour"];
  const date = `${weekday} ${day} ${month}`;
  if (distance <= 0) return [`today by ${time}`, `by ${time} today`];
  if (distance === 1) {
    return [
      `by tomorrow, ${date}`,
      `by ${date}`,
      `by the end of ${weekday}, ${day} ${month}`,
      `by tomorrow evening, ${date}`,
    ];
  }
  return [`by ${date}`, `by the end of ${weekday}, ${day} ${month}`];
}

function chinesePhrases(
  next: NextContact,
  { weekday, day, month, time, distance }: Day,
  traditional: boolean,
): readonly string[] {
  if (next.withinTheHour) return traditional ? ["一小時之內", "一個小時之內"] : ["一小时之内", "一个小时之内"];
  const date = `${month}月${day}日`;
  if (distance <= 0) return [`今天${time}之前`, `今天（${date}）${time}之前`];
  if (distance === 1) {
    const within = traditional ? "之內" : "之内";
    return [`明天（${date}，${weekday}）${within}`, `明天（${date}）${within}`, `${date}（明天）${within}`];
  }
  const latest = traditional ? "最遲" : "最迟";
  return [`${latest}${date}`, `${latest}${date}（${weekday}）`];
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const CHINESE_WEEKDAYS = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function dayOf({ at, now, timeZone }: NextContact, language: Language): Day {
  const { year, month, day, time } = clockAt(at, timeZone);
  const number = dayNumber(year, month, day);
  const today = clockAt(now, timeZone);
  const weekday = (((number + 4) % 7) + 7) % 7;
  return {
    weekday: (language === "en" ? WEEKDAYS : CHINESE_WEEKDAYS)[weekday] ?? "",
    day: String(day),
    month: language === "en" ? (MONTHS[month - 1] ?? "") : String(month),
    time,
    distance: number - dayNumber(today.year, today.month, today.day),
  };
}

/** Days since 1 January 1970, a Thursday. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string;
}

/** One reply asks for the same two minutes again and again. */
const minutes = new Map<string, Clock>();

function clockAt(at: Date, timeZone: string): Clock {
  const key = `${timeZone} ${Math.floor(at.getTime() / 60_000)}`;
  const known = minutes.get(key);
  if (known) return known;
  if (minutes.size > 100) minutes.clear();
  const clock = clockAnew(at, timeZone);
  minutes.set(key, clock);
  return clock;
}

/** One formatter a zone, since making one costs milliseconds. */
function clockAnew(at: Date, timeZone: string): Clock {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  formats.set(timeZone, format);
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const number = (type: "year" | "month" | "day") => Number(parts.get(type));
  return {
    year: number("year"),
    month: number("month"),
    day: number("day"),
    time: `${parts.get("hour") ?? ""}:${parts.get("minute") ?? ""}`,
  };
}

/** The day of an instant in that zone: month 1–12, weekday 0 for Sunday. */
export function calendarDay(at: Date, timeZone: string): { month: number; day: number; weekday: number; time: string } {
  const { year, month, day, time } = clockAt(at, timeZone);
  return { month, day, weekday: (((dayNumber(year, month, day) + 4) % 7) + 7) % 7, time };
}
