import { fitOf, MOST_OFFERED } from "./calibration.ts";
import type { Example } from "./examples.ts";
import { train } from "./models.ts";
import type { Vector } from "./space.ts";

/** What models that had not seen an utterance made of it. */
export interface Trial {
  /** `known`: a complaint of a kind that the model knew; `unknown`: its whole playbook was left out; or no complaint. */
  readonly group: "known" | "unknown" | "off-topic";
  readonly candidates: readonly { readonly score: number; readonly lead: number; readonly right: boolean }[];
  /** How well the best playbook fits, beside "none of these". */
  readonly fit: number;
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
    judge: (kind: number) => Omit<Trial, "candidates" | "fit"> & { right: number },
  ): void => {
    const kept = examples.flatMap(({ kind }, at) => {
      const vector = vectors[at];
      return vector && !isOut(kind, at) ? [{ kind, vector }] : [];
    });
    const models = train(
      kept.map(({ vector }) => vector),
      kept.map(({ kind }) => kind),
      playbooks + 1,
      size,
    );
    for (const [at, { kind, said }] of examples.entries()) {
      const vector = vectors[at];
      if (!said || !vector || !isOut(kind, at)) continue;
      const { right, group, weight } = judge(kind);
      const scores = models.scoresOf(vector);
      trials.push({ group, weight, fit: fitOf(scores), candidates: candidatesOf(scores, right) });
    }
  };
  const folds = Math.max(FOLDS, Math.ceil(examples.length / MOST_AT_ONCE));
  const tries = examples.length > ENOUGH_AT_ONCE ? 1 : examples.length > MOST_AT_ONCE ? FEW : FOLDS;
  for (let fold = 0; fold < tries; fold++) {
    tryWithout(
      (_, at) => at % folds === fold,
      (kind) => ({ group: kind < playbooks ? "known" : "off-topic", weight: 1, right: kind }),
    );
  }
  const weight = Math.min(1, UNKNOWN_KINDS / playbooks) ** 2;
  const groups = Math.max(Math.min(FOLDS, playbooks), Math.ceil(examples.length / MOST_AT_ONCE));
  for (let group = 0; group < Math.min(tries, playbooks); group++) {
    tryWithout(
      (kind) => kind < playbooks && kind % groups === group,
      () => ({ group: "unknown", weight, right: playbooks }),
    );
  }
  return trials;
}

const FOLDS = 4;
/** In a large library some of the utterances tell enough, and whoever waits for the first answer waits half as long. */
const MOST_AT_ONCE = 1_000;
const FEW = 2;
const ENOUGH_AT_ONCE = 4_000;

/** A library of four is reckoned to meet as many complaints of kinds it lacks as of kinds it has; a larger one, far fewer. */
const UNKNOWN_KINDS = 4;

/** The best few, as a match offers them, and the right one. */
function candidatesOf(scores: Float64Array, right: number): Trial["candidates"] {
  const [best, second] = bestTwo(scores);
  const offered = highest(scores.subarray(0, -1), MOST_OFFERED + 1);
  const judged = right < scores.length - 1 && !offered.includes(right) ? [...offered, right] : offered;
  return judged.map((kind) => {
    const score = scores[kind] ?? 0;
    return { score, lead: leadOf(score, best, second), right: kind === right };
  });
}

/** The places of the highest scores, best first; of equals the earlier one. */
export function highest(scores: Float64Array, most: number): number[] {
  const places: number[] = [];
  scores.forEach((score, place) => {
    if (places.length === most && score <= (scores[places[most - 1] ?? 0] ?? 0)) return;
    const at = places.findIndex((other) => score > (scores[other] ?? 0));
    places.splice(at < 0 ? places.length : at, 0, place);
    places.length = Math.min(places.length, most);
  });
  return places;
}

/** The highest score and the next one. */
export function bestTwo(scores: Float64Array): readonly [number, number] {
  let [best, second] = [-Infinity, -Infinity];
  for (const score of scores) {
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
  return [best, second];
}

/** How far a score lies above the best of the others. */
export function leadOf(score: number, best: number, second: number): number {
  return score - (score === best ? second : best);
}
