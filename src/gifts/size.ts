import type { Aggravating, Fault, Severity, Tier } from "../cases/judgement.ts";
import { type Currency, fraction, type Money } from "../money.ts";
import type { GiftRules } from "./rules.ts";

export interface SizingFacts {
  /** What the customer spent on the thing that failed; null or nothing counts as unknown. */
  readonly spend: Money | null;
  /** The currency of the gift where the spend is unknown. */
  readonly currency: Currency;
  readonly severity: Severity;
  readonly fault: Fault;
  readonly tier: Tier;
  readonly aggravating: readonly Aggravating[];
}

export const SIZING_REASONS = [
  "band",
  "fixed-sum",
  "aggravated",
  "key-customer",
  "ceiling",
  "shared-fault",
  "fault-unknown",
  "fault-theirs",
  "rounded-up",
  "rounded-down",
  "outside-band",
] as const;

/** Why an amount is what it is; the words are in the catalogue under `reason.<id>`. */
export interface Reason {
  readonly id: (typeof SIZING_REASONS)[number];
  readonly facts: Readonly<Record<string, string>>;
}

export interface Sizing {
  readonly low: Money;
  readonly high: Money;
  readonly amount: Money;
  readonly rule: string;
  readonly version: string;
  readonly reasons: readonly Reason[];
  /** Fault is not established: a figure for the team, nothing to promise. */
  readonly provisional: boolean;
  /** The spend is unknown and the house's fixed sum stands in for it. */
  readonly assumed: boolean;
  /** Fault is the customer's: nothing is due, at most a gesture up to `high`. */
  readonly goodwill: boolean;
  /** No payable step lies between low and high; the amount is the next one above low. */
  readonly outsideBand: boolean;
}

/**
 * Sizes a gift by the house rules (shares of the spend from source 004; thirds, key factor and caps are the house's own).
 * Begins at the low end; each distinct aggravating fact moves one step up the band; a key customer whose case is severe
 * or repeated has a wider band; shared fault halves; the amount is one that people pay in that currency.
 */
export function sizeGift(facts: SizingFacts, rules: GiftRules): Sizing {
  const spend = facts.spend && facts.spend.minor > 0 ? facts.spend : null;
  if (facts.fault === "theirs") return goodwillOnly(facts, spend, rules);

  const reasons: Reason[] = [];
  const repeated = facts.aggravating.includes("repeated");
  const key = facts.tier === "key" && (facts.severity === "severe" || repeated);
  const halved = facts.fault === "shared";
  const range = spend
    ? bandOf(spend, facts.severity, { key, halved }, rules, reasons)
    : fixedSum(facts.currency, facts.severity, { key, halved }, rules, reasons);
  const wanted = movedUp(range, facts.aggravating, rules, reasons);
  if (halved) reasons.push({ id: "shared-fault", facts: {} });
  const payable = payableWithin(wanted, range, rules, reasons);
  if (facts.fault === "unknown") reasons.push({ id: "fault-unknown", facts: {} });

  return {
    ...range,
    amount: payable.amount,
    rule: `gifts/${spend ? "" : "fixed-"}${facts.severity}${key ? "-key" : ""}`,
    version: rules.version,
    reasons,
    provisional: facts.fault === "unknown",
    assumed: spend === null,
    goodwill: false,
    outsideBand: payable.outsideBand,
  };
}

function goodwillOnly(facts: SizingFacts, spend: Money | null, rules: GiftRules): Sizing {
  const reasons: Reason[] = [{ id: "fault-theirs", facts: {} }];
  const plain = { key: false, halved: false };
  const { high } = spend
    ? bandOf(spend, "minor", plain, rules, [])
    : fixedSum(facts.currency, "minor", plain, rules, reasons);
  const nothing = { minor: 0, currency: high.currency };
  return {
    low: nothing,
    high,
    amount: nothing,
    rule: "gifts/goodwill",
    version: rules.version,
    reasons,
    provisional: false,
    assumed: spend === null,
    goodwill: true,
    outsideBand: false,
  };
}

interface Range {
  readonly low: Money;
  readonly high: Money;
}

interface Widening {
  readonly key: boolean;
  readonly halved: boolean;
}

const WHOLE = 10_000;

function bandOf(
  spend: Money,
  severity: Severity,
  { key, halved }: Widening,
  rules: GiftRules,
  reasons: Reason[],
): Range {
  const band = rules.bands[severity];
  reasons.push({ id: "band", facts: { severity, from: percent(band.from), to: percent(band.to) } });
  const widened = key ? Math.round(band.to * rules.keyFactor) : band.to;
  const top = Math.min(widened, rules.ceiling);
  if (key) reasons.push({ id: "key-customer", facts: { factor: String(rules.keyFactor), to: percent(top) } });
  if (widened > rules.ceiling) reasons.push({ id: "ceiling", facts: { ceiling: percent(rules.ceiling) } });
  return rangeOf(spend, band.from, top, WHOLE * (halved ? 2 : 1));
}

function fixedSum(
  currency: Currency,
  severity: Severity,
  { key, halved }: Widening,
  rules: GiftRules,
  reasons: Reason[],
): Range {
  const sum = { minor: rules.currency(currency).fixed[severity], currency };
  reasons.push({ id: "fixed-sum", facts: { severity } });
  if (key) reasons.push({ id: "key-customer", facts: { factor: String(rules.keyFactor), to: "" } });
  const top = key ? Math.round(WHOLE * rules.keyFactor) : WHOLE;
  return rangeOf(sum, WHOLE, top, WHOLE * (halved ? 2 : 1));
}

function rangeOf(base: Money, from: number, to: number, whole: number): Range {
  const low = fraction(base, from, whole, "up");
  const high = fraction(base, to, whole, "down");
  return { low, high: high.minor < low.minor ? low : high };
}

function movedUp(
  { low, high }: Range,
  aggravating: SizingFacts["aggravating"],
  rules: GiftRules,
  reasons: Reason[],
): Money {
  const facts = new Set(aggravating);
  const steps = Math.min(facts.size, rules.steps);
  if (steps > 0 && high.minor > low.minor)
    reasons.push({
      id: "aggravated",
      facts: { steps: String(steps), of: String(rules.steps), which: [...facts].join(" ") },
    });
  const rise = fraction({ ...high, minor: high.minor - low.minor }, steps, rules.steps, "up");
  return { ...low, minor: low.minor + rise.minor };
}

/** Up to the next sum that one pays; down where that would pass the top; above low where the band holds none. */
function payableWithin(wanted: Money, { low, high }: Range, rules: GiftRules, reasons: Reason[]) {
  const { step } = rules.currency(wanted.currency);
  const up = Math.ceil(wanted.minor / step) * step;
  const down = Math.floor(wanted.minor / step) * step;
  const fits = up <= high.minor || down >= low.minor;
  const minor = up <= high.minor ? up : down >= low.minor ? down : Math.ceil(low.minor / step) * step;
  if (minor !== wanted.minor) {
    const id = fits ? (minor > wanted.minor ? "rounded-up" : "rounded-down") : "outside-band";
    reasons.push({ id, facts: {} });
  }
  return { amount: { minor, currency: wanted.currency }, outsideBand: !fits };
}

function percent(basisPoints: number): string {
  return `${basisPoints / 100}`;
}
