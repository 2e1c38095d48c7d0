import { fold } from "../../cases/triage/characters.ts";
import type { Tongue } from "../examples.ts";
import type { Library } from "../load-library.ts";
import type { Vector } from "../matching/space.ts";
import { LEARNT_CHECKS, type LearntCheck } from "../reply-examples.ts";
import { BIAS, trainHinge, type Weights } from "./hinge.ts";
import { keep, keyOf, type Numbers, readKept } from "./kept.ts";
import { decidedLines, type Passing, passingLines } from "./passing.ts";
import { readerOf, type SentenceSpace, sentenceSpace } from "./space.ts";
import { unitsOf } from "./units.ts";

/** How much a sentence speaks for each check: from 1 on like its examples to stop, to -1 like what it lets pass. */
export type Scores = Readonly<Record<LearntCheck, number>>;

/** What the library's examples taught; each tongue is learnt when its first sentence comes. */
export interface SentenceJudge {
  scoresOf(sentence: string, tongue: Tongue): Scores | undefined;
}

/** Nothing is random: the same library gives the same judge, and one library learns once. */
export function judgeOf(library: Library): SentenceJudge {
  const known = judges.get(library);
  if (known) return known;
  const judge = newJudge(library);
  judges.set(library, judge);
  return judge;
}

const judges = new WeakMap<Library, SentenceJudge>();
const folders = new WeakMap<Library, string>();

/** From now on, what is learnt of the library is kept in that folder, and read from there at the next start. */
export function keepIn(library: Library, folder: string): void {
  folders.set(library, folder);
}

function newJudge(library: Library): SentenceJudge {
  const learnt = new Map<Tongue, Learnt | undefined>();
  return {
    scoresOf(sentence, tongue) {
      if (!learnt.has(tongue)) learnt.set(tongue, learn(library, tongue));
      const what = learnt.get(tongue);
      return what && scoresIn(what, sentence);
    },
  };
}

interface Learnt {
  readonly vectorOf: SentenceSpace["vectorOf"];
  /** Those of a feature stand side by side, one a check. */
  readonly weights: Float32Array;
  /** What the examples let pass in any case, word by word. */
  readonly passed: ReadonlySet<string>;
  readonly remembered: Map<string, Scores>;
}

/** A house's replies say the same sentences again and again. */
const REMEMBERED = 2_000;

function scoresIn({ vectorOf, weights, passed, remembered }: Learnt, sentence: string): Scores {
  if (passed.has(fold(sentence))) return NOTHING;
  const known = remembered.get(sentence);
  if (known) return known;
  const vector = vectorOf(sentence);
  const sums = sumsOf(weights, vector);
  const scores: Record<LearntCheck, number> = { ...NOTHING };
  for (const [at, check] of LEARNT_CHECKS.entries()) scores[check] = sums[at] ?? 0;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(sentence, scores);
  return scores;
}

const NOTHING: Scores = {
  "no-promise": -1,
  "no-strings": -1,
  "no-liability": -1,
  "no-blame": -1,
  "no-internal": -1,
  "no-clock": -1,
  tone: -1,
};

/** What examples there are to learn from: `stops` is null for what is let pass. */
export interface Example extends Passing {
  readonly stops: LearntCheck | null;
}

export function examplesFor(library: Library, tongue: Tongue): readonly Example[] {
  const own = [...library.examples.checks].flatMap(([check, { stop, pass }]) => [
    ...stop[tongue].map((text): Example => ({ text, stops: check, unsaid: [] })),
    ...pass[tongue].flatMap(unitsOf).map((text): Example => ({ text, stops: null, unsaid: [] })),
  ]);
  const passing = [...decidedLines(library, tongue), ...passingLines(library, tongue)];
  return own.length === 0 ? [] : [...own, ...passing.map((line): Example => ({ ...line, stops: null }))];
}

function learn(library: Library, tongue: Tongue): Learnt | undefined {
  const examples = examplesFor(library, tongue);
  if (examples.length === 0) return undefined;
  const numbers = numbersOf(examples, tongue, folders.get(library));
  const passed = examples.flatMap(({ text, stops, unsaid }) =>
    stops === null && unsaid.length === 0 ? [fold(text)] : [],
  );
  return {
    vectorOf: readerOf(numbers),
    weights: numbers.weights,
    passed: new Set(passed),
    remembered: new Map(),
  };
}

function numbersOf(examples: readonly Example[], tongue: Tongue, folder: string | undefined): Numbers {
  if (folder === undefined) return learnt(examples);
  const key = keyOf(examples);
  const known = readKept(folder, tongue, key);
  if (known) return known;
  const numbers = learnt(examples);
  keep(folder, tongue, key, numbers);
  return numbers;
}

function learnt(examples: readonly Example[]): Numbers {
  const { size, vectors, buckets, rarities, unknown } = sentenceSpace(examples.map(({ text }) => text));
  const weights = sideBySide(LEARNT_CHECKS.map((check) => trainHinge(vectors, sidesOf(examples, check), size, COSTS)));
  return { buckets, rarities, unknown, weights };
}

function sideBySide(all: readonly Weights[]): Float32Array {
  const packed = new Float32Array((all[0]?.length ?? 0) * all.length);
  for (const [at, weights] of all.entries())
    for (let place = 0; place < weights.length; place += 1) packed[place * all.length + at] = weights[place] ?? 0;
  return packed;
}

function sumsOf(packed: Float32Array, { indices, values }: Vector): Float64Array {
  const count = LEARNT_CHECKS.length;
  const sums = Float64Array.from(packed.subarray(-count), (bias) => bias * BIAS);
  for (let i = 0; i < indices.length; i += 1) {
    const from = (indices[i] ?? 0) * count;
    const value = values[i] ?? 0;
    for (let at = 0; at < count; at += 1) sums[at] = (sums[at] ?? 0) + value * (packed[from + at] ?? 0);
  }
  return sums;
}

/** What another check stops may be wrong for this one too, so it says nothing; nor does what depends on the case. */
export function sidesOf(examples: readonly Example[], check: LearntCheck): Int8Array {
  return Int8Array.from(examples, ({ stops, unsaid }) => {
    if (stops !== null) return stops === check ? 1 : 0;
    return unsaid.includes(check) ? 0 : -1;
  });
}

export const COSTS = { missed: 4, stopped: 1 } as const;
