import type { Vector } from "./space.ts";

/** One line through the space for each kind: how much each feature speaks for it. */
export interface Weights {
  readonly features: Float32Array;
  readonly bias: number;
}

/**
 * Ridge regression, one kind against all others (+1 for its examples, -1/(kinds - 1) for the rest), solved in the dual by
 * conjugate gradients. No randomness: the same examples give the same weights.
 * `kinds[i]` is the kind of `vectors[i]`; gives one set of weights for each of `count` kinds.
 */
export function trainRidge(
  vectors: readonly Vector[],
  kinds: readonly number[],
  count: number,
  size: number,
): Weights[] {
  const trained: Weights[] = [];
  const scratch = new Float32Array(size);
  for (let kind = 0; kind < count; kind++) {
    const targets = Float64Array.from(kinds, (own) => (own === kind ? 1 : -1 / Math.max(1, count - 1)));
    trained.push(solve(vectors, targets, scratch));
  }
  return trained;
}

/** How much a text speaks for the kind: near 1 as its examples do, near 0 or below as others do. */
export function scoreOf({ features, bias }: Weights, { indices, values }: Vector): number {
  let score = bias;
  for (let i = 0; i < indices.length; i++) score += (features[indices[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return score;
}

const PENALTY = 1;
const BIAS = 0.1;
/** With twice as many, as many unseen complaints are matched rightly. */
const ROUNDS = 8;
const NEAR_ENOUGH = 1e-3;

function solve(vectors: readonly Vector[], targets: Float64Array, scratch: Float32Array): Weights {
  const n = vectors.length;
  const duals = new Float64Array(n);
  const residual = Float64Array.from(targets);
  const direction = Float64Array.from(targets);
  let norm = dot(residual, residual);
  for (let round = 0; round < ROUNDS && norm > NEAR_ENOUGH; round++) {
    const weights = weightsOf(vectors, direction, scratch);
    const image = Float64Array.from(vectors, (vector, i) => scoreOf(weights, vector) + PENALTY * (direction[i] ?? 0));
    const step = norm / dot(direction, image);
    for (let i = 0; i < n; i++) {
      duals[i] = (duals[i] ?? 0) + step * (direction[i] ?? 0);
      residual[i] = (residual[i] ?? 0) - step * (image[i] ?? 0);
    }
    const next = dot(residual, residual);
    for (let i = 0; i < n; i++) direction[i] = (residual[i] ?? 0) + (next / norm) * (direction[i] ?? 0);
    norm = next;
  }
  const { features, bias } = weightsOf(vectors, duals, scratch);
  return { features: features.slice(), bias };
}

function weightsOf(vectors: readonly Vector[], duals: Float64Array, features: Float32Array): Weights {
  features.fill(0);
  let bias = 0;
  vectors.forEach(({ indices, values }, i) => {
    const dual = duals[i] ?? 0;
    bias += dual * BIAS * BIAS;
    for (let j = 0; j < indices.length; j++) {
      const index = indices[j] ?? 0;
      features[index] = (features[index] ?? 0) + dual * (values[j] ?? 0);
    }
  });
  return { features, bias };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
