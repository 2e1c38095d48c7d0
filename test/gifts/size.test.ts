import { describe, expect, test } from "vitest";
import { sizeGift } from "#src/gifts/size.ts";
import { house } from "#test/fixtures/house.ts";
import { sized } from "./sized.ts";

const ours = { fault: "ours" } as const;

/** Worked by hand from issue 2: [what is asked, low, high, amount]. */
const EXAMPLES = [
  [
    "CNY, moderate: 20–30 %, from the low end",
    { spend: "1280", currency: "CNY", severity: "moderate", ...ours },
    "256.00",
    "384.00",
    "256.00",
  ],
  [
    "CNY, minor, fen in the spend: up to the whole yuan",
    { spend: "1280.50", currency: "CNY", severity: "minor", ...ours },
    "128.05",
    "192.07",
    "129.00",
  ],
  [
    "CNY, severe: 50–100 %",
    { spend: "1280", currency: "CNY", severity: "severe", ...ours },
    "640.00",
    "1280.00",
    "640.00",
  ],
  ["no currency named: the house's", { spend: "100", severity: "moderate", ...ours }, "20.00", "30.00", "20.00"],
  [
    "USD, one aggravating fact: a third of 74 up",
    { spend: "740", currency: "USD", severity: "moderate", ...ours, aggravating: ["broken-promise"] },
    "148.00",
    "222.00",
    "173.00",
  ],
  [
    "USD, two: two thirds",
    { spend: "740", currency: "USD", severity: "moderate", ...ours, aggravating: ["broken-promise", "long-wait"] },
    "148.00",
    "222.00",
    "198.00",
  ],
  [
    "USD, three: the top",
    {
      spend: "740",
      currency: "USD",
      severity: "moderate",
      ...ours,
      aggravating: ["broken-promise", "long-wait", "passed-around"],
    },
    "148.00",
    "222.00",
    "222.00",
  ],
  [
    "USD, a fourth adds nothing",
    {
      spend: "740",
      currency: "USD",
      severity: "moderate",
      ...ours,
      repeated: true,
      aggravating: ["broken-promise", "long-wait", "passed-around"],
    },
    "148.00",
    "222.00",
    "222.00",
  ],
  [
    "the same fact twice counts once",
    {
      spend: "740",
      currency: "USD",
      severity: "moderate",
      ...ours,
      repeated: true,
      aggravating: ["repeated", "repeated"],
    },
    "148.00",
    "222.00",
    "173.00",
  ],
  [
    "JPY has no decimals and tens are paid",
    { spend: "9800", currency: "JPY", severity: "minor", ...ours },
    "980",
    "1470",
    "980",
  ],
  [
    "JPY, one fact: 980 + 163.3, up to the next ten",
    { spend: "9800", currency: "JPY", severity: "minor", ...ours, aggravating: ["long-wait"] },
    "980",
    "1470",
    "1150",
  ],
  [
    "KWD has three decimals and quarters are paid",
    { spend: "12.345", currency: "KWD", severity: "minor", ...ours },
    "1.235",
    "1.851",
    "1.250",
  ],
  [
    "VND goes by the thousand",
    { spend: "123456", currency: "VND", severity: "minor", ...ours },
    "12346",
    "18518",
    "13000",
  ],
  [
    "a currency without a row of its own goes by its whole unit",
    { spend: "12001", currency: "HUF", severity: "minor", ...ours },
    "1200.10",
    "1800.15",
    "1201.00",
  ],
  [
    "rounding up would pass the top: down",
    {
      spend: "15.50",
      currency: "CNY",
      severity: "minor",
      ...ours,
      aggravating: ["broken-promise", "long-wait", "passed-around"],
    },
    "1.55",
    "2.32",
    "2.00",
  ],
  [
    "no whole yuan in the band: the next above its low end",
    { spend: "3", currency: "CNY", severity: "minor", ...ours },
    "0.30",
    "0.45",
    "1.00",
  ],
  [
    "key customer, severe: the top times 1.5, still from the low end",
    { spend: "1000", currency: "CNY", severity: "severe", tier: "key", ...ours },
    "500.00",
    "1500.00",
    "500.00",
  ],
  [
    "key customer, severe, two facts",
    {
      spend: "1000",
      currency: "CNY",
      severity: "severe",
      tier: "key",
      ...ours,
      aggravating: ["long-wait", "passed-around"],
    },
    "500.00",
    "1500.00",
    "1167.00",
  ],
  [
    "key customer, minor but repeated: 10–22.5 %, a third of 25 up",
    { spend: "200", currency: "CNY", severity: "minor", tier: "key", ...ours, repeated: true },
    "20.00",
    "45.00",
    "29.00",
  ],
  [
    "key customer, minor, the first time: no wider band",
    { spend: "200", currency: "CNY", severity: "minor", tier: "key", ...ours },
    "20.00",
    "30.00",
    "20.00",
  ],
  [
    "shared fault: half of everything",
    { spend: "1280", currency: "CNY", severity: "moderate", fault: "shared" },
    "128.00",
    "192.00",
    "128.00",
  ],
  [
    "shared fault, one fact: half of 256 + 42.67",
    { spend: "1280", currency: "CNY", severity: "moderate", fault: "shared", aggravating: ["long-wait"] },
    "128.00",
    "192.00",
    "150.00",
  ],
  [
    "theirs: nothing, a gesture up to the minor band's top at most",
    { spend: "1280", currency: "CNY", severity: "severe", fault: "theirs" },
    "0.00",
    "192.00",
    "0.00",
  ],
  [
    "fault not known: the figure as if it were ours",
    { spend: "1280", currency: "CNY", severity: "moderate" },
    "256.00",
    "384.00",
    "256.00",
  ],
  [
    "spend not known, CNY severe: the fixed sum",
    { currency: "CNY", severity: "severe", ...ours },
    "400.00",
    "400.00",
    "400.00",
  ],
  [
    "spend nothing counts as not known",
    { spend: "0", currency: "JPY", severity: "moderate", ...ours },
    "3000",
    "3000",
    "3000",
  ],
  [
    "spend not known and shared: half the fixed sum",
    { currency: "USD", severity: "minor", fault: "shared" },
    "5.00",
    "5.00",
    "5.00",
  ],
  [
    "spend not known, key and severe: up to 1.5 times the fixed sum",
    { currency: "CNY", severity: "severe", tier: "key", ...ours, repeated: true },
    "400.00",
    "600.00",
    "467.00",
  ],
  [
    "spend not known and theirs: up to the minor sum",
    { currency: "KWD", severity: "severe", fault: "theirs" },
    "0.000",
    "2.000",
    "0.000",
  ],
] as const;

describe("a gift is sized by the house rules:", () => {
  test.each(EXAMPLES)("%s", (_why, asked, low, high, amount) => {
    const aggravating = "aggravating" in asked ? [...asked.aggravating] : [];
    expect(sized({ ...asked, aggravating })).toMatchObject({ low, high, amount });
  });
});

describe("what is marked:", () => {
  const flags = { provisional: false, assumed: false, goodwill: false, outsideBand: false };
  const asked = { spend: "1280", currency: "CNY", severity: "moderate" } as const;

  test("nothing, where fault and spend are known", () => {
    expect(sized({ ...asked, ...ours })).toMatchObject({
      ...flags,
      rule: "gifts/moderate",
      version: house.giftRules.version,
    });
  });
  test("provisional while fault is not established", () => {
    expect(sized(asked)).toMatchObject({ ...flags, provisional: true });
  });
  test("goodwill where the fault is theirs", () => {
    expect(sized({ ...asked, fault: "theirs" })).toMatchObject({ ...flags, goodwill: true });
  });
  test("assumed where the spend is not known", () => {
    expect(sized({ ...asked, ...ours, spend: null })).toMatchObject({
      ...flags,
      assumed: true,
      rule: "gifts/fixed-moderate",
    });
  });
  test("outside the band where nobody could pay what lies in it", () => {
    expect(sized({ ...asked, ...ours, spend: "3" })).toMatchObject({ ...flags, outsideBand: true });
  });
});

describe("the reasons name what happened:", () => {
  const ids = (input: Parameters<typeof sized>[0]) => sized(input).reasons.map(({ id }) => id);

  test("band, facts, half, rounding", () => {
    const asked = { spend: "999", currency: "CNY", severity: "severe", fault: "shared" } as const;
    expect(ids({ ...asked, tier: "key", repeated: true })).toEqual([
      "band",
      "key-customer",
      "aggravated",
      "shared-fault",
      "rounded-up",
    ]);
  });
  test("a fixed sum and a fault that nobody knows", () => {
    expect(ids({ severity: "minor", currency: "CNY" })).toEqual(["fixed-sum", "fault-unknown"]);
  });
  test("rounded down, outside the band, theirs", () => {
    const three = ["broken-promise", "long-wait", "passed-around"] as const;
    expect(ids({ spend: "15.50", currency: "CNY", severity: "minor", ...ours, aggravating: [...three] })).toContain(
      "rounded-down",
    );
    expect(ids({ spend: "3", currency: "CNY", severity: "minor", ...ours })).toContain("outside-band");
    expect(ids({ spend: "3", currency: "CNY", severity: "minor", fault: "theirs" })).toEqual(["fault-theirs"]);
  });
  test("in sentences with figures", () => {
    const asked = { spend: "740", currency: "USD", severity: "moderate", ...ours, aggravating: ["long-wait"] } as const;
    expect(sized({ ...asked, aggravating: ["long-wait", "broken-promise"] }).reasons.map(({ text }) => text)).toEqual([
      "moderate: 20–30 % of the spend, beginning at the low end",
      "Up 2 of 3 steps inside the band for: long wait, broken promise",
      "Rounded up to what one pays in this currency",
    ]);
  });
});

test("a house whose ceiling is lower than factor times top stops at its ceiling and says so", () => {
  const rules = { ...house.giftRules, ceiling: 12_000 };
  const spend = { minor: 100_000, currency: "CNY" } as const;
  const facts = { spend, currency: "CNY", severity: "severe", fault: "ours", tier: "key", aggravating: [] } as const;
  const sizing = sizeGift(facts, rules);
  expect(sizing.high.minor).toBe(120_000);
  expect(sizing.reasons).toContainEqual({ id: "ceiling", facts: { ceiling: "120" } });
});
