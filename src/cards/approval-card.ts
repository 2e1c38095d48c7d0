import type { Card, Part } from "./card.ts";
import { type CaseView, caseCard, decisionParts, giftLines, owed } from "./case-card.ts";
import { nextSteps } from "./next-steps.ts";
import type { Say } from "./say.ts";

/** A request as its message shows it: what is asked for, or for good what became of it. */
export interface Request {
  readonly id: string;
  readonly state: string;
  readonly requestedBy: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly note: string | null;
  /** The exact words that were asked about, or approved. */
  readonly text: string;
  readonly draft: number;
  /** What was to be given with them, as it stood then. */
  readonly owed: CaseView["owed"];
  readonly gifts: CaseView["gifts"];
}

/** All that a lead needs to decide, with buttons for as long as it is to be decided. */
export function approvalCard(view: CaseView, request: Request, say: Say): Card {
  const { subject, approval, nameOf } = view;
  const by = nameOf(request.requestedBy);
  if (request.state === "requested" && approval?.id === request.id) {
    const card = caseCard(view, say);
    const parts = decisionParts(view, say);
    return { ...card, title: say("approval.asks", { by, id: subject.id }), parts, buttons: nextSteps(view, say) };
  }
  const facts = {
    id: subject.id,
    decision: request.state === "requested" ? "void" : request.state,
    by: request.decidedBy === null ? by : nameOf(request.decidedBy),
  };
  const when: readonly Part[] = request.decidedAt
    ? [{ kind: "text", text: say("approval.decided", { ...facts, at: request.decidedAt }) }]
    : [{ kind: "text", text: say("approval.no-longer", facts) }];
  const note: readonly Part[] = request.note
    ? [{ kind: "quote", heading: say("approval.note"), text: request.note }]
    : [];
  return {
    title: say("approval.was", { by, id: subject.id }),
    accent: request.state === "approved" || request.state === "used" ? "good" : "plain",
    parts: [
      ...when,
      ...note,
      { kind: "quote", heading: say("approval.text", { number: String(request.draft) }), text: request.text },
      ...owed(request, say),
      ...gifts(request, say),
    ],
    buttons: [],
  };
}

function gifts(request: Request, say: Say): readonly Part[] {
  const items = giftLines(request.gifts, say);
  return items.length > 0 ? [{ kind: "list", heading: say("card.gift"), items, ordered: false }] : [];
}
