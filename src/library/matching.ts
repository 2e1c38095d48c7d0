import { becauseOf } from "./matching/because.ts";
import { calibrate, chance, MOST_OFFERED, offered } from "./matching/calibration.ts";
import { examplesOf, type Matchable, type OffTopicUtterances } from "./matching/examples.ts";
import { train } from "./matching/models.ts";
import { createSpace, type Sighting } from "./matching/space.ts";
import { bestTwo, highest, leadOf, tryOut } from "./matching/trials.ts";

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
  const { vectorOf, examples: vectors, size } = createSpace(examples.map(({ text }) => text));
  const { curve, least } = calibrate(tryOut(examples, vectors, playbooks.length, size));
  const kinds = examples.map(({ kind }) => kind);
  const models = train(vectors, kinds, playbooks.length + 1, size);

  return {
    match(text) {
      const sightings: Sighting[] = [];
      const vector = vectorOf(text, sightings);
      const scores = models.scoresOf(vector);
      const [best, second] = bestTwo(scores);
      const ranked = highest(scores.subarray(0, -1), MOST_OFFERED).map((kind) => {
        const score = scores[kind] ?? 0;
        return { kind, chance: chance(curve, score, leadOf(score, best, second)) };
      });
      // Each chance is judged alone; together they are no more than certain.
      const sum = offered(ranked.map((one) => one.chance));
      if (sum < least) return { candidates: [], abstained: true };
      const candidates = ranked.flatMap((one) => {
        const slug = playbooks[one.kind]?.slug;
        const because = becauseOf(text, vector, sightings, (feature) => models.weightOf(one.kind, feature));
        return slug && because.length > 0 ? [{ slug, score: one.chance / Math.max(1, sum), because }] : [];
      });
      return { candidates, abstained: candidates.length === 0 };
    },
  };
}
