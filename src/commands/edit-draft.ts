import { z } from "zod";
import { stateAfter } from "../cases/states.ts";
import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";
import { changeOfOffer } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField, text: field.text.trim().min(1) });

/** A person's own wording. The checks look at it at once; what they block cannot be asked for. */
export const editDraft = {
  name: "edit-draft",
  path: ["case", "edit"],
  input: Input,
  positional: ["case", "text"],
  form: ["text"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    const { draft } = before.subject;
    stateAfter(before.subject, "change");
    if (input.text === draft.text) throw new UserError("nothing-to-change", { command: "case edit" });
    const number = draft.number + 1;
    const edited = { ...draft, number, text: input.text, by: desk.actor.id, making: null };
    const told = event(desk, "draft-edited", { number: String(number), before: draft.text, after: input.text });
    return changeOfOffer(desk, before, { draft: edited }, [told]);
  },
} satisfies Command<typeof Input>;
