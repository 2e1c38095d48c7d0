import type { webApi } from "@slack/bolt";
import { z } from "zod";
import type { Say } from "../../cards/say.ts";
import type { Courier, Parcel, Posted } from "../../chat/platform.ts";
import type { Language } from "../../languages.ts";
import { undeliverable } from "./faults.ts";
import { oneMessage } from "./message.ts";
import { Pauses } from "./pauses.ts";

/** What every message of ours carries unseen, so that it can be found again. */
const EVENT_TYPE = "makegood_message";
/** Clocks differ a little. */
const MARGIN_S = 300;

const Reference = z.object({ channel: z.string(), ts: z.string() });
type Reference = z.infer<typeof Reference>;

/** Posts cards in Slack, edits them where they stand, and finds those of which nobody knows whether they arrived. */
export class SlackCourier implements Courier {
  readonly #client: webApi.WebClient;
  readonly #speak: (language: Language) => Promise<Say>;
  readonly #pauses: Pauses;
  readonly #directs = new Map<string, string>();

  constructor(client: webApi.WebClient, speak: (language: Language) => Promise<Say>, now: () => Date) {
    this.#client = client;
    this.#speak = speak;
    this.#pauses = new Pauses(now);
  }

  async post(place: string, parcel: Parcel): Promise<Posted> {
    const { message, rest } = oneMessage(parcel.card, await this.#speak(parcel.language));
    const channel = await this.#channelOf(place);
    const answer = await this.#call("chat.postMessage", () =>
      this.#client.chat.postMessage({
        channel,
        ...message,
        ...this.#thread(parcel),
        metadata: { event_type: EVENT_TYPE, event_payload: { key: parcel.key } },
        parse: "none",
        link_names: false,
        unfurl_links: false,
        unfurl_media: false,
      }),
    );
    return { reference: JSON.stringify({ channel: answer.channel ?? channel, ts: answer.ts ?? "" }), rest };
  }

  async edit(reference: string, parcel: Parcel): Promise<Posted> {
    const { channel, ts } = read(reference);
    const { message, rest } = oneMessage(parcel.card, await this.#speak(parcel.language));
    await this.#call("chat.update", () =>
      this.#client.chat.update({
        channel,
        ts,
        ...message,
        metadata: { event_type: EVENT_TYPE, event_payload: { key: parcel.key } },
        parse: "none",
        link_names: false,
      }),
    );
    return { reference, rest };
  }

  async find(place: string, parcel: Parcel): Promise<Posted | null> {
    const channel = await this.#channelOf(place);
    const oldest = String(Math.floor(Date.parse(parcel.createdAt) / 1_000) - MARGIN_S);
    const { rest } = oneMessage(parcel.card, await this.#speak(parcel.language));
    let cursor: string | undefined;
    do {
      const page = await this.#page(channel, parcel, { oldest, ...(cursor && { cursor }) });
      const ours = page.messages?.find(
        ({ metadata }) => metadata?.event_type === EVENT_TYPE && Object(metadata.event_payload).key === parcel.key,
      );
      if (ours?.ts) return { reference: JSON.stringify({ channel, ts: ours.ts }), rest };
      cursor = page.response_metadata?.next_cursor;
    } while (cursor);
    return null;
  }

  #page(channel: string, parcel: Parcel, span: { oldest: string; cursor?: string }) {
    const wanted = { channel, include_all_metadata: true, limit: 200, ...span };
    const { thread_ts } = this.#thread(parcel);
    return thread_ts === undefined
      ? this.#call("conversations.history", () => this.#client.conversations.history(wanted))
      : this.#call("conversations.replies", () => this.#client.conversations.replies({ ...wanted, ts: thread_ts }));
  }

  #thread({ thread }: Parcel): { thread_ts?: string } {
    return thread === null ? {} : { thread_ts: read(thread).ts };
  }

  /** Of a person, the direct messages with them. */
  async #channelOf(place: string): Promise<string> {
    if (!place.startsWith("user:")) return place;
    const known = this.#directs.get(place);
    if (known) return known;
    const users = place.slice("user:".length);
    const { channel } = await this.#call("conversations.open", () => this.#client.conversations.open({ users }));
    const id = channel?.id ?? "";
    this.#directs.set(place, id);
    return id;
  }

  async #call<Result>(method: string, call: () => Promise<Result>): Promise<Result> {
    this.#pauses.check(method);
    try {
      return await call();
    } catch (error) {
      const fault = undeliverable(error);
      if (fault.why === "later" && fault.retryAfterMs > 0) this.#pauses.pause(method, fault);
      throw fault;
    }
  }
}

function read(reference: string): Reference {
  return Reference.parse(JSON.parse(reference));
}
