import { fold } from "../../cases/triage/characters.ts";
import { stem } from "../matching/stem.ts";
import { ACTS } from "./acts.ts";

/**
 * What a sentence of a reply is made of, for telling what it does: small words too ("if", "will", "had you"), for they
 * make a promise or a reproach. English: words and their stems, two and three in a row, two with one between, pieces of
 * words. Chinese, both scripts alike: letters, two to four in a row, two with one or two between.
 */
export function sentenceFeatures(sentence: string, note: (feature: string, weight: number) => void): void {
  const even = fold(sentence).replace(/\d[\d.,:/]*/gu, "0");
  for (const [run] of even.matchAll(RUN)) {
    if (run.charCodeAt(0) >= HAN) hanFeatures(run, note);
    else wordFeatures(run, note);
  }
  const acts = actsIn(even);
  for (const [at, act] of acts.entries()) {
    note(`@${act}`, 2);
    for (const other of acts.slice(at + 1)) note(`@${act}@${other}`, 1);
  }
  note(`@${acts.length}`, 0.5);
}

/** What the words of a sentence have to do with. */
export function actsIn(sentence: string): readonly string[] {
  const even = fold(sentence);
  const tongue = /\p{sc=Han}/u.test(even) ? "zh" : "en";
  return PATTERNS[tongue].flatMap(([act, pattern]) => (pattern.test(even) ? [act] : []));
}

const PATTERNS = {
  en: Object.entries(ACTS).map(([act, { en }]) => [act, new RegExp(`(?<![a-z])(?:${en})(?![a-z])`, "u")] as const),
  zh: Object.entries(ACTS).map(([act, { zh }]) => [act, new RegExp(zh, "u")] as const),
};

type Note = (feature: string, weight: number) => void;

const RUN = /[\u3400-\u9fff0，、；]+|[a-z\u00e0-\u024f0][a-z\u00e0-\u024f0' ,;-]*/gu;
const HAN = 0x3000;

function hanFeatures(run: string, note: Note): void {
  const letters = `^${run}$`;
  for (let at = 0; at < letters.length; at += 1) {
    note(letters.slice(at, at + 1), 0.5);
    if (at + 2 <= letters.length) note(letters.slice(at, at + 2), 1);
    if (at + 3 <= letters.length) note(letters.slice(at, at + 3), 0.7);
    if (at + 4 <= letters.length) note(letters.slice(at, at + 4), 0.4);
    if (at + 3 <= letters.length) note(`${letters.charAt(at)}_${letters.charAt(at + 2)}`, 0.4);
    if (at + 4 <= letters.length) note(`${letters.charAt(at)}__${letters.charAt(at + 3)}`, 0.3);
  }
}

function wordFeatures(run: string, note: Note): void {
  const words = run.match(/[a-z\u00e0-\u024f]+(?:'[a-z]+)?|0|,|;/gu) ?? [];
  let [last, before] = ["^", ""];
  for (const word of [...words, "$"]) {
    const root = stem(word);
    note(word, 1);
    note(`~${root}`, 0.6);
    note(`${last} ${word}`, 0.9);
    if (before !== "") {
      note(`${before} ${last} ${word}`, 0.6);
      note(`${before} _ ${word}`, 0.5);
    }
    if (word.length > 3) {
      const edged = `<${word}>`;
      for (let at = 0; at + 4 <= edged.length; at += 1) {
        note(`#${edged.slice(at, at + 4)}`, 0.5);
        note(`#${edged.slice(at, at + 5)}`, 0.3);
      }
    }
    [before, last] = [last, word];
  }
}
