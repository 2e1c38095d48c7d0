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
  const { counted, table, frequencies } = count(examples);
  const fewest = examples.length > MANY ? 2 : 1;
  const rarity = (frequency: number): number => Math.log((examples.length + 1) / (frequency + 0.5)) ** 0.7;
  const kept = Int32Array.from({ length: table.size }, (_, feature) => feature).filter(
    (feature) => (frequencies[feature] ?? 0) >= fewest,
  );
  const places = new Int32Array(table.size).fill(-1);
  for (const [place, feature] of kept.entries()) places[feature] = place;
  const keys = Float64Array.from(kept, (feature) => table.keyAt(feature));
  const weights = Float32Array.from(
    kept,
    (feature) => familyWeight(table.keyAt(feature)) * rarity(frequencies[feature] ?? 0),
  );
  return {
    space: spaceOf({ keys, weights, unknown: rarity(0) }),
    vectors: counted.map((counts) => vectorFrom(placed(counts, places), weights, 0)),
  };
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
      return vectorFrom(counts, weights, strange);
    },
  };
}

/** With so many examples, what only one of them has tells nothing about the next complaint. */
const MANY = 500;

/** What is not known of phrases does not make a text strange: their words do. */
const OF_PHRASES: ReadonlySet<Family | undefined> = new Set(["meaning", "meanings"]);

interface Counted {
  readonly counted: readonly Uint32Array[];
  readonly table: FeatureTable;
  readonly frequencies: readonly number[];
}

/** The features of each example (number, times, number, times, …), their numbers, and how many examples have each. */
function count(examples: readonly string[]): Counted {
  const table = new FeatureTable(examples.length * 20);
  const frequencies: number[] = [];
  const counts = new Map<number, number>();
  const counted = examples.map((example) => {
    counts.clear();
    readFeatures(example, (feature) => {
      const number = table.add(feature);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    });
    const flat = new Uint32Array(counts.size * 2);
    let at = 0;
    for (const [number, times] of counts) {
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      flat[at] = number;
      flat[at + 1] = times;
      at += 2;
    }
    return flat;
  });
  return { counted, table, frequencies };
}

function placed(flat: Uint32Array, places: Int32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < flat.length; at += 2) {
    const place = places[flat[at] ?? 0] ?? -1;
    if (place >= 0) counts.set(place, flat[at + 1] ?? 0);
  }
  return counts;
}

function vectorFrom(counts: ReadonlyMap<number, number>, weights: Float32Array, strange: number): Vector {
  const indices = new Int32Array(counts.size);
  const values = new Float32Array(counts.size);
  let squares = strange;
  let at = 0;
  for (const [index, count] of counts) {
    const value = (1 + Math.log(count)) * (weights[index] ?? 0);
    indices[at] = index;
    values[at] = value;
    squares += value * value;
    at += 1;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < at; i++) values[i] = (values[i] ?? 0) / length;
  return { indices, values };
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
