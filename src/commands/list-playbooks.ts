import { z } from "zod";
import type { Command } from "./command.ts";
import { lines } from "./found.ts";

const Input = z.strictObject({});

/** The whole library on one card: playbooks, case studies, and what the house asks of its people. */
export const listPlaybooks = {
  name: "list-playbooks",
  path: ["playbook", "list"],
  input: Input,
  positional: [],
  access: "agent",

  async run(_input, { library: { playbooks, caseStudies, guides }, say }) {
    return {
      kind: "shown",
      card: {
        title: say("card.playbooks"),
        accent: "plain",
        parts: [
          { kind: "list", items: lines(playbooks.keys(), playbooks, say), ordered: false },
          {
            kind: "list",
            heading: say("card.studies"),
            items: lines(caseStudies.keys(), caseStudies, say),
            ordered: false,
          },
          {
            kind: "list",
            heading: say("card.guides"),
            items: lines(guides.keys(), guides, say),
            ordered: false,
          },
        ],
        buttons: [],
      },
    };
  },
} satisfies Command<typeof Input>;
