import type { Message } from "./messages.ts";

/** A message as the wire takes it. It replaces all that stood there before, and pings these roles at the most. */
export function payloadOf({ embeds, components, files }: Message, roles: readonly string[] = []) {
  const attachments = files.map(({ name }, at) => ({ id: String(at), filename: name }));
  const content = roles.map((id) => `<@&${id}>`).join(" ");
  const allowed_mentions = roles.length > 0 ? { parse: [], roles } : { parse: [] };
  return { body: { content, embeds, components, attachments, allowed_mentions }, files };
}
