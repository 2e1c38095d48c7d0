import type { Severity } from "../cases/judgement.ts";
import type { Spoken } from "../languages.ts";
import type { Currency, Money } from "../money.ts";

/** Bands in basis points of the spend (1000 = 10 %). */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** What one pays in a currency, in minor units. */
export interface CurrencyRule {
  readonly step: number;
  /** Sums given where the spend is not known. */
  readonly fixed: Readonly<Record<Severity, number>>;
  /** Up to this sum (gift and owed together) a lead decides. */
  readonly leadLimit: number;
}

export interface GiftRules {
  /** `<version>+<digest>`: changes with every change of the document. */
  readonly version: string;
  readonly bands: Readonly<Record<Severity, Band>>;
  readonly keyFactor: number;
  /** Basis points of the spend that no gift passes. */
  readonly ceiling: number;
  readonly steps: number;
  /** The rule of that currency, or the one for all others scaled to its major unit. */
  readonly currency: (currency: Currency) => CurrencyRule;
}

export const TIMINGS = ["at-once", "after-calm", "in-stages", "in-person", "by-post"] as const;
export type Timing = (typeof TIMINGS)[number];

export interface CatalogueItem {
  readonly id: string;
  readonly title: Spoken;
  /** The noun phrase that stands for {gift} in a reply; `{amount}` in it is the price as people write it. */
  readonly phrase: Spoken;
  /** Playbooks it is related to; `any` where it suits every matter. */
  readonly about: readonly string[];
  /** Null: worth exactly the sized amount, in any currency (a voucher, a credit). */
  readonly price: Money | null;
  /** Pieces in stock; null where there is no end. */
  readonly stock: number | null;
}
