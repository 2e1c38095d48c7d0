import { trainCentroids } from "./centroids.ts";
import { trainRidge } from "./ridge.ts";
import type { Vector } from "./space.ts";

/** What was learnt about each kind of complaint. */
export interface Models {
  /** How much a text speaks for each kind. */
  scoresOf(vector: Vector): Float64Array;
  /** How much a feature speaks for the kind. */
  weightOf(kind: number, feature: number): number;
}

/** Ridge regression weighs every word for every kind; a library of hundreds of kinds is compared with what is typical of each. */
export function train(vectors: readonly Vector[], kinds: readonly number[], count: number, size: number): Models {
  const learn = count > MANY ? trainCentroids : trainRidge;
  return learn(vectors, kinds, count, size);
}

const MANY = 100;
