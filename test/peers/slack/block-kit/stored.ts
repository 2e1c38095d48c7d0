import { randomBytes } from "node:crypto";
import { copyOf, type Fields, isFields, listIn } from "../json.ts";
import { elementsOf } from "./surfaces.ts";

/** Slack gives an id to what came without, and says its defaults out loud. */
export function storedBlocks(blocks: unknown): Fields[] {
  const stored = listIn(copyOf(blocks));
  for (const block of stored) {
    block.block_id ??= newId();
    if (block.type === "input") {
      block.optional ??= false;
      block.dispatch_action ??= false;
    }
    for (const element of elementsOf(block)) if (element.type !== "image") element.action_id ??= newId();
    sayDefaults(block);
  }
  return stored;
}

function newId(): string {
  return randomBytes(4).toString("base64url").slice(0, 5);
}

function sayDefaults(value: unknown): void {
  if (Array.isArray(value)) for (const each of value) sayDefaults(each);
  if (!isFields(value)) return;
  if (value.type === "plain_text") value.emoji ??= true;
  else if (value.type === "mrkdwn") value.verbatim ??= false;
  else for (const each of Object.values(value)) sayDefaults(each);
}
