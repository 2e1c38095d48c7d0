import { z } from "zod";
import { stateAfter } from "../cases/states.ts";
import { propose } from "../drafting/proposal.ts";
import type { Command } from "./command.ts";
import { changeOfOffer } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField });

/** Composes draft and gift anew and in other words, in place of what stands there. */
export const redraft = {
  name: "redraft",
  path: ["case", "redraft"],
  input: Input,
  positional: ["case"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    stateAfter(before.subject, "change");
    const { draft, gift, owed } = await propose(before.subject, desk, desk.now, {
      wording: before.subject.draft.wording + 1,
    });
    const number = before.subject.draft.number + 1;
    const changes = { gift, owed, draft: { ...draft, number } };
    return changeOfOffer(desk, before, changes, [event(desk, "redrafted", { number: String(number) })]);
  },
} satisfies Command<typeof Input>;
