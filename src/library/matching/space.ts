import { type Counts, countFeatures } from "./counts.ts";
import { type Family, familyOf } from "./feature-keys.ts";
import { FeatureTable } from "./feature-table.ts";
import { readFeatures } from "./features.ts";

/** A text as the features that the library knows: indices and values; all features, unknown ones too, have length one. */
export interface Vector {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** A known feature at the one place, or the two places, in the text that make it up. */
export interface Sighting {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly start2: number | undefined;
  readonly end2: number | undefined;
}

/** The features that were learnt, and how much each says. */
export interface Space {
  readonly learnt: LearntSpace;
  /** Where sightings are asked for, they are added to the list given. */
  vectorOf(text: string, sightings?: Sighting[]): Vector;
}

/** All that has to be kept of a space: the keys of its features and their weights; `unknown` is how rare an unknown one is. */
export interface LearntSpace {
  readonly keys: Float64Array;
  readonly weights: Float32Array;
  readonly unknown: number;
}

/** Learns which features there are from the examples; a rare one says more (inverse document frequency). */
export function learnSpace(examples: readonly string[]): { space: Space; vectors: readonly Vector[] } {
  const counts = countFeatures(examples);
  const { table, frequencies } = counts;
  const rarity = (frequency: number): number => Math.log((examples.length + 1) / (frequency + 0.5)) ** 0.7;
  const known: number[] = [];
  const places = new Int32Array(table.size).fill(-1);
  for (let feature = 0; feature < table.size; feature += 1)
    if ((frequencies[feature] ?? 0) > 1 || !isChance(table.keyAt(feature), examples.length))
      places[feature] = known.push(feature) - 1;
  const keys = Float64Array.from(known, (feature) => table.keyAt(feature));
  const weights = Float32Array.from(
    known,
    (feature) => familyWeight(table.keyAt(feature)) * rarity(frequencies[feature] ?? 0),
  );
  return { space: spaceOf({ keys, weights, unknown: rarity(0) }), vectors: vectorsOf(counts, places, weights) };
}

/** The examples as vectors of the features that have a place. */
function vectorsOf({ features, times, ends }: Counts, places: Int32Array, weights: Float32Array): readonly Vector[] {
  const indices = new Int32Array(ends.at(-1) ?? 0);
  const values = new Float32Array(indices.length);
  let size = 0;
  let at = 0;
  return Array.from(ends, (end) => {
    const from = size;
    for (; at < end; at += 1) {
      const place = places[features[at] ?? 0] ?? -1;
      if (place < 0) continue;
      indices[size] = place;
      values[size] = worthOf(times[at] ?? 0, weights[place] ?? 0);
      size += 1;
    }
    return evened({ indices: indices.subarray(from, size), values: values.subarray(from, size) }, 0);
  });
}

export function spaceOf(learnt: LearntSpace): Space {
  const { keys, weights, unknown } = learnt;
  const table = FeatureTable.of(keys);
  return {
    learnt,
    vectorOf(text, sightings) {
      const counts = new Map<number, number>();
      let strange = 0;
      readFeatures(text, (feature, start, end, start2, end2) => {
        const index = table.find(feature);
        if (index < 0) {
          if (!OF_PHRASES.has(familyOf(feature))) strange += (familyWeight(feature) * unknown) ** 2;
          return;
        }
        counts.set(index, (counts.get(index) ?? 0) + 1);
        sightings?.push({ index, start, end, start2, end2 });
      });
      const indices = Int32Array.from(counts.keys());
      const values = Float32Array.from(counts, ([index, times]) => worthOf(times, weights[index] ?? 0));
      return evened({ indices, values }, strange);
    },
  };
}

/** With so many examples, two meanings that stand together in only one of them tell nothing about the next complaint. */
function isChance(feature: number, examples: number): boolean {
  return examples > MANY && familyOf(feature) === "meanings";
}

const MANY = 500;

/** What is not known of phrases does not make a text strange: their words do. */
const OF_PHRASES: ReadonlySet<Family | undefined> = new Set(["meaning", "meanings"]);

function worthOf(times: number, weight: number): number {
  return (1 + Math.log(times)) * weight;
}

/** Brought to length one, in place; `strange` is the square of what is not in it. */
function evened(vector: Vector, strange: number): Vector {
  const { values } = vector;
  let squares = strange;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) / length;
  return vector;
}

/** Meanings and shapes hold across wordings and languages, so they count for more than single spellings. */
function familyWeight(feature: number): number {
  const family = familyOf(feature);
  return family ? WEIGHTS[family] : 0;
}

const WEIGHTS: Readonly<Record<Family, number>> = {
  word: 1,
  character: 0.8,
  characters: 1.2,
  concept: 1.5,
  meaning: 1.5,
  meanings: 0.6,
  shape: 1.5,
};
