import { CONCEPTS } from "./concepts.ts";
import {
  characterKey,
  charactersKey,
  conceptKey,
  meaningKey,
  meaningsKey,
  nameKey,
  shapeKey,
  wordKey,
} from "./feature-keys.ts";
import { meaningsIn } from "./meanings.ts";
import { seePatterns } from "./patterns.ts";
import { plainText } from "./plain-text.ts";
import { stem } from "./stem.ts";

/** Told of every feature of a text (its key) and of the place, or the two places, in it that make it up. */
export type Witness = (feature: number, start: number, end: number, start2?: number, end2?: number) => void;

/**
 * Reads a text as features: words, single Han characters and pairs of them, concepts (what single words mean), meanings
 * of phrases, pairs of meanings close to each other, and shapes such as two amounts.
 */
export function readFeatures(text: string, witness: Witness): void {
  const plain = plainText(text);
  RUN.lastIndex = 0;
  for (let run = RUN.exec(plain); run; run = RUN.exec(plain)) {
    const [written] = run;
    if (written.charCodeAt(0) >= FIRST_HAN) readHan(written, run.index, witness);
    else readWord(written, run.index, witness);
  }
  readMeanings(plain, witness);
  for (const { pattern, places } of seePatterns(plain))
    for (const { start, end } of places) witness(shapeKey(nameKey(pattern)), start, end);
}

/** Words and runs of Han. */
const RUN = /[a-z\u00e0-\u024f]+(?:'[a-z]+)?|[\u3400-\u9fff]+/g;
const FIRST_HAN = 0x3400;

function readWord(written: string, start: number, witness: Witness): void {
  const stemmed = stem(written);
  if (STOP.has(stemmed)) return;
  const end = start + written.length;
  witness(wordKey(stemmed), start, end);
  for (const concept of ENGLISH.get(stemmed) ?? NONE) witness(concept, start, end);
}

function readHan(run: string, start: number, witness: Witness): void {
  let meantUntil = 0;
  for (let i = 0; i < run.length; i++) {
    const at = start + i;
    const unit = run.charCodeAt(i);
    witness(characterKey(unit), at, at + 1);
    if (i + 1 < run.length) witness(charactersKey(unit, run.charCodeAt(i + 1)), at, at + 2);
    if (i < meantUntil) continue;
    for (let length = Math.min(LONGEST_HAN.get(run.charAt(i)) ?? 0, run.length - i); length > 0; length--) {
      const concepts = HAN.get(run.slice(i, i + length));
      if (!concepts) continue;
      for (const concept of concepts) witness(concept, at, at + length);
      meantUntil = i + length;
      break;
    }
  }
}

function readMeanings(plain: string, witness: Witness): void {
  const meanings = meaningsIn(plain);
  const names = meanings.map(({ id }) => nameKey(id));
  for (const [at, { from, start, end }] of meanings.entries()) {
    const name = names[at] ?? 0;
    witness(meaningKey(name), start, end);
    for (let back = at - 1; back >= 0; back -= 1) {
      const earlier = meanings[back];
      if (!earlier || from - earlier.from > NEAR) break;
      const other = names[back] ?? 0;
      if (other !== name && earlier.from !== from)
        witness(meaningsKey(other, name), earlier.start, earlier.end, start, end);
    }
  }
}

/** Words or Chinese characters between the beginnings of two meanings that belong together. */
const NEAR = 10;

const STOP = new Set(
  `a an the and or but if so to of in on at for with from by as it its this that these those i me my mine we our us you your
  he him his she her they them their be not have will would should may might do just very really too also then than there here
  am pm im ive id u ur dear sir madam please hi hello`.split(/\s+/),
);

const ENGLISH = new Map<string, readonly number[]>();
const HAN = new Map<string, readonly number[]>();
const NONE: readonly number[] = [];
const LONGEST_HAN = new Map<string, number>();
for (const [concept, words] of Object.entries(CONCEPTS)) {
  const key = conceptKey(nameKey(concept));
  for (const word of new Set(words.en.split(" ").map(stem))) ENGLISH.set(word, [...(ENGLISH.get(word) ?? []), key]);
  for (const word of words.zh.split(" ")) {
    HAN.set(word, [...(HAN.get(word) ?? []), key]);
    LONGEST_HAN.set(word.charAt(0), Math.max(LONGEST_HAN.get(word.charAt(0)) ?? 0, word.length));
  }
}
