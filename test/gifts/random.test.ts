import fc from "fast-check";
import { expect, test } from "vitest";
import { AGGRAVATING, FAULTS, SEVERITIES, TIERS } from "#src/cases/judgement.ts";
import { type Currency, decimal, decimals, isCurrency } from "#src/money.ts";
import { house } from "#test/fixtures/house.ts";
import { sized } from "./sized.ts";

/** Every row of the currency table, and four currencies that have none. */
const CURRENCIES = (
  "CNY USD EUR GBP HKD TWD MOP SGD MYR JPY KRW KWD BHD OMR JOD AED SAR QAR INR THB VND IDR PHP AUD CAD NZD CHF SEK NOK DKK " +
  "PLN BRL MXN ZAR TRY HUF CLP TND ISK"
)
  .split(" ")
  .filter(isCurrency);

const story = fc.record({
  currency: fc.constantFrom(...CURRENCIES),
  /** Minor units; small sums, where rounding bites, as often as large ones. */
  spend: fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 1_000_000_000 })),
  more: fc.integer({ min: 0, max: 100_000 }),
  severity: fc.constantFrom(...SEVERITIES),
  fault: fc.constantFrom(...FAULTS),
  tier: fc.constantFrom(...TIERS),
  repeated: fc.boolean(),
  aggravating: fc.array(fc.constantFrom(...AGGRAVATING), { maxLength: 5 }),
  another: fc.constantFrom(...AGGRAVATING),
});
type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;

const RUNS = 100_000;

test(`${RUNS} random wishes through the size-gift door keep every rule`, { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(story, (each) => keepsEveryRule(each)),
    { numRuns: RUNS, seed: 20_260_727 },
  );
});

function keepsEveryRule(story: Story, size = sized): void {
  const ask = (of: Story) => figures(of, size);
  const it = ask(story);
  const { spend, currency, severity, fault, tier } = story;
  const { step, fixed } = house.giftRules.currency(currency);
  const facts = new Set([...story.aggravating, ...(story.repeated ? ["repeated"] : [])]);
  const known = spend > 0;
  const key = tier === "key" && (severity === "severe" || facts.has("repeated"));

  hold(it.low >= 0 && it.high >= it.low && it.amount >= 0, "negative or upside down");
  hold(it.amount % step === 0, `not a multiple of ${step}`);
  hold(it.provisional === (fault === "unknown"), "provisional");
  hold(it.assumed === !known, "assumed");
  hold(it.goodwill === (fault === "theirs"), "goodwill");

  if (fault === "theirs") {
    hold(it.amount === 0 && it.low === 0, "a gift for their own fault");
    const gesture = known ? share(spend, house.giftRules.bands.minor.to) : fixed.minor;
    hold(near(it.high, gesture, 1), "gesture above minor");
    hold(it.reasons.includes("fault-theirs") && !it.outsideBand, "reasons");
    return;
  }

  hold(it.outsideBand === (it.amount < it.low || it.amount > it.high), "band");
  hold(!it.outsideBand || it.amount - it.low < step, "more outside than needed");
  hold(!known || it.outsideBand || it.amount <= spend * 1.5, "over 150 %");
  hold(!known || it.outsideBand || key || it.amount <= spend, "over 100 % without cause");

  const half = fault === "shared" ? 2 : 1;
  const top = known ? house.giftRules.bands[severity].to : 10_000;
  const from = known ? house.giftRules.bands[severity].from : 10_000;
  const base = known ? spend : fixed[severity];
  hold(near(it.low, share(base, from) / half, 1), "low end");
  hold(near(it.high, share(base, key ? top * 1.5 : top) / half, 1), "top");
  const thirds = Math.min(facts.size, 3);
  hold(near(it.amount, it.low + ((it.high - it.low) * thirds) / 3, step), "place in the band");

  const told: readonly (readonly [string, boolean])[] = [
    ["band", known],
    ["fixed-sum", !known],
    ["key-customer", key],
    ["aggravated", facts.size > 0 && it.high > it.low],
    ["shared-fault", fault === "shared"],
    ["fault-unknown", fault === "unknown"],
    ["outside-band", it.outsideBand],
  ];
  for (const [id, happened] of told) hold(it.reasons.includes(id) === happened, `reason ${id}`);

  if (fault === "shared") hold(near(it.amount * 2, ask({ ...story, fault: "ours" }).amount, 2 * step), "half");
  if (known) hold(ask({ ...story, spend: spend + story.more }).amount >= it.amount, "falls with the spend");
  const graver = SEVERITIES[SEVERITIES.indexOf(severity) + 1];
  if (graver) hold(ask({ ...story, severity: graver }).amount >= it.amount, "falls with severity");
  const worse = ask({ ...story, aggravating: [...story.aggravating, story.another] });
  hold(worse.amount >= it.amount, "falls with another fact");
}

function figures({ spend, currency, severity, fault, tier, repeated, aggravating }: Story, size: typeof sized) {
  const input = { spend: decimal({ minor: spend, currency }), currency, severity, fault, tier, repeated, aggravating };
  const { low, high, amount, reasons, ...flags } = size(input);
  return {
    ...flags,
    low: minor(low, currency),
    high: minor(high, currency),
    amount: minor(amount, currency),
    reasons: reasons.map(({ id }): string => id),
  };
}

/** An amount has exactly the decimals of its currency; without the point it is in minor units. */
function minor(amount: string, currency: Currency): number {
  hold((amount.split(".")[1] ?? "").length === decimals(currency), `decimals of ${amount} ${currency}`);
  return Number(amount.replace(".", ""));
}

function share(sum: number, basisPoints: number): number {
  return Math.floor((sum * basisPoints) / 10_000);
}

function near(a: number, b: number, distance: number): boolean {
  return Math.abs(a - b) <= distance;
}

function hold(holds: boolean, why: string): void {
  if (!holds) throw new Error(why);
}

const TORCH: Story = {
  currency: "USD",
  spend: 74_000,
  more: 100,
  severity: "moderate",
  fault: "ours",
  tier: "regular",
  repeated: false,
  aggravating: [],
  another: "long-wait",
};

test.each([
  ["an amount over the top", { amount: "223.00" }],
  ["an amount that nobody pays", { amount: "148.50" }],
  ["an amount below the low end", { amount: "147.00" }],
  ["a promise where none was marked", { provisional: true }],
  ["a reason kept back", { reasons: [] }],
  ["a top that is too high", { high: "230.00" }],
])("and would notice %s", (_what, wrong) => {
  expect(() => keepsEveryRule(TORCH)).not.toThrow();
  expect(() => keepsEveryRule(TORCH, (input) => ({ ...sized(input), ...wrong }))).toThrow();
});
