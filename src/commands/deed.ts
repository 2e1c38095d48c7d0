import { caseCard } from "../cards/case-card.ts";
import { stepCard } from "../cards/step-card.ts";
import type { Case, CaseEvent } from "../cases/case.ts";
import type { Clock } from "../cases/clocks.ts";
import { stateAfter } from "../cases/states.ts";
import { askedAfter } from "./ask-model.ts";
import type { Deed, Desk } from "./command.ts";
import { advanced, type Dossier, event, withClocks } from "./dossier.ts";
import { gradeChange } from "./grade-change.ts";
import { viewOf } from "./view.ts";

type Extras = Partial<Pick<Deed, "approval" | "ledger" | "notices" | "refusal">> & {
  readonly names?: Dossier["names"];
  readonly clocks?: readonly Clock[];
};

/** What the command did, answered in short: the step itself, and what comes next. */
export function deedOf(
  desk: Desk,
  before: Dossier,
  changes: Partial<Case>,
  events: readonly CaseEvent[],
  extras: Extras = {},
): { readonly kind: "done" } & Deed {
  const asked = askedAfter(desk, before.subject, changes);
  const subject = advanced(before.subject, { ...changes, asked }, events);
  const clocks = withClocks(before.clocks, extras.clocks ?? []);
  const names = { ...before.names, [desk.actor.id]: desk.actor.name, ...extras.names };
  const dossier = { subject, clocks, approval: approvalAfter(before, extras), names };
  return {
    kind: "done",
    dossier,
    card: stepCard(viewOf(desk, dossier), events, desk.say),
    events,
    expectedVersion: before.subject.version,
    ...extras,
  };
}

/**
 * A change of what would be said or given, answered with the whole card: it takes the case back to open, voids an approval
 * asked for or given, and where it changes the grade, the clocks with it.
 */
export function changeOfOffer(desk: Desk, before: Dossier, changes: Partial<Case>, events: readonly CaseEvent[]) {
  const state = stateAfter(before.subject, "change");
  const voiding = voided(desk, before, "changed");
  const { clocks, notices } = gradeChange(desk, before, changes);
  const deed = deedOf(desk, before, { ...changes, state }, [...events, ...voiding.events], {
    ...voiding.extras,
    clocks,
    notices: [...(voiding.extras.notices ?? []), ...notices],
  });
  return { ...deed, card: caseCard(viewOf(desk, deed.dossier), desk.say) };
}

/** Voids the approval that is asked for or given, if there is one, and tells whoever asked. */
export function voided(desk: Desk, { subject, approval }: Dossier, why: "changed" | "rules" | "reopened") {
  if (approval?.state !== "requested" && approval?.state !== "approved") return { events: [], extras: {} };
  const told = event(desk, "approval-voided", { why });
  return {
    events: [told],
    extras: {
      approval: { kind: "move" as const, id: approval.id, from: approval.state, to: "void" as const },
      notices: [
        {
          audience: `person:${approval.requestedBy}`,
          key: "notice.voided" as const,
          facts: { id: subject.id, why },
        },
      ],
    } satisfies Extras,
  };
}

function approvalAfter({ approval }: Dossier, { approval: step }: Extras): Dossier["approval"] {
  if (!step) return approval;
  if (step.kind === "request") return step.row;
  if (!approval) return null;
  return {
    ...approval,
    state: step.to,
    digest: step.digest ?? approval.digest,
    decidedBy: step.decidedBy ?? approval.decidedBy,
    decidedAt: step.decidedAt ?? approval.decidedAt,
    data: step.data ?? approval.data,
  };
}
