import type { Case, Facts } from "../cases/case.ts";
import type { Fault, Tier } from "../cases/judgement.ts";
import { type Triage, triage } from "../cases/triage.ts";
import { UserError } from "../errors.ts";
import { dangerJudgeOf } from "../library/danger-judge.ts";
import type { Library } from "../library/load-library.ts";
import type { Matcher } from "../library/matching.ts";
import { amountWritten, type Currency, currencyNamed } from "../money.ts";

/** What a person tells the desk when they open a case; amounts are decimal strings in the major unit. */
export interface Intake {
  readonly complaint: string;
  readonly by: string;
  readonly customer?: string | undefined;
  readonly spend?: string | undefined;
  readonly currency?: string | undefined;
  readonly tier?: Tier | undefined;
  readonly fault?: Fault | undefined;
  readonly playbook?: string | undefined;
  readonly quoted?: string | undefined;
  readonly charged?: string | undefined;
  readonly promised?: string | undefined;
  readonly actual?: string | undefined;
}

export type ReadCase = Pick<
  Case,
  "complaint" | "customer" | "facts" | "triage" | "judged" | "match" | "playbook" | "settled"
>;

/** Below this chance a playbook is offered and not taken: three of four such replies would speak of another matter. */
const LEAST_TAKEN = 0.25;

/**
 * Reads a complaint: match, triage and the facts that stand in it. What was told goes before what is read; exactly one
 * amount in the text is taken as the spend, of several none. A sign that several currencies share means the named currency,
 * else the house's.
 */
export function readCase(intake: Intake, { library, matcher }: { library: Library; matcher: Matcher }): ReadCase {
  const { complaint, playbook: named } = intake;
  if (named !== undefined && !library.playbooks.has(named)) throw new UserError("playbook-not-found", { slug: named });
  const match = matcher.match(complaint);
  const [best] = match.candidates;
  const playbook = named ?? (best && best.score >= LEAST_TAKEN ? best.slug : null);
  const usual = playbook === null ? undefined : library.playbooks.get(playbook)?.severity;
  const houseCurrency = intake.currency === undefined ? library.house.currency : currencyNamed(intake.currency);
  const danger = dangerJudgeOf(library);
  const judgement = triage(complaint, { houseCurrency, danger, ...(usual && { usualSeverity: usual }) });
  return {
    complaint,
    customer: intake.customer ?? null,
    facts: factsOf(intake, judgement, houseCurrency),
    triage: judgement,
    judged: { severity: null, grade: null, language: null },
    match,
    playbook,
    settled: { owed: [], gift: false },
  };
}

function factsOf(intake: Intake, judgement: Triage, houseCurrency: Currency): Facts {
  const [only, ...others] = judgement.amounts;
  const read = only && others.length === 0 && intake.spend === undefined ? only : undefined;
  const currency = intake.currency === undefined ? (only?.money.currency ?? houseCurrency) : houseCurrency;
  const figure = (amount: string | undefined) => (amount === undefined ? null : amountWritten(amount, currency));
  const given = figure(intake.spend);
  return {
    spend: given
      ? { money: given, source: "given", assumedCurrency: false }
      : read
        ? { money: read.money, source: "read", assumedCurrency: read.assumed }
        : null,
    currency,
    tier: intake.tier ?? "regular",
    fault: intake.fault ?? "unknown",
    faultBy: intake.fault && intake.fault !== "unknown" ? intake.by : null,
    quoted: figure(intake.quoted),
    charged: figure(intake.charged),
    promised: intake.promised ?? null,
    actual: intake.actual ?? null,
    aggravating: judgement.aggravating.map(({ value }) => value),
  };
}
