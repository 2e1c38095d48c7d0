import type { types } from "@slack/bolt";
import type { Button, Card, Part } from "../../cards/card.ts";
import { piecesOf, spokenText } from "../../cards/moment.ts";
import { splitText } from "../../chat/split.ts";
import { BLOCK_COST, BUTTON_LABEL, HEADER, TEXT_ELEMENT } from "./limits.ts";
import { pressOf } from "./press.ts";
import { list, literal, quote, richText, section, sentence } from "./rich-text.ts";

/** A block with its size as Slack counts it, about. */
export interface Sized {
  readonly block: types.KnownBlock;
  readonly size: number;
  /** Of Markdown, of which Slack takes only so much in one message. */
  readonly markdown: number;
}

const MARKS = { plain: "", good: "✅ ", warning: "⚠️ ", urgent: "🚨 " } as const;

/** The title; a long one, or one that stands alone, reads better as a sentence. */
export function titleBlocks({ title, accent, parts }: Card): readonly Sized[] {
  const text = `${MARKS[accent]}${title}`;
  if (title === "") return [];
  const plain = piecesOf(text).every((piece) => typeof piece === "string");
  if (parts.length > 0 && plain && text.length <= HEADER && !text.includes("\n")) {
    return [sized({ type: "header", text: { type: "plain_text", text: spokenText(text), emoji: true } }, text.length)];
  }
  return [sized(richText([section(sentence(text))]), text.length)];
}

/** One part in as many blocks as it takes. */
export function partBlocks(part: Part): readonly Sized[] {
  switch (part.kind) {
    case "fields": {
      const lines = part.fields.flatMap(({ label, value }, at) => [
        ...literal(`${at > 0 ? "\n" : ""}${label}: `, { bold: true }),
        ...sentence(value),
      ]);
      const size = part.fields.reduce((sum, { label, value }) => sum + label.length + value.length + 3, 0);
      return lines.length === 0 ? [] : [sized(richText([section(lines)]), size)];
    }
    case "text":
      return splitText(part.text, TEXT_ELEMENT).map((text, at) =>
        sized(richText([...headed(at === 0 ? part.heading : undefined), section(sentence(text))]), text.length + 40),
      );
    case "list":
      return listBlocks(part);
    case "document":
      return splitText(part.markdown, TEXT_ELEMENT)
        .filter((text) => text.trim() !== "")
        .map((text) => ({ block: { type: "markdown", text }, size: text.length + BLOCK_COST, markdown: text.length }));
    case "quote":
      return splitText(part.text === "" ? " " : part.text, TEXT_ELEMENT).map((text, at) =>
        sized(
          richText([...headed(at === 0 ? part.heading : undefined), quote(text)]),
          text.length + part.heading.length,
        ),
      );
  }
}

function listBlocks({ heading, items, ordered }: Extract<Part, { kind: "list" }>): readonly Sized[] {
  const groups: string[][] = [];
  let size = 0;
  for (const item of items) {
    const group = groups.at(-1);
    if (group && size + item.length < TEXT_ELEMENT && !(ordered && groups.length > 1)) group.push(item);
    else {
      groups.push([item]);
      size = 0;
    }
    size += item.length;
  }
  return groups.map((group, at) =>
    sized(
      richText([...headed(at === 0 ? heading : undefined), list(group, ordered)]),
      group.join("").length + (heading?.length ?? 0),
    ),
  );
}

function headed(heading: string | undefined): types.RichTextSection[] {
  return heading ? [section(literal(heading, { bold: true }))] : [];
}

export function buttonBlocks(buttons: readonly Button[]): readonly Sized[] {
  if (buttons.length === 0) return [];
  const elements = buttons.map((button) => {
    const { action, value } = pressOf(button);
    const first = button.command === "approve" && !button.form;
    return {
      type: "button" as const,
      action_id: action,
      text: { type: "plain_text" as const, text: button.label.slice(0, BUTTON_LABEL), emoji: true },
      value,
      ...(first && { style: "primary" as const }),
    };
  });
  return [
    sized(
      { type: "actions", elements },
      buttons.reduce((sum, { label }) => sum + label.length, 0),
    ),
  ];
}

function sized(block: types.KnownBlock, size: number): Sized {
  return { block, size: size + BLOCK_COST, markdown: 0 };
}
