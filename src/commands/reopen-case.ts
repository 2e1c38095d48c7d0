import { z } from "zod";
import { gradeOf } from "../cases/case.ts";
import { clocksFrom } from "../cases/clocks.ts";
import { stateAfter } from "../cases/states.ts";
import { propose } from "../drafting/proposal.ts";
import type { Command } from "./command.ts";
import { deedOf, voided } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField, note: field.note });

/** The customer is not satisfied: work begins again, with new clocks, a new draft and the old history. */
export const reopenCase = {
  name: "reopen-case",
  path: ["case", "reopen"],
  input: Input,
  positional: ["case", "note"],
  form: ["note"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    const { subject } = before;
    const state = stateAfter(subject, "reopen");
    // Coming back is itself a repeated complaint, and counts as one in the next gift.
    const aggravating = [...new Set([...subject.facts.aggravating, "repeated" as const])];
    const facts = { ...subject.facts, aggravating };
    const { draft, gift, owed } = await propose({ ...subject, facts }, desk, desk.now, {
      wording: subject.draft.wording + 1,
    });
    const number = subject.draft.number + 1;
    const voiding = voided(desk, before, "reopened");
    const events = [
      event(desk, "reopened", { note: input.note }),
      event(desk, "redrafted", { number: String(number) }),
    ];
    const changes = { state, facts, gift, owed, sentAt: null, draft: { ...draft, number } };
    const clocks = clocksFrom(desk.now, desk.library.house.grades[gradeOf(subject)]);
    return deedOf(desk, before, changes, [...events, ...voiding.events], { ...voiding.extras, clocks });
  },
} satisfies Command<typeof Input>;
