import { z } from "zod";
import { reasonLines } from "../cards/case-card.ts";
import type { Say } from "../cards/say.ts";
import { AGGRAVATING, FAULTS, SEVERITIES, TIERS } from "../cases/judgement.ts";
import { sizeGift } from "../gifts/size.ts";
import type { HouseRules } from "../library/house.ts";
import { amountWritten, currencyNamed, decimal } from "../money.ts";

export const SizeInput = z.strictObject({
  spend: z.string().nullish(),
  currency: z.string().nullish(),
  severity: z.enum(SEVERITIES),
  fault: z.enum(FAULTS).default("unknown"),
  tier: z.enum(TIERS).default("regular"),
  repeated: z.boolean().default(false),
  aggravating: z.array(z.enum(AGGRAVATING)).default([]),
});

/** A gift by the rules, as the JSON object of the `size-gift` door; amounts are decimal strings in the major unit. */
export function sizeGiftDoor(input: z.infer<typeof SizeInput>, house: HouseRules, say: Say): object {
  const currency = input.currency ? currencyNamed(input.currency) : house.currency;
  const spend = input.spend ? amountWritten(input.spend, currency) : null;
  const aggravating = [...input.aggravating, ...(input.repeated ? (["repeated"] as const) : [])];
  const sizing = sizeGift({ ...input, spend, currency, aggravating }, house.giftRules);
  const texts = reasonLines(sizing.reasons, say);
  return {
    low: decimal(sizing.low),
    high: decimal(sizing.high),
    amount: decimal(sizing.amount),
    currency,
    rule: sizing.rule,
    version: sizing.version,
    reasons: sizing.reasons.map(({ id }, place) => ({ id, text: texts[place] ?? id })),
    provisional: sizing.provisional,
    assumed: sizing.assumed,
    goodwill: sizing.goodwill,
    outsideBand: sizing.outsideBand,
  };
}
