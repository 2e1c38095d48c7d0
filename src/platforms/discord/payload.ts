import type { Message } from "./messages.ts";

/** A message as the wire takes it. It replaces all that stood there before, and nobody is ever pinged. */
export function payloadOf({ embeds, components, files }: Message) {
  const attachments = files.map(({ name }, at) => ({ id: String(at), filename: name }));
  return { body: { content: "", embeds, components, attachments, allowed_mentions: { parse: [] } }, files };
}
