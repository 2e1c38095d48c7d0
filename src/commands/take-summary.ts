import { z } from "zod";
import { stepCard } from "../cards/step-card.ts";
import { Summary, WHYS } from "../cases/asked.ts";
import type { Command } from "./command.ts";
import { deedOf } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";
import { passageLines } from "./summarise-case.ts";
import { viewOf } from "./view.ts";

const Input = z.strictObject({
  case: field.caseField,
  since: z.int(),
  outcome: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("summary"), summary: Summary, model: z.string() }),
    z.strictObject({ kind: z.literal("failed"), why: z.enum(WHYS) }),
  ]),
});

/** What the model read in the complaint, or why it read nothing. */
export const takeSummary = {
  name: "take-summary",
  path: ["case", "take-summary"],
  input: Input,
  positional: [],
  access: "agent",

  async run({ case: id, since, outcome }, desk) {
    const before = await dossierOf(desk, id);
    const { summary } = before.subject;
    if (!summary || summary.since !== since || summary.made !== null || summary.failed !== null) {
      return { kind: "shown", card: stepCard(viewOf(desk, before), [], desk.say) };
    }
    if (outcome.kind === "failed") {
      const failed = event(desk, "summary-failed", { why: outcome.why });
      return deedOf(desk, before, { summary: { ...summary, failed: outcome.why } }, [failed]);
    }
    const { facts, questions } = outcome.summary;
    const lines = passageLines([...facts, ...questions], desk.say).map((line) => `- ${line}`);
    const told = event(desk, "summarised", { model: outcome.model, summary: lines.join("\n") });
    const changes = { summary: { ...summary, made: outcome.summary, model: outcome.model } };
    return deedOf(desk, before, changes, [told]);
  },
} satisfies Command<typeof Input>;
