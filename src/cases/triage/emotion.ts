import type { Emotion, Judged } from "../judgement.ts";
import { type Hit, lexicon } from "./lexicon.ts";
import { NAMED_FEELINGS } from "./named-feelings.ts";
import { hitsOf, quotes, type Reading, readBy } from "./reading.ts";
import type { Danger } from "./urgency.ts";

/**
 * What the customer feels. Someone who tells of a wrong done to them without naming a feeling counts as angry, for most
 * are; the reasons are then empty, and a reply had better not tell them that they are. Praise and plain questions are calm.
 */
export function emotionOf(reading: Reading, found: readonly Danger[]): Judged<Emotion> {
  const scores = scoresOf(reading, found);
  let best: Emotion = "calm";
  for (const emotion of ORDER) if (scores[emotion].points > scores[best].points) best = emotion;
  const because = quotes(reading, scores[best].hits);
  return { value: best, because: best === "angry" && because.length === 0 ? shouts(reading) : because };
}

interface Score {
  readonly points: number;
  readonly hits: readonly Hit[];
}
const ORDER: readonly Emotion[] = ["calm", "angry", "disappointed", "anxious", "confused"];

function scoresOf(reading: Reading, found: readonly Danger[]): Record<Emotion, Score> {
  const [praise, question, offer] = [hitsOf(reading, "praise"), hitsOf(reading, "question"), hitsOf(reading, "offer")];
  const naming = readBy(NAMES, reading);
  const composed = hitsOf(naming, "composure", "not-felt");
  const felt = (feeling: string, by = reading) => undenied(hitsOf(by, feeling), composed.concat(praise));
  const [anger, rhetorical] = [felt("anger"), hitsOf(reading, "rhetorical")];
  const [sad, afraid, puzzled] = [felt("disappointment"), felt("anxiety"), felt("confusion")];
  const wrong = hitsOf(reading, "grievance");
  const aggravated = hitsOf(reading, "broken-promise", "long-wait", "passed-around", "repeated", "attitude");
  const named = (feeling: string) => (felt(feeling, naming).length > 0 ? NAMED : 0);
  // Praise amid wrongs is a memory or sarcasm ("Great job").
  const isMixed = anger.length + sad.length > 0 || wrong.length + rhetorical.length > 1;
  const isPlain = praise.length + question.length + offer.length === 0;
  const told = capped(wrong, 0.4, 2) + capped(aggravated, 0.6, 2) + (isPlain ? 0.5 : 0);
  const loud = told > 0.5 || anger.length > 0 ? loudness(reading) : 0;
  // Who says what they feel, or that they are in no hurry, is not taken to be angry as well.
  const isAngerShown = anger.length > 0 || loud >= LOUD;
  const isNamed = named("disappointment") + named("anxiety") + named("confusion") > 0;
  const unnamed = (isNamed || composed.length > 0) && !isAngerShown ? 0.3 : 1;
  return {
    calm: {
      points:
        0.7 +
        capped(praise, isMixed ? 0.3 : 1, 4) +
        capped(question, isNamed ? 0.4 : 0.8, 1.6) +
        capped(offer, 1, 3) +
        (isAngerShown || isNamed ? 0 : capped(composed, 1.2, 1.2)),
      hits: [...praise, ...question, ...offer, ...composed],
    },
    angry: {
      points: (told + capped(rhetorical, 0.9, 2)) * unnamed + capped(anger, 1.2, 5) + loud,
      hits: anger.concat(rhetorical),
    },
    disappointed: { points: capped(sad, 1.1, 4) + told * 0.45 + named("disappointment"), hits: sad },
    anxious: {
      points:
        capped(afraid, 1.2, 4) +
        named("anxiety") +
        Math.min(found.length, 3) * 0.9 +
        (found.length > 0 || afraid.length > 0 ? told * 0.4 : 0),
      hits: afraid,
    },
    confused: {
      points:
        capped(puzzled, 1.1, 3) +
        named("confusion") +
        (reading.folded.includes("?") || reading.folded.includes("？") ? 0.4 : 0) +
        (puzzled.length > 0 ? told * 0.4 : 0),
      hits: puzzled,
    },
  };
}

/** What a feeling called by its name counts beside what hints at it. */
const NAMED = 0.6;
const LOUD = 0.7;

/** What the customer does not deny to feel: "not angry", 不着急. */
function undenied(hits: readonly Hit[], denied: readonly Hit[]): readonly Hit[] {
  return hits.filter((hit) => !denied.some(({ from, to }) => from <= hit.from && to >= hit.to));
}

const NAMES = lexicon(NAMED_FEELINGS);

function capped(hits: readonly Hit[], each: number, most: number): number {
  return Math.min(hits.length * each, most);
}

/** What is loud without a word of anger. */
function shouts({ visible }: Reading): readonly string[] {
  return [...new Set(visible.match(/[!！]{2,}|[😡😠🤬😤👎💢🖕🙄🤮]/gu) ?? [])].slice(0, 5);
}

/** Exclamation marks, angry faces and words in capitals (not where the whole text is in capitals). */
function loudness(reading: Reading): number {
  const runs = reading.folded.match(/[!！]+/g) ?? [];
  const marks = runs.reduce((sum, run) => sum + (run.length > 1 ? 2 : 0.5), 0);
  const faces = reading.visible.match(/[😡😠🤬😤👎💢🖕🙄🤮]/gu)?.length ?? 0;
  const words = reading.visible.slice(0, 2_000).match(/\b[A-Z]{3,}\b/g)?.length ?? 0;
  const lower = /[a-z]{3}/.test(reading.visible);
  return Math.min(marks * 0.35, 1.4) + Math.min(faces * 1.2, 2.4) + (lower ? Math.min(words * 0.15, 0.6) : 0);
}
