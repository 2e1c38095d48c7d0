import type { Vector } from "../matching/space.ts";
import { sentenceFeatures } from "./features.ts";

const BUCKETS = 1 << 18;

/** The features that a set of sentences has in common, and the sentences as such. */
export interface SentenceSpace {
  readonly size: number;
  readonly vectors: readonly Vector[];
  /** The buckets that count, in the order of their features, and how rare each is. */
  readonly buckets: Int32Array;
  readonly rarities: Float32Array;
  /** Of a feature never seen. */
  readonly unknown: number;
  vectorOf(sentence: string): Vector;
}

/** A rare feature says more than one of every letter; what a single sentence has tells nothing about the next. */
export function sentenceSpace(sentences: readonly string[]): SentenceSpace {
  const count = counter();
  const counted = sentences.map(count);
  const frequencies = new Uint16Array(BUCKETS);
  for (const { buckets } of counted) for (const bucket of buckets) frequencies[bucket] = (frequencies[bucket] ?? 0) + 1;
  const places = new Int32Array(BUCKETS).fill(-1);
  const known: number[] = [];
  const rarities: number[] = [];
  const rarity = (frequency: number) => Math.log((sentences.length + 1) / (frequency + 0.5)) ** 0.7;
  for (const [bucket, frequency] of frequencies.entries()) if (frequency >= 2) known.push(bucket);
  // The commonest first: what is read most often lies close together.
  known.sort((one, other) => (frequencies[other] ?? 0) - (frequencies[one] ?? 0) || one - other);
  for (const [place, bucket] of known.entries()) {
    places[bucket] = place;
    rarities.push(rarity(frequencies[bucket] ?? 0));
  }
  const weights = Float32Array.from(rarities);
  const unknown = rarity(0) * UNKNOWN;
  const vectorFrom = (counts: Counts) => vector(counts, places, weights, unknown);
  return {
    size: weights.length,
    vectors: counted.map(vectorFrom),
    buckets: Int32Array.from(known),
    rarities: weights,
    unknown,
    vectorOf: (sentence) => vectorFrom(count(sentence)),
  };
}

/** The same reading of sentences from what was kept of a space. */
export function readerOf({
  buckets,
  rarities,
  unknown,
}: Pick<SentenceSpace, "buckets" | "rarities" | "unknown">): SentenceSpace["vectorOf"] {
  const count = counter();
  const places = new Int32Array(BUCKETS).fill(-1);
  for (const [place, bucket] of buckets.entries()) places[bucket] = place;
  return (sentence) => vector(count(sentence), places, rarities, unknown);
}

/** A feature never seen counts for half, so that a strange sentence is like nothing in particular. */
const UNKNOWN = 0.5;

interface Counts {
  readonly buckets: Int32Array;
  readonly weights: Float32Array;
}

/** Reads sentences one after the other; each feature of a sentence counts once. */
function counter(): (sentence: string) => Counts {
  const met = new Int32Array(BUCKETS);
  let reading = 0;
  return (sentence) => {
    reading += 1;
    const buckets: number[] = [];
    const weights: number[] = [];
    sentenceFeatures(sentence, (feature, weight) => {
      const bucket = feature & (BUCKETS - 1);
      if (met[bucket] === reading) return;
      met[bucket] = reading;
      buckets.push(bucket);
      weights.push(weight);
    });
    return { buckets: Int32Array.from(buckets), weights: Float32Array.from(weights) };
  };
}

function vector(counts: Counts, places: Int32Array, rarities: Float32Array, unknown: number): Vector {
  const indices: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [at, bucket] of counts.buckets.entries()) {
    const place = places[bucket] ?? -1;
    const value = (counts.weights[at] ?? 0) * (place < 0 ? unknown : (rarities[place] ?? 0));
    squares += value * value;
    if (place < 0) continue;
    indices.push(place);
    values.push(value);
  }
  const length = Math.sqrt(squares) || 1;
  return { indices: Int32Array.from(indices), values: Float32Array.from(values, (value) => value / length) };
}
