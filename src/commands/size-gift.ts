import { z } from "zod";
import { moneyFact, reasonLines } from "../cards/case-card.ts";
import { sizeGift } from "../gifts/size.ts";
import { amountWritten, currencyNamed } from "../money.ts";
import type { Command } from "./command.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({
  spend: field.sum.optional(),
  currency: field.currency.optional(),
  severity: field.severity,
  fault: field.fault.default("unknown"),
  tier: field.tier.default("regular"),
  aggravating: field.aggravating.default([]),
});

/** What a gift would be by the rules, without a case. */
export const sizeGiftCommand = {
  name: "size-gift",
  path: ["gift", "size"],
  input: Input,
  positional: ["spend", "currency", "severity"],
  access: "agent",

  async run(input, { library: { house }, say }) {
    const currency = input.currency === undefined ? house.currency : currencyNamed(input.currency);
    const spend = input.spend === undefined ? null : amountWritten(input.spend, currency);
    const sizing = sizeGift({ ...input, currency, spend }, house.giftRules);
    const amount = moneyFact(sizing.amount);
    const facts = {
      amount,
      low: moneyFact(sizing.low),
      high: moneyFact(sizing.high),
      rule: sizing.rule,
      version: sizing.version,
    };
    const title = sizing.amount.minor > 0 ? say("card.gift.sized", { amount }) : say("card.gift.none-due");
    return {
      kind: "shown",
      card: {
        title,
        accent: "plain",
        parts: [
          { kind: "text", text: say("card.gift.amount", facts) },
          { kind: "list", heading: say("card.why"), items: reasonLines(sizing.reasons, say), ordered: false },
        ],
        buttons: [],
      },
    };
  },
} satisfies Command<typeof Input>;
