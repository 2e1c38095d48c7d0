import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from "discord.js";
import { type Card, plainText } from "../../cards/card.ts";
import { spokenText } from "../../cards/moment.ts";
import { splitText } from "../../chat/split.ts";
import { buttonRows } from "./buttons.ts";
import type { Hints } from "./hints.ts";
import { LIMITS } from "./limits.ts";
import { isShownExactly, verbatim } from "./markdown.ts";
import { headed, type Section, sectionsOf } from "./sections.ts";

/** One message, ready for the wire. */
export interface Message {
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  readonly files: readonly TextFile[];
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export interface Wording {
  readonly hints: Hints;
  /** That a text goes on in a file. */
  readonly attached: (file: string) => string;
}

const COLOURS = { plain: 0x5b6b7b, good: 0x2e7d32, warning: 0xf9a825, urgent: 0xc62828 } as const;
/** What fences, headings and empty lines take beside the words. */
const SPARE = 200;
const TOGETHER = LIMITS.embedsTogether - SPARE;
const DESCRIPTION = LIMITS.description - 96;
const LONGEST_QUOTE = 3_500;
const SHORTEST_QUOTE = 200;

/** The card in as many messages as it takes; the buttons stand below the last. */
export function messagesOf(card: Card, wording: Wording): readonly Message[] {
  const { title, fields, sections } = sectionsOf(card, wording.hints);
  const files: TextFile[] = [];
  const taken = fields.reduce((sum, { name, value }) => sum + name.length + value.length, title?.length ?? 0);
  const bodies = bodiesOf(sections, TOGETHER - taken, files, nameOf(card), wording);
  const color = COLOURS[card.accent];
  const inline = fields.map((field) => ({ ...field, inline: true }));
  const first: APIEmbed = { ...(title === null ? {} : { title }), ...(inline.length > 0 ? { fields: inline } : {}) };
  const pages = packed(bodies, first, taken).map((embeds) => embeds.map((embed) => ({ ...embed, color })));
  return pages.map((embeds, at) => {
    const last = at === pages.length - 1;
    return { embeds, components: last ? buttonRows(card.buttons) : [], files: at === 0 ? files : [] };
  });
}

/** Cards one below the other: in one message where they fit. */
export function allMessagesOf(cards: readonly Card[], wording: Wording): readonly Message[] {
  const messages: Message[] = [];
  for (const next of cards.flatMap((card) => messagesOf(card, wording))) {
    const last = messages.at(-1);
    const together = last && {
      ...next,
      embeds: [...last.embeds, ...next.embeds],
      files: [...last.files, ...next.files],
    };
    const fits = together && last.components.length === 0 && sizeOf(together) <= TOGETHER;
    if (fits && together.embeds.length <= LIMITS.embeds) messages.splice(-1, 1, together);
    else messages.push(next);
  }
  return messages;
}

function sizeOf({ embeds }: Message): number {
  const lengths = embeds.flatMap(({ title = "", description = "", fields = [] }) => [
    title.length + description.length,
    ...fields.map(({ name, value }) => name.length + value.length),
  ]);
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** The card in one message; what has no room is attached, whole. */
export function messageOf(card: Card, wording: Wording): Message {
  const pages = messagesOf(card, wording);
  const [first] = pages;
  if (!first) throw new Error("a card has at least one message");
  if (pages.length === 1) return first;
  const name = `${nameOf(card)}.txt`;
  const more: APIEmbed = { description: wording.attached(name), color: COLOURS[card.accent] };
  const embeds = [...first.embeds.slice(0, LIMITS.embeds - 1), more];
  const whole = { name, text: spokenText(plainText(card)) };
  return { embeds, components: buttonRows(card.buttons), files: [...first.files, whole].slice(0, 10) };
}

/** `MG-1` where the card is about one case. */
function nameOf(card: Card): string {
  return /\bMG-\d+/.exec(card.title)?.[0] ?? "text";
}

/** Every section in words; the longest quotes give way, and go whole into a file. */
function bodiesOf(
  sections: readonly Section[],
  room: number,
  files: TextFile[],
  name: string,
  wording: Wording,
): readonly string[] {
  const words = sections.reduce((sum, section) => sum + lengthOf(section), 0);
  const quotes = sections.flatMap((section) => (section.kind === "quote" ? [section.text] : []));
  const longest = longestQuote(quotes, room - words);
  return sections.map((section) => {
    if (section.kind === "words") return section.markdown;
    const { heading, text } = section;
    if (text.length <= longest && isShownExactly(text)) return headed(heading, verbatim(text));
    const file = { name: `${name}-${files.length + 1}.txt`, text };
    files.push(file);
    const [shown = ""] = splitText(text, longest);
    const line = wording.attached(file.name);
    return headed(heading, shown.trim() === "" ? line : `${verbatim(shown)}\n${line}`);
  });
}

/** What the section takes beside the quoted words themselves. */
function lengthOf(section: Section): number {
  return section.kind === "words" ? section.markdown.length + 2 : section.heading.length * 2 + 100;
}

/** How long a quote may be so that all have room; the short ones leave theirs to the long ones. */
function longestQuote(quotes: readonly string[], room: number): number {
  let left = room;
  const byLength = quotes.map(({ length }) => length).sort((a, b) => a - b);
  for (const [at, length] of byLength.entries()) {
    const share = Math.floor(left / (byLength.length - at));
    if (length > share) return Math.max(SHORTEST_QUOTE, Math.min(LONGEST_QUOTE, share));
    left -= length;
  }
  return LONGEST_QUOTE;
}

function packed(bodies: readonly string[], first: APIEmbed, taken: number): readonly (readonly APIEmbed[])[] {
  const pages: APIEmbed[][] = [[first]];
  let size = taken;
  for (const body of bodies.flatMap((each) => splitText(each, DESCRIPTION))) {
    const page = pages.at(-1) ?? [];
    const embed = page.at(-1);
    const whole = embed?.description === undefined ? body : `${embed.description}\n\n${body}`;
    if (embed && !embed.fields && whole.length <= DESCRIPTION && size + body.length + 2 <= TOGETHER) {
      embed.description = whole;
    } else if (size + body.length <= TOGETHER && page.length < LIMITS.embeds) page.push({ description: body });
    else {
      pages.push([{ description: body }]);
      size = 0;
    }
    size += body.length + 2;
  }
  const shown = pages.map((page) => page.filter(({ title, description, fields }) => title || description || fields));
  const full = shown.filter((page) => page.length > 0);
  // Discord takes no message without words.
  return full.length > 0 ? full : [[{ description: "…" }]];
}
