import { type Approval, mayDecide, stillStands } from "../approvals/decide.ts";
import { UserError } from "../errors.ts";
import type { Desk, Notice } from "./command.ts";
import type { Dossier } from "./dossier.ts";

/**
 * The request that this person may decide now. Refuses, in this order: nobody asked, somebody decided before, the request
 * named is no longer the current one, it is one's own, it takes a higher role.
 */
export function openRequest(desk: Desk, { subject, approval }: Dossier, named: string | undefined): Approval {
  if (!approval) throw new UserError("no-open-request", { id: subject.id });
  if (named !== undefined && named !== approval.id) throw new UserError("approval-superseded", { id: subject.id });
  if (approval.state !== "requested") throw alreadyDecided(desk, subject.id, approval);
  mayDecide(approval, desk.actor, subject.id);
  if (!stillStands(approval, subject, approval.data.offer.rules))
    throw new UserError("approval-superseded", { id: subject.id });
  return approval;
}

function alreadyDecided(desk: Desk, id: string, { state, decidedBy, decidedAt }: Approval): UserError {
  if (decidedBy === null || decidedAt === null) return new UserError("no-open-request", { id });
  return new UserError("already-decided", { id, state, by: nameOf(desk, decidedBy), at: decidedAt });
}

export function nameOf(desk: Desk, id: string): string {
  return desk.library.house.people.find((person) => person.id === id)?.name ?? id;
}

/** Tells whoever asked what became of it. */
export function decisionNotice(approval: Approval, kind: "approved" | "sent-back", facts: Notice["facts"]): Notice {
  return { audience: `person:${approval.requestedBy}`, key: `notice.${kind}`, facts };
}
