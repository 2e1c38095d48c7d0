import type { ComponentBody, EmbedBody } from "./bodies.ts";
import { mentionedIn } from "./mentions.ts";
import { permissionsIn } from "./permissions.ts";
import {
  type Person,
  type Place,
  type Post,
  postsIn,
  type Role,
  type StoredFile,
  type Wire,
  type World,
} from "./world.ts";

const JOINED = "2026-01-05T08:00:00.000000+00:00";

export function timeWire(at: number): string {
  return new Date(at).toISOString().replace("Z", "000+00:00");
}

export function userWire(person: Person): Wire {
  return {
    id: person.id,
    username: person.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "_"),
    global_name: person.bot ? null : person.name,
    discriminator: person.bot ? "4242" : "0",
    avatar: null,
    public_flags: 0,
    ...(person.bot ? { bot: true } : {}),
  };
}

export function userById(world: World, id: string): Wire {
  const person = world.people.get(id);
  if (!person) throw new Error(`there is no person ${id}`);
  return userWire(person);
}

/** A member without the user, as it stands beside one. */
export function partialMemberWire(person: Person): Wire {
  return {
    nick: person.nick ?? null,
    avatar: null,
    banner: null,
    roles: person.roles,
    joined_at: JOINED,
    premium_since: null,
    communication_disabled_until: null,
    flags: 0,
    pending: false,
  };
}

export function memberWire(person: Person): Wire {
  return { user: userWire(person), ...partialMemberWire(person), deaf: false, mute: false };
}

export function roleWire({ id, name, permissions, mentionable }: Role, position = 0): Wire {
  return {
    id,
    name,
    permissions: String(permissions),
    mentionable,
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

export function placeWire(world: World, place: Place): Wire {
  const posts = postsIn(world, place.id).filter((post) => !post.onlyFor);
  const common = { id: place.id, type: place.type, last_message_id: posts.at(-1)?.id ?? null, flags: 0 };
  if (!place.inGuild) return { ...common, recipients: place.recipientId ? [userById(world, place.recipientId)] : [] };
  const inGuild = { ...common, guild_id: world.guildId, name: place.name, parent_id: place.parentId ?? null };
  if (place.thread) return { ...inGuild, ...threadWire(world, place, place.thread, posts.length) };
  return {
    ...inGuild,
    position: 0,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites:
      place.botDenied === 0n ? [] : [{ id: world.botId, type: 1, allow: "0", deny: String(place.botDenied) }],
  };
}

function threadWire(world: World, place: Place, thread: NonNullable<Place["thread"]>, messages: number): Wire {
  return {
    owner_id: thread.ownerId,
    message_count: messages,
    total_message_sent: messages,
    member_count: thread.members.size,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: timeWire(thread.archivedAt),
      create_timestamp: timeWire(thread.createdAt),
    },
    ...(thread.members.has(world.botId) ? { member: threadMemberWire(place, world.botId) } : {}),
  };
}

export function threadMemberWire(place: Place, personId: string): Wire {
  return { id: place.id, user_id: personId, join_timestamp: timeWire(place.thread?.createdAt ?? 0), flags: 1 };
}

/** A channel as an interaction carries it. */
export function interactionChannelWire(world: World, place: Place, personId: string): Wire {
  return { ...placeWire(world, place), permissions: String(permissionsIn(world, personId, place)) };
}

export function guildWire(world: World): Wire {
  return {
    id: world.guildId,
    name: "The house",
    icon: null,
    splash: null,
    banner: null,
    description: null,
    owner_id: [...world.people.keys()][1] ?? world.botId,
    preferred_locale: world.guildLocale,
    features: ["COMMUNITY"],
    roles: [...world.roles.values()].map(roleWire),
    emojis: [],
    stickers: [],
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    max_members: 500_000,
    vanity_url_code: null,
    application_id: null,
  };
}

export function fileWire(world: World, file: StoredFile, placeId: string): Wire {
  const url = `${world.cdnUrl}/attachments/${placeId}/${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    filename: file.name,
    size: file.content.length,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(file.description ? { description: file.description } : {}),
  };
}

export function messageWire(world: World, post: Post): Wire {
  const mentioned = mentionedIn(world, post);
  const thread = world.places.get(post.id);
  const answered = post.repliesTo ? world.posts.get(post.repliesTo) : undefined;
  return {
    id: post.id,
    channel_id: post.placeId,
    author: userById(world, post.authorId),
    type: post.type,
    content: post.content,
    timestamp: timeWire(post.at),
    edited_timestamp: post.editedAt ? timeWire(post.editedAt) : null,
    tts: false,
    pinned: false,
    mention_everyone: mentioned.everyone,
    mention_roles: mentioned.roleIds,
    mentions: mentioned.userIds.map((id) => userById(world, id)),
    attachments: post.files.map((file) => fileWire(world, file, post.placeId)),
    embeds: post.embeds.map((embed): EmbedBody => ({ ...embed, type: "rich" })),
    components: post.components.map(withoutUnset),
    flags: post.flags,
    ...(post.nonce === null ? {} : { nonce: post.nonce }),
    ...(thread?.thread ? { thread: placeWire(world, thread) } : {}),
    ...(post.byInteraction ? { webhook_id: world.applicationId, application_id: world.applicationId } : {}),
    ...(post.origin ? { interaction_metadata: originWire(world, post.origin) } : {}),
    ...(post.repliesTo
      ? {
          message_reference: { type: 0, message_id: post.repliesTo, channel_id: post.placeId, guild_id: world.guildId },
          referenced_message: answered ? messageWire(world, answered) : null,
        }
      : {}),
  };
}

function originWire(world: World, { id, type, name, personId }: NonNullable<Post["origin"]>): Wire {
  return {
    id,
    type,
    user: userById(world, personId),
    authorizing_integration_owners: { 0: world.guildId },
    ...(name ? { name } : {}),
  };
}

function withoutUnset(component: ComponentBody): ComponentBody {
  const known = Object.entries(component).filter(([, value]) => value !== null && value !== undefined);
  const kept: ComponentBody = { ...Object.fromEntries(known), type: component.type };
  return component.components ? { ...kept, components: component.components.map(withoutUnset) } : kept;
}

/** Without the right to read what people write, a bot sees that they wrote, and reads it where it is called. */
export function hidden(world: World, post: Post, wire: Wire): Wire {
  const place = world.places.get(post.placeId);
  const open =
    !place?.inGuild || post.authorId === world.botId || mentionedIn(world, post).userIds.includes(world.botId);
  return open ? wire : { ...wire, content: "", embeds: [], attachments: [], components: [] };
}
