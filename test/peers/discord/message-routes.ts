import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from "discord-api-spec/zod";
import { mayBot, refuseArchived, requirePermissions, seenPlace, seenPost } from "./access.ts";
import type { MessageBody } from "./bodies.ts";
import { FLAGS } from "./message-limits.ts";
import { changeThread, PLACE } from "./places.ts";
import { checkedMessage, partsOf, publish, refuseEmpty, reviseBy, withdraw } from "./posting.ts";
import { fault, invalidForm, refusal, refuseFaults } from "./refusal.ts";
import type { Call, Routes } from "./rest.ts";
import { hidden, messageWire } from "./wire.ts";
import { type Place, type Post, postsIn, type Wire, type World } from "./world.ts";

export interface MessageSetting {
  readonly nonceMs: number;
  /** Whether the bot may read what people write. */
  readonly readsContent: boolean;
}

export function messageRoutes({ nonceMs, readsContent }: MessageSetting): Routes {
  const shown = (world: World, post: Post): Wire => {
    const wire = messageWire(world, post);
    return readsContent ? wire : hidden(world, post, wire);
  };
  return {
    "GET /channels/:channel/messages": ({ world, params, query }) => {
      const place = seenPlace(world, params.channel);
      if (!mayBot(world, place, "READ_MESSAGE_HISTORY")) return [];
      return page(world, place, query).map((post) => shown(world, post));
    },
    "GET /channels/:channel/messages/:message": ({ world, params }) => {
      const place = seenPlace(world, params.channel);
      requirePermissions(world, place, "READ_MESSAGE_HISTORY");
      return shown(world, seenPost(world, place, params.message));
    },
    "POST /channels/:channel/messages": (call) => messageWire(call.world, create(call, nonceMs)),
    "PATCH /channels/:channel/messages/:message": ({ world, params, body, uploads }) => {
      const place = seenPlace(world, params.channel);
      const post = seenPost(world, place, params.message);
      if (post.authorId !== world.botId) throw refusal(50005);
      refuseArchived(place);
      const read = checkedMessage(MessageEditRequestPartialSchema, body, uploads, post.files);
      requireParts(world, place, read, uploads.length);
      return messageWire(world, reviseBy(world, post, read, uploads));
    },
    "DELETE /channels/:channel/messages/:message": ({ world, params }) => {
      const place = seenPlace(world, params.channel);
      const post = seenPost(world, place, params.message);
      if (post.authorId !== world.botId) requirePermissions(world, place, "MANAGE_MESSAGES");
      if (post.type === 21) throw refusal(50021);
      refuseArchived(place);
      withdraw(world, post);
      return undefined;
    },
    "POST /channels/:channel/typing": ({ world, params }) => {
      requirePermissions(world, seenPlace(world, params.channel), "SEND_MESSAGES");
      return undefined;
    },
  };
}

function create({ world, params, body, uploads }: Call, nonceMs: number): Post {
  const place = seenPlace(world, params.channel);
  requireWritable(world, place);
  const read = checkedMessage(MessageCreateRequestSchema, body, uploads);
  requireParts(world, place, read, uploads.length);
  const parts = partsOf(world, read, uploads);
  refuseEmpty(parts);
  const repliesTo = answeredBy(world, place, read);
  const same = read.enforce_nonce ? sameNonce(world, read.nonce, nonceMs) : undefined;
  if (same) return same;
  if (place.thread?.archived) changeThread(world, place, { archived: false });
  const kept = FLAGS.suppressEmbeds | FLAGS.silent | FLAGS.componentsV2;
  const flags = (read.flags ?? 0) & kept;
  return publish(world, { ...parts, place, authorId: world.botId, flags, nonce: read.nonce ?? null, repliesTo });
}

function requireWritable(world: World, place: Place): void {
  if (place.type === PLACE.forum) throw refusal(50008);
  if (place.recipientId && !world.people.get(place.recipientId)?.takesDirectMessages) throw refusal(50007);
  requirePermissions(world, place, place.thread ? "SEND_MESSAGES_IN_THREADS" : "SEND_MESSAGES");
  if (place.thread?.archived && place.thread.locked && !mayBot(world, place, "MANAGE_THREADS")) throw refusal(50083);
}

function requireParts(world: World, place: Place, body: MessageBody, uploads: number): void {
  if (body.embeds?.length) requirePermissions(world, place, "EMBED_LINKS");
  if (uploads > 0) requirePermissions(world, place, "ATTACH_FILES");
}

function answeredBy(world: World, place: Place, { message_reference: reference }: MessageBody): string | undefined {
  if (!reference) return undefined;
  if (!mayBot(world, place, "READ_MESSAGE_HISTORY")) throw refusal(160002);
  const found = world.posts.get(reference.message_id);
  if (found?.placeId === place.id && !found.onlyFor) return found.id;
  if (reference.fail_if_not_exists === false) return undefined;
  throw invalidForm([fault(["message_reference"], "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message")]);
}

function sameNonce(world: World, nonce: MessageBody["nonce"], nonceMs: number): Post | undefined {
  return [...world.posts.values()].find(
    (post) => post.authorId === world.botId && String(post.nonce) === String(nonce) && Date.now() - post.at < nonceMs,
  );
}

/** Newest first, fifty unless told otherwise. */
function page(world: World, place: Place, query: URLSearchParams): readonly Post[] {
  const limit = Number(query.get("limit") ?? 50);
  refuseFaults(
    Number.isInteger(limit) && limit >= 1 && limit <= 100
      ? []
      : [fault(["limit"], "NUMBER_TYPE_MAX", "int value should be between 1 and 100.")],
  );
  const posts = postsIn(world, place.id).filter(({ onlyFor }) => !onlyFor);
  const newest = posts.toReversed();
  const id = (name: string) => BigInt(query.get(name) ?? 0);
  if (query.has("after"))
    return posts
      .filter((post) => BigInt(post.id) > id("after"))
      .slice(0, limit)
      .toReversed();
  if (query.has("before")) return newest.filter((post) => BigInt(post.id) < id("before")).slice(0, limit);
  if (!query.has("around")) return newest.slice(0, limit);
  const after = posts.filter((post) => BigInt(post.id) > id("around")).slice(0, Math.floor(limit / 2));
  const upTo = newest.filter((post) => BigInt(post.id) <= id("around")).slice(0, limit - after.length);
  return [...after.toReversed(), ...upTo];
}
