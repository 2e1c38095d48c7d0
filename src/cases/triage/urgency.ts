import { HAZARDS, type Hazard } from "./hazards.ts";
import type { Hit } from "./lexicon.ts";
import { hitsOf, isPraise, quotes, type Reading } from "./reading.ts";
import { suspicion } from "./suspicion.ts";

/** A danger to people that the text tells of, and the words it rests on. */
export interface Danger {
  readonly id: string;
  readonly because: readonly string[];
}

/** Every danger to people in the text, whatever playbook matches; empty if none. */
export function dangers(reading: Reading): readonly Danger[] {
  return dangerHits(reading).map(({ id, hits }) => ({ id, because: quotes(reading, hits) }));
}

/** The same with the places of the words. */
export function dangerHits(reading: Reading): readonly { readonly id: string; readonly hits: readonly Hit[] }[] {
  const found: { id: string; hits: readonly Hit[] }[] = [];
  for (const hazard of HAZARDS) {
    if (SPARED_BY_PRAISE.has(hazard.id) && isPraise(reading)) continue;
    const hits = wordsOf(reading, hazard);
    if (hits.length > 0) found.push({ id: hazard.id, hits });
  }
  if (found.length === 0 && !isPraise(reading)) {
    const hits = suspicion(reading);
    if (hits.length > 0) found.push({ id: "many-signs", hits });
  }
  return found;
}

/** A thank-you note may tell of a hospital, or of a baby's soft skin. */
const SPARED_BY_PRAISE: ReadonlySet<string> = new Set(["medical-care", "body-of-a-child"]);

/** The words of the hazard where they stand together; empty where they do not. */
export function wordsOf(reading: Reading, hazard: Hazard): readonly Hit[] {
  const anchors = reading.hits.get(hazard.all[0]);
  if (!anchors) return NO_HITS;
  const others = hazard.all.slice(1);
  const within = hazard.within ?? 0;
  for (const anchor of anchors) {
    if (isNegated(reading, anchor)) continue;
    if (hazard.unless?.some((id) => nearest(hitsOf(reading, id), anchor, within))) continue;
    const companions: Hit[] = [];
    for (const id of others) {
      const companion = nearest(hitsOf(reading, id), anchor, within);
      if (companion) companions.push(companion);
    }
    if (companions.length === others.length) return [anchor, ...companions];
  }
  return NO_HITS;
}

const NO_HITS: readonly Hit[] = [];

/** One of the hits that stands within so many tokens of the anchor. The hits are in the order of the text. */
function nearest(hits: readonly Hit[], anchor: Hit, within: number): Hit | undefined {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < anchor.from) low = middle + 1;
    else high = middle;
  }
  return [hits[low], hits[low - 1], hits[low - 2]].find(
    (hit) => hit && hit.from - anchor.to <= within && anchor.from - hit.to <= within,
  );
}

const NEGATABLE: ReadonlySet<string> = new Set([
  "injury",
  "reaction",
  "illness",
  "danger",
  "fire",
  "crash",
  "hurt",
  "violence",
  "care",
  "stall",
  "breakdown",
]);
const NEGATORS: ReadonlySet<string> = new Set(
  "no not never without nobody none isnt wasnt arent werent didnt dont doesnt wont hasnt havent nor neither noone".split(
    " ",
  ),
);
const NEGATED_BEFORE =
  /(?:没有?|没人|没有人|未|冇|冇人|无|无人|不会|不是|唔系|不算|唔会|零)(?:人|出现|造成|发生|任何|明显|再|过|被|什么|太大)?$/;

/** "No one was hurt", 没有受伤; but not "never had a rash before" or "not only dangerous". */
function isNegated(reading: Reading, hit: Hit): boolean {
  if (!NEGATABLE.has(hit.id)) return false;
  if (NEGATED_BEFORE.test(reading.folded.slice(Math.max(0, hit.start - 6), hit.start))) return true;
  const after = [0, 1, 2, 3].map((step) => reading.tokens[hit.to + step]?.text);
  if (after.includes("before") || after.includes("until")) return false;
  for (let at = hit.from - 1; at >= hit.from - 3; at -= 1) {
    const token = reading.tokens[at];
    if (!token || token.kind === "stop" || token.kind === "pause") return false;
    if (token.kind === "word" && NEGATORS.has(token.text))
      return !["only", "just", "to"].includes(reading.tokens[at + 1]?.text ?? "");
  }
  return false;
}
