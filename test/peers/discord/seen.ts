import type { ComponentBody, EmbedBody } from "./bodies.ts";
import { FLAGS } from "./message-limits.ts";
import { fileWire, timeWire } from "./wire.ts";
import { type Post, postsIn, type StoredFile, type World } from "./world.ts";

export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: { readonly id: string; readonly name: string; readonly bot: boolean };
  readonly content: string;
  readonly embeds: readonly EmbedBody[];
  readonly components: readonly ComponentBody[];
  readonly attachments: readonly SeenFile[];
  readonly flags: number;
  readonly ephemeral: boolean;
  /** "Makegood is thinking…" */
  readonly loading: boolean;
  readonly nonce: string | number | null;
  /** The thread that was started from it. */
  readonly thread: string | undefined;
  readonly repliesTo: string | undefined;
  readonly at: number;
  readonly editedTimestamp: string | null;
}

export interface SeenFile extends StoredFile {
  readonly url: string;
}

const THREAD_STARTER = 21;

export function seen(world: World, post: Post): SeenMessage {
  const { id, placeId, authorId, content, embeds, components, files, flags, nonce, at, editedAt, repliesTo } = post;
  const author = world.people.get(authorId);
  return {
    id,
    channelId: placeId,
    author: { id: authorId, name: shownName(world, authorId), bot: author?.bot ?? false },
    content,
    embeds,
    components,
    attachments: files.map((file) => ({ ...file, url: String(fileWire(world, file, placeId).url) })),
    flags,
    ephemeral: (flags & FLAGS.ephemeral) !== 0,
    loading: (flags & FLAGS.loading) !== 0,
    nonce,
    thread: world.places.get(id)?.thread ? id : undefined,
    repliesTo,
    at,
    editedTimestamp: editedAt ? timeWire(editedAt) : null,
  };
}

export function shownName(world: World, personId: string): string {
  const person = world.people.get(personId);
  return person?.nick ?? person?.name ?? "unknown-user";
}

/** What everybody in a channel sees there, oldest first. */
export function messagesIn(world: World, placeId: string): readonly SeenMessage[] {
  return postsIn(world, placeId)
    .filter(({ onlyFor, type }) => !onlyFor && type !== THREAD_STARTER)
    .map((post) => seen(world, post));
}

export function ephemeralsOf(world: World, personId: string): readonly SeenMessage[] {
  return [...world.posts.values()].filter(({ onlyFor }) => onlyFor === personId).map((post) => seen(world, post));
}

export function directMessagesOf(world: World, personId: string): readonly SeenMessage[] {
  const place = [...world.places.values()].find(({ recipientId }) => recipientId === personId);
  return place ? messagesIn(world, place.id) : [];
}
