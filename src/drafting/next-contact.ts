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
  if (distance <= 0) return [`today by ${time}`, `by ${time} today`, `today, by ${time}`];
  if (distance === 1) {
    return [
      `by tomorrow, ${date}`,
      `by ${date}`,
      `no later than tomorrow, ${date}`,
      `tomorrow, ${date}, at the latest`,
      `by ${time} on ${date}`,
    ];
  }
  return [`by ${date}`, `no later than ${date}`, `on ${date} at the latest`, `by ${time} on ${date}`];
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
    return [
      `明天（${date}，${weekday}）之前`,
      `明天（${date}）${time}之前`,
      `明天${time}之前`,
      `${date}（${weekday}）${time}之前`,
    ];
  }
  return [`${date}（${weekday}）之前`, `${date}${time}之前`, `${date}（${weekday}）${time}之前`];
}

function dayOf(next: NextContact, language: Language): Day {
  const locale = { en: "en-GB", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW" }[language];
  const part = partsOf(next.at, next.timeZone, locale);
  const month =
    language === "en" ? part("month", "long") : String(Number(part("month", "numeric").replace(/\D/gu, "")));
  return {
    weekday: part("weekday", "long"),
    day: part("day", "numeric").replace(/\D/gu, ""),
    month,
    time: partsOf(next.at, next.timeZone, "en-GB")("time", "short"),
    distance: dayNumber(next.at, next.timeZone) - dayNumber(next.now, next.timeZone),
  };
}

function partsOf(at: Date, timeZone: string, locale: string) {
  return (what: "weekday" | "month" | "day" | "time", form: "long" | "numeric" | "short"): string => {
    const options: Intl.DateTimeFormatOptions =
      what === "time" ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } : { [what]: form };
    return formatOf(locale, timeZone, options).format(at);
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone });
  formats.set(key, format);
  return format;
}

/** Days since 1970 in that zone. */
function dayNumber(at: Date, timeZone: string): number {
  const day = formatOf("en-CA", timeZone, { year: "numeric", month: "2-digit", day: "2-digit" }).format(at);
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}
