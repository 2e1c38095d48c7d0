import { becauseOf } from "./matching/because.ts";
import { calibrate, chance, MOST_OFFERED, offered } from "./matching/calibration.ts";
import { examplesOf, type Matchable, type OffTopicUtterances } from "./matching/examples.ts";
import { scoreOf, trainRidge } from "./matching/ridge.ts";
import { createSpace, type Sighting } from "./matching/space.ts";
import { leadsOf, tryOut } from "./matching/trials.ts";

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
 * Learns from the playbooks' own utterances, symptoms, titles and named shapes which complaint is which, and from the
 * off-topic utterances what is none. Nothing is random: the same library gives the same matcher. `match` takes any string.
 */
export function createMatcher(playbooks: readonly Matchable[], offTopic: OffTopicUtterances): Matcher {
  const examples = examplesOf(playbooks, offTopic);
  const space = createSpace(examples.map(({ text }) => text));
  const { curve, least } = calibrate(tryOut(examples, space.examples, playbooks.length, space.size));
  const kinds = examples.map(({ kind }) => kind);
  const models = trainRidge(space.examples, kinds, playbooks.length + 1, space.size);

  return {
    match(text) {
      const sightings: Sighting[] = [];
      const vector = space.vectorOf(text, sightings);
      const scores = models.map((weights) => scoreOf(weights, vector));
      const leads = leadsOf(scores);
      const ranked = playbooks
        .map(({ slug }, kind) => ({ slug, kind, score: chance(curve, scores[kind] ?? 0, leads[kind] ?? 0) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_OFFERED);
      // Each chance is judged alone; together they are no more than certain.
      const sum = offered(ranked.map(({ score }) => score));
      if (sum < least) return { candidates: [], abstained: true };
      const candidates = ranked.flatMap(({ slug, kind, score }) => {
        const weights = models[kind];
        const because = weights ? becauseOf(text, vector, sightings, weights) : [];
        return because.length > 0 ? [{ slug, score: score / Math.max(1, sum), because }] : [];
      });
      return { candidates, abstained: candidates.length === 0 };
    },
  };
}
