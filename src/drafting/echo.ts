import type { Language } from "../languages.ts";
import { hashOf } from "./pick.ts";

/**
 * What a text could be repeated by: how each sentence opens, and its runs of words (three in English, five letters in
 * Chinese). Each is kept as a number made of its words: there are some ten thousand in the library.
 */
export interface Echo {
  readonly openings: readonly number[];
  readonly runs: readonly number[];
}

/** What the reply has said so far, to be repeated by what follows. */
export interface Heard {
  readonly openings: ReadonlySet<number>;
  readonly runs: ReadonlySet<number>;
}

export const NOTHING_HEARD: Heard = { openings: new Set(), runs: new Set() };

export function heardToo({ openings, runs }: Heard, line: Echo): Heard {
  return { openings: new Set([...openings, ...line.openings]), runs: new Set([...runs, ...line.runs]) };
}

export function echoOf(text: string, language: Language): Echo {
  const openings = sentences(text).map((sentence) => numberOf(openingOf(sentence, language)));
  return { openings, runs: [...new Set(runsOf(text, language).map(numberOf))] };
}

/**
 * How much a further line repeats what already stands: 1.5 for the same opening words as another sentence, 0.7 for each
 * run of words that is there already, at most 4 together.
 */
export function echoes(heard: Heard, line: Echo): number {
  let [doubled, repeated] = [0, 0];
  for (const opening of line.openings) if (heard.openings.has(opening)) doubled += 1;
  for (const run of line.runs) if (heard.runs.has(run)) repeated += 1;
  return Math.min(4, doubled * 1.5 + repeated * 0.7);
}

/** Thirty bits, which is what the engine keeps without a box. */
function numberOf(words: string): number {
  return hashOf(words) >>> 2;
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

function runsOf(text: string, language: Language): readonly string[] {
  const size = language === "en" ? 3 : 5;
  const runs: string[] = [];
  for (const sentence of sentences(text)) {
    const words = wordsOf(sentence, language);
    for (let i = 0; i + size <= words.length; i += 1) runs.push(words.slice(i, i + size).join(" "));
  }
  return runs;
}

function wordsOf(sentence: string, language: Language): readonly string[] {
  return language === "en"
    ? (sentence.toLowerCase().match(/[\p{L}\d’']+/gu) ?? [])
    : (sentence.match(/[\p{L}\d]/gu) ?? []);
}
