import type { Models } from "./models.ts";
import type { Vector } from "./space.ts";

/**
 * Multinomial logistic regression, learnt example by example with steps that shrink for features that were often met
 * (AdaGrad). Nothing is random: the examples come in an order that strides through all kinds.
 * `kinds[i]` is the kind of `vectors[i]`. The scores are chances and sum to one.
 */
export function trainSoftmax(
  vectors: readonly Vector[],
  kinds: readonly number[],
  count: number,
  size: number,
): Models {
  const weights = new Float32Array((size + 1) * count);
  const met = new Float32Array(size + 1).fill(EARLY);
  const errors = new Float64Array(count);
  const stride = strideThrough(vectors.length);
  const rounds = Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, Math.ceil(ENOUGH / (vectors.length || 1))));
  let at = 0;
  for (let step = 0; step < rounds * vectors.length; step += 1) {
    at = (at + stride) % vectors.length;
    const vector = vectors[at];
    if (!vector) continue;
    score(weights, vector, errors);
    const kind = kinds[at] ?? 0;
    if ((errors[kind] ?? 0) > SURE) continue;
    errors[kind] = (errors[kind] ?? 0) - 1;
    learn(weights, met, vector, errors);
  }
  return softmaxOf(weights, count);
}

/** The models with these weights: those of a feature stand side by side, one a kind; those of the bias come last. */
export function softmaxOf(weights: Float32Array, count: number): Models {
  return {
    learnt: { weights },
    scoresOf(vector) {
      const scores = new Float64Array(count);
      score(weights, vector, scores);
      return scores;
    },
    weightOf: (kind, feature) => weights[feature * count + kind] ?? 0,
  };
}

const BIAS = 0.5;
const STEP = 0.5;
const EARLY = 1e-3;
/** From an example of which the model is that sure there is nothing more to learn. */
const SURE = 0.97;
/** How much a weight shrinks with every step of its feature. */
const FORGETTING = 0.002;
/** With twice as many, as many unseen complaints are matched rightly; a small library needs more to learn as much. */
const FEWEST_ROUNDS = 4;
const MOST_ROUNDS = 12;
const ENOUGH = 8_000;

/** Steps about the golden section of the whole, without a common divisor: every example once a round. */
function strideThrough(length: number): number {
  let stride = Math.floor(length * 0.618) | 1;
  while (length > 1 && divisor(stride, length) > 1) stride += 2;
  return stride;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** Writes the chance of each kind into `scores`. */
function score(weights: Float32Array, vector: Vector, scores: Float64Array): void {
  const count = scores.length;
  let highest = -Infinity;
  for (let kind = 0; kind < count; kind += ABREAST) {
    sumUp(weights, vector, kind, scores);
    for (let one = kind; one < kind + ABREAST && one < count; one += 1) highest = Math.max(highest, scores[one] ?? 0);
  }
  let sum = 0;
  for (let kind = 0; kind < count; kind += 1) {
    const power = Math.exp((scores[kind] ?? 0) - highest);
    scores[kind] = power;
    sum += power;
  }
  for (let kind = 0; kind < count; kind += 1) scores[kind] = (scores[kind] ?? 0) / sum;
}

/** Four kinds at once: sums that stay out of memory are twice as fast. What lies beyond the last kind is dropped. */
function sumUp(weights: Float32Array, { indices, values }: Vector, kind: number, scores: Float64Array): void {
  const count = scores.length;
  const bias = weights.length - count + kind;
  let a = BIAS * (weights[bias] ?? 0);
  let b = BIAS * (weights[bias + 1] ?? 0);
  let c = BIAS * (weights[bias + 2] ?? 0);
  let d = BIAS * (weights[bias + 3] ?? 0);
  for (let i = 0; i < indices.length; i += 1) {
    const from = (indices[i] ?? 0) * count + kind;
    const value = values[i] ?? 0;
    a += value * (weights[from] ?? 0);
    b += value * (weights[from + 1] ?? 0);
    c += value * (weights[from + 2] ?? 0);
    d += value * (weights[from + 3] ?? 0);
  }
  scores[kind] = a;
  scores[kind + 1] = b;
  scores[kind + 2] = c;
  scores[kind + 3] = d;
}

const ABREAST = 4;

/** One step against the errors. */
function learn(weights: Float32Array, met: Float32Array, { indices, values }: Vector, errors: Float64Array): void {
  let squares = 0;
  for (let kind = 0; kind < errors.length; kind += 1) squares += (errors[kind] ?? 0) ** 2;
  for (let i = 0; i < indices.length; i += 1) move(weights, met, indices[i] ?? 0, values[i] ?? 0, errors, squares);
  move(weights, met, met.length - 1, BIAS, errors, squares);
}

function move(
  weights: Float32Array,
  met: Float32Array,
  feature: number,
  value: number,
  errors: Float64Array,
  squares: number,
): void {
  const often = (met[feature] ?? 0) + squares * value * value;
  met[feature] = often;
  const step = STEP / Math.sqrt(often);
  const kept = 1 - Math.min(0.5, FORGETTING * step);
  const count = errors.length;
  const from = feature * count;
  for (let kind = 0; kind < count; kind += 1)
    weights[from + kind] = (weights[from + kind] ?? 0) * kept - step * value * (errors[kind] ?? 0);
}
