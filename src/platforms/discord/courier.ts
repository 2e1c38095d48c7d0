import { createHash } from "node:crypto";
import { Routes } from "discord.js";
import { z } from "zod";
import type { ChatHost } from "../../chat/host.ts";
import type { Courier, Parcel, Posted } from "../../chat/platform.ts";
import type { Api, Caller } from "./api.ts";
import { hasCode, MISSING_THREAD, undeliverable } from "./faults.ts";
import type { Hints } from "./hints.ts";
import { findOwn } from "./history.ts";
import { LIMITS } from "./limits.ts";
import { marked } from "./mark.ts";
import { type Message, messageOf } from "./messages.ts";
import { payloadOf } from "./payload.ts";
import type { Roles } from "./roles.ts";
import { type Threads, unarchived } from "./threads.ts";

/** Where a message stands; and the thread that hangs on it, if any. */
const Reference = z.object({ channel: z.string(), message: z.string(), thread: z.string().nullable() });
type Reference = z.infer<typeof Reference>;

const Sent = z.object({ id: z.string(), channel_id: z.string() });
const Opened = z.object({ id: z.string() });
export interface CourierParts {
  readonly api: Api;
  readonly host: ChatHost;
  readonly hints: Hints;
  readonly threads: Threads;
  readonly roles: Roles;
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
    return this.#carried(async (caller) => {
      const message = await this.#messageFor(parcel);
      const spots = await this.#spotsFor(caller, place, parcel);
      for (const [at, spot] of spots.entries()) {
        try {
          const sent = await this.#write(caller, spot, message, parcel);
          return await this.#posted(caller, place, parcel, {
            channel: sent.channel_id,
            message: sent.id,
            thread: null,
          });
        } catch (error) {
          // A thread that somebody deleted or locked: what belongs there stands below its card instead.
          if (at + 1 === spots.length || !hasCode(error, ...MISSING_THREAD)) throw error;
        }
      }
      throw new Error("there is nowhere to write");
    });
  }

  async edit(reference: string, parcel: Parcel): Promise<Posted> {
    return this.#carried(async (caller) => {
      const where = Reference.parse(JSON.parse(reference));
      const message = await this.#messageFor(parcel);
      try {
        await this.#rewrite(caller, where, message);
      } catch (error) {
        const { why } = undeliverable(error);
        if (why === "message-gone") this.#deleted.set(parcel.key, (this.#deleted.get(parcel.key) ?? 0) + 1);
        throw error;
      }
      return { reference, rest: [] };
    });
  }

  async find(place: string, parcel: Parcel): Promise<Posted | null> {
    return this.#carried(async (caller) => {
      for (const { channel } of await this.#spotsFor(caller, place, parcel)) {
        const found = await findOwn(caller, channel, parcel);
        if (!found) continue;
        const where = { channel, message: found.id, thread: found.thread?.id ?? null };
        // Since that attempt there may be more to say.
        await this.#rewrite(caller, where, await this.#messageFor(parcel));
        return this.#posted(caller, place, parcel, where);
      }
      return null;
    });
  }

  /** All that one card takes is done in time, or is tried again later. */
  async #carried<Result>(carry: (caller: Caller) => Promise<Result>): Promise<Result> {
    try {
      return await carry(this.#parts.api.errand());
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
  async #spotsFor(caller: Caller, place: string, { thread: above }: Parcel): Promise<readonly Spot[]> {
    if (above === null) return [{ channel: await this.#channelOf(caller, place), answers: null }];
    const { channel, message, thread } = Reference.parse(JSON.parse(above));
    const below = { channel, answers: message };
    return thread === null ? [below] : [{ channel: thread, answers: null }, below];
  }

  async #channelOf(caller: Caller, place: string): Promise<string> {
    if (!place.startsWith("user:")) return place;
    const account = place.slice("user:".length);
    const known = this.#directs.get(account);
    if (known !== undefined) return known;
    const body = { recipient_id: account };
    const { id } = Opened.parse(await caller.call({ method: "post", route: Routes.userChannels(), body }));
    this.#directs.set(account, id);
    return id;
  }

  async #write(
    caller: Caller,
    { channel, answers }: Spot,
    message: Message,
    parcel: Parcel,
  ): Promise<z.infer<typeof Sent>> {
    const { body, files } = payloadOf(message, this.#notified(channel, parcel));
    const reference = answers === null ? {} : { message_reference: { message_id: answers, fail_if_not_exists: false } };
    // Discord itself then takes a second attempt within minutes for the first.
    const once = { nonce: nonceOf(parcel.key, this.#deleted.get(parcel.key) ?? 0), enforce_nonce: true };
    const write = (extra: object) =>
      caller.call({
        method: "post",
        route: Routes.channelMessages(channel),
        body: { ...body, ...once, ...extra },
        files,
      });
    try {
      return Sent.parse(await unarchived(caller, channel, () => write(reference)));
    } catch (error) {
      if (answers === null || !hasCode(error, CANNOT_REPLY)) throw error;
      return Sent.parse(await write({}));
    }
  }

  /** In a channel, the roles whose holders are asked; somebody's direct messages reach them anyway. */
  #notified(channel: string, { notify, thread }: Parcel): readonly string[] {
    const { roles } = this.#parts;
    const above = thread === null ? channel : Reference.parse(JSON.parse(thread)).channel;
    const guild = notify === null ? undefined : roles.guildOf(above);
    return notify !== null && guild !== undefined ? roles.rolesFor(notify, guild) : [];
  }

  async #rewrite(caller: Caller, { channel, message }: Reference, wanted: Message): Promise<void> {
    const { body, files } = payloadOf(wanted);
    const route = Routes.channelMessage(channel, message);
    await unarchived(caller, channel, () => caller.call({ method: "patch", route, body, files }));
  }

  /** A case gets a thread of its own, in which everything about it is told. */
  async #posted(caller: Caller, place: string, { key, card }: Parcel, where: Reference): Promise<Posted> {
    const wants = where.thread === null && !place.startsWith("user:") && isCase(key, place);
    const thread = wants
      ? await this.#parts.threads.begin(caller, where.channel, where.message, card.title)
      : where.thread;
    return { reference: JSON.stringify({ ...where, thread } satisfies Reference), rest: [] };
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
