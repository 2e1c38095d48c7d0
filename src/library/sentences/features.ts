import { fold } from "../../cases/triage/characters.ts";
import { stem } from "../matching/stem.ts";
import { ACTS } from "./acts.ts";

/** Told of every feature by its number, and how much it counts. */
export type Note = (feature: number, weight: number) => void;

/**
 * What a sentence of a reply is made of, for telling what it does: small words too ("if", "will", "had you"), for they
 * make a promise or a reproach. English: words and their stems, two and three in a row, two with one between, pieces of
 * words. Chinese, both scripts alike: letters, up to four in a row, two with one or two between. And in both, what the
 * words have to do with. Features are numbers (hashes), since nobody needs their names and making names takes long.
 */
export function sentenceFeatures(sentence: string, note: Note): void {
  const even = fold(sentence).replace(/\d[\d.,:/]*/gu, "0");
  for (const [run] of even.matchAll(RUN)) {
    if (run.charCodeAt(0) >= HAN) hanFeatures(run, note);
    else wordFeatures(run, note);
  }
  const acts = actsIn(even).map(hashOf);
  for (const [at, act] of acts.entries()) {
    note(mix(ACT, act), 2);
    for (const other of acts.slice(at + 1)) note(mix(act, other), 1);
  }
  note(mix(ACT, acts.length), 0.5);
}

/** What the words of a sentence have to do with, part by part: the parts of a sentence are read again and again. */
export function actsIn(sentence: string): readonly string[] {
  const found = new Set(
    fold(sentence)
      .split(/[,，:：；;]/u)
      .flatMap(actsOf),
  );
  return Object.keys(ACTS).filter((act) => found.has(act));
}

function actsOf(part: string): readonly string[] {
  const known = remembered.get(part);
  if (known) return known;
  const tongue = /\p{sc=Han}/u.test(part) ? "zh" : "en";
  const acts = PATTERNS[tongue].flatMap(([act, pattern]) => (pattern.test(part) ? [act] : []));
  if (remembered.size >= LARGEST_MEMORY) remembered.clear();
  remembered.set(part, acts);
  return acts;
}

const remembered = new Map<string, readonly string[]>();

const PATTERNS = {
  en: Object.entries(ACTS).map(([act, { en }]) => [act, new RegExp(`(?<![a-z])(?:${en})(?![a-z])`, "u")] as const),
  zh: Object.entries(ACTS).map(([act, { zh }]) => [act, new RegExp(zh, "u")] as const),
};

const RUN = /[\u3400-\u9fff0，、；]+|[a-z\u00e0-\u024f0][a-z\u00e0-\u024f0' ,;-]*/gu;
const HAN = 0x3000;
/** Starts of the hashes, one a kind of feature. */
const [EDGE, ACT, GAP, WIDE_GAP, ROOT, PIECE] = [1, 2, 3, 4, 5, 6];

function hanFeatures(run: string, note: Note): void {
  const codes = [EDGE, ...Array.from({ length: run.length }, (_, at) => run.charCodeAt(at)), EDGE];
  for (let at = 0; at < codes.length; at += 1) {
    const [a = 0, b, c, d] = codes.slice(at, at + 4);
    const one = mix(HAN, a);
    note(one, 0.5);
    if (b === undefined) continue;
    const two = mix(one, b);
    note(two, 1);
    if (c === undefined) continue;
    const three = mix(two, c);
    note(three, 0.7);
    note(mix(mix(GAP, a), c), 0.4);
    if (d === undefined) continue;
    note(mix(three, d), 0.4);
    note(mix(mix(WIDE_GAP, a), d), 0.3);
  }
}

function wordFeatures(run: string, note: Note): void {
  const words = run.match(/[a-z\u00e0-\u024f]+(?:'[a-z]+)?|0|,|;/gu) ?? [];
  let last = EDGE;
  let before = 0;
  for (const word of [...words, ""]) {
    const { own, root, pieces } = wordNumbers(word);
    note(own, 1);
    note(root, 0.6);
    note(mix(last, own), 0.9);
    if (before !== 0) {
      note(mix(mix(before, last), own), 0.6);
      note(mix(mix(before, GAP), own), 0.5);
    }
    for (const { piece, weight } of pieces) note(piece, weight);
    [before, last] = [last, own];
  }
}

interface WordNumbers {
  readonly own: number;
  readonly root: number;
  readonly pieces: readonly { readonly piece: number; readonly weight: number }[];
}

function wordNumbers(word: string): WordNumbers {
  const known = numbered.get(word);
  if (known) return known;
  const edged = `<${word}>`;
  const pieces = word.length > 3 ? [piecesOf(edged, 4, 0.5), piecesOf(edged, 5, 0.3)].flat() : [];
  const numbers = { own: hashOf(word), root: mix(ROOT, hashOf(stem(word))), pieces };
  if (numbered.size < LARGEST_MEMORY) numbered.set(word, numbers);
  return numbers;
}

const numbered = new Map<string, WordNumbers>();
const LARGEST_MEMORY = 8_000;

function piecesOf(word: string, length: number, weight: number): WordNumbers["pieces"] {
  return Array.from({ length: Math.max(0, word.length - length + 1) }, (_, at) => ({
    piece: mix(PIECE, hashOf(word.slice(at, at + length))),
    weight,
  }));
}

/** FNV-1a. */
function hashOf(text: string): number {
  let code = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) code = Math.imul(code ^ text.charCodeAt(at), 0x01000193);
  return code;
}

function mix(one: number, other: number): number {
  const code = Math.imul(one ^ (other + 0x9e3779b9), 0x85ebca6b);
  return code ^ (code >>> 13);
}
