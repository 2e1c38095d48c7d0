import type { Vector } from "../matching/space.ts";
import { sentenceFeatures } from "./features.ts";

const BUCKETS = 1 << 18;

export interface SentenceSpace {
  readonly size: number;
  readonly vectors: readonly Vector[];
  vectorOf(sentence: string): Vector;
}

/** Features by the hash of their letters, since nobody needs their names: a rare one says more than one of every letter. */
export function sentenceSpace(sentences: readonly string[]): SentenceSpace {
  const counted = sentences.map(countOf);
  const frequencies = new Uint16Array(BUCKETS);
  for (const counts of counted)
    for (const bucket of counts.keys()) frequencies[bucket] = (frequencies[bucket] ?? 0) + 1;
  const places = new Int32Array(BUCKETS).fill(-1);
  const rarities: number[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const frequency = frequencies[bucket] ?? 0;
    if (frequency < 2) continue;
    places[bucket] = rarities.length;
    rarities.push(Math.log((sentences.length + 1) / (frequency + 0.5)) ** 0.7);
  }
  const weights = Float32Array.from(rarities);
  const unknown = Math.log((sentences.length + 1) / 0.5) ** 0.7;
  const vectorFrom = (counts: ReadonlyMap<number, number>) => vector(counts, places, weights, unknown);
  return {
    size: weights.length,
    vectors: counted.map(vectorFrom),
    vectorOf: (sentence) => vectorFrom(countOf(sentence)),
  };
}

function countOf(sentence: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  sentenceFeatures(sentence, (feature, weight) => {
    const bucket = hash(feature);
    counts.set(bucket, Math.max(counts.get(bucket) ?? 0, weight));
  });
  return counts;
}

function vector(
  counts: ReadonlyMap<number, number>,
  places: Int32Array,
  weights: Float32Array,
  unknown: number,
): Vector {
  const indices: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [bucket, weight] of counts) {
    const place = places[bucket] ?? -1;
    const value = weight * (place < 0 ? unknown * UNKNOWN : (weights[place] ?? 0));
    squares += value * value;
    if (place < 0) continue;
    indices.push(place);
    values.push(value);
  }
  const length = Math.sqrt(squares) || 1;
  return { indices: Int32Array.from(indices), values: Float32Array.from(values, (value) => value / length) };
}

const UNKNOWN = 0.5;

/** FNV-1a. */
function hash(feature: string): number {
  let code = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) code = Math.imul(code ^ feature.charCodeAt(at), 0x01000193);
  return (code ^ (code >>> 15)) & (BUCKETS - 1);
}
