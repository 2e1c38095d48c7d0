import { fold } from "../cases/triage/characters.ts";
import { CARDINALS } from "../cases/triage/numerals.ts";
import type { Language } from "../languages.ts";

/** A span of time as somebody wrote it: `where` it stands in the text and its parts, largest unit first. */
export interface Span {
  readonly where: number;
  readonly length: number;
  readonly parts: readonly { readonly count: string; readonly unit: Unit }[];
  /** For comparing spans; months count 30 days. */
  readonly minutes: number;
}

const UNITS = { minute: 1, hour: 60, day: 1440, week: 10080, month: 43200 } as const;
type Unit = keyof typeof UNITS;

const WORDS: Readonly<Record<string, number>> = { a: 1, an: 1, ...CARDINALS, "forty-five": 45 };

const COUNT = `\\d{1,3}(?:\\.\\d)?|${Object.keys(WORDS)
  .filter((word) => word.length > 2)
  .join("|")}|an?`;
const UNIT = "minutes?|mins?|min|hours?|hrs?|hr|days?|weeks?|wks?|months?|h|m";
const ENGLISH = new RegExp(
  `(?<![\\w.,$£€¥])(half an hour|(?:an|one) hour and a half|(?:${COUNT}) and a half (?:${UNIT})|(?:${COUNT})[ -]?(?:${UNIT})(?: ?(?:,|and)? ?(?:${COUNT}) ?(?:minutes?|mins?|min|m|days?))?|\\d{1,2}h\\d{2})(?![\\w])`,
  "giu",
);
const NUMERAL = "\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十]{1,4}";
const CHINESE = new RegExp(
  `(?:(${NUMERAL})个?(半)?(小时|钟头|钟|分钟|天|日|周|礼拜|星期|月)(半)?|(半)个?(小时|钟头|钟))(?:(${NUMERAL})分钟?)?`,
  "gu",
);

/** Every span of time in the text, in the order they stand there. */
export function spansIn(text: string): readonly Span[] {
  return [...englishSpans(text), ...chineseSpans(text)].sort((a, b) => a.where - b.where);
}

/** The whole text as one span ("90 min", "about 2 hours", "1小时"), or undefined. */
export function spanOf(text: string): Span | undefined {
  const bare = text
    .trim()
    .replace(/^(?:about|around|approximately|roughly|within|some|~|约|大约|大概|差不多|約|大約)\s*/iu, "");
  const span = spansIn(bare)[0];
  return span && span.where === 0 && /^(?:左右)?[.。]?$/u.test(bare.slice(span.length)) ? span : undefined;
}

/** In words that read well inside a sentence: "2 hours 15 minutes", "2小时15分钟", "2小時15分鐘". */
export function spokenSpan(span: Span, language: Language): string {
  if (language === "en") return span.parts.map(englishPart).join(" ");
  const words = span.parts.map(chinesePart).join("");
  return language === "zh-Hans"
    ? words
    : words
        .replaceAll("时", "時")
        .replaceAll("钟", "鐘")
        .replaceAll("个", "個")
        .replaceAll("两", "兩")
        .replaceAll("周", "週");
}

function* englishSpans(text: string): Generator<Span> {
  for (const match of text.matchAll(ENGLISH)) {
    const words = match[0].toLowerCase();
    const parts = englishParts(words);
    if (parts.length > 0) yield spanFrom(match.index, match[0].length, parts);
  }
}

function englishParts(words: string): Span["parts"] {
  if (words === "half an hour") return [{ count: "30", unit: "minute" }];
  const half = /^(.+?) and a half ([a-z]+)$/u.exec(words) ?? /^(an|one) (hour) and a half$/u.exec(words);
  if (half) return [{ count: `${number(half[1] ?? "")}.5`, unit: unitOf(half[2] ?? "") }];
  const compact = /^(\d{1,2})h(\d{2})$/u.exec(words);
  if (compact) return parts([compact[1], "hour"], [compact[2], "minute"]);
  const pairs = [...words.matchAll(new RegExp(`(${COUNT})[ -]?(${UNIT})`, "gu"))];
  return parts(...pairs.map((pair): [string | undefined, Unit] => [pair[1], unitOf(pair[2] ?? "")]));
}

function* chineseSpans(text: string): Generator<Span> {
  for (const match of fold(text).matchAll(CHINESE)) {
    const [whole, count, half, unit = "", after, alone, aloneUnit, minutes] = match;
    const first = alone ? "半" : `${count}${half || after ? "半" : ""}`;
    const rest: [string, Unit][] = minutes ? [[minutes, "minute"]] : [];
    // 三月 is March, not three months; 一日 after a month is a date.
    if (unit === "月" && !whole.includes("个")) continue;
    if (unit === "日" && /[月\d]/u.test(text.charAt(match.index - 1))) continue;
    yield spanFrom(match.index, whole.length, parts([first, chineseUnit(unit || (aloneUnit ?? ""))], ...rest));
  }
}

function parts(...pairs: readonly [string | undefined, Unit][]): Span["parts"] {
  return pairs.map(([count = "1", unit]) => ({ count, unit }));
}

function spanFrom(where: number, length: number, of: Span["parts"]): Span {
  return {
    where,
    length,
    parts: of,
    minutes: of.reduce((sum, part) => sum + number(part.count) * UNITS[part.unit], 0),
  };
}

function englishPart({ count, unit }: Span["parts"][number]): string {
  const value = number(count);
  const said = /^[a-z-]+$/u.test(count) && count !== "a" ? count : String(value);
  if (value === 1.5 && unit === "hour") return "an hour and a half";
  if (value === 0.5 && unit === "hour") return "half an hour";
  if (value === 1) return unit === "hour" ? "an hour" : `a ${unit}`;
  return `${said} ${unit}s`;
}

const MEASURE: Record<Unit, string> = { minute: "分钟", hour: "小时", day: "天", week: "周", month: "月" };

function chinesePart({ count, unit }: Span["parts"][number]): string {
  const value = number(count);
  const own = /[一二两三四五六七八九十半]/u.test(count);
  const half = value % 1 === 0.5 && unit !== "minute";
  const whole = own ? count.replace("半", "") : String(half && value > 1 ? Math.floor(value) : value);
  if (value === 0.5 && unit === "hour") return "半个小时";
  if (half && unit === "day") return `${whole}天半`;
  if (half) return unit === "week" ? `${whole}周半` : `${whole}个半${unit === "month" ? "月" : "小时"}`;
  const measure = unit === "month" || (own && unit === "hour") ? "个" : "";
  return `${whole}${measure}${MEASURE[unit]}`;
}

function unitOf(word: string): Unit {
  if (word === "m" || word.startsWith("min")) return "minute";
  if (word.startsWith("h")) return "hour";
  if (word.startsWith("d")) return "day";
  return word.startsWith("w") ? "week" : "month";
}

function chineseUnit(word: string): Unit {
  if (word === "分钟") return "minute";
  if (word.startsWith("小") || word.startsWith("钟")) return "hour";
  if (word === "天" || word === "日") return "day";
  return word === "月" ? "month" : "week";
}

const DIGITS = "零一二三四五六七八九";

function number(count: string): number {
  if (/^[\d.]+$/u.test(count)) return Number(count);
  const english = WORDS[count.replace(/\.5$/u, "")];
  if (english !== undefined) return english + (count.endsWith(".5") ? 0.5 : 0);
  const half = count.endsWith("半") ? 0.5 : 0;
  const whole = count.replace("半", "").replaceAll("两", "二");
  if (/^\d+$/u.test(whole)) return Number(whole) + half;
  const [tens, ones] = whole.includes("十") ? whole.split("十") : ["", whole];
  const ten = whole.includes("十") ? 10 * (tens ? DIGITS.indexOf(tens) : 1) : 0;
  return ten + (ones ? DIGITS.indexOf(ones) : 0) + half;
}
