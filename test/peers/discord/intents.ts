import { PERMISSIONS, permissionsIn } from "./permissions.ts";
import { hidden, partialMemberWire } from "./wire.ts";
import type { Happening, Wire, World } from "./world.ts";

export const INTENTS = {
  Guilds: 1 << 0,
  GuildMembers: 1 << 1,
  GuildPresences: 1 << 8,
  GuildMessages: 1 << 9,
  DirectMessages: 1 << 12,
  MessageContent: 1 << 15,
};

export type PrivilegedIntent = "GuildMembers" | "GuildPresences" | "MessageContent";

const PRIVILEGED: readonly PrivilegedIntent[] = ["GuildMembers", "GuildPresences", "MessageContent"];
const KNOWN_BITS = (1 << 26) - 1;

/** With which code the gateway closes on a client that wants to hear this. */
export function intentsRefused(intents: unknown, allowed: readonly PrivilegedIntent[]): number | undefined {
  if (typeof intents !== "number" || !Number.isInteger(intents) || (intents & ~KNOWN_BITS) !== 0) return 4013;
  return PRIVILEGED.some((name) => intents & INTENTS[name] && !allowed.includes(name)) ? 4014 : undefined;
}

/**
 * What of it a client with these intents hears, if anything. A message for one person alone comes without a guild, as if it
 * were a direct one (discord-api-docs#4557).
 */
export function heard(
  world: World,
  { event, data, place, post, onlyFor }: Happening,
  intents: number,
): Wire | undefined {
  if (event === "INTERACTION_CREATE") return data;
  const needed = event.startsWith("MESSAGE_")
    ? place?.inGuild && !onlyFor
      ? INTENTS.GuildMessages
      : INTENTS.DirectMessages
    : INTENTS.Guilds;
  if (!(intents & needed)) return undefined;
  if (place && !(permissionsIn(world, world.botId, place) & PERMISSIONS.VIEW_CHANNEL)) return undefined;
  if (event === "GUILD_MEMBER_UPDATE") return intents & INTENTS.GuildMembers ? data : undefined;
  if (!post) return data;
  const author = world.people.get(post.authorId);
  const inGuild =
    place?.inGuild && author && !onlyFor ? { guild_id: world.guildId, member: partialMemberWire(author) } : {};
  const wire = { ...data, ...inGuild };
  return intents & INTENTS.MessageContent ? wire : hidden(world, post, wire);
}
