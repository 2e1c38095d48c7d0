import { type Currency, isCurrency, type Money, parseMoney } from "../../money.ts";
import type { ReadAmount } from "../triage.ts";
import { CODES, type CurrencySign, LOWER_CODES, SIGNS_AFTER, SIGNS_BEFORE } from "./currencies.ts";
import { decimalOf, FIGURE } from "./figures.ts";
import type { Reading } from "./reading.ts";

/**
 * Every sum of money in the text, in order, each figure once. A sign that several currencies share means the house's
 * currency if that is one of them, else the usual one for the script, and is marked `assumed`.
 * Bare numbers, percentages, lengths and numbers of things are no sums.
 */
export function amountsOf(reading: Reading, houseCurrency: Currency, traditional: boolean): readonly ReadAmount[] {
  const { folded, original } = reading;
  const read: ReadAmount[] = [];
  const known = new Set<string>();
  let from = 0;
  for (const figure of folded.matchAll(FIGURE)) {
    if (figure.index < from) continue;
    const end = figure.index + figure[0].length;
    const place = currencyAround(folded, original, from, figure.index, end, figure[0]);
    if (!place) continue;
    const [currency, assumed] = currencyMeant(place.sign, houseCurrency, traditional);
    const money = moneyOf(figure[0], place, currency);
    if (!money) continue;
    from = place.end;
    const key = `${money.currency}${money.minor}`;
    if (known.has(key)) continue;
    known.add(key);
    read.push({ text: original.slice(place.start, place.end).trim(), money, assumed });
  }
  return read;
}

/** 块五, 元八; but not 元一毛没少, which says that nothing was taken off. */
const TENTHS = /^([一二三四五六七八九\d])(?![\d十百千个天次人年月号小点分]|[毛角分]钱?都?[没不])/;

interface Place {
  readonly sign: CurrencySign;
  readonly start: number;
  readonly end: number;
  /** 块五, 元八: the tenths that follow the unit. */
  readonly tenths: string;
}

function currencyAround(
  folded: string,
  original: string,
  floor: number,
  start: number,
  end: number,
  figure: string,
): Place | undefined {
  const after = signAfter(folded, original, end, figure);
  const before = signBefore(folded, original, floor, start);
  if (before) {
    const plainUnit = after?.sign.shared !== undefined && after.tenths === "";
    return {
      sign: before.sign,
      start: before.start,
      end: plainUnit || after?.sign.currency === before.sign.currency ? (after?.end ?? end) : end,
      tenths: "",
    };
  }
  if (after) return { sign: after.sign, start, end: after.end, tenths: after.tenths };
  const elided =
    /^(?:\d+(?:\.\d+)?|[一二两三四五六七八九]{1,2})[百千万][一二三四五六七八九\d]$/.test(figure) &&
    !COUNTED.test(folded.slice(end, end + 4));
  return elided && !/[第#号年月]$/.test(folded.slice(Math.max(0, start - 1), start))
    ? { sign: ELIDED, start, end, tenths: "" }
    : undefined;
}

function signBefore(
  folded: string,
  original: string,
  floor: number,
  start: number,
): { sign: CurrencySign; start: number } | undefined {
  const lead = folded.slice(Math.max(floor, start - 10), start).trimEnd();
  const leadEnd = Math.max(floor, start - 10) + lead.length;
  const code = codeOf(original.slice(Math.max(floor, leadEnd - 3), leadEnd), /[A-Za-z]{2,3}$/);
  const sign = code ?? SIGNS_BEFORE_BY_LENGTH.find(({ written }) => lead.endsWith(written));
  if (!sign) return undefined;
  const at = leadEnd - sign.written.length;
  const letterBefore = /[a-z]/.test(sign.written.charAt(0)) && /[a-z]/.test(folded.charAt(at - 1));
  return letterBefore ? undefined : { sign, start: at };
}

function signAfter(
  folded: string,
  original: string,
  end: number,
  figure: string,
): { sign: CurrencySign; end: number; tenths: string } | undefined {
  const gap = /^(?:多|来|余|几)?\s{0,2}/.exec(folded.slice(end, end + 4))?.[0].length ?? 0;
  const at = end + gap;
  const tail = folded.slice(at, at + 20);
  const code = codeOf(original.slice(at, at + 4), /^[A-Z]{3}(?![A-Za-z])|^[a-z]{3}(?![a-z])/);
  const sign = code ?? SIGNS_AFTER_BY_LENGTH.find(({ written }) => tail.startsWith(written));
  if (!sign) return undefined;
  const rest = tail.slice(sign.written.length);
  if (/[a-z]$/.test(sign.written) && /^[a-z]/.test(rest)) return undefined;
  if (sign.written === "$" && /^\s?\d/.test(rest)) return undefined;
  if (sign.written === "pounds" && /^\s(?:of|over|heavier|lighter|weight|per)/.test(rest)) return undefined;
  if (sign.written === "块" && (figure === "一" || THINGS_IN_PIECES.test(rest))) return undefined;
  if (sign.written === "元" && /^[件旦素宵月]/.test(rest)) return undefined;
  const tenths = /^[块元蚊]/.test(sign.written) ? (TENTHS.exec(rest)?.[1] ?? "") : "";
  return { sign, end: at + sign.written.length + tenths.length, tenths };
}

function codeOf(words: string, shape: RegExp): CurrencySign | undefined {
  const code = shape.exec(words)?.[0];
  if (code === undefined) return undefined;
  const upper = code.toUpperCase();
  if (code !== upper && !LOWER_CODES.has(code)) return undefined;
  const currency = Object.hasOwn(CODES, upper) ? CODES[upper] : undefined;
  return currency ? { written: code.toLowerCase(), currency } : undefined;
}

function currencyMeant(sign: CurrencySign, house: Currency, traditional: boolean): [Currency, boolean] {
  if (!sign.shared) return [sign.currency, false];
  if (sign.shared.includes(house)) return [house, true];
  return [(traditional ? sign.traditional : undefined) ?? sign.currency, true];
}

function moneyOf(figure: string, place: Place, currency: Currency): Money | undefined {
  const decimal = decimalOf(figure, place.tenths);
  return decimal === undefined || Number(decimal) === 0 || !isCurrency(currency)
    ? undefined
    : parseMoney(decimal, currency);
}

const byLength = (a: CurrencySign, b: CurrencySign): number => b.written.length - a.written.length;
const SIGNS_BEFORE_BY_LENGTH = SIGNS_BEFORE.toSorted(byLength);
const SIGNS_AFTER_BY_LENGTH = SIGNS_AFTER.toSorted(byLength);

/** 一万六, 1千5: a price said without its unit. */
const ELIDED: CurrencySign = {
  written: "",
  currency: "CNY",
  traditional: "TWD",
  shared: ["CNY", "TWD", "HKD", "MOP", "SGD"],
};
const COUNTED =
  /^[\d.,点多几]*(?:公里|千米|公尺|米|里|个|人|次|天|年|月|日|号|份|家|台|部|辆|件|字|名|位|包|粒|斤|公斤|分|度|步|万|千|百|十|多|亿|%|km|kg|m\b|ml|g\b|小时|分钟|秒|页|回|笔|张|只|条|座|平|坪|户|码|转|毫)/;
const THINGS_IN_PIECES =
  /^(?:屏|电池|玻璃|肉|蛋糕|板|表|手表|毛巾|砖|布|地|糖|饼|披萨|豆腐|香皂|肥皂|石|木|铁|硬盘|内存|主板|面包|牛排|鸡|排骨|儿|去|吃|来|走|腹肌|瓷|充电|皮|骨|巧克力|冰|红|黑|斑|疤|面膜|披薩|比萨|麻将|硬|显示)/;
