import { z } from "zod";
import { LANGUAGES } from "../languages.ts";

/** How a text may be wished from the composer or a model, beside its content. */
export const TONE_WISHES = ["warmer", "shorter", "more-formal"] as const;
export type ToneWish = (typeof TONE_WISHES)[number];

/** Why there is no text of the model: the keys `why.<code>` of the catalogue. */
export const WHYS = [
  "timeout",
  "rate-limited",
  "unreachable",
  "key-refused",
  "no-such-model",
  "broken-answer",
  "declined",
  "checks",
  "paused",
  "package",
  "failed",
] as const;
export type Why = (typeof WHYS)[number];

/** How a text of the model came to be. */
export const Making = z.object({
  /** `openai:gpt-5-mini` */
  model: z.string(),
  /** `draft 1+2f6c81aa`: which prompt in which words. */
  prompt: z.string(),
  /** Whose guidance it followed; null where none fitted. */
  playbook: z.string().nullable().default(null),
  inputTokens: z.int(),
  outputTokens: z.int(),
  ms: z.int(),
  /** How many answers it took: two after a repair. */
  answers: z.int(),
});
export type Making = z.infer<typeof Making>;

/** What a language model was last asked for in a case. */
export const Asked = z.object({
  /** The whole reply, or a person's wording mended. */
  kind: z.enum(["draft", "rewrite"]),
  tone: z.enum(TONE_WISHES).nullable(),
  /** The case's version then: an answer counts only for what was asked last. */
  since: z.int(),
  at: z.string(),
  /** Null while the answer is awaited. */
  failed: z.enum(WHYS).nullable(),
  /** The checks that its text did not pass. */
  checks: z.array(z.string()).default([]),
});
export type Asked = z.infer<typeof Asked>;

/** What was asked longer ago is not worth writing any more: the case has gone on. */
const WORTH_MS = 5 * 60_000;

/** Whether the answer to what was asked then is still to come. */
export function isAwaited({ at, failed }: Pick<Asked, "at" | "failed">, now: Date): boolean {
  return failed === null && now.getTime() - Date.parse(at) <= WORTH_MS;
}

/** A complaint taken apart: each fact and question with the customer's own words it rests on. */
export const Summary = z.object({
  facts: z.array(z.object({ what: z.string(), words: z.string() })),
  questions: z.array(z.object({ what: z.string(), words: z.string() })),
});
export type Summary = z.infer<typeof Summary>;

/** A summary that the model was asked for, in the language of whoever asked. */
export const AskedSummary = z.object({
  language: z.enum(LANGUAGES),
  since: z.int(),
  at: z.string(),
  /** Null while it is awaited. */
  made: Summary.nullable(),
  model: z.string().nullable(),
  failed: z.enum(WHYS).nullable(),
});
