import { z } from "zod";
import { stateAfter } from "../cases/states.ts";
import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";
import { deedOf } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField });

/** Takes a request back, decided or not, as long as nothing was sent. */
export const withdrawRequest = {
  name: "withdraw-request",
  path: ["case", "withdraw"],
  input: Input,
  positional: ["case"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    const { subject, approval } = before;
    const state = stateAfter(subject, "withdraw");
    if (approval?.state !== "requested" && approval?.state !== "approved") {
      throw new UserError("no-open-request", { id: subject.id });
    }
    return deedOf(desk, before, { state }, [event(desk, "request-withdrawn")], {
      approval: { kind: "move", id: approval.id, from: approval.state, to: "withdrawn" },
    });
  },
} satisfies Command<typeof Input>;
