import type { Matcher } from "#src/library/matching.ts";
import { type Share, share, shown } from "./shares.ts";
import { printTable } from "./tables.ts";

/** Of the texts that match something: how often the score falls when the words named for it are taken out. */
export function deciding(texts: readonly string[], { match }: Matcher): Share {
  const matched = texts.flatMap((text) => {
    const best = match(text).candidates[0];
    return best ? [{ text, best }] : [];
  });
  return share(matched, ({ text, best }) => {
    const longestFirst = [...best.because].sort((a, b) => b.length - a.length);
    const without = longestFirst.reduce((rest, word) => rest.replaceAll(word, " "), text);
    const left = match(without).candidates.find(({ slug }) => slug === best.slug);
    return (left?.score ?? 0) < best.score;
  });
}

export function printDeciding(title: string, texts: readonly string[], matcher: Matcher): void {
  printTable(title, ["", ""], [["the score is lower", shown(deciding(texts, matcher))]]);
}
