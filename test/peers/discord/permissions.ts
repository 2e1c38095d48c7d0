import type { Place, World } from "./world.ts";

export const PERMISSIONS = {
  ADMINISTRATOR: 1n << 3n,
  MANAGE_CHANNELS: 1n << 4n,
  MANAGE_GUILD: 1n << 5n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  MANAGE_ROLES: 1n << 28n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  MANAGE_THREADS: 1n << 34n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  CREATE_PRIVATE_THREADS: 1n << 36n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
};

export type Permission = keyof typeof PERMISSIONS;

export function bitsOf(names: readonly Permission[]): bigint {
  return names.reduce((bits, name) => bits | PERMISSIONS[name], 0n);
}

export const EVERYONE = bitsOf([
  "VIEW_CHANNEL",
  "SEND_MESSAGES",
  "EMBED_LINKS",
  "ATTACH_FILES",
  "READ_MESSAGE_HISTORY",
  "CREATE_PUBLIC_THREADS",
  "SEND_MESSAGES_IN_THREADS",
  "USE_APPLICATION_COMMANDS",
]);

const ALL = Object.values(PERMISSIONS).reduce((bits, bit) => bits | bit, 0n);

/** What somebody may do in a channel; a thread has the rights of its channel. */
export function permissionsIn(world: World, personId: string, place: Place): bigint {
  if (!place.inGuild) return ALL & ~PERMISSIONS.MANAGE_THREADS;
  const above = place.parentId ? world.places.get(place.parentId) : undefined;
  const roles = [world.guildId, ...(world.people.get(personId)?.roles ?? [])];
  const granted = roles.reduce((bits, id) => bits | (world.roles.get(id)?.permissions ?? 0n), 0n);
  if (granted & PERMISSIONS.ADMINISTRATOR) return ALL;
  const allowed = personId === world.botId ? granted & ~(above ?? place).botDenied : granted;
  return allowed & PERMISSIONS.VIEW_CHANNEL ? allowed : 0n;
}
