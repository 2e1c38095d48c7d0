import { requiredRole } from "#src/approvals/decide.ts";
import { offerOf } from "#src/approvals/offer.ts";
import { type Case, gradeOf } from "#src/cases/case.ts";
import { foreignLetters, hanShare } from "#src/drafting/script.ts";
import type { Sizing } from "#src/gifts/size.ts";
import { currencyNamed, decimal, type Money } from "#src/money.ts";
import { type ActDifference, differs } from "./difference.ts";
import type { FreshDesk } from "./fresh-desk.ts";
import type { Scenario } from "./scenario.ts";

/** How a case stands: the newest approval first. */
export interface Standing {
  readonly subject: Case;
  readonly approvals: Awaited<ReturnType<FreshDesk["store"]["approvals"]>>;
  readonly ledger: Awaited<ReturnType<FreshDesk["store"]["ledger"]>>;
}

/** Where the end of a play differs from the truth. */
export function actDifferences(
  scenario: Scenario,
  standing: Standing,
  house: FreshDesk["library"]["house"],
): readonly ActDifference[] {
  const { subject, ledger } = standing;
  const { end } = scenario;
  const words = wordDifferences(scenario, standing);
  const judged = [
    ...differs("state", "state", subject.state, end.state),
    ...languageDifferences(scenario, standing),
    ...differs("words", "gift named", String(subject.gift?.promised ?? false), String(end["gift-named"])),
    ...neverSaid(scenario, textOf(standing)),
  ];
  const required = standing.approvals[0]?.data.required;
  const approver =
    required ?? requiredRole(gradeOf(subject), offerOf(subject, house.version), house.authority, house.giftRules);
  return [
    ...differs("amounts", "owed", listed(subject.owed.map(owedLine)), listed(end.owed.map(owedLine))),
    ...differs("amounts", "gift", giftLine(giftLeft(subject)), giftLine(end.gift)),
    ...differs("approver", "approver", approver, end.approver),
    ...differs("ledger", "ledger", listed(ledger.map(ledgerRow)), listed(end.ledger.map(ledgerLine))),
    ...judged,
    ...words,
  ];
}

/** What the customer got last; before anything was sent, the draft. */
export function textOf({ subject, approvals }: Standing): string {
  return approvals.find(({ state }) => state === "used")?.data.offer.text ?? subject.draft.text;
}

/** The forbidden words that stand in a text. */
export function neverSaid({ end }: Scenario, text: string): readonly ActDifference[] {
  return end["never-says"]
    .filter((words) => text.includes(words))
    .map((words) => ({ kind: "words", what: `the reply says "${words}"` }));
}

function wordDifferences({ end }: Scenario, standing: Standing): readonly ActDifference[] {
  const text = textOf(standing);
  return end.says
    .filter((choice) => !choice.some((words) => text.includes(words)))
    .map((choice) => ({
      kind: "words",
      what: `the reply does not say ${choice.map((one) => `"${one}"`).join(" or ")}`,
    }));
}

/** A name stays as its bearer writes it, whatever the reply is written in. */
function languageDifferences({ script }: Scenario, standing: Standing): readonly ActDifference[] {
  const { customer, draft } = standing.subject;
  const text = textOf(standing).replaceAll(customer ?? "\0", "");
  const letters = [...new Set(foreignLetters(text, script))].join("");
  const written = script === "en" ? "not in Chinese" : "in Chinese";
  const isWritten = hanShare(text) > 0.5 ? "in Chinese" : "not in Chinese";
  return [
    ...differs("language", "language of the reply", draft.language, script),
    ...differs("language", "letters of the reply", isWritten, written),
    ...differs("language", `letters that ${script} does not write`, letters || "none", "none"),
  ];
}

/** A gift that went out before is not sized a second time: after a reopening there is none, unless a person chose one. */
function giftLeft({ gift, settled }: Case): Pick<Sizing, "low" | "high" | "amount"> | null {
  return gift && !(settled.gift && gift.items.length === 0) ? gift.sizing : null;
}

function giftLine(gift: Pick<Sizing, "low" | "high" | "amount"> | null): string {
  return gift ? `${money(gift.amount)} of ${money(gift.low)} to ${money(gift.high)}` : "none";
}

function owedLine({ id, amount }: { id: string; amount: Money | null }): string {
  return amount ? `${id} ${money(amount)}` : id;
}

function ledgerRow({ kind, minor, currency }: Standing["ledger"][number]): string {
  return ledgerLine({ kind, amount: { minor, currency: currencyNamed(currency) } });
}

function ledgerLine({ kind, amount }: { kind: string; amount: Money }): string {
  return `${kind} ${money(amount)}`;
}

function money(value: Money): string {
  return `${value.currency} ${decimal(value)}`;
}

function listed(lines: readonly string[]): string {
  return [...lines].sort().join(", ") || "nothing";
}
