import { z } from "zod";
import { CLOCKS } from "../cases/clocks.ts";
import { stateAfter } from "../cases/states.ts";
import type { Command } from "./command.ts";
import { deedOf } from "./deed.ts";
import { dossierOf, event, stopped } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField });

export const closeCase = {
  name: "close-case",
  path: ["case", "close"],
  input: Input,
  positional: ["case"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    const state = stateAfter(before.subject, "close");
    const clocks = stopped(before.clocks, CLOCKS, desk.now);
    return deedOf(desk, before, { state }, [event(desk, "closed")], { clocks });
  },
} satisfies Command<typeof Input>;
