import type { Card } from "../cards/card.ts";
import type { Say } from "../cards/say.ts";
import type { Language } from "../languages.ts";

interface Titled {
  readonly text: Readonly<Record<Language, { readonly title: string; readonly summary: string }>>;
}

/** Documents of one kind that a search found, best first. */
export interface Found {
  readonly heading?: string;
  readonly slugs: readonly string[];
  readonly documents: ReadonlyMap<string, Titled>;
}

/** What a search found, in the reader's language. */
export function foundCard(query: string, found: readonly Found[], say: Say): Card {
  const lists = found
    .map(({ slugs, documents, ...heading }) => ({ ...heading, items: lines(slugs, documents, say) }))
    .filter(({ items }) => items.length > 0);
  return {
    title: say(lists.length > 0 ? "card.found" : "card.found.none", { query }),
    accent: "plain",
    parts: lists.map((list) => ({ kind: "list", ...list, ordered: false })),
    buttons: [],
  };
}

/** One line a document. */
export function lines(slugs: Iterable<string>, documents: ReadonlyMap<string, Titled>, say: Say): string[] {
  return [...slugs].flatMap((slug) => {
    const text = documents.get(slug)?.text[say.language];
    return text ? [say("card.list.line", { slug, title: text.title, summary: text.summary })] : [];
  });
}

/** The body of a document whose title already stands on the card; files that it links to are named, for nobody can follow them there. */
export function withoutTitle(body: string): string {
  return body
    .replace(/^\s*# .*\n+/, "")
    .replace(/\[([^\]]+)\]\(([\w-]+)(?:\.zh)?\.md\)/gu, "$1 ($2)")
    .replace(/\[([^\]]+)\]\((?!\w+:)[^)]*\)/gu, "$1");
}
