import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { moneyFact } from "../cards/case-card.ts";
import { type Case, type Facts, isMachineMade } from "../cases/case.ts";
import { stateAfter } from "../cases/states.ts";
import { propose } from "../drafting/proposal.ts";
import { UserError } from "../errors.ts";
import { amountWritten, currencyNamed, decimal } from "../money.ts";
import type { Command, Desk } from "./command.ts";
import { changeOfOffer } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({
  case: field.caseField,
  fault: field.fault.optional(),
  spend: field.sum.optional(),
  currency: field.currency.optional(),
  tier: field.tier.optional(),
  quoted: field.sum.optional(),
  charged: field.sum.optional(),
  promised: field.note.optional(),
  actual: field.note.optional(),
  customer: field.customer.optional(),
  severity: field.severity.optional(),
  grade: field.grade.optional(),
  aggravating: field.aggravating.optional(),
});
type Input = z.infer<typeof Input>;

/** What was found out. Draft, gift and what is owed follow from it; a text that a person wrote stays theirs. */
export const setFacts = {
  name: "set-facts",
  path: ["case", "facts"],
  input: Input,
  positional: ["case"],
  form: [
    "fault",
    "spend",
    "quoted",
    "charged",
    "customer",
    "currency",
    "tier",
    "promised",
    "actual",
    "severity",
    "grade",
  ],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    stateAfter(before.subject, "change");
    const set = changedFacts(input, before.subject, desk);
    const told = changes(input, set);
    const { facts, customer, judged } = before.subject;
    if (isDeepStrictEqual(set, { facts, customer, judged }))
      throw new UserError("nothing-to-change", { command: "case facts" });
    const { draft, gift, owed } = await propose({ ...before.subject, ...set }, desk, desk.now, {
      wording: before.subject.draft.wording,
    });
    const mine = isMachineMade(before.subject);
    const events = [event(desk, "facts-set", told)];
    const number = before.subject.draft.number + 1;
    if (!mine || draft.text === before.subject.draft.text)
      return changeOfOffer(desk, before, { ...set, gift, owed }, events);
    const redrafted = { ...draft, number };
    const both = [...events, event(desk, "redrafted", { number: String(number) })];
    return changeOfOffer(desk, before, { ...set, gift, owed, draft: redrafted }, both);
  },
} satisfies Command<typeof Input>;

function changedFacts(input: Input, subject: Case, desk: Desk): Pick<Case, "facts" | "customer" | "judged"> {
  const { facts, judged } = subject;
  const currency = input.currency === undefined ? facts.currency : currencyNamed(input.currency);
  const figure = (written: string | undefined, kept: Facts["quoted"]) =>
    written === undefined ? kept : amountWritten(written, currency);
  const spend: Facts["spend"] =
    input.spend === undefined
      ? inCurrency(facts.spend, input.currency)
      : { money: amountWritten(input.spend, currency), source: "given", assumedCurrency: false };
  return {
    customer: input.customer ?? subject.customer,
    judged: { ...judged, severity: input.severity ?? judged.severity, grade: input.grade ?? judged.grade },
    facts: {
      ...facts,
      currency,
      spend,
      tier: input.tier ?? facts.tier,
      fault: input.fault ?? facts.fault,
      faultBy: input.fault === undefined ? facts.faultBy : input.fault === "unknown" ? null : desk.actor.id,
      quoted: figure(input.quoted, facts.quoted),
      charged: figure(input.charged, facts.charged),
      promised: input.promised ?? facts.promised,
      actual: input.actual ?? facts.actual,
      aggravating: input.aggravating ?? facts.aggravating,
    },
  };
}

/** The same figure in the currency that somebody has now named. */
function inCurrency(spend: Facts["spend"], named: string | undefined): Facts["spend"] {
  if (!spend || named === undefined) return spend;
  return { ...spend, money: amountWritten(decimal(spend.money), currencyNamed(named)), assumedCurrency: false };
}

/** What was set, by the names of the facts, as the history keeps it. */
function changes(
  input: Input,
  { facts, customer, judged }: Pick<Case, "facts" | "customer" | "judged">,
): Record<string, string> {
  const money = (value: Facts["quoted"] | undefined) => (value ? moneyFact(value) : "");
  const values = {
    fault: facts.fault,
    spend: money(facts.spend?.money),
    tier: facts.tier,
    quoted: money(facts.quoted),
    charged: money(facts.charged),
    promised: facts.promised ?? "",
    actual: facts.actual ?? "",
    customer: customer ?? "",
    severity: judged.severity ?? "",
    grade: judged.grade ?? "",
    aggravating: facts.aggravating.join(" ") || "none",
  };
  const { currency, case: _case, ...named } = input;
  const told = new Set([...Object.keys(named), ...(currency !== undefined && facts.spend ? ["spend"] : [])]);
  return Object.fromEntries(Object.entries(values).filter(([name]) => told.has(name)));
}
