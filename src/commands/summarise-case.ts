import { z } from "zod";
import type { Card, Part } from "../cards/card.ts";
import type { Say } from "../cards/say.ts";
import { summaryByRules } from "../cards/summary-by-rules.ts";
import { isAwaited, type Summary } from "../cases/asked.ts";
import { isAllowed } from "../cases/states.ts";
import type { Command } from "./command.ts";
import { deedOf } from "./deed.ts";
import { dossierOf } from "./dossier.ts";
import * as field from "./fields.ts";

const Input = z.strictObject({ case: field.caseField });

/** The complaint in short: what the customer says and what is still to be asked, each with the customer's own words. */
export const summariseCase = {
  name: "summarise-case",
  path: ["case", "summary"],
  input: Input,
  positional: ["case"],
  access: "agent",

  async run(input, desk) {
    const before = await dossierOf(desk, input.case);
    const { subject } = before;
    const { id, summary } = subject;
    const { say } = desk;
    if (summary?.made && summary.language === say.language) {
      const from = say("card.summary.model", { model: summary.model ?? "" });
      return { kind: "shown", dossier: before, card: summaryCard(id, summary.made, from, say) };
    }
    const read = summaryByRules(subject, say);
    const isAsked = summary !== null && summary.made === null && isAwaited(summary, desk.now);
    if (desk.model === null || isAsked || !isAllowed(subject.state, "note")) {
      const card = summaryCard(id, read, say(isAsked ? "card.summary.waiting" : "card.summary.rules"), say);
      return { kind: "shown", dossier: before, card };
    }
    const asked = {
      language: say.language,
      since: subject.version + 1,
      at: desk.now.toISOString(),
      made: null,
      model: null,
      failed: null,
    };
    const deed = deedOf(desk, before, { summary: asked }, []);
    return { ...deed, card: summaryCard(id, read, say("card.summary.waiting"), say) };
  },
} satisfies Command<typeof Input>;

function summaryCard(id: string, { facts, questions }: Summary, from: string, say: Say): Card {
  const list = (heading: string, passages: Summary["facts"]): readonly Part[] =>
    passages.length === 0 ? [] : [{ kind: "list", heading, items: passageLines(passages, say), ordered: false }];
  return {
    title: say("card.summary", { id }),
    accent: "plain",
    parts: [
      ...list(say("card.summary.facts"), facts),
      ...list(say("card.summary.questions"), questions),
      { kind: "text", text: from },
    ],
    buttons: [],
  };
}

/** Each with the customer's words it rests on, where there are any. */
export function passageLines(passages: Summary["facts"], say: Say): readonly string[] {
  return passages.map(({ what, words }) => (words === "" ? what : say("card.summary.passage", { what, words })));
}
