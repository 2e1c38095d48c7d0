import type { Models } from "./models.ts";
import type { Vector } from "./space.ts";

/**
 * Ridge regression, one kind against all others (+1 for its examples, -1/(kinds - 1) for the rest), solved in the dual by
 * conjugate gradients, all kinds at once. No randomness: the same examples give the same weights.
 * `kinds[i]` is the kind of `vectors[i]`. A score is near 1 for what is like a kind's examples, near 0 or below for others.
 */
export function trainRidge(vectors: readonly Vector[], kinds: readonly number[], count: number, size: number): Models {
  const n = vectors.length;
  const targets = new Float64Array(n * count).fill(-1 / Math.max(1, count - 1));
  kinds.forEach((kind, at) => {
    targets[at * count + kind] = 1;
  });
  const duals = new Float64Array(n * count);
  const residual = targets.slice();
  const direction = targets;
  const image = new Float64Array(n * count);
  const weights = new Float64Array((size + 1) * count);
  let norms = dots(residual, residual, count);
  for (let round = 0; round < ROUNDS; round += 1) {
    weigh(vectors, direction, weights, count);
    for (let at = 0; at < n; at += 1) {
      const vector = vectors[at];
      if (vector) score(weights, vector, image, at * count, count);
    }
    for (let place = 0; place < image.length; place += 1)
      image[place] = (image[place] ?? 0) + PENALTY * (direction[place] ?? 0);
    const steps = ratio(norms, dots(direction, image, count));
    add(duals, direction, steps);
    add(residual, image, steps.map(negative));
    const next = dots(residual, residual, count);
    turn(direction, residual, ratio(next, norms));
    norms = next;
  }
  weigh(vectors, duals, weights, count);
  return {
    scoresOf(vector) {
      const scores = new Float64Array(count);
      score(weights, vector, scores, 0, count);
      return scores;
    },
    weightOf: (kind, feature) => weights[feature * count + kind] ?? 0,
  };
}

const PENALTY = 1;
const BIAS = 0.1;
/** With twice as many, as many unseen complaints are matched rightly. */
const ROUNDS = 8;

/** The weights of a feature stand side by side, one a kind; those of the bias come last. */
function weigh(vectors: readonly Vector[], duals: Float64Array, weights: Float64Array, count: number): void {
  weights.fill(0);
  const bias = weights.length - count;
  let from = 0;
  for (const { indices, values } of vectors) {
    addScaled(weights, bias, duals, from, BIAS * BIAS, count);
    for (let i = 0; i < indices.length; i += 1)
      addScaled(weights, (indices[i] ?? 0) * count, duals, from, values[i] ?? 0, count);
    from += count;
  }
}

/** Writes how much the vector speaks for each kind into `scores`, from that place on. */
function score(
  weights: Float64Array,
  { indices, values }: Vector,
  scores: Float64Array,
  from: number,
  count: number,
): void {
  const bias = weights.length - count;
  for (let kind = 0; kind < count; kind += 1) scores[from + kind] = weights[bias + kind] ?? 0;
  for (let i = 0; i < indices.length; i += 1)
    addScaled(scores, from, weights, (indices[i] ?? 0) * count, values[i] ?? 0, count);
}

function addScaled(
  to: Float64Array,
  at: number,
  from: Float64Array,
  start: number,
  scale: number,
  count: number,
): void {
  for (let kind = 0; kind < count; kind += 1) to[at + kind] = (to[at + kind] ?? 0) + scale * (from[start + kind] ?? 0);
}

const negative = (step: number): number => -step;

function ratio(above: Float64Array, below: Float64Array): Float64Array {
  return above.map((value, at) => value / (below[at] || 1));
}

/** Adds so many steps of each kind in that direction. */
function add(to: Float64Array, direction: Float64Array, steps: Float64Array): void {
  for (let from = 0; from < to.length; from += steps.length)
    for (let kind = 0; kind < steps.length; kind += 1)
      to[from + kind] = (to[from + kind] ?? 0) + (steps[kind] ?? 0) * (direction[from + kind] ?? 0);
}

/** Turns each kind's direction towards what is left, keeping so much of the old one. */
function turn(direction: Float64Array, residual: Float64Array, kept: Float64Array): void {
  for (let from = 0; from < direction.length; from += kept.length)
    for (let kind = 0; kind < kept.length; kind += 1)
      direction[from + kind] = (residual[from + kind] ?? 0) + (kept[kind] ?? 0) * (direction[from + kind] ?? 0);
}

function dots(a: Float64Array, b: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let from = 0; from < a.length; from += count)
    for (let kind = 0; kind < count; kind += 1)
      sums[kind] = (sums[kind] ?? 0) + (a[from + kind] ?? 0) * (b[from + kind] ?? 0);
  return sums;
}
