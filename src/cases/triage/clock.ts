import { chineseNumber } from "./numerals.ts";

/** A time of the day, and where it stands in the text. */
export interface Clock {
  readonly start: number;
  readonly end: number;
  /** Minutes after midnight, or after noon where it is not said which half of the day. */
  readonly at: number;
  readonly half: "am" | "pm" | undefined;
}

const READ_SO_FAR = 4_000;
const CLOCK =
  /(?<![\d:.])(?<hour>\d{1,2})[:.](?<minute>\d{2})(?![\d:]|\.\d| ?(?:%|€|£|\$|usd|eur|kwd|km|元|块))(?:\s?(?<letter>[ap])\.?m\b)?|\b(?<bare>\d{1,2})\s?(?<bareLetter>[ap])\.?m\b|(?<part>早上|上午|中午|下午|晚上|傍晚|朝早|下昼|夜晚|今早|今晚)?(?<dian>\d{1,2}|[一二两三四五六七八九十]{1,3})点(?<fen>半|一刻|三刻|\d{1,2}|[一二三四五]?十[一二三四五六七八九]?)?(?![几点些击])/g;

/** Every time of the day in a folded text, in order: 9:15, 2 pm, 下午两点半. */
export function clocksIn(folded: string): Clock[] {
  const found: Clock[] = [];
  for (const match of folded.slice(0, READ_SO_FAR).matchAll(CLOCK)) {
    const { hour, minute, letter, bare, bareLetter, part, dian, fen } = match.groups ?? {};
    const hours = Number(hour ?? bare ?? (/^\d/.test(dian ?? "") ? dian : chineseNumber(dian ?? "")));
    const minutes = minute === undefined ? minutesOf(fen) : Number(minute);
    if (!(hours <= 24) || !(minutes < 60)) continue;
    const half = halfOf(letter ?? bareLetter, part, hours);
    const at = (half === "pm" && hours < 12 ? hours + 12 : hours) * 60 + minutes;
    found.push({ start: match.index, end: match.index + match[0].length, at, half });
  }
  return found;
}

const NAMED: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };

function minutesOf(words: string | undefined): number {
  if (words === undefined) return 0;
  return NAMED[words] ?? (/^\d/.test(words) ? Number(words) : (chineseNumber(words) ?? 0));
}

function halfOf(letter: string | undefined, part: string | undefined, hours: number): Clock["half"] {
  if (hours > 12) return "pm";
  if (letter !== undefined) return letter === "a" ? "am" : "pm";
  if (part === undefined) return undefined;
  return /早|上午|朝/.test(part) ? "am" : "pm";
}
