import { z } from "zod";
import type { Hit } from "../library/search.ts";
import type { Command } from "./command.ts";
import * as field from "./fields.ts";
import { foundCard } from "./found.ts";

const Input = z.strictObject({ query: field.slug });

/** What scores less than this part of the best is no find, only a shared word. */
const WORTH_A_LOOK = 1 / 5;

/** Playbooks and guides of the house that hold these words; the kind with the better find comes first. */
export const findPlaybook = {
  name: "find-playbook",
  path: ["playbook", "find"],
  input: Input,
  positional: ["query"],
  access: "agent",

  async run({ query }, { library: { playbooks, guides }, search, say }) {
    const kinds = [
      { heading: say("card.playbooks"), documents: playbooks, hits: search(query, "playbook") },
      { heading: say("card.guides"), documents: guides, hits: search(query, "guide") },
    ].sort((a, b) => best(b.hits) - best(a.hits));
    const least = WORTH_A_LOOK * Math.max(...kinds.map(({ hits }) => best(hits)));
    const found = kinds.map(({ hits, ...kind }) => ({
      ...kind,
      slugs: hits.filter(({ score }) => score >= least).map(({ slug }) => slug),
    }));
    return { kind: "shown", card: foundCard(query, found, say) };
  },
} satisfies Command<typeof Input>;

function best(hits: readonly Hit[]): number {
  return hits[0]?.score ?? 0;
}
