import { z } from "zod";
import { LANGUAGES } from "../languages.ts";

/** Something that a person did in a chat, as it is written down before it is acknowledged. */
export const Received = z.object({
  /** The platform's own name for the event, so that a second delivery is the same one. */
  id: z.string(),
  platform: z.string(),
  command: z.string(),
  input: z.record(z.string(), z.unknown()),
  who: z.object({
    account: z.string(),
    name: z.string(),
    language: z.enum(LANGUAGES),
    /** What the platform said of their groups or roles at that moment, where it does. */
    groups: z.array(z.string()),
  }),
  /** The channel in which it was done; null where nobody else sees it. */
  channel: z.string().nullable(),
  /** A press on a card changes that card; only what went wrong is told. */
  how: z.enum(["typed", "pressed", "form", "message"]),
  /** The message that is to become a case; there is one case of it, whoever asks and however often. */
  source: z.string().optional(),
  /** Text files that belong to the input, by the platform's id. */
  attached: z.array(z.string()).default([]),
  /** Where the answer goes, in the platform's own form. It holds a short-lived secret and never reaches a log. */
  answer: z.record(z.string(), z.string()),
});
export type Received = z.infer<typeof Received>;
