import type { LearntModels, Models } from "./models.ts";
import type { Vector } from "./space.ts";

/**
 * For each kind the mean of its examples; a score is how alike a text is to it (the cosine), from 0 to 1. Only what
 * stands in a kind's examples takes room and time, so that thousands of kinds can be matched.
 */
export function trainCentroids(
  vectors: readonly Vector[],
  kinds: readonly number[],
  count: number,
  size: number,
): Models {
  const sums = Array.from({ length: count }, () => new Map<number, number>());
  vectors.forEach(({ indices, values }, at) => {
    const sum = sums[kinds[at] ?? 0];
    if (sum) for (let i = 0; i < indices.length; i += 1) addTo(sum, indices[i] ?? 0, values[i] ?? 0);
  });
  const lengths = sums.map((sum) => Math.sqrt([...sum.values()].reduce((all, value) => all + value * value, 0)) || 1);
  const starts = startsOf(sums, size);
  const owners = new Int32Array(starts[size] ?? 0);
  const weights = new Float32Array(owners.length);
  const filled = starts.slice();
  sums.forEach((sum, kind) => {
    for (const [feature, value] of sum) {
      const place = filled[feature] ?? 0;
      owners[place] = kind;
      weights[place] = value / (lengths[kind] ?? 1);
      filled[feature] = place + 1;
    }
  });
  return centroidsOf({ weights, starts, owners }, count);
}

/** The models with these weights: a feature's stand from its start on, beside the kinds that they are for. */
export function centroidsOf({ weights, starts, owners }: Required<LearntModels>, count: number): Models {
  return {
    learnt: { weights, starts, owners },
    scoresOf({ indices, values }) {
      const scores = new Float64Array(count);
      for (let i = 0; i < indices.length; i += 1) {
        const feature = indices[i] ?? 0;
        const value = values[i] ?? 0;
        for (let place = starts[feature] ?? 0; place < (starts[feature + 1] ?? 0); place += 1) {
          const kind = owners[place] ?? 0;
          scores[kind] = (scores[kind] ?? 0) + value * (weights[place] ?? 0);
        }
      }
      return scores;
    },
    /** The kinds of a feature stand in their order. */
    weightOf(kind, feature) {
      let low = starts[feature] ?? 0;
      let high = starts[feature + 1] ?? 0;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((owners[middle] ?? 0) < kind) low = middle + 1;
        else high = middle;
      }
      return low < (starts[feature + 1] ?? 0) && owners[low] === kind ? (weights[low] ?? 0) : 0;
    },
  };
}

/** Where each feature's list of kinds begins, and at last where all end. */
function startsOf(sums: readonly ReadonlyMap<number, number>[], size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const sum of sums) for (const feature of sum.keys()) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  for (let feature = 0; feature < size; feature += 1)
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  return starts;
}

function addTo(sum: Map<number, number>, feature: number, value: number): void {
  sum.set(feature, (sum.get(feature) ?? 0) + value);
}
