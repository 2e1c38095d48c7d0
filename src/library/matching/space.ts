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
  const { counted, features, frequencies } = count(examples);
  const fewest = examples.length > MANY ? 2 : 1;
  const places = Int32Array.from(features, () => -1);
  const known = new Map<string, number>();
  for (const [feature, name] of features.entries()) {
    if ((frequencies[feature] ?? 0) < fewest) continue;
    places[feature] = known.size;
    known.set(name, known.size);
  }
  const rarity = (frequency: number): number => Math.log((examples.length + 1) / (frequency + 0.5)) ** 0.7;
  const weights = new Float32Array(known.size);
  for (const [feature, name] of features.entries()) {
    const place = places[feature] ?? -1;
    if (place >= 0) weights[place] = kindWeight(name) * rarity(frequencies[feature] ?? 0);
  }
  const unknown = rarity(0);

  return {
    size: known.size,
    examples: counted.map((counts) => vectorFrom(placed(counts, places), weights, 0)),
    vectorOf(text, sightings) {
      const counts = new Map<number, number>();
      let strange = 0;
      readFeatures(text, (feature, start, end, start2, end2) => {
        const index = known.get(feature);
        if (index === undefined) {
          if (feature.charCodeAt(0) !== PHRASE) strange += (kindWeight(feature) * unknown) ** 2;
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

interface Counted {
  readonly counted: readonly Uint32Array[];
  readonly features: readonly string[];
  readonly frequencies: readonly number[];
}

/** The features of each example (number, times, number, times, …), their names, and how many examples have each. */
function count(examples: readonly string[]): Counted {
  const numbers = new Map<string, number>();
  const frequencies: number[] = [];
  const counts = new Map<number, number>();
  const counted = examples.map((example) => {
    counts.clear();
    readFeatures(example, (feature) => {
      let number = numbers.get(feature);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(feature, number);
      }
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
  return { counted, features: [...numbers.keys()], frequencies };
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
function kindWeight(feature: string): number {
  const first = feature.charCodeAt(0);
  if (first === MEANING) return feature.indexOf("~", 1) > 0 ? 1 : 1.5;
  if (first === PHRASE) return feature.indexOf("@", 1) > 0 ? 0.7 : 1.5;
  if (first >= HAN) return feature.length === 2 ? 0.8 : 0.4;
  if (first === SHAPE) return 1.5;
  return feature.includes(" ") ? 0.4 : 1;
}

const MEANING = 0x7e;
const PHRASE = 0x40;
const SHAPE = 0x21;
const HAN = 0x3400;
