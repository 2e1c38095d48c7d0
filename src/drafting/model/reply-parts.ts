import { z } from "zod";
import type { Language } from "../../languages.ts";

// Strict JSON schemas know no lengths: the checks look at them.
const part = (about: string) => z.string().describe(about);

/** The parts of a reply as a model gives them; an empty one is left out. */
export const ReplyParts = z.object({
  greeting: part("The greeting, with the customer's name if one is given."),
  understanding: part("What happened to them and what it cost them, in your words; the one apology, where it is due."),
  action: part("What is being done now, and by whom."),
  owed: part("What is owed, with its exact sums; empty where nothing is decided."),
  gift: part("The gift, in the exact words given; empty where none is decided."),
  next: part("When they will hear from us next, in the exact words given."),
  reach: part("How to reach us."),
});
export type ReplyParts = z.infer<typeof ReplyParts>;

export const ReplyText = z.object({ reply: z.string().describe("The whole reply, with its paragraphs.") });

const PARAGRAPHS: readonly (readonly (keyof ReplyParts)[])[] = [
  ["greeting"],
  ["understanding"],
  ["action", "owed"],
  ["gift"],
  ["next", "reach"],
];

/** The parts as one text, in the order of a good written reply. */
export function replyFrom(parts: ReplyParts, language: Language): string {
  const between = language === "en" ? " " : "";
  return PARAGRAPHS.map((names) =>
    names
      .map((name) => parts[name].trim())
      .filter((words) => words !== "")
      .join(between),
  )
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

const passage = z.object({
  what: z.string().describe("One short sentence."),
  words: z.string().describe("The passage of the complaint it rests on, letter by letter."),
});

export const Summary = z.object({ facts: z.array(passage), questions: z.array(passage) });
export type Summary = z.infer<typeof Summary>;
