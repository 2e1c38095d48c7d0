import { CONCEPTS } from "./concepts.ts";
import { meaningsIn } from "./meanings.ts";
import { seePatterns } from "./patterns.ts";
import { plainText } from "./plain-text.ts";
import { stem } from "./stem.ts";

/** Told of every feature of a text and of the place, or the two places, in it that make it up. */
export type Witness = (feature: string, start: number, end: number, start2?: number, end2?: number) => void;

/**
 * Reads a text as features: words (`wait`), pairs of neighbouring words (`not wait`), two and three Han characters in a
 * row, meanings of words (`~wait`) and of phrases (`@no-reply`), pairs of meanings close to each other
 * (`~promise~missing`, `@gift@missing`) and shapes (`!two-amounts`).
 */
export function readFeatures(text: string, witness: Witness): void {
  const plain = plainText(text);
  const meanings: Meaning[] = [];
  const note = (concept: string, start: number, end: number): void => {
    witness(`~${concept}`, start, end);
    for (let back = meanings.length - 1; back >= 0 && back >= meanings.length - REACH; back--) {
      const earlier = meanings[back];
      if (!earlier || earlier.concept === concept || earlier.start === start) continue;
      const [a, b] = earlier.concept < concept ? [earlier.concept, concept] : [concept, earlier.concept];
      witness(`~${a}~${b}`, earlier.start, earlier.end, start, end);
    }
    meanings.push({ concept, start, end });
  };
  RUN.lastIndex = 0;
  let before: Word | undefined;
  for (let run = RUN.exec(plain); run; run = RUN.exec(plain)) {
    const [written] = run;
    const start = run.index;
    const first = written.charCodeAt(0);
    if (first >= 0x3400) {
      readHan(written, start, witness, note);
      before = undefined;
    } else if (first === 0x27 || (first >= 0x61 && first <= 0x24f)) {
      before = readWord(written, start, before, witness, note);
    } else if (first >= 0x30 && first <= 0x39) {
      before = { stem: "#", start, end: start + written.length };
    } else {
      before = undefined;
      meanings.length = 0;
    }
  }
  readMeanings(plain, witness);
  for (const seen of seePatterns(plain))
    for (const place of seen.places) witness(`!${seen.pattern}`, place.start, place.end);
}

/** Words, numbers, runs of Han, and the marks that end a sentence. */
const RUN = /[a-z\u00e0-\u024f]+(?:'[a-z]+)?|\d[\d.,]*|[\u3400-\u9fff]+|[.!?;\n。！？；]/g;

/** How many meanings back a pair may reach. */
const REACH = 3;

interface Meaning {
  readonly concept: string;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

function readWord(
  written: string,
  start: number,
  before: Word | undefined,
  witness: Witness,
  note: Witness,
): Word | undefined {
  const stemmed = stem(written);
  if (STOP.has(stemmed)) return before;
  const end = start + written.length;
  if (stemmed !== "not") witness(stemmed, start, end);
  if (before) witness(`${before.stem} ${stemmed}`, before.start, before.end, start, end);
  for (const concept of ENGLISH.get(stemmed) ?? []) note(concept, start, end);
  return { stem: stemmed, start, end };
}

function readHan(run: string, start: number, witness: Witness, note: Witness): void {
  let meantUntil = 0;
  for (let i = 0; i < run.length; i++) {
    const at = start + i;
    if (i + 2 <= run.length) witness(run.slice(i, i + 2), at, at + 2);
    if (i + 3 <= run.length) witness(run.slice(i, i + 3), at, at + 3);
    if (i < meantUntil) continue;
    for (let length = Math.min(LONGEST_HAN.get(run.charAt(i)) ?? 0, run.length - i); length > 0; length--) {
      const concepts = HAN.get(run.slice(i, i + length));
      if (!concepts) continue;
      for (const concept of concepts) note(concept, at, at + length);
      meantUntil = i + length;
      break;
    }
  }
}

function readMeanings(plain: string, witness: Witness): void {
  const meanings = meaningsIn(plain);
  for (const [at, { id, from, start, end }] of meanings.entries()) {
    witness(`@${id}`, start, end);
    for (let back = at - 1; back >= 0; back -= 1) {
      const earlier = meanings[back];
      if (!earlier || from - earlier.from > NEAR) break;
      if (earlier.id === id || earlier.from === from) continue;
      const [a, b] = earlier.id < id ? [earlier.id, id] : [id, earlier.id];
      witness(`@${a}@${b}`, earlier.start, earlier.end, start, end);
    }
  }
}

/** Words or Chinese characters between the beginnings of two meanings that belong together. */
const NEAR = 10;

const STOP = new Set(
  `a an the and or but if so to of in on at for with from by as it its this that these those i me my mine we our us you your
  he him his she her they them their be have will would should may might do just very really too also then than there here
  am pm im ive id u ur dear sir madam please hi hello`.split(/\s+/),
);

const ENGLISH = new Map<string, string[]>();
const HAN = new Map<string, string[]>();
const LONGEST_HAN = new Map<string, number>();
for (const [concept, words] of Object.entries(CONCEPTS)) {
  for (const word of new Set(words.en.split(" ").map(stem))) ENGLISH.set(word, [...(ENGLISH.get(word) ?? []), concept]);
  for (const word of words.zh.split(" ")) {
    HAN.set(word, [...(HAN.get(word) ?? []), concept]);
    LONGEST_HAN.set(word.charAt(0), Math.max(LONGEST_HAN.get(word.charAt(0)) ?? 0, word.length));
  }
}
