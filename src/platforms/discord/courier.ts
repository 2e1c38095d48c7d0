import { createHash } from "node:crypto";
import { type RouteLike, Routes } from "discord.js";
import { z } from "zod";
import type { ChatHost } from "../../chat/host.ts";
import type { Courier, Parcel, Posted } from "../../chat/platform.ts";
import type { Api, Request } from "./api.ts";
import { hasCode, MISSING_THREAD, undeliverable } from "./faults.ts";
import type { Hints } from "./hints.ts";
import { LIMITS } from "./limits.ts";
import { isMarked, marked, type SeenMessage } from "./mark.ts";
import { type Message, messageOf } from "./messages.ts";
import { payloadOf } from "./payload.ts";
import { type Threads, unarchived } from "./threads.ts";

/** Where a message stands; and the thread that hangs on it, if any. */
const Reference = z.object({ channel: z.string(), message: z.string(), thread: z.string().nullable() });
type Reference = z.infer<typeof Reference>;

const Sent = z.object({ id: z.string(), channel_id: z.string() });
const Opened = z.object({ id: z.string() });
const Page = z.array(
  z.object({
    id: z.string(),
    timestamp: z.string(),
    nonce: z.union([z.string(), z.number()]).optional(),
    author: z.object({ bot: z.boolean().optional() }),
    embeds: z.array(z.object({ footer: z.object({ text: z.string() }).nullish(), timestamp: z.string().nullish() })),
    thread: z.object({ id: z.string() }).optional(),
  }),
);

const PAGE = 100;
const PAGES = 5;
/** Clocks of two machines differ by less. */
const SLACK_MS = 60_000;

export interface CourierParts {
  readonly api: Api;
  readonly host: ChatHost;
  readonly hints: Hints;
  readonly threads: Threads;
}

/** Somewhere a message may be written: a channel or a thread, as an answer to another message or by itself. */
interface Spot {
  readonly channel: string;
  readonly answers: string | null;
}

/** Carries cards to channels, threads and people of Discord. */
export class DiscordCourier implements Courier {
  readonly #parts: CourierParts;
  readonly #directs = new Map<string, string>();
  /** How often a message was found deleted: the next one must not be taken for it. */
  readonly #deleted = new Map<string, number>();

  constructor(parts: CourierParts) {
    this.#parts = parts;
  }

  async post(place: string, parcel: Parcel): Promise<Posted> {
    return this.#carried(async () => {
      const message = await this.#messageFor(parcel);
      const spots = await this.#spotsFor(place, parcel);
      for (const [at, spot] of spots.entries()) {
        try {
          const sent = await this.#write(spot, message, parcel);
          return await this.#posted(place, parcel, { channel: sent.channel_id, message: sent.id, thread: null });
        } catch (error) {
          // A thread that somebody deleted or locked: what belongs there stands below its card instead.
          if (at + 1 === spots.length || !hasCode(error, ...MISSING_THREAD)) throw error;
        }
      }
      throw new Error("there is nowhere to write");
    });
  }

  async edit(reference: string, parcel: Parcel): Promise<Posted> {
    return this.#carried(async () => {
      const where = Reference.parse(JSON.parse(reference));
      const message = await this.#messageFor(parcel);
      try {
        await this.#rewrite(where, message);
      } catch (error) {
        const gone = undeliverable(error);
        if (gone.why === "message-gone") this.#deleted.set(parcel.key, (this.#deleted.get(parcel.key) ?? 0) + 1);
        // With a thread, only the message in it is gone: the place itself still stands.
        throw error;
      }
      return { reference, rest: [] };
    });
  }

  async find(place: string, parcel: Parcel): Promise<Posted | null> {
    return this.#carried(async () => {
      for (const { channel } of await this.#spotsFor(place, parcel)) {
        const found = await this.#findIn(channel, parcel);
        if (!found) continue;
        const where = { channel, message: found.id, thread: found.thread?.id ?? null };
        // Since that attempt there may be more to say.
        await this.#rewrite(where, await this.#messageFor(parcel));
        return this.#posted(place, parcel, where);
      }
      return null;
    });
  }

  async #carried<Result>(carry: () => Promise<Result>): Promise<Result> {
    try {
      return await carry();
    } catch (error) {
      throw undeliverable(error);
    }
  }

  async #messageFor(parcel: Parcel): Promise<Message> {
    const { host, hints } = this.#parts;
    const say = await host.speak(parcel.language);
    const wording = { hints, attached: (file: string) => say("chat.whole-text", { file }) };
    return marked(messageOf(parcel.card, wording), parcel);
  }

  /** The first one that exists is taken. */
  async #spotsFor(place: string, { thread: above }: Parcel): Promise<readonly Spot[]> {
    if (above === null) return [{ channel: await this.#channelOf(place), answers: null }];
    const { channel, message, thread } = Reference.parse(JSON.parse(above));
    const below = { channel, answers: message };
    return thread === null ? [below] : [{ channel: thread, answers: null }, below];
  }

  async #channelOf(place: string): Promise<string> {
    if (!place.startsWith("user:")) return place;
    const account = place.slice("user:".length);
    const known = this.#directs.get(account);
    if (known !== undefined) return known;
    const body = { recipient_id: account };
    const { id } = Opened.parse(await this.#call({ method: "post", route: Routes.userChannels(), body }));
    this.#directs.set(account, id);
    return id;
  }

  async #write({ channel, answers }: Spot, message: Message, parcel: Parcel): Promise<z.infer<typeof Sent>> {
    const { body, files } = payloadOf(message);
    const reference = answers === null ? {} : { message_reference: { message_id: answers, fail_if_not_exists: false } };
    // Discord itself then takes a second attempt within minutes for the first.
    const once = { nonce: nonceOf(parcel.key, this.#deleted.get(parcel.key) ?? 0), enforce_nonce: true };
    const write = (extra: object) =>
      this.#call({
        method: "post",
        route: Routes.channelMessages(channel),
        body: { ...body, ...once, ...extra },
        files,
      });
    try {
      return Sent.parse(await unarchived(this.#parts.api, channel, () => write(reference)));
    } catch (error) {
      if (answers === null || !hasCode(error, CANNOT_REPLY)) throw error;
      return Sent.parse(await write({}));
    }
  }

  async #rewrite({ channel, message }: Reference, wanted: Message): Promise<void> {
    const { body, files } = payloadOf(wanted);
    const route = Routes.channelMessage(channel, message);
    await unarchived(this.#parts.api, channel, () => this.#call({ method: "patch", route, body, files }));
  }

  /** A case gets a thread of its own, in which everything about it is told. */
  async #posted(place: string, { key, card }: Parcel, where: Reference): Promise<Posted> {
    const wants = where.thread === null && !place.startsWith("user:") && isCase(key, place);
    const thread = wants ? await this.#parts.threads.begin(where.channel, where.message, card.title) : where.thread;
    return { reference: JSON.stringify({ ...where, thread } satisfies Reference), rest: [] };
  }

  /** Our own message of an earlier attempt, from the newest back to when it was first to be said. */
  async #findIn(channel: string, parcel: Parcel): Promise<SeenMessage | undefined> {
    const since = Date.parse(parcel.createdAt) - SLACK_MS;
    let before: string | undefined;
    for (let page = 0; page < PAGES; page += 1) {
      const messages = await this.#page(channel, before);
      const found = messages.find((message) => isMarked(message, parcel));
      const oldest = messages.at(-1);
      if (found || !oldest || messages.length < PAGE || Date.parse(oldest.timestamp) < since) return found;
      before = oldest.id;
    }
    return undefined;
  }

  async #page(channel: string, before: string | undefined): Promise<z.infer<typeof Page>> {
    const query = { limit: String(PAGE), ...(before === undefined ? {} : { before }) };
    const route: RouteLike = Routes.channelMessages(channel);
    try {
      return Page.parse(await this.#call({ method: "get", route, query }));
    } catch (error) {
      // Of a thread that is gone nothing can be found; a channel that is closed to us is told when we write there.
      if (["place-gone", "message-gone"].includes(undeliverable(error).why)) return [];
      throw error;
    }
  }

  #call(request: Request): Promise<unknown> {
    return this.#parts.api.call(request);
  }
}

/** Answering a message takes the right to read what came before. */
const CANNOT_REPLY = 160_002;

function isCase(key: string, place: string): boolean {
  return key.endsWith(`:case:discord:${place}`);
}

function nonceOf(key: string, deleted: number): string {
  return createHash("sha256").update(`${key} ${deleted}`).digest("base64url").slice(0, LIMITS.nonce);
}
