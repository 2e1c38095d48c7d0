import type { Role } from "../approvals/authority.ts";

/** Who owns a case of that grade, and its clocks in minutes from the moment the case was opened. */
export interface GradeRule {
  readonly owner: Role;
  readonly firstAnswer: number;
  readonly solution: number;
  /** Until the responsible department has the case. */
  readonly handOver: number;
  /** Until that department answers with a way forward. */
  readonly proposal: number;
  /** The only time that a reply may promise. */
  readonly nextContact: number;
}
