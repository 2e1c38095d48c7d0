import { describe, expect, test } from "vitest";
import { decimal, fraction, minus, parseMoney, plus, spokenMoney } from "#src/money.ts";

describe("an amount as written", () => {
  test.each([
    ["1280", "CNY", 128_000],
    [" 1280.50 ", "CNY", 128_050],
    ["1280.5", "CNY", 128_050],
    ["1280.500", "CNY", 128_050],
    ["9800", "JPY", 9_800],
    ["9800.00", "JPY", 9_800],
    ["12.345", "KWD", 12_345],
    ["0", "USD", 0],
  ] as const)("%s %s", (written, currency, minor) => {
    expect(parseMoney(written, currency)).toEqual({ minor, currency });
  });

  test.each([
    ["1,280", "CNY"],
    ["-5", "CNY"],
    ["1.005", "CNY"],
    ["0.5", "JPY"],
    ["1e3", "CNY"],
    ["", "CNY"],
    [".5", "CNY"],
    ["5.", "CNY"],
    ["¥5", "CNY"],
    ["NaN", "CNY"],
    ["99999999999.99", "CNY"],
    ["１２", "CNY"],
  ] as const)("is none: %s", (written, currency) => {
    expect(parseMoney(written, currency)).toBeUndefined();
  });
});

test("goes out as it came in, with every decimal of its currency", () => {
  for (const [minor, currency, written] of [
    [128_000, "CNY", "1280.00"],
    [5, "CNY", "0.05"],
    [9_800, "JPY", "9800"],
    [1_235, "KWD", "1.235"],
  ] as const) {
    expect(decimal({ minor, currency })).toBe(written);
    expect(parseMoney(written, currency)).toEqual({ minor, currency });
  }
});

test("is spoken as each language writes it, whole sums without decimals", () => {
  const cny = { minor: 128_000, currency: "CNY" } as const;
  expect([spokenMoney(cny, "en"), spokenMoney(cny, "zh-Hans")]).toEqual(["CN¥1,280", "¥1,280"]);
  expect(spokenMoney({ minor: 74_050, currency: "USD" }, "zh-Hans")).toBe("US$740.50");
  expect(spokenMoney({ minor: 240_000, currency: "TWD" }, "zh-Hant")).toBe("$2,400");
});

test("is added, taken away and parted exactly, also where floating point would not be", () => {
  const usd = (minor: number) => ({ minor, currency: "USD" }) as const;
  expect(plus(usd(10), usd(20))).toEqual(usd(30));
  expect(minus(usd(104_000), usd(20_000))).toEqual(usd(84_000));
  expect(fraction(usd(100), 1, 3, "up")).toEqual(usd(34));
  expect(fraction(usd(100), 1, 3, "down")).toEqual(usd(33));
  expect(fraction(usd(999_999_999_999), 15_000, 10_000, "down")).toEqual(usd(1_499_999_999_998));
});
