import type { Language } from "#src/languages.ts";
import type { Match } from "#src/library/matching.ts";
import { NONE } from "./labelled.ts";
import { type Share, share } from "./shares.ts";

/** What a matcher made of a text, beside what it is. */
export interface Outcome {
  readonly lang: Language;
  readonly label: string;
  readonly label2: string | undefined;
  readonly match: Match;
}

/** Whether the label alone counts, or the second one too. */
export type Counting = "label" | "either";

export function complaintsOf(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(({ label }) => label !== NONE);
}

/** The place of the first right playbook, from 1; undefined where it is not offered. */
function rankOf({ label, label2, match }: Outcome, counting: Counting): number | undefined {
  const at = match.candidates.findIndex(
    ({ slug }) => slug === label || (counting === "either" && label2 !== undefined && slug === label2),
  );
  return at < 0 ? undefined : at + 1;
}

export function isFirst(outcome: Outcome, counting: Counting = "label"): boolean {
  return rankOf(outcome, counting) === 1;
}

export function first(outcomes: readonly Outcome[], counting: Counting = "label"): Share {
  return share(complaintsOf(outcomes), (outcome) => isFirst(outcome, counting));
}

export function among(outcomes: readonly Outcome[], counting: Counting = "label"): Share {
  return share(complaintsOf(outcomes), (outcome) => rankOf(outcome, counting) !== undefined);
}

/** The mean of one over the place of the right playbook, nothing where it is not offered. */
export function reciprocalRank(outcomes: readonly Outcome[], counting: Counting = "label"): number {
  const complaints = complaintsOf(outcomes);
  const sum = complaints.reduce((total, outcome) => total + 1 / (rankOf(outcome, counting) ?? Infinity), 0);
  return sum / Math.max(1, complaints.length);
}

/** What is no complaint and was seen to be none. */
export function noneSeen(outcomes: readonly Outcome[]): Share {
  return share(
    outcomes.filter(({ label }) => label === NONE),
    ({ match }) => match.abstained,
  );
}

/** Complaints for which no playbook was offered. */
export function turnedAway(outcomes: readonly Outcome[]): Share {
  return share(complaintsOf(outcomes), ({ match }) => match.abstained);
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  /** The mean of the chances that were given. */
  readonly said: number;
  readonly right: Share;
}

/** Of the first playbooks offered with about such a chance, how many were right: by tenths of the chance. */
export function calibration(outcomes: readonly Outcome[], counting: Counting = "label"): readonly Bin[] {
  const offered = outcomes.flatMap((outcome) => {
    const [best] = outcome.match.candidates;
    return best ? [{ score: best.score, right: isFirst(outcome, counting) }] : [];
  });
  return EDGES.slice(1).flatMap((to, at) => {
    const from = EDGES[at] ?? 0;
    const inside = offered.filter(({ score }) => score >= from && (score < to || to === 1));
    if (inside.length === 0) return [];
    const said = inside.reduce((sum, { score }) => sum + score, 0) / inside.length;
    return [{ from, to, said, right: share(inside, ({ right }) => right) }];
  });
}

const EDGES = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 1];
