import { createHash } from "node:crypto";
import { setImmediate as breathe } from "node:timers/promises";
import type { PostContent } from "../commands/documents.ts";
import { UserError } from "../errors.ts";
import type { Language } from "../languages.ts";
import type { NewPost } from "../store/change.ts";
import type { OutboxParts, Post } from "./outbox.ts";
import { type ChatPlatform, type Parcel, type Posted, Undeliverable } from "./platform.ts";
import { cardOf } from "./post-card.ts";
import { splitText } from "./split.ts";

export interface Delivery extends OutboxParts {
  readonly platform: ChatPlatform;
  /** Until then nobody else posts in this place. */
  readonly until: string;
}

/** Between tries of a message that did not arrive, in milliseconds; the last one is repeated. */
const PAUSES_MS = [500, 1_000, 2_000, 5_000, 15_000, 60_000];
/** Every platform takes so much in one message. */
const LONGEST_PART = 8_000;
/** Of a turn in a place this share is kept for the last message that is begun in it, however slow its platform is. */
const KEPT = 0.75;

/** Brings one message to its place. Above 0, the messages behind it must wait as well, for so many milliseconds. */
export async function deliver(post: Post, delivery: Delivery): Promise<number> {
  if (delivery.now().getTime() > Date.parse(delivery.until) - delivery.leaseMs * KEPT) return 1;
  try {
    const thread = await threadOf(post, delivery);
    if (thread === undefined) return await later(post, 500, delivery, "its thread is on its way");
    if (thread === "lost") return await giveUp(post, "its thread was never begun", delivery);
    await breathe();
    const parcel = await parcelOf(post, thread, delivery);
    if (!parcel) return await giveUp(post, "nothing is left to say", delivery);
    const posted = await sent(post, parcel, delivery);
    await keepRest(post, posted, delivery);
    await delivery.store.chat.movePosts([{ id: post.id, shown: post.wanted, reference: posted.reference }]);
    return 0;
  } catch (error) {
    if (error instanceof UserError) return await later(post, 1_000, delivery, error);
    if (error instanceof Undeliverable) return await undelivered(post, error, delivery);
    return await later(post, pauseAfter(post.attempts), delivery, error);
  }
}

async function sent(post: Post, parcel: Parcel, { platform }: Delivery): Promise<Posted> {
  const { courier } = platform;
  if (post.reference !== null) return courier.edit(post.reference, parcel);
  // An earlier attempt may have posted it and died before it could say so.
  const earlier = post.attempts > 0 ? await courier.find(post.place, parcel) : null;
  // What it said then may not be what is to be said now.
  return earlier ? courier.edit(earlier.reference, parcel) : courier.post(post.place, parcel);
}

/** The reference of the message above; undefined while that is still on its way. */
async function threadOf({ parent }: Post, { store }: Delivery): Promise<string | null | undefined | "lost"> {
  if (parent === null) return null;
  const above = await store.post(parent);
  if (!above || above.givenUp !== null) return "lost";
  return above.reference ?? undefined;
}

async function parcelOf(post: Post, thread: string | null, delivery: Delivery): Promise<Parcel | undefined> {
  const { store, library, speak, speaks, now } = delivery;
  const language = await languageIn(post.place, delivery);
  const say = await speak(language, { inChat: true });
  const card = await cardOf(post.caseId, post.data, { store, library, now: now(), say, speaks });
  const notify = "notify" in post.data ? post.data.notify : null;
  return card && { key: post.id, card, language, thread, createdAt: post.createdAt, notify };
}

/** A person reads in their own language, a channel in the one that was set for it. */
async function languageIn(place: string, { store, platform }: Delivery): Promise<Language> {
  const languages = ["en", "zh-Hans", "zh-Hant"] as const;
  const set = place.startsWith("user:")
    ? (await store.chat.account(platform.name, place.slice("user:".length)))?.language
    : (await store.chat.channel(platform.name, place))?.language;
  return languages.find((language) => language === set) ?? platform.languageOf(place);
}

/** What did not fit stands in the thread below; the same words are not said there twice. */
async function keepRest(post: Post, { rest }: Posted, { store }: Delivery): Promise<void> {
  const parent = post.parent ?? post.id;
  const { caseId, platform, place, createdAt } = post;
  const parts = rest.flatMap(({ heading, text }) => {
    const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
    return splitText(text, LONGEST_PART).map((piece, at): NewPost<PostContent> => {
      const id = `${parent}:part:${digest}:${String(at).padStart(2, "0")}`;
      const data: PostContent = { kind: "part", heading, text: piece };
      return { id, caseId, platform, place, parent, kind: "part", createdAt, data };
    });
  });
  await store.addPosts(parts);
}

async function undelivered(post: Post, error: Undeliverable, delivery: Delivery): Promise<number> {
  const { store } = delivery;
  switch (error.why) {
    case "later":
      return later(post, error.retryAfterMs || pauseAfter(post.attempts), delivery, error);
    case "message-gone":
      // Somebody deleted it: it stands there anew, and whatever hung on it hangs on the new one.
      if (post.reference === null) return giveUp(post, error.message, delivery);
      await store.chat.movePosts([{ id: post.id, reference: null, attempts: 0 }]);
      return 0;
    case "place-gone":
      return elsewhere(post, error, delivery);
    case "refused":
      return giveUp(post, error.message, delivery);
  }
}

/**
 * Where a channel is gone or closed to us, a card goes to whoever handles the case, once; a request or a notice goes where
 * the case stands.
 */
async function elsewhere(post: Post, error: Undeliverable, delivery: Delivery): Promise<number> {
  const { store, platform, log } = delivery;
  const place = post.place.startsWith("user:") && post.kind === "case" ? null : await otherPlace(post, delivery);
  if (!place) return giveUp(post, error.message, delivery);
  const reason = error.message;
  log.error("a channel is gone or closed to the desk; its message goes elsewhere", { platform: platform.name, reason });
  await store.chat.movePosts([{ id: post.id, ...place, reference: null, attempts: 0 }]);
  return 0;
}

async function otherPlace({ id, caseId, kind, place, parent }: Post, { store, platform }: Delivery) {
  if (caseId === null) return null;
  if (kind === "case") {
    const row = await store.caseById(caseId);
    const person = row?.data.assignee ?? row?.data.openedBy;
    const accounts = person === undefined ? [] : await store.chat.accountsOf(person);
    const account = accounts.find((each) => each.platform === platform.name);
    return account ? { place: `user:${account.account}` } : null;
  }
  if (parent !== null) {
    // A message in a thread follows the card that it hangs on.
    const above = await store.post(parent);
    return above && above.place !== place ? { place: above.place } : null;
  }
  const cards = await store.postsOf(caseId);
  const card = cards.find((each) => each.kind === "case" && each.platform === platform.name && each.id !== id);
  return card ? { place: card.place, parent: card.id } : null;
}

async function later(post: Post, pauseMs: number, delivery: Delivery, cause: unknown): Promise<number> {
  const { store, now, log, platform } = delivery;
  const unsent = cause instanceof Undeliverable && cause.unsent;
  log.info("a message waits", { platform: platform.name, kind: post.kind, pauseMs, cause });
  const dueAt = new Date(now().getTime() + pauseMs).toISOString();
  await store.chat.movePosts([{ id: post.id, dueAt, attempts: unsent ? post.attempts : post.attempts + 1 }]);
  return pauseMs;
}

/** What can never arrive must not hold up what can; it is said in the log, and the case itself is untouched. */
async function giveUp(post: Post, why: string, { store, log, platform }: Delivery): Promise<number> {
  log.error("a message cannot be delivered", { platform: platform.name, kind: post.kind, case: post.caseId, why });
  await store.chat.movePosts([{ id: post.id, givenUp: why }]);
  return 0;
}

function pauseAfter(attempts: number): number {
  return PAUSES_MS[Math.min(attempts, PAUSES_MS.length - 1)] ?? 1_000;
}
