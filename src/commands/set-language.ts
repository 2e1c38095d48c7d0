import { z } from "zod";
import type { Card } from "../cards/card.ts";
import { UserError } from "../errors.ts";
import { LANGUAGES } from "../languages.ts";
import type { Command } from "./command.ts";

const Input = z.strictObject({ language: z.enum(LANGUAGES) });

/** The language of the shared cards in this channel. What one person alone sees is in their own. */
export const setLanguage = {
  name: "set-language",
  path: ["case", "language"],
  input: Input,
  positional: ["language"],
  access: "agent",

  async run({ language }, { place, say }) {
    const { platform, channel } = place;
    if (channel === null) throw new UserError("no-channel");
    const title = say("channel.language", { language });
    const card: Card = {
      title,
      accent: "plain",
      parts: [{ kind: "text", text: say("channel.language.next") }],
      buttons: [],
    };
    return { kind: "kept", card, people: { kind: "language", row: { platform, channel, language } } };
  },
} satisfies Command<typeof Input>;
