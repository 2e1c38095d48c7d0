import { add, type Dinero, dinero, multiply, subtract, toDecimal, toSnapshot, transformScale, up } from "dinero.js";
import * as iso4217 from "dinero.js/currencies";
import type { Language } from "./languages.ts";

/** An amount in integer minor units of an ISO 4217 currency: `{minor: 128000, currency: "CNY"}` is ¥1,280. */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

export type Currency = keyof typeof iso4217;

/** Larger sums are refused at the edge, so that every intermediate result stays an exact integer. */
export const LARGEST_MINOR = 1_000_000_000_000;

export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(iso4217, code);
}

/** Decimal places of the currency: 2 for CNY, 0 for JPY, 3 for KWD. */
export function decimals(currency: Currency): number {
  return iso4217[currency].exponent;
}

/**
 * Reads a decimal string in the currency's major unit ("1280", "1280.50").
 * Undefined where it is no such number, is negative, has more places than the currency or is too large.
 */
export function parseMoney(decimal: string, currency: Currency): Money | undefined {
  const parts = /^(\d{1,13})(?:\.(\d+))?$/.exec(decimal.trim());
  if (!parts) return undefined;
  const [, whole = "", fraction = ""] = parts;
  const places = decimals(currency);
  if (fraction.replace(/0+$/, "").length > places) return undefined;
  const minor = Number(whole + fraction.slice(0, places).padEnd(places, "0"));
  return minor <= LARGEST_MINOR ? { minor, currency } : undefined;
}

/** The reverse of parseMoney, with every decimal place of the currency: "1280.00". */
export function decimal(money: Money): string {
  return toDecimal(asDinero(money));
}

/** As people write it in that language: "¥1,280", "US$740.50"; whole amounts carry no decimals. */
export function spokenMoney(money: Money, language: Language): string {
  const whole = money.minor % 10 ** decimals(money.currency) === 0;
  return new Intl.NumberFormat(language === "en" ? "en" : "zh-Hans-CN", {
    style: "currency",
    currency: money.currency,
    currencyDisplay: "symbol",
    minimumFractionDigits: whole ? 0 : decimals(money.currency),
    maximumFractionDigits: whole ? 0 : decimals(money.currency),
  }).format(Number(decimal(money)));
}

export function plus(a: Money, b: Money): Money {
  return fromDinero(add(asDinero(a), asDinero(b)), a.currency);
}

export function minus(a: Money, b: Money): Money {
  return fromDinero(subtract(asDinero(a), asDinero(b)), a.currency);
}

/** A share of the sum in hundredths of a per cent (1500 = 15 %), exact, rounded up to the minor unit. */
export function share(money: Money, basisPoints: number): Money {
  return fromDinero(multiply(asDinero(money), { amount: basisPoints, scale: 4 }), money.currency);
}

function asDinero(money: Money): Dinero<number> {
  return dinero({ amount: money.minor, currency: iso4217[money.currency] });
}

function fromDinero(value: Dinero<number>, currency: Currency): Money {
  return { minor: toSnapshot(transformScale(value, decimals(currency), up)).amount, currency };
}
