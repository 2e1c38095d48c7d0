import { FeatureTable } from "./feature-table.ts";
import { readFeatures } from "./features.ts";

/** The features of many texts, one after the other in long lists: thousands of short ones would keep the sweeper busy. */
export interface Counts {
  readonly table: FeatureTable;
  /** How many of the texts have each feature. */
  readonly frequencies: Uint32Array;
  /** The features of all texts, and how often each stands in its text. */
  readonly features: Uint32Array;
  readonly times: Uint16Array;
  /** Where the features of each text end. */
  readonly ends: Uint32Array;
}

export function countFeatures(texts: readonly string[]): Counts {
  const table = new FeatureTable(texts.length * 20);
  const ends = new Uint32Array(texts.length);
  let features = new Uint32Array(texts.length * 80);
  let times = new Uint16Array(features.length);
  let frequencies = new Uint32Array(texts.length * 20);
  /** Where in the lists a feature of the text at hand stands, plus one; of an earlier text if that lies before `from`. */
  let places = new Uint32Array(frequencies.length);
  let from = 0;
  let size = 0;
  const see = (key: number): void => {
    const feature = table.add(key);
    if (feature >= places.length) {
      places = longer(places, new Uint32Array(feature * 2));
      frequencies = longer(frequencies, new Uint32Array(feature * 2));
    }
    const place = places[feature] ?? 0;
    if (place > from) {
      times[place - 1] = (times[place - 1] ?? 0) + 1;
      return;
    }
    if (size === features.length) {
      features = longer(features, new Uint32Array(size * 2 + 100));
      times = longer(times, new Uint16Array(size * 2 + 100));
    }
    features[size] = feature;
    times[size] = 1;
    size += 1;
    places[feature] = size;
    frequencies[feature] = (frequencies[feature] ?? 0) + 1;
  };
  for (const [at, text] of texts.entries()) {
    from = size;
    readFeatures(text, see);
    ends[at] = size;
  }
  return { table, frequencies, features, times, ends };
}

function longer<Numbers extends Uint32Array | Uint16Array>(old: Numbers, fresh: Numbers): Numbers {
  fresh.set(old);
  return fresh;
}
