import { z } from "zod";
import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";
import * as field from "./fields.ts";
import { lines, withoutTitle } from "./found.ts";

const Input = z.strictObject({ playbook: field.slug });

/** A playbook as the trainer wrote it, and the case studies it rests on. */
export const showPlaybook = {
  name: "show-playbook",
  path: ["playbook", "show"],
  input: Input,
  positional: ["playbook"],
  access: "agent",

  async run(input, { library, say }) {
    const playbook = library.playbooks.get(input.playbook);
    if (!playbook) throw new UserError("playbook-not-found", { slug: input.playbook });
    const text = playbook.text[say.language];
    return {
      kind: "shown",
      card: {
        title: `${text.title} (${playbook.slug})`,
        accent: "plain",
        parts: [
          { kind: "text", text: text.summary },
          { kind: "document", markdown: withoutTitle(text.body) },
          {
            kind: "list",
            heading: say("card.studies"),
            items: lines(playbook.restsOn, library.caseStudies, say),
            ordered: false,
          },
        ],
        buttons: [],
      },
    };
  },
} satisfies Command<typeof Input>;
