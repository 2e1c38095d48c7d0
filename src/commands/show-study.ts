import { z } from "zod";
import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";
import * as field from "./fields.ts";
import { lines, withoutTitle } from "./found.ts";

const Input = z.strictObject({ study: field.slug });

/** A documented case: what happened and what to learn from it. */
export const showStudy = {
  name: "show-study",
  path: ["study", "show"],
  input: Input,
  positional: ["study"],
  access: "agent",

  async run(input, { library, say }) {
    const study = library.caseStudies.get(input.study);
    if (!study) throw new UserError("study-not-found", { slug: input.study });
    const text = study.text[say.language];
    const source = { label: say("card.study.source"), value: say("card.study.source.line", study.source) };
    return {
      kind: "shown",
      card: {
        title: `${text.title} (${study.slug})`,
        accent: "plain",
        parts: [
          { kind: "text", text: text.summary },
          { kind: "fields", fields: [source] },
          ...(study.incomplete ? [{ kind: "text" as const, text: say("card.study.incomplete") }] : []),
          { kind: "document", markdown: withoutTitle(text.body) },
          {
            kind: "list",
            heading: say("card.playbooks"),
            items: lines(study.playbooks, library.playbooks, say),
            ordered: false,
          },
        ],
        buttons: [],
      },
    };
  },
} satisfies Command<typeof Input>;
