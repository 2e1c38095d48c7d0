import { setTimeout as wait } from "node:timers/promises";
import type { Card } from "../../cards/card.ts";
import { refusalCard } from "../../cards/error-card.ts";
import type { Say } from "../../cards/say.ts";
import type { Answer } from "../../chat/platform.ts";
import type { Received } from "../../chat/received.ts";
import { ANSWERS_TO_ONE_WISH } from "./limits.ts";
import { escaped, messagesOf, type SlackMessage } from "./message.ts";

/** Where a private answer may go: an address that Slack gave with the event, the channel for that person alone, or their direct messages. */
export interface AnswerWays {
  readonly toAddress: (address: string, message: SlackMessage) => Promise<void>;
  readonly toPersonIn: (channel: string, account: string, message: SlackMessage) => Promise<void>;
  readonly toPerson: (account: string, message: SlackMessage) => Promise<void>;
}

/** Tells the person what came of it, privately. */
export async function answerInSlack(received: Received, answer: Answer, ways: AnswerWays, say: Say): Promise<void> {
  const messages = answer.kind === "note" ? [said(answer.text)] : replyOf(received, answer.reply, say);
  const { account } = received.who;
  if (messages.length <= ANSWERS_TO_ONE_WISH) {
    for (const message of messages) await tellPrivately(received, message, ways);
  } else {
    for (const message of messages) await ways.toPerson(account, message);
    await tellPrivately(received, said(say("chat.long-answer")), ways);
  }
}

/** By the nearest way that works. */
export async function tellPrivately(
  { who, channel, answer }: Pick<Received, "who" | "channel" | "answer">,
  message: SlackMessage,
  { toAddress, toPersonIn, toPerson }: AnswerWays,
): Promise<void> {
  const address = answer.responseUrl;
  if (address) {
    const told = await withPatience(() => toAddress(address, message)).then(
      () => true,
      () => false,
    );
    if (told) return;
  }
  if (channel !== null) {
    const told = await toPersonIn(channel, who.account, message).then(
      () => true,
      () => false,
    );
    if (told) return;
  }
  await toPerson(who.account, message);
}

type Reply = Extract<Answer, { kind: "reply" }>["reply"];

function replyOf(received: Received, reply: Reply, say: Say): readonly SlackMessage[] {
  if (reply.error) {
    const refusal = refusalCard(reply.error);
    const shows = reply.card.title !== refusal.title;
    return messagesOf(withTyped(shows ? together(refusal, reply.card) : refusal, received, say));
  }
  // The card itself shows what a press or a form on it did, and the thread tells it.
  if (received.how === "pressed" || (received.how === "form" && received.answer.onCard === "yes")) return [];
  if (received.command === "open-case" && reply.case) {
    // Whoever typed it was told at once that it is saved, and the card is the answer.
    if (received.how === "typed") return [];
    return [said(say(received.channel === null ? "chat.opened-private" : "chat.opened", { id: reply.case.id }))];
  }
  return messagesOf(reply.card);
}

/** Words that were refused are given back: nobody should have to write them twice. */
function withTyped(card: Card, { how, input }: Received, say: Say): Card {
  const { text } = input;
  if (how !== "form" || typeof text !== "string") return card;
  return { ...card, parts: [...card.parts, { kind: "quote", heading: say("chat.back"), text }] };
}

/** Why it was refused, and below it what is. */
function together(refusal: Card, current: Card): Card {
  const below = { kind: "text" as const, heading: current.title, text: "" };
  return {
    ...current,
    title: refusal.title,
    accent: refusal.accent,
    parts: [...refusal.parts, below, ...current.parts],
  };
}

export function said(text: string): SlackMessage {
  const { blocks } = messagesOf({ title: text, accent: "plain", parts: [], buttons: [] })[0] ?? { blocks: [] };
  return { text: escaped(text), blocks };
}

const PAUSES_MS = [300, 1_000];

async function withPatience(send: () => Promise<void>): Promise<void> {
  for (const pause of PAUSES_MS) {
    try {
      return await send();
    } catch {
      await wait(pause);
    }
  }
  await send();
}
