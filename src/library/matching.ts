import { becauseOf } from "./matching/because.ts";
import { chance, fitOf, MOST_OFFERED } from "./matching/calibration.ts";
import { type Example, examplesOf, type Matchable, type OffTopicUtterances } from "./matching/examples.ts";
import { keep, keyOf, readKept } from "./matching/kept.ts";
import { type Learnt, learn } from "./matching/learning.ts";
import type { Sighting } from "./matching/space.ts";
import { bestTwo, highest, leadOf } from "./matching/trials.ts";

export interface Candidate {
  readonly slug: string;
  /** The chance, 0…1, that this playbook is the right one. */
  readonly score: number;
  /** Verbatim words of the complaint that decided it, weightiest first; without them the score is lower. */
  readonly because: string[];
}

export interface Match {
  /** Best first, at most three; empty exactly when abstained. */
  readonly candidates: Candidate[];
  /** No playbook fits: it is no complaint, or one of a kind that the library does not have. */
  readonly abstained: boolean;
}

export interface Matcher {
  match(text: string): Match;
}

/**
 * Learns from the playbooks' own utterances, titles, summaries, symptoms and named shapes which complaint is which, and
 * from the off-topic utterances what is none. Nothing is random: the same library gives the same matcher. `match` takes
 * any string. What was learnt is kept as a file in `folder` for the next start; null keeps nothing.
 */
export function createMatcher(
  playbooks: readonly Matchable[],
  offTopic: OffTopicUtterances,
  folder: string | null = null,
): Matcher {
  const { space, models, calibration } = learnt(examplesOf(playbooks, offTopic), playbooks.length, folder);
  const { curve, least } = calibration;

  return {
    match(text) {
      const sightings: Sighting[] = [];
      const vector = space.vectorOf(text, sightings);
      const scores = models.scoresOf(vector);
      if (fitOf(scores) < least) return { candidates: [], abstained: true };
      const [best, second] = bestTwo(scores);
      const ranked = highest(scores.subarray(0, -1), MOST_OFFERED).map((kind) => {
        const score = scores[kind] ?? 0;
        return { kind, chance: chance(curve, score, leadOf(score, best, second)) };
      });
      // Each chance is judged alone; together they are no more than certain.
      const sum = ranked.reduce((all, one) => all + one.chance, 0);
      const candidates = ranked.flatMap((one) => {
        const slug = playbooks[one.kind]?.slug;
        const because = becauseOf(text, vector, sightings, (feature) => models.weightOf(one.kind, feature));
        return slug && because.length > 0 ? [{ slug, score: one.chance / Math.max(1, sum), because }] : [];
      });
      return { candidates, abstained: candidates.length === 0 };
    },
  };
}

function learnt(examples: readonly Example[], playbooks: number, folder: string | null): Learnt {
  if (folder === null) return learn(examples, playbooks);
  const key = keyOf(examples);
  const kept = readKept(folder, key);
  if (kept) return kept;
  const fresh = learn(examples, playbooks);
  keep(folder, key, fresh);
  return fresh;
}
