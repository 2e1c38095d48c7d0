import type { Trial } from "./trials.ts";

/** From a score and its lead over the best other to the chance of being right: a logistic curve. */
export interface Curve {
  readonly base: number;
  readonly perScore: number;
  readonly perLead: number;
}

/** `least`: where the best kind fits less well than that, compared with "none of these", the answer is "none of these". */
export interface Calibration {
  readonly curve: Curve;
  readonly least: number;
}

/** How many playbooks are offered at most. */
export const MOST_OFFERED = 3;

/** The chance in 0…1 that the kind with this score is right. `lead` is its distance from the best other, negative if behind. */
export function chance({ base, perScore, perLead }: Curve, score: number, lead: number): number {
  return 1 / (1 + Math.exp(-(base + perScore * score + perLead * lead)));
}

/** How well the best kind fits, in 0…1: its score beside that of "none of these", which comes last. */
export function fitOf(scores: Float64Array): number {
  const none = Math.max(0, scores.at(-1) ?? 0);
  const best = Math.max(0, ...scores.subarray(0, -1));
  return best / (best + none || 1);
}

/** Finds the curve that fits what the trials showed, and the place below which "none of these" is the better answer. */
export function calibrate(trials: readonly Trial[]): Calibration {
  const curve = curveOf(trials);
  return { curve, least: leastOf(trials) };
}

/**
 * Where the loss is least: a complaint turned away is as bad as one of a kind that is lacking forced into a playbook
 * that is not theirs; each group of trials counts as a whole, by its weight.
 */
function leastOf(trials: readonly Trial[]): number {
  const size = Map.groupBy(trials, ({ group }) => group);
  const lossAt = (least: number): number =>
    trials.reduce((loss, { fit, group, weight }) => {
      const wrong = group === "known" ? fit < least : fit >= least;
      return wrong ? loss + (LOSS[group] * weight) / (size.get(group)?.length ?? 1) : loss;
    }, 0);
  let best = { least: LOWEST_LEAST, loss: lossAt(LOWEST_LEAST) };
  for (let least = LOWEST_LEAST + 0.02; least <= HIGHEST_LEAST; least += 0.02) {
    const loss = lossAt(least);
    if (loss < best.loss) best = { least, loss };
  }
  return best.least;
}

const LOSS: Readonly<Record<Trial["group"], number>> = { known: 2, unknown: 1.5, "off-topic": 0.6 };
const LOWEST_LEAST = 0.1;
const HIGHEST_LEAST = 0.9;

/** Newton's method on the logistic likelihood, with a small pull towards zero. */
function curveOf(trials: readonly Trial[]): Curve {
  const all = trials.flatMap(({ candidates, weight }) => candidates.map((candidate) => ({ ...candidate, weight })));
  let [base, perScore, perLead] = [-1, 4, 4];
  for (let round = 0; round < 12; round++) {
    const g = [-PULL * base, -PULL * perScore, -PULL * perLead];
    const h = [PULL, 0, 0, PULL, 0, PULL];
    for (const { score, lead, right, weight } of all) {
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
