import { diffWords } from "diff";
import type { Language } from "../languages.ts";

const segmenters = new Map<Language, Intl.Segmenter>();

/** Both texts in one: what was taken out stands in [-…-], what came in in {+…+}. */
export function difference(before: string, after: string, language: Language): string {
  return diffWords(before, after, { intlSegmenter: segmenterOf(language) })
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : value))
    .join("");
}

function segmenterOf(language: Language): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, segmenter);
  return segmenter;
}
