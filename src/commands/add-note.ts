import { z } from "zod";
import { stateAfter } from "../cases/states.ts";
import type { Command } from "./command.ts";
import { deedOf } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField, note: field.text.trim().min(1) });

/** Something that the next reader should know; it changes nothing that goes out. */
export const addNote = {
  name: "add-note",
  path: ["case", "note"],
  input: Input,
  positional: ["case", "note"],
  form: ["note"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    stateAfter(before.subject, "note");
    return deedOf(desk, before, {}, [event(desk, "noted", { note: input.note })]);
  },
} satisfies Command<typeof Input>;
