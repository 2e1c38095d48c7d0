import { CARDINALS, chineseNumber } from "../../cases/triage/numerals.ts";
import type { PATTERNS } from "../documents.ts";

export type Pattern = (typeof PATTERNS)[number];

/** A shape that was seen, with the places in the text that make it up. */
export interface SeenPattern {
  readonly pattern: Pattern;
  readonly places: readonly Place[];
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The shapes in a plain text (see plainText) that playbooks may name as speaking for them. */
export function seePatterns(plain: string): SeenPattern[] {
  const amounts = readAmounts(plain);
  const durations = readDurations(plain);
  const first = durations[0];
  const other = durations.find(
    (duration) => first && ratio(duration.size, first.size) >= 1.3 && sameKind(duration, first),
  );
  const long = durations.filter((duration) => duration.size >= LONG_MINUTES);
  const repeats = [...plain.matchAll(REPEAT)].map((found) => place(found));
  const secondAmount = amounts.find((amount) => amount.size !== amounts[0]?.size);
  const seen: SeenPattern[] = [];
  if (amounts[0] && secondAmount) seen.push({ pattern: "two-amounts", places: [amounts[0], secondAmount] });
  if (first && other) seen.push({ pattern: "promised-and-actual-duration", places: [first, other] });
  if (long[0]) seen.push({ pattern: "long-duration", places: long.slice(0, 2) });
  if (repeats[0]) seen.push({ pattern: "repeat-count", places: repeats.slice(0, 2) });
  return seen;
}

/** Forty minutes: shorter is no grievance of its own. */
const LONG_MINUTES = 40;

interface Measure extends Place {
  /** Major units of whatever currency, or minutes. */
  readonly size: number;
}

const SIGN = "(?:us\\$|hk\\$|nt\\$|a\\$|c\\$|s\\$|rm|rmb|cny|usd|eur|gbp|hkd|twd|[$€£¥₩])";
const UNIT = "(?:元|块|圆|塊|万|千|dollars?|euros?|pounds?|quid|bucks|yuan|usd|eur|gbp|cny|rmb|hkd|[€£])";
const HAN_NUMBER = "[零一二两三四五六七八九十百千万几]";
const AMOUNT = new RegExp(
  `${SIGN}\\s?(\\d[\\d,]*(?:\\.\\d+)?k?)|(\\d[\\d,]*(?:\\.\\d+)?)\\s?${UNIT}|(${HAN_NUMBER}{1,6}[百千万]${HAN_NUMBER}{0,4}|${HAN_NUMBER}{1,6}(?=元|块))|(?<![\\d.:/#-])(\\d{2,3}(?:,?\\d{3})?(?:\\.\\d{2})?)(?!\\s?(?:[\\d%:/.-]|年|月|日|号|天|点|个|分|次|秒|人|小时|周|公里|km|miles?|min|hours?|hrs?|days?|weeks?|months?|years?|am|pm|th|st|nd|rd|gb|kg|ml|cm|people|times))`,
  "g",
);

function readAmounts(plain: string): Measure[] {
  const found: Measure[] = [];
  for (const match of plain.matchAll(AMOUNT)) {
    const digits = match[1] ?? match[2] ?? match[4];
    const size = digits === undefined ? hanNumber(match[3] ?? "") : Number.parseFloat(digits.replaceAll(",", ""));
    if (!(match[4] && size >= 1900 && size <= 2100) && size > 0) found.push({ ...place(match), size });
    if (found.length === MOST) break;
  }
  return found;
}

const COUNT =
  "(\\d{1,4}(?:\\.\\d)?|[零一二两三四五六七八九十百半几]{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half an?|several|couple of)";
const DURATION = new RegExp(
  `${COUNT}[\\s-]{0,2}(?:个|多个|几个|多|more |whole |full |business |working )?(半)?\\s?(分钟|分|钟头|小时|钟|天|日|周|礼拜|星期|月|年|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?)(?![a-z])`,
  "g",
);

const MINUTES: Readonly<Record<string, number>> = {
  min: 1,
  hou: 60,
  hr: 60,
  hrs: 60,
  day: 1440,
  nig: 1440,
  wee: 10080,
  mon: 43200,
  yea: 525600,
};
const HAN_MINUTES: Readonly<Record<string, number>> = {
  分: 1,
  钟: 60,
  小: 60,
  天: 1440,
  日: 1440,
  周: 10080,
  礼: 10080,
  星: 10080,
  月: 43200,
  年: 525600,
};

function readDurations(plain: string): Measure[] {
  const found: Measure[] = [];
  for (const match of plain.matchAll(DURATION)) {
    const unit = match[3] ?? "";
    const minutes = HAN_MINUTES[unit.charAt(0)] ?? MINUTES[unit.slice(0, 3)] ?? 0;
    const size = (number(match[1] ?? "") + (match[2] ? 0.5 : 0)) * (unit === "分钟" ? 1 : minutes);
    if (size > 0) found.push({ ...place(match), size });
    if (found.length === MOST) break;
  }
  return found;
}

const REPEAT =
  /第[二三四五六七八九十\d]{1,2}[次回个位]|[两三四五六七八九十几多无数好\d]{1,3}[次回遍]|\b(?:twice|second|third|fourth|fifth|sixth|[3-9](?:rd|th)|2nd)\s(?:time|call|email|visit|person|agent|ticket|complaint|letter)|\b(?:two|three|four|five|six|seven|ten|several|many|\d{1,2})\s(?:times|calls|emails|visits|agents|tickets|complaints|people|different)/g;

const MOST = 12;

function place(match: RegExpExecArray): Place {
  return { start: match.index, end: match.index + match[0].length };
}

const ratio = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);

/** Minutes with hours, days with weeks: "within a year" is not what "two hours" is measured against. */
const sameKind = (a: Measure, b: Measure): boolean => ratio(a.size, b.size) <= 100;

const WORDS: Readonly<Record<string, number>> = {
  ...CARDINALS,
  a: 1,
  an: 1,
  "half a": 0.5,
  "half an": 0.5,
  several: 4,
  "couple of": 2,
};

function number(text: string): number {
  return WORDS[text] ?? (/^\d/.test(text) ? Number.parseFloat(text) : hanNumber(text));
}

function hanNumber(text: string): number {
  const half = text.endsWith("半") ? 0.5 : 0;
  return (chineseNumber(text.replace("半", "")) ?? 0) + half;
}
