import type { ThreadBody, ThreadPatch } from "./bodies.ts";
import { publish, revise } from "./posting.ts";
import { placeWire, threadMemberWire } from "./wire.ts";
import { type Place, type Post, postsIn, type World } from "./world.ts";

export const PLACE = { text: 0, direct: 1, news: 5, newsThread: 10, publicThread: 11, privateThread: 12, forum: 15 };

const THREAD_CREATED = 18;
const STARTER = 21;
const HAS_THREAD = 1 << 5;

export function openThread(world: World, above: Place, body: ThreadBody, ownerId: string, starter?: Post): Place {
  const type = starter || !body.type ? (above.type === PLACE.news ? PLACE.newsThread : PLACE.publicThread) : body.type;
  const place: Place = {
    id: starter?.id ?? world.nextId(),
    type,
    name: body.name,
    inGuild: true,
    parentId: above.id,
    recipientId: undefined,
    botDenied: 0n,
    thread: {
      archived: false,
      locked: false,
      autoArchiveMinutes: body.auto_archive_duration ?? 4320,
      archivedAt: Date.now(),
      createdAt: Date.now(),
      ownerId,
      members: new Set([ownerId]),
    },
  };
  world.places.set(place.id, place);
  world.announce({ event: "THREAD_CREATE", data: { ...placeWire(world, place), newly_created: true }, place });
  if (starter) {
    starter.flags |= HAS_THREAD;
    revise(world, starter, {}, false);
    publish(world, { place, authorId: starter.authorId, type: STARTER, repliesTo: starter.id });
  } else if (type !== PLACE.privateThread) {
    publish(world, { place: above, authorId: ownerId, type: THREAD_CREATED, content: body.name });
  }
  return place;
}

export function changeThread(world: World, place: Place, patch: ThreadPatch): void {
  const { thread } = place;
  if (!thread) return;
  if (patch.name) place.name = patch.name;
  if (typeof patch.archived === "boolean" && patch.archived !== thread.archived) {
    thread.archived = patch.archived;
    thread.archivedAt = Date.now();
  }
  if (typeof patch.locked === "boolean") thread.locked = patch.locked;
  if (patch.auto_archive_duration) thread.autoArchiveMinutes = patch.auto_archive_duration;
  world.announce({ event: "THREAD_UPDATE", data: placeWire(world, place), place });
}

/** With a channel go its threads, and with each what was said there. */
export function removePlace(world: World, place: Place): void {
  const below = [...world.places.values()].filter(({ parentId }) => parentId === place.id);
  const data = place.thread
    ? { id: place.id, guild_id: world.guildId, parent_id: place.parentId, type: place.type }
    : placeWire(world, place);
  world.announce({ event: place.thread ? "THREAD_DELETE" : "CHANNEL_DELETE", data, place });
  for (const each of [place, ...below]) {
    for (const post of postsIn(world, each.id)) world.posts.delete(post.id);
    world.places.delete(each.id);
  }
}

export function joinThread(world: World, place: Place, personId: string): void {
  if (!place.thread || place.thread.members.has(personId)) return;
  place.thread.members.add(personId);
  const data = {
    id: place.id,
    guild_id: world.guildId,
    member_count: place.thread.members.size,
    added_members: [threadMemberWire(place, personId)],
    removed_member_ids: [],
  };
  world.announce({ event: "THREAD_MEMBERS_UPDATE", data, place });
}

/** The conversation of the bot with one person, made when it is first asked for. */
export function directPlace(world: World, personId: string): Place {
  const known = [...world.places.values()].find(({ recipientId }) => recipientId === personId);
  if (known) return known;
  const place: Place = {
    id: world.nextId(),
    type: PLACE.direct,
    name: null,
    inGuild: false,
    parentId: undefined,
    recipientId: personId,
    botDenied: 0n,
    thread: undefined,
  };
  world.places.set(place.id, place);
  return place;
}
