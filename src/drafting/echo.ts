import type { Language } from "../languages.ts";

/** What a text could be repeated by: how each sentence opens, and its runs of words. */
export interface Echo {
  readonly openings: readonly string[];
  readonly runs: ReadonlySet<string>;
}

export function echoOf(text: string, language: Language): Echo {
  return { openings: sentences(text).map((sentence) => openingOf(sentence, language)), runs: runsOf(text, language) };
}

/**
 * How much a further line repeats what already stands: 1.5 for the same opening words as another sentence, 0.7 for each
 * run of words (three in English, five letters in Chinese) that is there already, at most 4 together.
 */
export function echoes(heard: readonly Echo[], line: Echo): number {
  const doubled = line.openings.filter((opening) => heard.some(({ openings }) => openings.includes(opening))).length;
  let repeated = 0;
  for (const run of line.runs) if (heard.some(({ runs }) => runs.has(run))) repeated += 1;
  return Math.min(4, doubled * 1.5 + repeated * 0.7);
}

/** The sentences of a reply, ends included. */
export function sentences(text: string): readonly string[] {
  return (text.match(/[^.!?。！？\n]+(?:[.!?](?=\S)[^.!?。！？\n]+)*[.!?。！？]*[”」』’"]?/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

function openingOf(sentence: string, language: Language): string {
  const words = wordsOf(sentence, language);
  return words.slice(0, language === "en" ? 2 : 3).join(" ");
}

function runsOf(text: string, language: Language): Set<string> {
  const size = language === "en" ? 3 : 5;
  const runs = new Set<string>();
  for (const sentence of sentences(text)) {
    const words = wordsOf(sentence, language);
    for (let i = 0; i + size <= words.length; i += 1) runs.add(words.slice(i, i + size).join(" "));
  }
  return runs;
}

function wordsOf(sentence: string, language: Language): readonly string[] {
  return language === "en"
    ? (sentence.toLowerCase().match(/[\p{L}\d’']+/gu) ?? [])
    : (sentence.match(/[\p{L}\d]/gu) ?? []);
}
