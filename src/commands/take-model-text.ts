import { z } from "zod";
import { stepCard } from "../cards/step-card.ts";
import { Making, WHYS } from "../cases/asked.ts";
import type { Case } from "../cases/case.ts";
import { blocks } from "../drafting/checks.ts";
import { namesGift } from "../drafting/proposal.ts";
import type { Command, Notice } from "./command.ts";
import { deedOf } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";
import { checksOf } from "./recent-checks.ts";
import { viewOf } from "./view.ts";

const Input = z.strictObject({
  case: field.caseField,
  since: z.int(),
  outcome: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("text"), text: z.string().min(1), making: Making }),
    z.strictObject({ kind: z.literal("failed"), why: z.enum(WHYS), checks: z.array(z.string()).default([]) }),
  ]),
});

/**
 * What became of asking the model. Its text takes the place of the draft only where it passes the checks and nobody has
 * changed or asked for anything since; otherwise the case stays as it is.
 */
export const takeModelText = {
  name: "take-model-text",
  path: ["case", "take-model-text"],
  input: Input,
  positional: [],
  access: "agent",

  async run({ case: id, since, outcome }, desk) {
    const before = await dossierOf(desk, id);
    const { subject } = before;
    const { asked, draft } = subject;
    if (subject.state !== "open" || !asked || asked.since !== since || asked.failed !== null) {
      return { kind: "shown", card: stepCard(viewOf(desk, before), [], desk.say) };
    }
    if (outcome.kind === "failed") {
      const changes = { asked: { ...asked, failed: outcome.why, checks: outcome.checks } };
      return deedOf(desk, before, changes, [event(desk, "model-failed", { why: outcome.why })]);
    }
    await desk.speaks(draft.language);
    const { text, making } = outcome;
    const blocking = checksOf(subject, text, desk).filter(blocks);
    if (blocking.length > 0) {
      const checks = blocking.map(({ id: check }) => check);
      const changes = { asked: { ...asked, failed: "checks" as const, checks } };
      return deedOf(desk, before, changes, [event(desk, "model-failed", { why: "checks" })]);
    }
    const number = draft.number + 1;
    const gift: Case["gift"] = subject.gift && { ...subject.gift, promised: namesGift(subject, text, desk) };
    const changes = { asked: null, gift, draft: { ...draft, number, text, by: "model", making } };
    const told = { number: String(number), model: making.model, prompt: making.prompt };
    const drafted =
      asked.kind === "draft"
        ? event(desk, "model-drafted", told)
        : event(desk, "model-rewrote", {
            ...told,
            before: draft.text,
            after: text,
          });
    return deedOf(desk, before, changes, [drafted], { notices: toldAtTheTerminal(subject) });
  },
} satisfies Command<typeof Input>;

/** A chat's card changes where it stands; a terminal's does not. */
function toldAtTheTerminal({ id, channel, assignee }: Case): readonly Notice[] {
  if (channel !== "terminal" || assignee === null) return [];
  return [{ audience: `person:${assignee}`, key: "notice.model", facts: { id } }];
}
