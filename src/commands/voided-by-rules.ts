import { isMachineMade } from "../cases/case.ts";
import { propose } from "../drafting/proposal.ts";
import { UserError } from "../errors.ts";
import type { Desk } from "./command.ts";
import { deedOf, voided } from "./deed.ts";
import { type Dossier, event } from "./dossier.ts";

/**
 * The rules that an offer was made by are no longer the house's: nothing is approved or sent, the case is open again, and
 * gift and draft are worked out by what holds now. A text that a person wrote stays theirs.
 */
export async function voidedByRules(desk: Desk, before: Dossier) {
  const { subject } = before;
  const { events, extras } = voided(desk, before, "rules");
  const { draft, gift, owed } = await propose(subject, desk, desk.now, { wording: subject.draft.wording });
  const number = subject.draft.number + 1;
  const anew = isMachineMade(subject) && draft.text !== subject.draft.text;
  const changes = { state: "open" as const, gift, owed, ...(anew && { draft: { ...draft, number } }) };
  const told = anew ? [...events, event(desk, "redrafted", { number: String(number) })] : events;
  const refusal = new UserError("approval-void", { id: subject.id, why: "rules" });
  return deedOf(desk, before, changes, told, { ...extras, refusal });
}
