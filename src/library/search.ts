import MiniSearch from "minisearch";
import { LANGUAGES, type Language } from "../languages.ts";
import type { Library } from "./load-library.ts";
import { toSimplified } from "./simplified.ts";

export type SearchKind = "playbook" | "case-study" | "guide";

export interface Hit {
  readonly slug: string;
  readonly kind: SearchKind;
  readonly score: number;
}

/** Documents of that kind that hold the words of the query, best first. */
export type Search = (query: string, kind: SearchKind) => readonly Hit[];

/** Searches titles, summaries, symptoms and texts in any script. The index is built at the first search. */
export function searchLibrary(library: Library): Search {
  let index: MiniSearch<Entry> | undefined;
  return (query, kind) => {
    index ??= indexOf(library);
    return index
      .search(query, { filter: (hit) => hit.kind === kind })
      .map(({ id, score }) => ({ slug: String(id).slice(kind.length + 1), kind, score }));
  };
}

interface Entry {
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
}

function indexOf({ playbooks, caseStudies, guides }: Library): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ["title", "summary", "body"],
    storeFields: ["kind"],
    tokenize: (text) => wordsIn(text).flatMap(withCharacters),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: wordsIn,
      boost: { title: 4, summary: 2 },
      prefix: (term) => /^[a-z]{3}/u.test(term),
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  });
  for (const { slug, text, utterances } of playbooks.values()) {
    const said = [...utterances.en, ...utterances.zh];
    index.add(entry("playbook", slug, inWritten(text), said));
  }
  for (const { slug, text } of caseStudies.values()) index.add(entry("case-study", slug, inWritten(text), []));
  for (const { slug, text } of guides.values()) index.add(entry("guide", slug, inWritten(text), []));
  return index;
}

/** Traditional is found through Simplified: queries are brought to it. */
function inWritten(text: Readonly<Record<Language, Text>>): Text[] {
  return LANGUAGES.filter((language) => language !== "zh-Hant").map((language) => text[language]);
}

interface Text {
  readonly title: string;
  readonly summary: string;
  readonly symptoms?: readonly string[];
  readonly body: string;
}

function entry(kind: SearchKind, slug: string, texts: readonly Text[], said: readonly string[]): Entry {
  return {
    id: `${kind}/${slug}`,
    kind,
    title: [slug, ...texts.map(({ title }) => title)].join("\n"),
    summary: [...texts.flatMap(({ summary, symptoms = [] }) => [summary, ...symptoms]), ...said].join("\n"),
    body: texts.map(({ body }) => body).join("\n"),
  };
}

/** Words of letters and digits; runs of Chinese as pairs of characters, which need no dictionary. */
function wordsIn(text: string): string[] {
  const simplified = toSimplified(text.normalize("NFKC").toLowerCase());
  return (simplified.match(/\p{sc=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) =>
    /^\p{sc=Han}{2}/u.test(run) ? pairsOf(run) : [run],
  );
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** A query may be a single character. */
function withCharacters(word: string): string[] {
  return /^\p{sc=Han}{2}$/u.test(word) ? [word, ...word] : [word];
}
