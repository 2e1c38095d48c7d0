import type { types } from "@slack/bolt";
import { type Card, type Part, plainText } from "../../cards/card.ts";
import { spokenText } from "../../cards/moment.ts";
import type { Say } from "../../cards/say.ts";
import type { Rest } from "../../chat/platform.ts";
import { splitText } from "../../chat/split.ts";
import { buttonBlocks, partBlocks, type Sized, titleBlocks } from "./blocks.ts";
import { BLOCKS_IN_MESSAGE, CHARACTERS_IN_BLOCKS, MARKDOWN_IN_MESSAGE, MESSAGE_TEXT } from "./limits.ts";

export interface SlackMessage {
  /** For notifications and screen readers. */
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** Below the limit, for what Slack may count beside the texts. */
const ROOM = CHARACTERS_IN_BLOCKS - 400;
/** Of a quote that is too long at least this much stands on the card. */
const SHOWN = 700;

/** The card as one message that can be edited in place. Of what is too long the beginning stands there, and all of it in `rest`. */
export function oneMessage(card: Card, say: Say): { readonly message: SlackMessage; readonly rest: readonly Rest[] } {
  const [whole, ...more] = messagesOf(card);
  if (whole && more.length === 0) return { message: whole, rest: [] };
  const { parts, rest } = shortened(card, say);
  const [message = { text: "…", blocks: [] }] = messagesOf({ ...card, parts });
  return { message, rest };
}

function shortened(card: Card, say: Say): { readonly parts: readonly Part[]; readonly rest: readonly Rest[] } {
  const rest: Rest[] = [];
  const parts = [...card.parts];
  for (let over = total(card) - ROOM; over > 0; over = total({ ...card, parts }) - ROOM) {
    const at = longest(parts);
    const part = at === undefined ? undefined : parts[at];
    if (at === undefined || part?.kind !== "quote") break;
    const [shown = ""] = splitText(part.text, Math.max(SHOWN, part.text.length - over - 200));
    parts[at] = { ...part, text: `${shown.trimEnd()}…\n${say("card.rest-in-thread")}` };
    rest.push({ heading: part.heading, text: part.text });
  }
  // What is no quote and still has no room follows as it is.
  for (let at = parts.length - 1; at >= 0 && messagesOf({ ...card, parts }).length > 1; at -= 1) {
    const [part] = parts.splice(at, 1);
    const text = part && spokenText(plainText({ ...card, title: "", parts: [part] })).trim();
    if (part && text) rest.push({ heading: headingOf(part), text });
  }
  return { parts, rest };
}

function headingOf(part: Part): string {
  return "heading" in part && part.heading ? part.heading : "…";
}

function longest(parts: readonly Part[]): number | undefined {
  const lengths = parts.map((part) => (part.kind === "quote" ? part.text.length : 0));
  const most = Math.max(0, ...lengths);
  return most <= SHOWN + 200 ? undefined : lengths.indexOf(most);
}

function total(card: Card): number {
  return blocksOf(card).reduce((sum, { size }) => sum + size, 0);
}

/** The whole card in as many messages as it takes; buttons stand under the last one. */
export function messagesOf(card: Card): readonly SlackMessage[] {
  const groups: Sized[][] = [[]];
  for (const each of blocksOf(card)) {
    const group = groups.at(-1) ?? [];
    if (fits([...group, each])) group.push(each);
    else groups.push([each]);
  }
  const text = fallback(card);
  return groups
    .filter((group) => group.length > 0)
    .map((group, at) => ({ text: at === 0 ? text : "…", blocks: group.map(({ block }) => block) }));
}

function blocksOf(card: Card): readonly Sized[] {
  return [...titleBlocks(card), ...card.parts.flatMap(partBlocks), ...buttonBlocks(card.buttons)];
}

function fits(group: readonly Sized[]): boolean {
  const sum = (of: (each: Sized) => number) => group.reduce((total, each) => total + of(each), 0);
  return (
    group.length <= BLOCKS_IN_MESSAGE &&
    sum(({ size }) => size) <= ROOM &&
    sum(({ markdown }) => markdown) <= MARKDOWN_IN_MESSAGE
  );
}

function fallback(card: Card): string {
  const [text = ""] = splitText(escaped(spokenText(plainText(card)).trim()), MESSAGE_TEXT);
  return text === "" ? "…" : text;
}

/** In Slack's own text format these three characters are all that can begin a mention or a link. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
