import type { Card } from "../cards/card.ts";
import type { Say } from "../cards/say.ts";
import type { Language } from "../languages.ts";

interface Titled {
  readonly text: Readonly<Record<Language, { readonly title: string; readonly summary: string }>>;
}

/** What a search found, in the reader's language. */
export function foundCard(
  query: string,
  slugs: readonly string[],
  documents: ReadonlyMap<string, Titled>,
  say: Say,
): Card {
  const items = lines(slugs, documents, say);
  if (items.length === 0) {
    return { title: say("card.found.none", { query }), accent: "plain", parts: [], buttons: [] };
  }
  return {
    title: say("card.found", { query }),
    accent: "plain",
    parts: [{ kind: "list", items, ordered: false }],
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

/** The body of a document whose title already stands on the card. */
export function withoutTitle(body: string): string {
  return body.replace(/^\s*# .*\n+/, "");
}
