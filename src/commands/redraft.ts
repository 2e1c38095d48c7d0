import { z } from "zod";
import { TONE_WISHES } from "../cases/asked.ts";
import { stateAfter } from "../cases/states.ts";
import { propose } from "../drafting/proposal.ts";
import { UserError } from "../errors.ts";
import { LANGUAGES } from "../languages.ts";
import { askModel } from "./ask-model.ts";
import type { Command } from "./command.ts";
import { changeOfOffer } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({
  case: field.caseField,
  tone: z.enum(TONE_WISHES).optional(),
  /** Of the reply, from now on; without it the customer's own. */
  language: z.enum(LANGUAGES).optional(),
});

/**
 * Composes draft and gift anew and in other words, in place of what stands there; a language model is asked after. Only a
 * model can write warmer or more formally: without one that is refused with `needs-model`.
 */
export const redraft = {
  name: "redraft",
  path: ["case", "redraft"],
  input: Input,
  positional: ["case"],
  access: "agent",

  async run({ case: id, tone, language }, desk) {
    const before = await dossierOf(desk, id);
    stateAfter(before.subject, "change");
    if (desk.model === null && tone !== undefined && tone !== "shorter")
      throw new UserError("needs-model", { id: before.subject.id });
    const judged = { ...before.subject.judged, ...(language && { language }) };
    const { draft, gift, owed } = await propose({ ...before.subject, judged }, desk, desk.now, {
      wording: before.subject.draft.wording + 1,
      short: tone === "shorter",
    });
    const number = before.subject.draft.number + 1;
    const asked = askModel(desk, before.subject, before.subject.version + 1, { kind: "draft", tone: tone ?? null });
    const changes = { gift, owed, judged, asked, draft: { ...draft, number } };
    return changeOfOffer(desk, before, changes, [event(desk, "redrafted", { number: String(number) })]);
  },
} satisfies Command<typeof Input>;
