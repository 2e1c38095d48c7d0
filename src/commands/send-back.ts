import { z } from "zod";
import { stateAfter } from "../cases/states.ts";
import type { Command } from "./command.ts";
import { decisionNotice, openRequest } from "./decision.ts";
import { deedOf } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField, note: field.note, approval: field.slug.optional() });

/** A no with the reason: the case is open again, and whoever asked is told. */
export const sendBack = {
  name: "send-back",
  path: ["case", "send-back"],
  input: Input,
  positional: ["case", "note"],
  form: ["note"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    const asked = await openRequest(desk, before, input.approval);
    const state = stateAfter(before.subject, "send-back");
    const told = event(desk, "sent-back", { note: input.note });
    return deedOf(desk, before, { state }, [told], {
      approval: {
        kind: "move",
        id: asked.id,
        from: "requested",
        to: "sent-back",
        decidedBy: desk.actor.id,
        decidedAt: desk.now.toISOString(),
        note: input.note,
      },
      notices: [decisionNotice(asked, "sent-back", { ...told.facts, id: before.subject.id })],
    });
  },
} satisfies Command<typeof Input>;
