import { UserError } from "../errors.ts";
import type { Case, State } from "./case.ts";

/** In which states each act is allowed, and the state it leads to (null: it stays). */
const ACTS = {
  assign: { from: ["open", "awaiting-approval", "approved", "sent", "resolved"], to: null },
  note: { from: ["open", "awaiting-approval", "approved", "sent", "resolved", "closed"], to: null },
  // Changing what will be said or given takes an undecided or unsent offer back: it must be asked for anew.
  change: { from: ["open", "awaiting-approval", "approved"], to: "open" },
  request: { from: ["open"], to: "awaiting-approval" },
  withdraw: { from: ["awaiting-approval", "approved"], to: "open" },
  approve: { from: ["awaiting-approval"], to: "approved" },
  "send-back": { from: ["awaiting-approval"], to: "open" },
  send: { from: ["approved"], to: "sent" },
  resolve: { from: ["sent"], to: "resolved" },
  close: { from: ["open", "sent", "resolved"], to: "closed" },
  reopen: { from: ["sent", "resolved", "closed"], to: "open" },
} as const satisfies Record<string, { from: readonly State[]; to: State | null }>;

export type Act = keyof typeof ACTS;

/** The state after the act. Refuses with `not-in-this-state` where the act makes no sense now. */
export function stateAfter(subject: Case, act: Act): State {
  if (!isAllowed(subject.state, act)) {
    throw new UserError("not-in-this-state", {
      id: subject.id,
      state: subject.state,
      act,
      version: String(subject.version),
    });
  }
  return ACTS[act].to ?? subject.state;
}

export function isAllowed(state: State, act: Act): boolean {
  const from: readonly State[] = ACTS[act].from;
  return from.includes(state);
}
