import type { types } from "@slack/bolt";
import { piecesOf } from "../../cards/moment.ts";
import { splitText } from "../../chat/split.ts";
import { withoutUnseen } from "../../chat/unseen.ts";
import { TEXT_ELEMENT } from "./limits.ts";

type Element = types.RichTextElement;

/** Words in a card of ours, without what would turn them around or hide in them. */
export function literal(text: string, style: { bold?: true; italic?: true } = {}): Element[] {
  return exactly(withoutUnseen(text), style);
}

/**
 * Words as Slack shows them and never reads them: a text element is not searched for mentions, links or formatting, whatever
 * a customer wrote into it.
 */
function exactly(text: string, style: { bold?: true; italic?: true } = {}): Element[] {
  // Slack refuses an element without text.
  if (text === "") return [];
  const styled = Object.keys(style).length > 0 ? { style } : {};
  return splitText(text, TEXT_ELEMENT).map((piece) => ({ type: "text", text: piece, ...styled }));
}

/** A sentence of ours; each reader sees its moments in their own zone. */
export function sentence(text: string): Element[] {
  return piecesOf(text).flatMap((piece): Element[] => {
    if (typeof piece === "string") return literal(piece);
    const timestamp = Math.round(Date.parse(piece.at) / 1_000);
    return [{ type: "date", timestamp, format: "{date_short_pretty} {time}", fallback: piece.spoken }];
  });
}

export function section(elements: readonly Element[]): types.RichTextSection {
  return { type: "rich_text_section", elements: [...elements] };
}

/** Somebody's very words, to the last character. */
export function quote(text: string): types.RichTextQuote {
  return { type: "rich_text_quote", elements: exactly(text) };
}

export function list(items: readonly string[], ordered: boolean): types.RichTextList {
  return {
    type: "rich_text_list",
    style: ordered ? "ordered" : "bullet",
    elements: items.filter((item) => item !== "").map((item) => section(sentence(item))),
  };
}

export function richText(elements: types.RichTextBlock["elements"]): types.RichTextBlock {
  return { type: "rich_text", elements };
}
