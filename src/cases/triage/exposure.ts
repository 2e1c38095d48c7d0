import { EXPOSURE_WORDS } from "./exposure-words.ts";
import type { Hazard } from "./hazards.ts";
import { type Hit, lexicon } from "./lexicon.ts";
import { hitsOf, quotes, type Reading, readBy } from "./reading.ts";
import { wordsOf } from "./urgency.ts";

const EXPOSURES: readonly Hazard[] = [
  { id: "given-to-the-wrong", all: ["data-given", "wrong-hands"], within: 40, unless: ["goods"] },
  { id: "made-public", all: ["made-public"] },
  { id: "paper-at-a-wrong-door", all: ["paper", "misdelivered"], within: 30, unless: ["goods"] },
  { id: "strangers-who-know", all: ["known-to-strangers", "scam"], within: 40 },
];
const WORDS = lexicon(EXPOSURE_WORDS);

/** The words that tell of private data with somebody who must not have it; empty where that is only feared or threatened. */
export function exposureIn(reading: Reading): readonly string[] {
  const told = readBy(WORDS, reading);
  const given = hitsOf(told, "data-given").filter((hit) => !isOnlyMeant(reading, hit));
  const hits = new Map([...told.hits, ["data-given", given]]);
  return quotes(
    reading,
    EXPOSURES.flatMap((exposure) => wordsOf({ ...told, hits }, exposure)),
  );
}

/** The customer gave it themselves, or fears that somebody might. */
const MEANT =
  /(?:我|我们|我哋|要|会|会不会|会唔会|怕|万一|如果|可能|担心|不要|别|请)(?:已经|就|也|都|只好|刚|先|再|你们|你哋|他们|有人)?$|\b(?:i|we|if|might|could|may|would|will|worried that|afraid that|please|to|not|never|dont)\s(?:have |had |just |then |even |already |someone |they |you |also )*$/;

function isOnlyMeant({ folded }: Reading, { start }: Hit): boolean {
  return MEANT.test(folded.slice(Math.max(0, start - 30), start));
}
