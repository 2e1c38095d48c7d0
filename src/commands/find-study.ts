import { z } from "zod";
import type { Command } from "./command.ts";
import * as field from "./fields.ts";
import { foundCard } from "./found.ts";

const Input = z.strictObject({ query: field.slug });

export const findStudy = {
  name: "find-study",
  path: ["study", "find"],
  input: Input,
  positional: ["query"],
  access: "agent",

  async run({ query }, desk) {
    const hits = desk.search(query, "case-study").map(({ slug }) => slug);
    return {
      kind: "shown",
      card: foundCard(query, [{ slugs: hits, documents: desk.library.caseStudies }], desk.say),
    };
  },
} satisfies Command<typeof Input>;
