import { z } from "zod";
import { stateAfter } from "../cases/states.ts";
import { UserError } from "../errors.ts";
import { askModel } from "./ask-model.ts";
import type { Command } from "./command.ts";
import { changeOfOffer } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField, text: field.text.trim().min(1).optional() });

/** A person's own wording, mended by the model where the checks object; every change is shown. Refuses with `needs-model`. */
export const rewriteDraft = {
  name: "rewrite-draft",
  path: ["case", "rewrite"],
  input: Input,
  positional: ["case", "text"],
  form: ["text"],
  access: "agent",

  async run({ case: id, text }, desk) {
    const before = await dossierOf(desk, id);
    const { subject } = before;
    stateAfter(subject, "change");
    if (desk.model === null) throw new UserError("needs-model", { id: subject.id });
    const asked = askModel(desk, subject, subject.version + 1, { kind: "rewrite", tone: null });
    if (text === undefined || text === subject.draft.text) return changeOfOffer(desk, before, { asked }, []);
    const number = subject.draft.number + 1;
    const draft = { ...subject.draft, number, text, by: desk.actor.id, making: null };
    const told = event(desk, "draft-edited", { number: String(number), before: subject.draft.text, after: text });
    return changeOfOffer(desk, before, { asked, draft }, [told]);
  },
} satisfies Command<typeof Input>;
