import { z } from "zod";
import type { Command } from "./command.ts";
import { lines } from "./found.ts";

const Input = z.strictObject({});

/** The whole library on one card: playbooks, then case studies. */
export const listPlaybooks = {
  name: "list-playbooks",
  path: ["playbook", "list"],
  input: Input,
  positional: [],
  access: "agent",

  async run(_input, { library: { playbooks, caseStudies }, say }) {
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
        ],
        buttons: [],
      },
    };
  },
} satisfies Command<typeof Input>;
