import type { Example } from "./examples.ts";
import { scoreOf, trainRidge, type Weights } from "./ridge.ts";
import type { Vector } from "./space.ts";

/** What models that had not seen an utterance made of it. */
export interface Trial {
  /** `known`: a complaint of a kind that the model knew; `unknown`: its whole playbook was left out; or no complaint. */
  readonly group: "known" | "unknown" | "off-topic";
  readonly candidates: readonly { readonly score: number; readonly lead: number; readonly right: boolean }[];
  readonly weight: number;
}

/**
 * Asks models that have not seen the utterance: once with only it and its like left out (a complaint of a known kind),
 * once with its whole playbook left out (a complaint of a kind that the library does not have).
 */
export function tryOut(
  examples: readonly Example[],
  vectors: readonly Vector[],
  playbooks: number,
  size: number,
): Trial[] {
  const trials: Trial[] = [];
  const tryWithout = (
    isOut: (kind: number, at: number) => boolean,
    judge: (kind: number) => Omit<Trial, "candidates"> & { right: number },
  ): void => {
    const kept = examples.flatMap(({ kind }, at) => {
      const vector = vectors[at];
      return vector && !isOut(kind, at) ? [{ kind, vector }] : [];
    });
    const models = trainRidge(
      kept.map(({ vector }) => vector),
      kept.map(({ kind }) => kind),
      playbooks + 1,
      size,
    );
    for (const [at, { kind, said }] of examples.entries()) {
      const vector = vectors[at];
      if (!said || !vector || !isOut(kind, at)) continue;
      const { right, group, weight } = judge(kind);
      trials.push({ group, weight, candidates: candidatesOf(models, vector, right) });
    }
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    tryWithout(
      (_, at) => at % FOLDS === fold,
      (kind) => ({ group: kind < playbooks ? "known" : "off-topic", weight: 1, right: kind }),
    );
  }
  const weight = Math.min(1, UNKNOWN_KINDS / playbooks);
  for (let group = 0; group < Math.min(FOLDS, playbooks); group++) {
    tryWithout(
      (kind) => kind < playbooks && kind % FOLDS === group,
      () => ({ group: "unknown", weight, right: playbooks }),
    );
  }
  return trials;
}

const FOLDS = 4;

/** A library of four is reckoned to meet as many complaints of kinds it lacks as of kinds it has; a larger one, fewer. */
const UNKNOWN_KINDS = 4;

function candidatesOf(models: readonly Weights[], vector: Vector, right: number): Trial["candidates"] {
  const scores = models.map((weights) => scoreOf(weights, vector));
  const leads = leadsOf(scores);
  return scores
    .slice(0, -1)
    .map((score, kind) => ({ score, lead: leads[kind] ?? 0, right: kind === right }))
    .filter(({ lead }) => lead > FAR_BEHIND);
}

const FAR_BEHIND = -0.5;

/** How far each score lies above the best of the others. */
export function leadsOf(scores: readonly number[]): number[] {
  const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
  return scores.map((score) => score - (score === first ? second : first));
}
