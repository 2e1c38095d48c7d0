import { type APIInteraction, type APIInteractionDataResolved, type APIUser, ChannelType } from "discord.js";
import type { Received } from "../../chat/received.ts";
import type { Language } from "../../languages.ts";
import { languageFor } from "./languages.ts";

/** Who did something, with the roles that Discord says they have at that moment. */
export function whoDid(interaction: APIInteraction): Received["who"] {
  const { member, guild_id: guild, locale } = { locale: "", ...interaction };
  const user = member?.user ?? interaction.user;
  if (!user) throw new Error("an interaction came from nobody");
  // The role that everybody has says which server it was.
  const groups = member && guild ? [guild, ...member.roles] : [];
  return { account: user.id, name: nameOf(user, member?.nick), language: languageFor(locale), groups };
}

/** Somebody whom an interaction names. */
export function whoIsNamed(
  id: string,
  resolved: Pick<APIInteractionDataResolved, "users" | "members"> | undefined,
  guild: string | undefined,
  language: Language,
): Received["who"] {
  const user = resolved?.users?.[id];
  const member = resolved?.members?.[id];
  const groups = member && guild ? [guild, ...member.roles] : [];
  return { account: id, name: user ? nameOf(user, member?.nick) : id, language, groups };
}

export function nameOf(user: Pick<APIUser, "username" | "global_name">, nick?: string | null): string {
  return nick || user.global_name || user.username;
}

const THREADS: readonly number[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

/** The channel in which others may see it: of a thread, the one that it belongs to. */
export function channelOf({ guild_id: guild, channel, channel_id: id }: APIInteraction): string | null {
  if (guild === undefined) return null;
  if (!channel) return id ?? null;
  const parent = THREADS.includes(channel.type) && "parent_id" in channel ? channel.parent_id : null;
  return parent ?? channel.id;
}
