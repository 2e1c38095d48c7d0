import type { Vector } from "../matching/space.ts";

/** What a check learnt: how much each feature speaks for stopping a sentence; the bias comes last. */
export type Weights = Float32Array;

/**
 * A linear machine with squared hinge loss, one check against all that is not it, solved in the dual one example after the
 * other, always in the same order. `sides`: 1 to stop, -1 to let pass, 0 for what says nothing about this check.
 */
export function trainHinge(vectors: readonly Vector[], sides: Int8Array, size: number, cost: Costs): Weights {
  const weights = new Float64Array(size + 1);
  const duals = new Float64Array(vectors.length);
  let order = visits(sides);
  for (let round = 0; round < ROUNDS; round += 1) {
    const open: number[] = [];
    for (const at of order) {
      const vector = vectors[at];
      const side = sides[at] ?? 0;
      if (!vector) continue;
      const slack = 1 / (2 * (side > 0 ? cost.missed : cost.stopped));
      const dual = duals[at] ?? 0;
      const gradient = side * dot(weights, vector) - 1 + slack * dual;
      const next = Math.max(0, dual - gradient / (1 + BIAS * BIAS + slack));
      // What lies well on its side in one round is left alone in the next ones.
      if (next > 0 || gradient < SETTLED) open.push(at);
      if (next === dual) continue;
      duals[at] = next;
      addTo(weights, vector, side * (next - dual));
    }
    order = Int32Array.from(open);
  }
  return Float32Array.from(weights);
}

/** What it costs to let a wrong sentence pass, and to stop a good one. */
export interface Costs {
  readonly missed: number;
  readonly stopped: number;
}

const ROUNDS = 7;
const SETTLED = 0.3;
export const BIAS = 0.3;
/** No common divisor with any number of examples that matters, so that every round jumps about the list. */
const STRIDE = 7919;

function visits(sides: Int8Array): Int32Array {
  const order: number[] = [];
  for (let step = 0; step < sides.length; step += 1) {
    const at = (step * STRIDE) % sides.length;
    if (sides[at] !== 0) order.push(at);
  }
  return Int32Array.from(order);
}

function dot(weights: Float64Array | Float32Array, { indices, values }: Vector): number {
  let sum = BIAS * (weights[weights.length - 1] ?? 0);
  for (let at = 0; at < indices.length; at += 1) sum += (weights[indices[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

function addTo(weights: Float64Array, { indices, values }: Vector, step: number): void {
  for (let at = 0; at < indices.length; at += 1) {
    const place = indices[at] ?? 0;
    weights[place] = (weights[place] ?? 0) + step * (values[at] ?? 0);
  }
  weights[weights.length - 1] = (weights[weights.length - 1] ?? 0) + step * BIAS;
}
