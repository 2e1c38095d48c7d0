import type { Example } from "./examples.ts";
import { scoreOf, trainRidge, type Weights } from "./ridge.ts";
import type { Space, Vector } from "./space.ts";

/** From a score and its lead over the best other to the chance of being right: a logistic curve. */
export interface Calibration {
  readonly base: number;
  readonly perScore: number;
  readonly perLead: number;
}

/** The chance in 0…1 that the kind with this score is right. `lead` is its distance from the best other, negative if behind. */
export function chance({ base, perScore, perLead }: Calibration, score: number, lead: number): number {
  return 1 / (1 + Math.exp(-(base + perScore * score + perLead * lead)));
}

/** How far each score lies above the best of the others. */
export function leadsOf(scores: readonly number[]): number[] {
  const sorted = [...scores].sort((a, b) => b - a);
  const [first = 0, second = 0] = sorted;
  return scores.map((score) => score - (score === first ? second : first));
}

/**
 * Finds the curve by asking models that have not seen the utterance: once with only it and its like left out (a complaint
 * of a known kind), once with its whole playbook left out (a complaint of a kind that the library does not have).
 */
export function calibrate(
  examples: readonly Example[],
  vectors: readonly Vector[],
  playbooks: number,
  space: Space,
): Calibration {
  const trials: Trial[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const inFold = (at: number): boolean => at % FOLDS === fold;
    const { models } = trainWithout(examples, vectors, playbooks, space, (_, at) => inFold(at));
    for (const [at, { kind, said }] of examples.entries()) {
      const vector = vectors[at];
      if (said && inFold(at) && vector) addTrials(trials, models, vector, kind, 1);
    }
  }
  for (let group = 0; group < Math.min(FOLDS, playbooks); group++) {
    const inGroup = ({ kind }: Example): boolean => kind < playbooks && kind % FOLDS === group;
    const { models } = trainWithout(examples, vectors, playbooks, space, inGroup);
    for (const [at, example] of examples.entries()) {
      const vector = vectors[at];
      if (example.said && inGroup(example) && vector) addTrials(trials, models, vector, playbooks, UNKNOWN_KINDS);
    }
  }
  return fit(trials);
}

const FOLDS = 4;

/** How many complaints of kinds the library lacks are reckoned with, for each of a kind that it has. */
const UNKNOWN_KINDS = 0.5;

/** A candidate that was offered, and whether it was right. */
interface Trial {
  readonly score: number;
  readonly lead: number;
  readonly right: boolean;
  readonly weight: number;
}

function trainWithout(
  examples: readonly Example[],
  vectors: readonly Vector[],
  playbooks: number,
  space: Space,
  isOut: (example: Example, at: number) => boolean,
): { models: Weights[] } {
  const kinds: number[] = [];
  const kept = vectors.filter((_, at) => {
    const example = examples[at];
    if (!example || isOut(example, at)) return false;
    kinds.push(example.kind);
    return true;
  });
  return { models: trainRidge(kept, kinds, playbooks + 1, space.size) };
}

function addTrials(trials: Trial[], models: readonly Weights[], vector: Vector, kind: number, weight: number): void {
  const scores = models.map((weights) => scoreOf(weights, vector));
  const leads = leadsOf(scores);
  const none = models.length - 1;
  for (const [candidate, score] of scores.entries()) {
    const lead = leads[candidate] ?? 0;
    if (candidate !== none && lead > FAR_BEHIND) trials.push({ score, lead, right: candidate === kind, weight });
  }
}

const FAR_BEHIND = -0.5;

/** Newton's method on the logistic likelihood, with a small pull towards zero. */
function fit(trials: readonly Trial[]): Calibration {
  let [base, perScore, perLead] = [-1, 4, 4];
  for (let round = 0; round < 12; round++) {
    const g = [-PULL * base, -PULL * perScore, -PULL * perLead];
    const h = [PULL, 0, 0, PULL, 0, PULL];
    for (const { score, lead, right, weight } of trials) {
      const p = chance({ base, perScore, perLead }, score, lead);
      const error = weight * ((right ? 1 : 0) - p);
      const curve = weight * p * (1 - p);
      g[0] = (g[0] ?? 0) + error;
      g[1] = (g[1] ?? 0) + error * score;
      g[2] = (g[2] ?? 0) + error * lead;
      [1, score, lead, score * score, score * lead, lead * lead].forEach((x, i) => {
        h[i] = (h[i] ?? 0) + curve * x;
      });
    }
    const [a, b, c] = solveSymmetric(h, g);
    base += a;
    perScore += b;
    perLead += c;
  }
  return { base, perScore: Math.max(0.1, perScore), perLead: Math.max(0.1, perLead) };
}

const PULL = 0.01;

/** Solves a 3×3 symmetric system; `h` is its upper triangle by rows. */
function solveSymmetric(h: readonly number[], g: readonly number[]): [number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 1] = h;
  const [x = 0, y = 0, z = 0] = g;
  const p = d * f - e * e;
  const q = c * e - b * f;
  const r = b * e - c * d;
  const determinant = a * p + b * q + c * r || 1;
  const s = a * f - c * c;
  const t = b * c - a * e;
  const u = a * d - b * b;
  return [
    (p * x + q * y + r * z) / determinant,
    (q * x + s * y + t * z) / determinant,
    (r * x + t * y + u * z) / determinant,
  ];
}
