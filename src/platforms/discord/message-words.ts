import type { APIAttachment, APIMessage } from "discord.js";
import { nameOf } from "./who.ts";

/** What a message says, as people read it: mentions by name. What was forwarded in it speaks for itself. */
export function wordsOf(message: APIMessage, named: { role(id: string): string; channel(id: string): string }): string {
  const said = [message, ...forwarded(message)].map(({ content }) => content).filter((content) => content !== "");
  const people = new Map((message.mentions ?? []).map((user) => [user.id, nameOf(user)]));
  return said
    .join("\n\n")
    .replace(/<@!?(\d+)>/g, (_, id: string) => `@${people.get(id) ?? id}`)
    .replace(/<@&(\d+)>/g, (_, id: string) => `@${named.role(id)}`)
    .replace(/<#(\d+)>/g, (_, id: string) => `#${named.channel(id)}`)
    .replace(/<a?(:\w+:)\d+>/g, "$1");
}

export function filesOf(message: APIMessage): readonly APIAttachment[] {
  return [message, ...forwarded(message)].flatMap(({ attachments }) => attachments);
}

function forwarded({ message_snapshots: snapshots = [] }: APIMessage) {
  return snapshots.map(({ message }) => message);
}
