import type { Parcel } from "../../chat/platform.ts";
import type { Message } from "./messages.ts";

/** A message of a channel, as far as the desk looks at it. */
export interface SeenMessage {
  readonly id: string;
  readonly timestamp: string;
  readonly author: { readonly bot?: boolean | null | undefined };
  readonly embeds: readonly {
    readonly footer?: { readonly text: string } | null | undefined;
    readonly timestamp?: string | null | undefined;
  }[];
  readonly thread?: { readonly id: string } | null | undefined;
}

/** Below the card stand which message it is and since when: for people, and for the desk to know it again. */
export function marked(message: Message, { key, createdAt }: Parcel): Message {
  const last = message.embeds.length - 1;
  const footer = { text: markOf(key) };
  return {
    ...message,
    embeds: message.embeds.map((embed, at) => (at === last ? { ...embed, footer, timestamp: createdAt } : embed)),
  };
}

export function isMarked({ author, embeds }: SeenMessage, { key, createdAt }: Parcel): boolean {
  const last = embeds.at(-1);
  if (author.bot !== true || last?.footer?.text !== markOf(key)) return false;
  return Date.parse(last.timestamp ?? "") === Date.parse(createdAt);
}

/** `MG-1` for the card of the case, `MG-1 · 3` for its third step, `MG-1 · 2.1` for the first notice of the second. */
function markOf(key: string): string {
  const [, subject = key, notice, item] = /^(MG-\d+)(?:-v(\d+)-(\d+))?:/.exec(key) ?? [];
  if (notice !== undefined) return `${subject} · ${notice}.${Number(item) + 1}`;
  const step = /:v(\d+)$/.exec(key)?.[1];
  const part = /:part:([\w:]+)$/.exec(key)?.[1];
  return [subject, step ?? part].filter((each) => each !== undefined).join(" · ");
}
