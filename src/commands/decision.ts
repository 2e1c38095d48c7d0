import { type Approval, type Decider, mayDecide, stillStands } from "../approvals/decide.ts";
import { UserError } from "../errors.ts";
import type { Desk, Notice } from "./command.ts";
import type { Dossier } from "./dossier.ts";

/**
 * The request that this person may decide now. Refuses, in this order: nobody asked, somebody decided before, the request
 * named is no longer the current one, it is one's own, it takes a higher role.
 */
export async function openRequest(
  desk: Desk,
  { subject, approval, names }: Dossier,
  named: string | undefined,
): Promise<Approval> {
  if (!approval) throw new UserError("no-open-request", { id: subject.id });
  if (named !== undefined && named !== approval.id) throw new UserError("approval-superseded", { id: subject.id });
  if (approval.state !== "requested") throw alreadyDecided(desk, subject.id, approval, names);
  mayDecide(approval, await deciderOf(desk), subject.id);
  if (!stillStands(approval, subject, approval.data.offer.rules))
    throw new UserError("approval-superseded", { id: subject.id });
  return approval;
}

/** The actor with everything by which a human being may be known here. */
export async function deciderOf({ actor, place, store }: Desk): Promise<Decider> {
  const known = await store.chat.personById(actor.id);
  return {
    role: actor.role,
    ids: [actor.id, ...(known ? [known.id, ...known.aliases] : [])],
    platforms: [place.platform, ...(known?.platforms ?? [])],
  };
}

function alreadyDecided(
  desk: Desk,
  id: string,
  { state, decidedBy, decidedAt }: Approval,
  names: Dossier["names"],
): UserError {
  if (decidedBy === null || decidedAt === null) return new UserError("no-open-request", { id });
  return new UserError("already-decided", { id, state, by: nameOf(desk, names, decidedBy), at: decidedAt });
}

export function nameOf({ library }: Pick<Desk, "library">, names: Dossier["names"], id: string): string {
  return library.house.people.find((person) => person.id === id)?.name ?? names[id] ?? id;
}

/** Tells whoever asked what became of it. */
export function decisionNotice(approval: Approval, kind: "approved" | "sent-back", facts: Notice["facts"]): Notice {
  return { audience: `person:${approval.requestedBy}`, key: `notice.${kind}`, facts };
}
