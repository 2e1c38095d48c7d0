import { becauseOf } from "./matching/because.ts";
import { calibrate, chance, leadsOf } from "./matching/calibration.ts";
import { examplesOf, type Matchable, type OffTopicUtterances } from "./matching/examples.ts";
import { scoreOf, trainRidge } from "./matching/ridge.ts";
import { createSpace } from "./matching/space.ts";

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
  const vectors = examples.map(({ text }) => space.vectorOf(text));
  const calibration = calibrate(examples, vectors, playbooks.length, space);
  const kinds = examples.map(({ kind }) => kind);
  const models = trainRidge(vectors, kinds, playbooks.length + 1, space.size);

  return {
    match(text) {
      const vector = space.vectorOf(text);
      const scores = models.map((weights) => scoreOf(weights, vector));
      const leads = leadsOf(scores);
      const ranked = playbooks
        .map(({ slug }, kind) => ({ slug, kind, score: chance(calibration, scores[kind] ?? 0, leads[kind] ?? 0) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST);
      if (ranked.reduce((sum, { score }) => sum + score, 0) < LEAST) return { candidates: [], abstained: true };
      const candidates = ranked.flatMap(({ slug, kind, score }) => {
        const weights = models[kind];
        const because = weights ? becauseOf(text, vector, weights, space) : [];
        return because.length > 0 ? [{ slug, score, because }] : [];
      });
      return { candidates, abstained: candidates.length === 0 };
    },
  };
}

const MOST = 3;

/** Below this chance of the best, saying "none of these" is the better answer. */
const LEAST = Number(process.env.LEAST ?? 0.3);
