import { RESTJSONErrorCodes as Code, MessageFlags, type RouteLike, Routes } from "discord.js";
import { z } from "zod";
import type { Card } from "../../cards/card.ts";
import { refusalCard } from "../../cards/error-card.ts";
import type { ChatHost } from "../../chat/host.ts";
import type { Answer } from "../../chat/platform.ts";
import type { Received } from "../../chat/received.ts";
import type { Reply } from "../../commands/documents.ts";
import type { Api } from "./api.ts";
import { hasCode } from "./faults.ts";
import type { Hints } from "./hints.ts";
import { allMessagesOf, type Message, messagesOf, type Wording } from "./messages.ts";
import { payloadOf } from "./payload.ts";

/** The address of an answer is dead, or whoever asked has put the message away. */
const DEAD = [Code.InvalidWebhookToken, Code.UnknownWebhook, Code.UnknownMessage, Code.UnknownInteraction];
const Sent = z.object({ id: z.string() });

/** The private answers to what people did, on the token of each interaction. */
export class Answers {
  readonly #api: Api;
  readonly #host: ChatHost;
  readonly #hints: Hints;
  readonly #first = new Map<string, Promise<unknown>>();
  /** By event: the message that said that it takes longer. */
  readonly #notes = new Map<string, string>();

  constructor(api: Api, host: ChatHost, hints: Hints) {
    this.#api = api;
    this.#host = host;
    this.#hints = hints;
  }

  /** What is answered to this event waits for its first answer. */
  after(id: string, first: Promise<unknown>): void {
    this.#first.set(id, first);
    void first.finally(() => this.#first.delete(id));
  }

  async answer(received: Received, answer: Answer): Promise<void> {
    await this.#first.get(received.id);
    try {
      await (answer.kind === "note" ? this.#note(received, answer.text) : this.#reply(received, answer.reply));
    } catch (error) {
      if (!hasCode(error, ...DEAD)) throw error;
      this.#host.log.info("an answer came when its address was dead", { event: received.command });
    } finally {
      if (answer.kind === "reply") this.#notes.delete(received.id);
    }
  }

  async #note(received: Received, text: string): Promise<void> {
    const messages = messagesOf({ ...NOTHING, title: text }, await this.#wording(received));
    if (!received.answer.card) return this.#show(received, messages);
    const [sent] = await this.#follow(received, messages);
    if (sent !== undefined) this.#notes.set(received.id, sent);
  }

  async #reply(received: Received, reply: Reply): Promise<void> {
    const wording = await this.#wording(received);
    const cards = await this.#cardsFor(received, reply);
    const messages = allMessagesOf(cards, wording);
    const { card } = received.answer;
    const note = this.#notes.get(received.id);
    if (note !== undefined) {
      const [first, ...rest] = messages;
      if (first) await this.#edit(received, note, first);
      await this.#follow(received, rest);
    } else if (!card || (card === "own" && reply.ok)) await this.#show(received, messages);
    // The shared card itself shows what came of it, and its thread tells it.
    else if (!reply.ok) await this.#follow(received, messages);
  }

  /** What went wrong stands above what there is now, and what was written is given back. */
  async #cardsFor(received: Received, reply: Reply): Promise<readonly Card[]> {
    const { card, error } = reply;
    if (!error) return [received.command === "open-case" ? await this.#opened(received, reply) : card];
    const refusal = await this.#withTyped(refusalCard(error), received);
    return card.title === refusal.title ? [refusal] : [refusal, card];
  }

  async #withTyped(card: Card, { how, input, who }: Received): Promise<Card> {
    const { text } = input;
    if (how !== "form" || typeof text !== "string") return card;
    const say = await this.#host.speak(who.language);
    return { ...card, parts: [...card.parts, { kind: "quote", heading: say("chat.back"), text }] };
  }

  /** The card itself stands in the channel. */
  async #opened({ who, channel }: Received, { card, case: opened }: Reply): Promise<Card> {
    const say = await this.#host.speak(who.language);
    const told = say(channel === null ? "chat.opened-private" : "chat.opened", { id: opened?.id ?? "" });
    return { ...NOTHING, title: card.title, accent: card.accent, parts: [{ kind: "text", text: told }] };
  }

  async #wording({ who }: Received): Promise<Wording> {
    const say = await this.#host.speak(who.language);
    return { hints: this.#hints, attached: (file) => say("chat.whole-text", { file }) };
  }

  /** In the place of "thinking…", and what does not fit below it. */
  async #show(received: Received, [first, ...rest]: readonly Message[]): Promise<void> {
    if (first) await this.#edit(received, "@original", first);
    await this.#follow(received, rest);
  }

  async #edit({ answer }: Received, id: string, message: Message): Promise<void> {
    await this.#api.answer({ method: "patch", route: `${webhook(answer)}/messages/${id}`, ...payloadOf(message) });
  }

  async #follow({ answer }: Received, messages: readonly Message[]): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const message of messages) {
      const { body, files } = payloadOf(message);
      const mine = { ...body, flags: MessageFlags.Ephemeral };
      const query = { wait: "true" };
      const sent = await this.#api.answer({ method: "post", route: webhook(answer), body: mine, files, query });
      ids.push(Sent.parse(sent).id);
    }
    return ids;
  }
}

const NOTHING: Card = { title: "", accent: "plain", parts: [], buttons: [] };

function webhook({ applicationId = "", token = "" }: Received["answer"]): RouteLike {
  return Routes.webhook(applicationId, token);
}
