import { styleText } from "node:util";
import type { Card, Part } from "../../cards/card.ts";

/** What a terminal may show: no control characters, nothing that turns the direction of the text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

type Style = Parameters<typeof styleText>[0];

/** The card for a terminal; plain where the stream has no colour. */
export function renderCard(card: Card, stream: NodeJS.WriteStream): string {
  const paint = (style: Style, text: string) => styleText(style, text, { stream });
  const title = { plain: "bold", good: "green", warning: "yellow", urgent: "red" } as const;
  const parts = card.parts.map((part) => renderPart(part, paint));
  const buttons = card.buttons.map(({ label }) => paint("inverse", ` ${label} `)).join(" ");
  return [paint(["bold", title[card.accent]], safe(card.title)), ...parts, buttons]
    .filter((text) => text !== "")
    .join("\n\n");
}

function renderPart(part: Part, paint: (style: Style, text: string) => string): string {
  const headed = (heading: string | undefined, lines: readonly string[]) =>
    [...(heading ? [paint("cyan", safe(heading))] : []), ...lines].join("\n");
  switch (part.kind) {
    case "fields":
      return part.fields.map(({ label, value }) => `${paint("dim", `${safe(label)}:`)} ${safe(value)}`).join("\n");
    case "text":
      return headed(part.heading, [safe(part.text)]);
    case "list":
      return headed(
        part.heading,
        part.items.map((item, at) => `${part.ordered ? `${at + 1}.` : "•"} ${safe(item).replaceAll("\n", "\n  ")}`),
      );
    case "document":
      return safe(part.markdown);
    case "quote":
      return headed(
        part.heading,
        safe(part.text)
          .split("\n")
          .map((line) => `${paint("dim", "│")} ${line}`),
      );
  }
}

export function safe(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(UNSAFE, "\uFFFD");
}
