import type { AllowedMentions, AttachmentBody, ComponentBody, EmbedBody, MessageBody } from "./bodies.ts";
import { checked, type Schema } from "./checked.ts";
import { ATTACHMENT_SIZE_LIMIT, FLAGS, messageFaults } from "./message-limits.ts";
import { refusal, refuseFaults } from "./refusal.ts";
import { timeOf } from "./snowflakes.ts";
import { messageWire } from "./wire.ts";
import type { Origin, Place, Post, StoredFile, World } from "./world.ts";

/** A file that came with a request: its key is the n of `files[n]`. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

export interface Draft {
  readonly place: Place;
  readonly authorId: string;
  readonly content?: string;
  readonly embeds?: readonly EmbedBody[];
  readonly components?: readonly ComponentBody[];
  readonly files?: readonly StoredFile[];
  readonly flags?: number;
  readonly type?: number;
  readonly nonce?: string | number | null;
  readonly allowedMentions?: AllowedMentions | null;
  readonly repliesTo?: string | undefined;
  readonly origin?: Origin | undefined;
  readonly byInteraction?: boolean;
  readonly onlyFor?: string | undefined;
  readonly id?: string;
}

/** The body of a message, where Discord would take it. */
export function checkedMessage(
  schema: Schema<MessageBody>,
  raw: unknown,
  uploads: readonly Upload[],
  kept: readonly StoredFile[] = [],
): MessageBody {
  const body = checked(schema, raw);
  refuseMessage(body, uploads, kept);
  return body;
}

export function refuseMessage(body: MessageBody, uploads: readonly Upload[], kept: readonly StoredFile[] = []): void {
  if (uploads.some(({ content }) => content.length > ATTACHMENT_SIZE_LIMIT)) throw refusal(40005);
  const keys = uploads.map(({ key }) => key);
  refuseFaults(
    messageFaults(
      body,
      keys,
      kept.map(({ id }) => id),
    ),
  );
}

export function refuseEmpty(message: Pick<Post, "content" | "embeds" | "components" | "files">): void {
  const { content, embeds, components, files } = message;
  if (!content && embeds.length + components.length + files.length === 0) throw refusal(50006);
}

export function publish(world: World, draft: Draft): Post {
  const id = draft.id ?? world.nextId();
  const post: Post = {
    id,
    placeId: draft.place.id,
    authorId: draft.authorId,
    type: draft.type ?? (draft.repliesTo ? 19 : 0),
    content: draft.content ?? "",
    embeds: draft.embeds ?? [],
    components: numbered(draft.components ?? []),
    files: draft.files ?? [],
    flags: draft.flags ?? 0,
    nonce: draft.nonce ?? null,
    allowedMentions: draft.allowedMentions ?? null,
    at: timeOf(id),
    editedAt: undefined,
    repliesTo: draft.repliesTo,
    origin: draft.origin,
    byInteraction: draft.byInteraction ?? false,
    onlyFor: draft.onlyFor,
  };
  world.posts.set(id, post);
  draft.place.thread?.members.add(draft.authorId);
  tell(world, "MESSAGE_CREATE", post, draft.place);
  return post;
}

/** What a body says of a message; where it says nothing of a part, the part stays. */
export function partsOf(world: World, body: MessageBody, uploads: readonly Upload[], before?: Post) {
  return {
    content: (body.content === undefined ? before?.content : body.content)?.trim() ?? "",
    embeds: (body.embeds === undefined ? before?.embeds : body.embeds)?.map(trimmed) ?? [],
    components: (body.components === undefined ? before?.components : body.components) ?? [],
    files: filesOf(world, body.attachments, uploads, before?.files ?? []),
    allowedMentions:
      body.allowed_mentions === undefined ? (before?.allowedMentions ?? null) : (body.allowed_mentions ?? null),
  };
}

export function revise(world: World, post: Post, change: Partial<ReturnType<typeof partsOf>>, edited = true): Post {
  const { components = post.components, ...rest } = change;
  Object.assign(post, rest, { components: numbered(components) });
  if (edited) post.editedAt = Date.now();
  tell(world, "MESSAGE_UPDATE", post, world.places.get(post.placeId));
  return post;
}

export function reviseBy(world: World, post: Post, body: MessageBody, uploads: readonly Upload[]): Post {
  const parts = partsOf(world, body, uploads, post);
  refuseEmpty(parts);
  const loading = (post.flags & FLAGS.loading) !== 0;
  const settable = FLAGS.suppressEmbeds | FLAGS.componentsV2;
  if (body.flags) post.flags |= body.flags & settable;
  post.flags &= ~FLAGS.loading;
  return revise(world, post, parts, !loading);
}

export function withdraw(world: World, post: Post): void {
  world.posts.delete(post.id);
  const { onlyFor } = post;
  const place = world.places.get(post.placeId);
  const guild = place?.inGuild && !onlyFor ? { guild_id: world.guildId } : {};
  const data = { id: post.id, channel_id: post.placeId, ...guild };
  world.announce({ event: "MESSAGE_DELETE", data, onlyFor, ...(place ? { place } : {}) });
}

function tell(world: World, event: string, post: Post, place: Place | undefined): void {
  if (place) world.announce({ event, data: messageWire(world, post), post, place, onlyFor: post.onlyFor });
}

function filesOf(
  world: World,
  listed: readonly AttachmentBody[] | null | undefined,
  uploads: readonly Upload[],
  before: readonly StoredFile[],
): readonly StoredFile[] {
  const kept = listed === undefined ? before : before.filter(({ id }) => listed?.some((each) => each.id === id));
  const added = uploads.map(({ key, name, contentType, content }) => {
    const said = listed?.find(({ id }) => id === key);
    const shown = (said?.filename ?? name).replaceAll(/[^\p{L}\p{N}._-]+/gu, "_");
    return { id: world.nextId(), name: shown, contentType, content, description: said?.description ?? null };
  });
  return [...kept, ...added];
}

function trimmed(embed: EmbedBody): EmbedBody {
  const bare = Object.entries(embed).map(([key, value]) => [key, typeof value === "string" ? value.trim() : value]);
  const fields = embed.fields?.map(({ name, value, inline }) => ({
    name: name.trim(),
    value: value.trim(),
    inline: inline ?? false,
  }));
  return { ...Object.fromEntries(bare), ...(fields ? { fields } : {}) };
}

/** Discord gives every component a number of its own. */
export function numbered(components: readonly ComponentBody[]): readonly ComponentBody[] {
  let last = 0;
  const number = (component: ComponentBody): ComponentBody => {
    last = component.id ? Math.max(last, component.id) : last + 1;
    return {
      ...component,
      id: component.id || last,
      ...(component.components ? { components: component.components.map(number) } : {}),
      ...(component.component ? { component: number(component.component) } : {}),
    };
  };
  return components.map(number);
}
