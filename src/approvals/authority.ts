import type { Grade } from "../cases/judgement.ts";
import type { Language } from "../languages.ts";

/** From the least authority to the most. */
export const ROLES = ["agent", "lead", "manager"] as const;
export type Role = (typeof ROLES)[number];

/** `within` and `above`: up to, and over, the sum that a lead decides in the currency of the case. */
export const AMOUNT_RANGES = ["within", "above"] as const;
export type AmountRange = (typeof AMOUNT_RANGES)[number];

/** Who decides on a case of that grade and a sum in that range. */
export interface AuthorityRow {
  readonly grade: Grade;
  readonly amount: AmountRange;
  readonly who: Role;
}

/** Someone who works at the desk. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
}

/** Whether the role carries the authority of the other one, or more. */
export function atLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** The language model as the author of what it writes. No person can have such an id, and it may do nothing that a person can. */
export const MODEL: Person = { id: "desk:model", name: "model", role: "agent", language: "en" };
