/**
 * A feature is told apart by one number, its family above and what it is below: numbers are compared, looked up and kept
 * in a file faster and smaller than words. Words and meanings are hashed, to 50 and 25 bits.
 */
export const FAMILIES = ["word", "character", "characters", "concept", "meaning", "meanings", "shape"] as const;
export type Family = (typeof FAMILIES)[number];

export function familyOf(key: number): Family | undefined {
  return FAMILIES[Math.floor(key / PAYLOAD)];
}

export function wordKey(stem: string): number {
  return keyOf("word", hash(stem, 0x811c9dc5) * HALF + hash(stem, 0x5bd1e995));
}

export function characterKey(unit: number): number {
  return keyOf("character", unit);
}

export function charactersKey(first: number, second: number): number {
  return keyOf("characters", first * 0x10000 + second);
}

export function conceptKey(name: number): number {
  return keyOf("concept", name);
}

export function meaningKey(name: number): number {
  return keyOf("meaning", name);
}

/** The same in whichever order they stand. */
export function meaningsKey(one: number, other: number): number {
  return keyOf("meanings", Math.min(one, other) * HALF + Math.max(one, other));
}

export function shapeKey(name: number): number {
  return keyOf("shape", name);
}

/** The key of a name in the vocabulary; there are few, and they are met again and again. */
export function nameKey(name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  const fresh = hash(name, 0x811c9dc5);
  names.set(name, fresh);
  return fresh;
}
const names = new Map<string, number>();

const PAYLOAD = 2 ** 50;
const HALF = 2 ** 25;

const BASES: Readonly<Record<Family, number>> = {
  word: 0,
  character: PAYLOAD,
  characters: 2 * PAYLOAD,
  concept: 3 * PAYLOAD,
  meaning: 4 * PAYLOAD,
  meanings: 5 * PAYLOAD,
  shape: 6 * PAYLOAD,
};

function keyOf(family: Family, payload: number): number {
  return BASES[family] + payload;
}

/** FNV-1a with its bits stirred, 25 of them. */
function hash(text: string, seed: number): number {
  let bits = seed;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return stirred(bits) >>> 7;
}

/** Where a key is looked for first in a table of that many places, a power of two. */
export function placeOf(key: number, mask: number): number {
  return stirred(((key % 2 ** 32) | 0) ^ Math.imul(Math.floor(key / 2 ** 32), 0x9e3779b1)) & mask;
}

function stirred(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
