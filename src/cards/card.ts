/** What a person sees in chat, whatever the chat is. Each platform renders it; nothing in it is markup. */
export interface Card {
  readonly title: string;
  readonly accent: "plain" | "good" | "warning" | "urgent";
  readonly parts: readonly Part[];
  readonly buttons: readonly Button[];
}

export type Part =
  | { readonly kind: "fields"; readonly fields: readonly Field[] }
  | { readonly kind: "text"; readonly heading?: string; readonly text: string }
  | { readonly kind: "list"; readonly heading?: string; readonly items: readonly string[]; readonly ordered: boolean }
  /** A document of the library, in Markdown. */
  | { readonly kind: "document"; readonly markdown: string }
  /** Somebody's very words (a complaint, a draft): shown exactly, never interpreted. */
  | { readonly kind: "quote"; readonly heading: string; readonly text: string };

export interface Field {
  readonly label: string;
  readonly value: string;
}

/** A press is the command with that target, nothing else; where it has a form, that is filled in first. */
export interface Button {
  readonly label: string;
  readonly command: string;
  readonly target: { readonly case: string; readonly approval?: string };
  readonly form?: true;
}

/** The card as plain text, for scripts, logs and platforms without layout. */
export function plainText(card: Card): string {
  return [card.title, ...card.parts.map(partText)].join("\n\n");
}

function partText(part: Part): string {
  switch (part.kind) {
    case "fields":
      return part.fields.map(({ label, value }) => `${label}: ${value}`).join("\n");
    case "text":
      return headed(part.heading, part.text);
    case "list":
      return headed(
        part.heading,
        part.items.map((item, at) => `${part.ordered ? `${at + 1}.` : "-"} ${item}`).join("\n"),
      );
    case "document":
      return part.markdown;
    case "quote":
      return headed(part.heading, part.text);
  }
}

function headed(heading: string | undefined, text: string): string {
  return heading ? `${heading}\n${text}` : text;
}
