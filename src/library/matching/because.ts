import { readFeatures } from "./features.ts";
import type { Weights } from "./ridge.ts";
import type { Space, Vector } from "./space.ts";

/**
 * The verbatim words of the text that speak most for the kind, weightiest first, at most six.
 * Each feature's share of the score is laid on the letters it was read from; letters side by side that speak for the kind
 * make up a word or a phrase.
 */
export function becauseOf(text: string, vector: Vector, weights: Weights, space: Space): string[] {
  const shares = sharesOf(text, vector, weights, space);
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

const MOST = 6;
const ENOUGH = 0.75;

function sharesOf(text: string, vector: Vector, weights: Weights, space: Space): Float64Array {
  const worth = new Map<number, number>();
  vector.indices.forEach((index, i) => {
    const share = (weights.features[index] ?? 0) * (vector.values[i] ?? 0);
    if (share !== 0) worth.set(index, share);
  });
  const shares = new Float64Array(text.length);
  const lay = (start: number, end: number, share: number): void => {
    for (let at = start; at < end; at++) shares[at] = (shares[at] ?? 0) + share / (end - start);
  };
  readFeatures(text, (feature, start, end, start2, end2) => {
    const share = worth.get(space.indexOf(feature) ?? -1);
    if (share === undefined) return;
    if (start2 === undefined || end2 === undefined) return lay(start, end, share);
    lay(start, end, share / 2);
    lay(start2, end2, share / 2);
  });
  return shares;
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
