import { fold } from "../../cases/triage/characters.ts";
import { chineseNumber, englishNumber } from "../../cases/triage/numerals.ts";

/** A sum of money or a share as it stands in a text: its value in major units, or in per cent. */
export interface Sum {
  readonly text: string;
  readonly value: number;
  readonly kind: "money" | "share";
}

const FIGURE = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const ENGLISH_NUMBER =
  "(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]?)+(?:(?:hundred|thousand)(?: and)?[ -]?(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -]?)*)*";
const CHINESE_NUMBER = "[零一二两三四五六七八九十百千万]+";
const SIGN =
  "(?:us|a|c|ca|hk|nt|s|cn|rm|nz|mx|jp)?[$¥￥£€₩₹]|\\b(?:usd|eur|gbp|cny|rmb|hkd|twd|sgd|myr|rm|jpy|aud|cad|chf|krw|inr|nt|hk)(?=\\s?\\d)";
const UNIT =
  "(?:us |hong kong |taiwan |singapore |australian )?dollars?|yuan|rmb|cny|usd|eur|gbp|hkd|twd|sgd|myr|jpy|euros?|pounds?|quid|bucks|yen|ringgit|won|francs?|rupees?|cents?|pence|块钱?|元|圆|人民币|美元|美金|港币|港元|台币|新台币|日元|日圆|欧元|英镑|蚊|令吉|角|毛钱";

const MONEY = new RegExp(
  `(?:${SIGN})\\s?(${FIGURE})\\s?(万|千|k\\b)?|(${FIGURE})\\s?(万|千|百|k )?\\s?(?:[$¥￥£€]|${UNIT})|(${CHINESE_NUMBER})(?:多|几)?(?:${UNIT})|\\b(${ENGLISH_NUMBER})(?:dollars?|yuan|euros?|pounds?|bucks|yen|ringgit)\\b`,
  "giu",
);
const SHARE = new RegExp(
  `(${FIGURE})\\s?(?:%|％|‰|per ?cent\\b|percentage)|百分之(${FIGURE}|${CHINESE_NUMBER})|(${FIGURE}|${CHINESE_NUMBER})(?:折|成)(?![为员功长立了交本年不色效果就])|\\b(half)[- ]price\\b|\\b(half) (?:off|of (?:the|your) (?:price|bill|money|cost|amount))|(半价|一半的?(?:费用|价钱|钱|款))`,
  "giu",
);

/** Every sum and share of the text, in the order of kind. Looked up in Simplified, half-width letters. */
export function sumsIn(text: string): readonly Sum[] {
  const even = fold(text);
  return [...money(even), ...shares(even)];
}

function* money(text: string): Generator<Sum> {
  for (const match of text.matchAll(MONEY)) {
    const [whole, signed, signedUnit, plainFigure, plainUnit, chinese, english] = match;
    const figure = signed ?? plainFigure;
    const value = figure
      ? figureOf(figure) * multipleOf(signedUnit ?? plainUnit)
      : chinese
        ? (chineseNumber(chinese) ?? 0)
        : englishNumber((english ?? "").toLowerCase());
    if (value > 0 && whole !== "一块") yield { text: whole.trim(), value, kind: "money" };
  }
}

function* shares(text: string): Generator<Sum> {
  for (const match of text.matchAll(SHARE)) {
    const [whole, percent, chinese, tenths, ...half] = match;
    const word = chinese ?? tenths;
    const number = word === undefined ? 50 : /\d/u.test(word) ? figureOf(word) : (chineseNumber(word) ?? 0);
    const value = percent
      ? figureOf(percent)
      : half.some((part) => part)
        ? 50
        : tenths && number <= 10
          ? number * 10
          : number;
    yield { text: whole.trim(), value, kind: "share" };
  }
}

function figureOf(figure: string): number {
  return Number(figure.replaceAll(",", ""));
}

function multipleOf(unit: string | undefined): number {
  return { 万: 10_000, 千: 1_000, 百: 100, k: 1_000 }[unit?.trim().toLowerCase() ?? ""] ?? 1;
}
