import { createHash } from "node:crypto";

/**
 * What an event is known by. Slack gives every command, press and submission a trigger id of its own and repeats it when it
 * delivers the event again; what was done stands beside it, so that two different deeds never pass for one.
 */
export function eventId(...parts: readonly (string | undefined)[]): string {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
  return `slack:${digest.slice(0, 32)}`;
}
