import { z } from "zod";
import type { Case } from "../cases/case.ts";
import type { Grade } from "../cases/judgement.ts";
import { UserError } from "../errors.ts";
import type { GiftRules } from "../gifts/rules.ts";
import { type AuthorityRow, atLeast, ROLES, type Role } from "./authority.ts";
import { digestOf, Offer, offerOf, worthOf } from "./offer.ts";

/** What is kept of a request beside who and when: the offer itself, and what a lead changed in it. */
export const ApprovalData = z.object({
  offer: Offer,
  required: z.enum(ROLES),
  /** The text as it was asked for, where the lead approved it with edits. */
  before: z.string().nullable(),
  /** Where it was asked for: only who is known there decides, or one human being could ask here and decide elsewhere. */
  platform: z.string().default("console"),
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

/** Who wants to decide: their role, every id and every platform by which they are known. */
export interface Decider {
  readonly role: Role;
  readonly ids: readonly string[];
  readonly platforms: readonly string[];
}

/**
 * Refuses a decision by the wrong person: never one's own request, never below the role that it takes, never by an account
 * of which nobody knows who it is where the request was made.
 */
export function mayDecide(approval: Approval, decider: Decider, caseId: string): void {
  const { required, platform } = approval.data;
  if (decider.ids.includes(approval.requestedBy)) throw new UserError("own-request", { id: caseId });
  if (!atLeast(decider.role, required)) throw new UserError("no-authority", { id: caseId, role: required });
  if (!decider.platforms.includes(platform)) throw new UserError("not-linked", { id: caseId, platform });
}

/** Refuses an offer that is no longer the one approved or asked about: the text, the gift or the rules have changed. */
export function stillStands(approval: Approval, subject: Case, rules: string): boolean {
  return digestOf(offerOf(subject, rules)) === approval.digest;
}
