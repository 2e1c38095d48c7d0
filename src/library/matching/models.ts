import { centroidsOf, trainCentroids } from "./centroids.ts";
import { softmaxOf, trainSoftmax } from "./softmax.ts";
import type { Vector } from "./space.ts";

/** What was learnt about each kind of complaint. */
export interface Models {
  readonly learnt: LearntModels;
  /** How much a text speaks for each kind. */
  scoresOf(vector: Vector): Float64Array;
  /** How much a feature speaks for the kind. */
  weightOf(kind: number, feature: number): number;
}

/** All that has to be kept of the models: with `starts` and `owners`, each feature has weights for some kinds alone. */
export interface LearntModels {
  readonly weights: Float32Array;
  readonly starts?: Int32Array;
  readonly owners?: Int32Array;
}

/** Logistic regression weighs every word for every kind; a library of hundreds of kinds is compared with what is typical of each. */
export function train(vectors: readonly Vector[], kinds: readonly number[], count: number, size: number): Models {
  const learn = count > MANY ? trainCentroids : trainSoftmax;
  return learn(vectors, kinds, count, size);
}

export function modelsOf({ weights, starts, owners }: LearntModels, count: number): Models {
  return starts && owners ? centroidsOf({ weights, starts, owners }, count) : softmaxOf(weights, count);
}

const MANY = 100;
