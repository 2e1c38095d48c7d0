/** A number from 0 to 2³²−1 that depends on nothing but the text (FNV-1a with a final avalanche). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return avalanche(hash);
}

/** One number that depends on both, and in which neither shows. */
export function mixed(a: number, b: number): number {
  return avalanche(Math.imul(a, 0x9e3779b1) ^ b);
}

function avalanche(hash: number): number {
  let mixing = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return (mixing ^ (mixing >>> 16)) >>> 0;
}

/** One of them, by the key and never by chance: the same key and list give the same choice. */
export function pick<T>(from: readonly T[], key: string): T | undefined {
  return from[hashOf(key) % Math.max(1, from.length)];
}
