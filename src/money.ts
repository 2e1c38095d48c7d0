import { add, type Dinero, dinero, multiply, subtract, toDecimal, toSnapshot } from "dinero.js/bigint";
import * as iso4217 from "dinero.js/bigint/currencies";
import { UserError } from "./errors.ts";
import type { Language } from "./languages.ts";

/** An amount in integer minor units of an ISO 4217 currency: `{minor: 128000, currency: "CNY"}` is ¥1,280. */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

export type Currency = keyof typeof iso4217;

/** Larger sums are refused at the edge: they are typing errors, and every result stays an exact integer. */
export const LARGEST_MINOR = 1_000_000_000_000;

export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(iso4217, code);
}

/** Decimal places of the currency: 2 for CNY, 0 for JPY, 3 for KWD. */
export function decimals(currency: Currency): number {
  return Number(iso4217[currency].exponent);
}

/**
 * Reads a decimal string in the currency's major unit ("1280", "1280.50").
 * Undefined where it is no such number, is negative, has more places than the currency or is too large.
 */
export function parseMoney(text: string, currency: Currency): Money | undefined {
  const parts = /^(\d{1,13})(?:\.(\d{1,20}))?$/.exec(text.trim());
  if (!parts) return undefined;
  const [, whole = "", fraction = ""] = parts;
  const places = decimals(currency);
  if (fraction.replace(/0+$/, "").length > places) return undefined;
  const minor = Number(whole + fraction.slice(0, places).padEnd(places, "0"));
  return minor <= LARGEST_MINOR ? { minor, currency } : undefined;
}

/** The currency that a person named. Refuses what ISO 4217 does not know. */
export function currencyNamed(code: string): Currency {
  const upper = code.trim().toUpperCase();
  if (!isCurrency(upper)) throw new UserError("currency-unknown", { currency: code });
  return upper;
}

/** The amount that a person wrote. Refuses what the currency cannot have. */
export function amountWritten(amount: string, currency: Currency): Money {
  const money = parseMoney(amount, currency);
  if (!money) throw new UserError("amount-invalid", { amount, currency });
  return money;
}

/** The reverse of parseMoney, with every decimal place of the currency: "1280.00". */
export function decimal(money: Money): string {
  return toDecimal(asDinero(money));
}

/** As people write it in that language: "¥1,280", "US$740.50"; whole amounts carry no decimals. */
export function spokenMoney(money: Money, language: Language): string {
  const whole = money.minor % 10 ** decimals(money.currency) === 0;
  return format(language, money.currency, whole).format(Number(decimal(money)));
}

export function plus(a: Money, b: Money): Money {
  return fromDinero(add(asDinero(a), asDinero(b)), a.currency);
}

export function minus(a: Money, b: Money): Money {
  return fromDinero(subtract(asDinero(a), asDinero(b)), a.currency);
}

/** `parts / whole` of the sum, exact until it is rounded up or down to the minor unit. */
export function fraction(money: Money, parts: number, whole: number, rounding: "up" | "down"): Money {
  const product = toSnapshot(multiply(asDinero(money), BigInt(parts))).amount;
  const divisor = BigInt(whole);
  const minor = (rounding === "up" ? product + divisor - 1n : product) / divisor;
  return { minor: Number(minor), currency: money.currency };
}

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, currency: Currency, whole: boolean): Intl.NumberFormat {
  const key = `${language} ${currency} ${whole}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = whole ? 0 : decimals(currency);
  const locale = { en: "en", "zh-Hans": "zh-Hans-CN", "zh-Hant": "zh-Hant-TW" }[language];
  const made = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
}

function asDinero(money: Money): Dinero<bigint> {
  return dinero({ amount: BigInt(money.minor), currency: iso4217[money.currency] });
}

function fromDinero(value: Dinero<bigint>, currency: Currency): Money {
  return { minor: Number(toSnapshot(value).amount), currency };
}
