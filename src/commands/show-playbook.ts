import { z } from "zod";
import type { Card } from "../cards/card.ts";
import type { Say } from "../cards/say.ts";
import { UserError } from "../errors.ts";
import type { Guide, Playbook } from "../library/documents.ts";
import type { Library } from "../library/load-library.ts";
import type { Command } from "./command.ts";
import * as field from "./fields.ts";
import { lines, withoutTitle } from "./found.ts";

const Input = z.strictObject({ playbook: field.slug });

/** A playbook or a guide of the house, as the trainer wrote it. */
export const showPlaybook = {
  name: "show-playbook",
  path: ["playbook", "show"],
  input: Input,
  positional: ["playbook"],
  access: "agent",

  async run({ playbook: slug }, { library, say }) {
    const playbook = library.playbooks.get(slug);
    if (playbook) return { kind: "shown", card: playbookCard(playbook, library, say) };
    const guide = library.guides.get(slug);
    if (guide) return { kind: "shown", card: guideCard(guide, say) };
    throw new UserError("playbook-not-found", { slug });
  },
} satisfies Command<typeof Input>;

function playbookCard({ slug, text, restsOn }: Playbook, { caseStudies }: Library, say: Say): Card {
  const { title, summary, body } = text[say.language];
  return {
    title: `${title} (${slug})`,
    accent: "plain",
    parts: [
      { kind: "text", text: summary },
      { kind: "document", markdown: withoutTitle(body) },
      { kind: "list", heading: say("card.studies"), items: lines(restsOn, caseStudies, say), ordered: false },
    ],
    buttons: [],
  };
}

function guideCard({ slug, text }: Guide, say: Say): Card {
  const { title, summary, source, body } = text[say.language];
  return {
    title: `${title} (${slug})`,
    accent: "plain",
    parts: [
      { kind: "text", text: summary },
      { kind: "fields", fields: [{ label: say("card.study.source"), value: source }] },
      { kind: "document", markdown: withoutTitle(body) },
    ],
    buttons: [],
  };
}
