import type { Card, Part } from "../../cards/card.ts";
import { piecesOf } from "../../cards/moment.ts";
import type { Hints } from "./hints.ts";
import { LIMITS } from "./limits.ts";
import { document, escaped, sentence } from "./markdown.ts";

/** A card as Discord lays it out: a few short fields side by side, and below them one section after the other. */
export interface Sections {
  /** Null where the title needs more than a title can carry; then it is the first section. */
  readonly title: string | null;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly sections: readonly Section[];
}

export type Section =
  | { readonly kind: "words"; readonly markdown: string }
  | { readonly kind: "quote"; readonly heading: string; readonly text: string };

export function sectionsOf(card: Card, hints: Hints): Sections {
  const title = sentence(card.title, hints);
  const fits = title.length <= LIMITS.title && card.parts.length > 0 && isPlainLine(card.title);
  const fields: { name: string; value: string }[] = [];
  const sections: Section[] = fits || title === "" ? [] : [{ kind: "words", markdown: title }];
  for (const part of card.parts) {
    if (part.kind !== "fields") sections.push(...sectionOf(part, hints));
    else {
      for (const { label, value } of part.fields) {
        const field = { name: orDash(escaped(label)), value: orDash(sentence(value, asItIs)) };
        const room = fields.length < LIMITS.fields && sections.length === (fits || title === "" ? 0 : 1);
        if (room && field.name.length <= LIMITS.fieldName && field.value.length <= LIMITS.fieldValue)
          fields.push(field);
        else sections.push({ kind: "words", markdown: headed(label, field.value) });
      }
    }
  }
  return { title: fits ? title : null, fields, sections };
}

/** A title shows neither times nor several lines. */
function isPlainLine(title: string): boolean {
  return !title.includes("\n") && piecesOf(title).every((piece) => typeof piece === "string");
}

/** Discord takes no field without words. */
function orDash(markdown: string): string {
  return markdown.trim() === "" ? "—" : markdown;
}

const asItIs: Hints = (words) => [words];

function sectionOf(part: Exclude<Part, { kind: "fields" }>, hints: Hints): readonly Section[] {
  switch (part.kind) {
    case "text":
      return part.text === "" ? [] : [{ kind: "words", markdown: headed(part.heading, sentence(part.text, hints)) }];
    case "list": {
      const items = part.items.map((item, at) => {
        const mark = part.ordered ? `${at + 1}.` : "-";
        return `${mark} ${sentence(item, hints).replaceAll("\n", "\n  ")}`;
      });
      return items.length === 0 ? [] : [{ kind: "words", markdown: headed(part.heading, items.join("\n")) }];
    }
    case "document":
      return [{ kind: "words", markdown: document(part.markdown) }];
    case "quote":
      return [part];
  }
}

export function headed(heading: string | undefined, markdown: string): string {
  return heading ? `**${escaped(heading)}**\n${markdown}` : markdown;
}
