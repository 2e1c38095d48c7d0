import type { Fault } from "../cases/judgement.ts";
import { type Money, minus } from "../money.ts";

/** One row of a playbook's "what is owed". */
export interface OwedRule {
  readonly id: string;
  readonly when: readonly Fault[];
  readonly amount: "charged-minus-quoted" | "charged" | "none";
}

export interface Owed {
  readonly id: string;
  /** Null: owed in kind, or the figures are not known yet. */
  readonly amount: Money | null;
  /** The thing itself is owed (work done again, a promised gift), not a sum. */
  readonly inKind: boolean;
}

/** What the customer is owed once fault is established. It comes before any gift and is never counted as one. */
export function whatIsOwed(
  rules: readonly OwedRule[],
  fault: Fault,
  figures: { readonly quoted: Money | null; readonly charged: Money | null },
): readonly Owed[] {
  return rules
    .filter((rule) => rule.when.includes(fault))
    .map((rule) => ({ id: rule.id, amount: amountOf(rule, figures), inKind: rule.amount === "none" }))
    .filter((owed) => owed.amount === null || owed.amount.minor > 0);
}

function amountOf(rule: OwedRule, { quoted, charged }: { quoted: Money | null; charged: Money | null }): Money | null {
  if (rule.amount === "charged") return charged;
  if (rule.amount === "charged-minus-quoted" && quoted && charged && quoted.currency === charged.currency) {
    return minus(charged, quoted);
  }
  return null;
}
