import { type Hit, lexicon, look } from "../../cases/triage/lexicon.ts";
import { read } from "../../cases/triage/reading.ts";
import { dangerHits } from "../../cases/triage/urgency.ts";
import { MEANING_ROWS } from "./vocabulary.ts";

const MEANINGS = lexicon(MEANING_ROWS);

/**
 * What the words of a plain text mean, in the order of the text: general vocabulary, and what triage sees. Where the same
 * is said by a phrase and by a piece of it, the phrase alone counts.
 */
export function meaningsIn(plain: string): readonly Hit[] {
  const reading = read(plain);
  const signs = [...reading.hits].flatMap(([id, hits]) => hits.map((hit) => ({ ...hit, id: `${id}!` })));
  const dangers = dangerHits(reading).flatMap(({ id, hits }) =>
    hits.flatMap((hit) => ["danger!!", `${id}!!`].map((sign) => ({ ...hit, id: sign }))),
  );
  return [...look(MEANINGS, reading.tokens), ...signs, ...dangers].sort(byPlace).filter(isWhole);
}

function byPlace(a: Hit, b: Hit): number {
  return a.from - b.from || b.to - a.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Not the first of those at its place, or inside an earlier one, that mean the same. */
function isWhole(hit: Hit, at: number, all: readonly Hit[]): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const earlier = all[before];
    if (!earlier || hit.from - earlier.from > LONGEST_PHRASE) return true;
    if (earlier.id === hit.id && earlier.to >= hit.to) return false;
  }
  return true;
}

const LONGEST_PHRASE = 12;
