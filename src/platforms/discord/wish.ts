import {
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  ApplicationCommandType,
  MessageFlags,
} from "discord.js";
import type { Received } from "../../chat/received.ts";
import { channelOf, whoDid } from "./who.ts";

/** What somebody wants done. */
export type Wish = Pick<Received, "command" | "input" | "how" | "source"> & { readonly attached?: string[] };

export function isSlash(
  interaction: APIApplicationCommandInteraction,
): interaction is APIChatInputApplicationCommandInteraction {
  return interaction.data.type === ApplicationCommandType.ChatInput;
}

export function isOnMessage(
  interaction: APIApplicationCommandInteraction,
): interaction is APIMessageApplicationCommandInteraction {
  return interaction.data.type === ApplicationCommandType.Message;
}

/** The wish as it is written down. What is pressed or filled in on a card is answered by that card. */
export function receivedFrom(
  interaction: APIInteraction,
  { command, input, how, source, attached = [] }: Wish,
): Received {
  const { id, application_id: applicationId, token, message } = { message: undefined, ...interaction };
  const own = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const card = message ? { card: own ? "own" : "shared" } : {};
  return {
    id: `discord:${id}`,
    platform: "discord",
    command,
    input,
    who: whoDid(interaction),
    channel: channelOf(interaction),
    how,
    source,
    attached,
    answer: { applicationId, token, ...card },
  };
}
