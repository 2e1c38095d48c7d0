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

/** The features of a set of examples, and how much each says there. */
export interface Space {
  readonly size: number;
  /** The examples themselves, in their order. */
  readonly examples: readonly Vector[];
  /** Where sightings are asked for, they are added to the list given. */
  vectorOf(text: string, sightings?: Sighting[]): Vector;
}

/** Learns which features there are from the examples; a rare one says more (inverse document frequency). */
export function createSpace(examples: readonly string[]): Space {
  const known = new Map<string, number>();
  const kinds: number[] = [];
  const frequencies: number[] = [];
  const counted = examples.map((example) => {
    const counts = new Map<number, number>();
    readFeatures(example, (feature) => {
      let index = known.get(feature);
      if (index === undefined) {
        index = known.size;
        known.set(feature, index);
        kinds.push(kindWeight(feature));
      }
      counts.set(index, (counts.get(index) ?? 0) + 1);
    });
    for (const index of counts.keys()) frequencies[index] = (frequencies[index] ?? 0) + 1;
    return counts;
  });
  const rarity = (frequency: number): number => Math.log((examples.length + 1) / (frequency + 0.5)) ** 0.7;
  const weights = Float32Array.from(kinds, (weight, index) => weight * rarity(frequencies[index] ?? 0));
  const unknown = rarity(0);

  return {
    size: known.size,
    examples: counted.map((counts) => vectorFrom(counts, weights, 0)),
    vectorOf(text, sightings) {
      const counts = new Map<number, number>();
      let strange = 0;
      readFeatures(text, (feature, start, end, start2, end2) => {
        const index = known.get(feature);
        if (index === undefined) {
          strange += (kindWeight(feature) * unknown) ** 2;
          return;
        }
        counts.set(index, (counts.get(index) ?? 0) + 1);
        sightings?.push({ index, start, end, start2, end2 });
      });
      return vectorFrom(counts, weights, strange);
    },
  };
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
function kindWeight(feature: string): number {
  const first = feature.charCodeAt(0);
  if (first === MEANING) return feature.indexOf("~", 1) > 0 ? 1 : 1.5;
  if (first >= HAN) return feature.length === 2 ? 0.8 : 0.4;
  if (first === SHAPE) return 1.5;
  return feature.includes(" ") ? 0.4 : 1;
}

const MEANING = 0x7e;
const SHAPE = 0x21;
const HAN = 0x3400;
