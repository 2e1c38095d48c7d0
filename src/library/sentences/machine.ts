import type { Library } from "../load-library.ts";
import type { Vector } from "../matching/space.ts";
import { BIAS, type Costs, trainHinge, type Weights } from "./hinge.ts";
import { keep, keyOf, readKept } from "./kept.ts";
import { readerOf, sentenceSpace } from "./space.ts";

/** Texts to learn from; of each kind, what every text says to it: 1 it is one, -1 it is none, 0 nothing. */
export interface Lesson {
  readonly texts: readonly string[];
  readonly sides: readonly Int8Array[];
}

/** What was learnt, as numbers. */
export interface Numbers {
  /** The buckets of the features that count, in their order, and how rare each is. */
  readonly buckets: Int32Array;
  readonly rarities: Float32Array;
  readonly unknown: number;
  /** Of every feature and the bias side by side, one a kind. */
  readonly weights: Float32Array;
}

/** How much a text speaks for each kind: from 1 on like its examples, to -1 like what is none. */
export type Machine = (text: string) => Float64Array;

const folders = new WeakMap<Library, string>();

/** From now on, what is learnt of the library is kept in that folder, and read from there at the next start. */
export function keepIn(library: Library, folder: string): void {
  folders.set(library, folder);
}

/** Nothing is random: the same lesson gives the same machine. `name` is what it is kept under. */
export function machineFor(library: Library, name: string, lesson: Lesson, costs: Costs): Machine {
  const numbers = numbersFor(lesson, costs, name, folders.get(library));
  const vectorOf = readerOf(numbers);
  return (text) => sumsOf(numbers.weights, lesson.sides.length, vectorOf(text));
}

function numbersFor(lesson: Lesson, costs: Costs, name: string, folder: string | undefined): Numbers {
  if (folder === undefined) return learnt(lesson, costs);
  const key = keyOf(lesson);
  const known = readKept(folder, name, key);
  if (known) return known;
  const numbers = learnt(lesson, costs);
  keep(folder, name, key, numbers);
  return numbers;
}

function learnt({ texts, sides }: Lesson, costs: Costs): Numbers {
  const { size, vectors, buckets, rarities, unknown } = sentenceSpace(texts);
  return {
    buckets,
    rarities,
    unknown,
    weights: sideBySide(sides.map((each) => trainHinge(vectors, each, size, costs))),
  };
}

function sideBySide(all: readonly Weights[]): Float32Array {
  const packed = new Float32Array((all[0]?.length ?? 0) * all.length);
  for (const [at, weights] of all.entries())
    for (let place = 0; place < weights.length; place += 1) packed[place * all.length + at] = weights[place] ?? 0;
  return packed;
}

function sumsOf(packed: Float32Array, count: number, { indices, values }: Vector): Float64Array {
  const sums = Float64Array.from(packed.subarray(-count), (bias) => bias * BIAS);
  for (let i = 0; i < indices.length; i += 1) {
    const from = (indices[i] ?? 0) * count;
    const value = values[i] ?? 0;
    for (let at = 0; at < count; at += 1) sums[at] = (sums[at] ?? 0) + value * (packed[from + at] ?? 0);
  }
  return sums;
}
