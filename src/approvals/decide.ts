import { z } from "zod";
import type { Case } from "../cases/case.ts";
import type { Grade } from "../cases/judgement.ts";
import { UserError } from "../errors.ts";
import type { GiftRules } from "../gifts/rules.ts";
import { type AuthorityRow, atLeast, type Person, ROLES, type Role } from "./authority.ts";
import { digestOf, Offer, offerOf, worthOf } from "./offer.ts";

/** What is kept of a request beside who and when: the offer itself, and what a lead changed in it. */
export const ApprovalData = z.object({
  offer: Offer,
  required: z.enum(ROLES),
  /** The text as it was asked for, where the lead approved it with edits. */
  before: z.string().nullable(),
});
export type ApprovalData = z.infer<typeof ApprovalData>;

export interface Approval {
  readonly id: string;
  readonly state: string;
  readonly digest: string;
  readonly requestedBy: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly data: ApprovalData;
}

/** Who must say yes to this offer: the authority table by grade, and by whether its value is within a lead's limit. */
export function requiredRole(grade: Grade, offer: Offer, authority: readonly AuthorityRow[], gifts: GiftRules): Role {
  const above = worthOf(offer).some(({ minor, currency }) => minor > gifts.currency(currency).leadLimit);
  const row = authority.find((row) => row.grade === grade && row.amount === (above ? "above" : "within"));
  return row?.who ?? "manager";
}

/** Refuses a decision by the wrong person: never one's own request, never below the role that it takes. */
export function mayDecide(approval: Approval, person: Person, caseId: string): void {
  if (approval.requestedBy === person.id) throw new UserError("own-request", { id: caseId });
  if (!atLeast(person.role, approval.data.required)) {
    throw new UserError("no-authority", { id: caseId, role: approval.data.required });
  }
}

/** Refuses an offer that is no longer the one approved or asked about: the text, the gift or the rules have changed. */
export function stillStands(approval: Approval, subject: Case, rules: string): boolean {
  return digestOf(offerOf(subject, rules)) === approval.digest;
}
