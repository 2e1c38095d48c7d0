import { chineseNumber, englishNumber } from "./numerals.ts";

/**
 * A figure as people write sums, in folded text: `1,280`, `9,99`, `1.2万`, `24k`, `1千5`, `两千五百`, `three hundred`.
 * Not a piece of a longer number, a date, a version or a word.
 */
export const FIGURE =
  /(?<![\d.]|\d,)\d{1,3}(?:,\d{3})+(?:\.\d{1,3})?(?!\d)(?:\s?(?:million|k\b|m\b|[百千万亿]))?|(?<![\d.]|\d,)\d{1,9}(?:[.,]\d{1,3})?(?![\d]|[.,]\d)(?:\s?(?:million\b|thousand\b|k\b|[百千万]\d?))?|[一二两三四五六七八九十][一二两三四五六七八九十百千万零]{0,10}|\b(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:[ -](?:and )?|(?= ?$))){1,6}/g;

/** The figure as a plain decimal string, with tenths that follow the unit (八块五). Undefined where it is none. */
export function decimalOf(figure: string, tenths: string): string | undefined {
  const whole = chineseNumber(figure) ?? (/^[a-z]/.test(figure) ? englishNumber(figure) : mixedNumber(figure));
  if (whole === undefined) return undefined;
  const tenth = tenths === "" ? undefined : (chineseNumber(tenths) ?? Number(tenths));
  if (tenth !== undefined) return Number.isInteger(whole) ? `${whole}.${tenth}` : undefined;
  return Number.isInteger(whole) ? String(whole) : whole.toFixed(3).replace(/0+$/, "");
}

const POWERS: Readonly<Record<string, number>> = {
  k: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  million: 1_000_000,
  百: 100,
  千: 1_000,
  万: 10_000,
  亿: 100_000_000,
};

function mixedNumber(figure: string): number | undefined {
  const parts = /^(\d[\d.,]*)\s?(million|thousand|k|m|[百千万亿])?(\d)?$/.exec(figure);
  if (!parts) return undefined;
  const [, digits = "", power, last] = parts;
  const number = Number(/^\d+,\d{1,2}$/.test(digits) ? digits.replace(",", ".") : digits.replaceAll(",", ""));
  const times = power === undefined ? 1 : (POWERS[power] ?? 1);
  const value = number * times + (last === undefined ? 0 : (Number(last) * times) / 10);
  return Number.isFinite(value) ? Math.round(value * 1_000) / 1_000 : undefined;
}
