import { type Currency, decimal, type Money } from "../../money.ts";

/** Units of the currency to a US dollar, to one figure: enough to tell a large loss from a small one, for nothing else. */
const TO_A_DOLLAR: Partial<Record<Currency, number>> = {
  CNY: 7,
  TWD: 30,
  HKD: 8,
  MOP: 8,
  JPY: 150,
  KRW: 1_400,
  MYR: 4,
  SGD: 1.3,
  THB: 33,
  IDR: 16_000,
  VND: 25_000,
  PHP: 57,
  INR: 85,
  RUB: 90,
  TRY: 40,
  MXN: 18,
  BRL: 5,
  ZAR: 18,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  CZK: 22,
  PLN: 4,
  HUF: 350,
  AED: 4,
  SAR: 4,
};

export function roughDollars(money: Money): number {
  return Number(decimal(money)) / (TO_A_DOLLAR[money.currency] ?? 1);
}
