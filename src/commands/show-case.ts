import { z } from "zod";
import { caseCard } from "../cards/case-card.ts";
import { difference } from "../cards/difference.ts";
import { isEventKind, sentenceOf } from "../cards/history.ts";
import type { Command } from "./command.ts";
import { dossierOf } from "./dossier.ts";
import * as field from "./fields.ts";
import { viewOf } from "./view.ts";

const Input = z.strictObject({ case: field.caseField });

/** The case as it stands, with its whole history in sentences. */
export const showCase = {
  name: "show-case",
  path: ["case", "show"],
  input: Input,
  positional: ["case"],
  access: "agent",

  async run(input, desk) {
    const dossier = await dossierOf(desk, input.case);
    await desk.speaks(dossier.subject.draft.language);
    const card = caseCard(viewOf(desk, dossier), desk.say);
    const events = await desk.store.history(dossier.subject.id);
    const { language } = dossier.subject.draft;
    const edits = events.flatMap(({ data: { number, before, after } }) => {
      if (number === undefined || before === undefined || after === undefined) return [];
      const heading = desk.say("card.edited", { number });
      return [{ kind: "quote" as const, heading, text: difference(before, after, language) }];
    });
    const items = events.flatMap(({ at, kind, data }) =>
      isEventKind(kind)
        ? [desk.say("card.history.line", { at, sentence: sentenceOf({ kind, facts: data }, desk.say) })]
        : [],
    );
    const history = { kind: "list", heading: desk.say("card.history"), items, ordered: false } as const;
    return { kind: "shown", dossier, card: { ...card, parts: [...card.parts, ...edits, history] } };
  },
} satisfies Command<typeof Input>;
