import { z } from "zod";
import { stillStands } from "../approvals/decide.ts";
import { digestOf, offerOf } from "../approvals/offer.ts";
import type { Case, CaseEvent } from "../cases/case.ts";
import { stateAfter } from "../cases/states.ts";
import type { Command, Desk } from "./command.ts";
import { decisionNotice, openRequest } from "./decision.ts";
import { deedOf } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";
import { refuseBlocked } from "./view.ts";
import { voidedByRules } from "./voided-by-rules.ts";

const Input = z.strictObject({
  case: field.caseField,
  /** The request that was shown; a button always names it. */
  approval: field.slug.optional(),
  /** The text as the lead wants it, where it differs from the one asked about. */
  text: field.text.optional(),
  note: field.note.optional(),
});

/** A yes to exactly what was asked about, or to the lead's own wording of it. */
export const approve = {
  name: "approve",
  path: ["case", "approve"],
  input: Input,
  positional: ["case"],
  form: ["text", "note"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    const { subject } = before;
    const asked = await openRequest(desk, before, input.approval);
    const state = stateAfter(subject, "approve");
    const { version } = desk.library.house;
    if (!stillStands(asked, subject, version)) return voidedByRules(desk, before);

    const edited =
      input.text !== undefined && input.text.trim() !== asked.data.offer.text ? input.text.trim() : undefined;
    const changes: Partial<Case> =
      edited === undefined ? { state } : { state, draft: rewritten(subject, edited, desk) };
    // Days may have passed since it was asked for: a date that it promised may be gone.
    refuseBlocked(subject, edited ?? subject.draft.text, desk);
    const offer = offerOf({ ...subject, ...changes }, version);
    const decided: CaseEvent = event(desk, edited === undefined ? "approved" : "approved-with-edits", {
      number: String(offer.draft),
      ...(edited !== undefined && { before: subject.draft.text, after: edited }),
    });
    return deedOf(desk, before, changes, [decided], {
      approval: {
        kind: "move",
        id: asked.id,
        from: "requested",
        to: "approved",
        digest: digestOf(offer),
        decidedBy: desk.actor.id,
        decidedAt: desk.now.toISOString(),
        note: input.note ?? null,
        data: { ...asked.data, offer, before: edited === undefined ? null : subject.draft.text },
      },
      notices: [decisionNotice(asked, "approved", { id: subject.id, by: desk.actor.name })],
    });
  },
} satisfies Command<typeof Input>;

function rewritten(subject: Case, text: string, desk: Desk): Case["draft"] {
  return { ...subject.draft, number: subject.draft.number + 1, text, by: desk.actor.id, making: null };
}
