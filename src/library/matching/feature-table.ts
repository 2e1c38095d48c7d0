import { placeOf } from "./feature-keys.ts";

/** Numbers features in the order in which they are first met. */
export class FeatureTable {
  #keys: Float64Array;
  #places: Int32Array;
  #size = 0;

  constructor(expected = 1_000) {
    this.#keys = new Float64Array(expected);
    this.#places = emptyPlaces(expected);
  }

  /** The table in which these are numbered as they stand. */
  static of(keys: Float64Array): FeatureTable {
    const table = new FeatureTable(keys.length);
    for (const key of keys) table.add(key);
    return table;
  }

  get size(): number {
    return this.#size;
  }

  /** The number of the feature, -1 for an unknown one. */
  find(key: number): number {
    return (this.#places[this.#slot(key)] ?? 0) - 1;
  }

  /** The number of the feature, a new one if it was unknown. */
  add(key: number): number {
    let slot = this.#slot(key);
    const known = this.#places[slot] ?? 0;
    if (known > 0) return known - 1;
    if (this.#size === this.#keys.length) {
      this.#grow();
      slot = this.#slot(key);
    }
    this.#keys[this.#size] = key;
    this.#size += 1;
    this.#places[slot] = this.#size;
    return this.#size - 1;
  }

  keyAt(number: number): number {
    return this.#keys[number] ?? 0;
  }

  /** Where the key stands, or the free place where it would. A place holds the number of its feature plus one. */
  #slot(key: number): number {
    const mask = this.#places.length - 1;
    let slot = placeOf(key, mask);
    for (let held = this.#places[slot] ?? 0; held > 0; held = this.#places[slot] ?? 0) {
      if (this.#keys[held - 1] === key) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2 + 16);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#places = emptyPlaces(keys.length);
    for (let number = 0; number < this.#size; number += 1) this.#places[this.#slot(keys[number] ?? 0)] = number + 1;
  }
}

/** More than half of them stay free, so that looking is short and ends. */
function emptyPlaces(features: number): Int32Array {
  return new Int32Array(2 ** Math.ceil(Math.log2(features * 2 + 2)));
}
