import type { Sighting, Vector } from "./space.ts";

/**
 * The verbatim words of the text that speak most for the kind, weightiest first, at most six.
 * Each feature's share of the score is laid on the letters it was read from; letters side by side that speak for the kind
 * make up a word or a phrase.
 */
export function becauseOf(text: string, vector: Vector, sightings: readonly Sighting[], weightOf: WeightOf): string[] {
  const shares = sharesOf(text.length, vector, sightings, weightOf);
  const words = wordsOf(text, shares).sort((a, b) => b.share - a.share || a.start - b.start);
  const whole = words.reduce((sum, { share }) => sum + share, 0);
  const named: string[] = [];
  let covered = 0;
  for (const { start, end, share } of words) {
    if (named.length === MOST || covered > ENOUGH * whole) break;
    covered += share;
    const word = text.slice(start, end);
    if (!named.includes(word)) named.push(word);
  }
  return named;
}

/** How much a feature speaks for the kind. */
type WeightOf = (feature: number) => number;

const MOST = 6;
const ENOUGH = 0.75;

function sharesOf(
  length: number,
  { indices, values }: Vector,
  sightings: readonly Sighting[],
  weightOf: WeightOf,
): Float64Array {
  const worth = new Map<number, number>();
  for (let i = 0; i < indices.length; i++) worth.set(indices[i] ?? 0, weightOf(indices[i] ?? 0) * (values[i] ?? 0));
  const shares = new Float64Array(length);
  for (const { index, start, end, start2, end2 } of sightings) {
    const share = worth.get(index) ?? 0;
    const twice = start2 !== undefined && end2 !== undefined;
    lay(shares, start, end, twice ? share / 2 : share);
    if (twice) lay(shares, start2, end2, share / 2);
  }
  return shares;
}

function lay(shares: Float64Array, start: number, end: number, share: number): void {
  const each = share / (end - start);
  for (let at = start; at < end; at++) shares[at] = (shares[at] ?? 0) + each;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly share: number;
}

/** Runs of letters with a positive share; a single space inside a run does not end it. */
function wordsOf(text: string, shares: Float64Array): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!((shares[at] ?? 0) > 0)) continue;
    const start = at;
    let share = 0;
    while ((shares[at] ?? 0) > 0 || ((shares[at + 1] ?? 0) > 0 && text.charAt(at) === " ")) {
      share += shares[at] ?? 0;
      at += 1;
    }
    words.push({ start, end: at, share });
  }
  return words;
}
