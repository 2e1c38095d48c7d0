import { z } from "zod";
import { stateAfter } from "../cases/states.ts";
import type { Command } from "./command.ts";
import { deedOf } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";
import { personMeant } from "./people.ts";

const Input = z.strictObject({ case: field.caseField, to: field.slug });

/** Gives the case to somebody, who is told. */
export const assignCase = {
  name: "assign-case",
  path: ["case", "assign"],
  input: Input,
  positional: ["case", "to"],
  form: ["to"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    stateAfter(before.subject, "assign");
    const to = await personMeant(desk, input.to);
    const facts = { id: before.subject.id, by: desk.actor.name };
    const notices =
      to.id === desk.actor.id ? [] : [{ audience: `person:${to.id}`, key: "notice.assigned" as const, facts }];
    return deedOf(desk, before, { assignee: to.id }, [event(desk, "assigned", { to: to.name })], {
      notices,
      names: { [to.id]: to.name },
    });
  },
} satisfies Command<typeof Input>;
