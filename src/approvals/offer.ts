import { createHash } from "node:crypto";
import { z } from "zod";
import type { Case } from "../cases/case.ts";
import type { ChosenItem } from "../gifts/choose.ts";
import type { Owed } from "../gifts/owed.ts";
import { TIMINGS, type Timing } from "../gifts/rules.ts";
import { type Currency, isCurrency, type Money, plus } from "../money.ts";

const currency = z.custom<Currency>((code) => typeof code === "string" && isCurrency(code));
const money: z.ZodType<Money> = z.object({ minor: z.int(), currency });

/** The exact words and the exact gift that a lead is asked about, and the rules they were made by. */
export interface Offer {
  readonly draft: number;
  readonly text: string;
  readonly items: readonly ChosenItem[];
  readonly timing: Timing | null;
  readonly owed: readonly Owed[];
  readonly rules: string;
}

export const Offer: z.ZodType<Offer> = z.object({
  draft: z.int(),
  text: z.string(),
  items: z.array(z.object({ id: z.string(), price: money })),
  timing: z.enum(TIMINGS).nullable(),
  owed: z.array(z.object({ id: z.string(), amount: money.nullable(), inKind: z.boolean() })),
  rules: z.string(),
});

/** What the case offers now. A gift counts only once fault allows one: a provisional figure is no gift. */
export function offerOf(subject: Case, rules: string): Offer {
  const gift = subject.gift && !subject.gift.sizing.provisional ? subject.gift : null;
  return {
    draft: subject.draft.number,
    text: subject.draft.text,
    items: gift?.items ?? [],
    timing: gift ? gift.timing : null,
    owed: subject.owed,
    rules,
  };
}

/** SHA-256 over text, gift, owed sums and rules: two offers are the same exactly where their digests are. */
export function digestOf(offer: Offer): string {
  const parts = [
    offer.text,
    offer.items.map(({ id, price }) => [id, price.minor, price.currency]),
    offer.timing,
    offer.owed.map(({ id, amount }) => [id, amount?.minor ?? null, amount?.currency ?? null]),
    offer.rules,
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** Everything of value that leaves the house with the offer, by currency: gift and owed together. */
export function worthOf(offer: Offer): readonly Money[] {
  const sums = new Map<Currency, Money>();
  const values = [...offer.items.map(({ price }) => price), ...offer.owed.flatMap(({ amount }) => amount ?? [])];
  for (const value of values) {
    const sum = sums.get(value.currency);
    sums.set(value.currency, sum ? plus(sum, value) : value);
  }
  return [...sums.values()];
}
