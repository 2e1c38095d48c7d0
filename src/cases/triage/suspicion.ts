import type { Hit } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/**
 * Signs of danger that prove nothing alone. Where they crowd, a person is very likely in it, in words that no table
 * foresaw. The points were weighed on our own examples (urgency-examples), not on any data set. Heaviest first, what speaks against it before all.
 */
const POINTS: Readonly<Record<string, number>> = {
  "money-matter": -1,
  praise: -1,
  trifle: -1,
  screen: -1,
  luggage: -0.5,
  body: 1.5,
  "body-trouble": 1.5,
  motion: 1.5,
  stall: 1,
  kin: 1,
  near: 1,
  sudden: 1,
  control: 1,
  sharp: 1,
  toxic: 1,
  medicine: 1,
  allergen: 1,
  exposed: 1,
  bursts: 1,
  care: 1,
  "spilt-on": 1,
  "warmth-lost": 1,
  "peril-thing": 0.5,
  hurt: 0.5,
  falls: 0.5,
  vulnerable: 0.5,
  anxiety: 0.5,
  eaten: 0.5,
  "on-person": 0.5,
  "child-danger": 0.5,
  "hot-liquid": 0.5,
  "safety-gear": 0.5,
  "within-reach": 0.5,
  "authority-plea": 0.5,
};
const ENOUGH = 3;
const FEWEST_KINDS = 3;
/** Words or characters that belong together. */
const WINDOW = 30;

/** The words of the stretch of text where the signs crowd most; empty where they are too few. */
export function suspicion(reading: Reading): readonly Hit[] {
  const signs = signsOf(reading);
  const inside = new Map<string, number>();
  let points = 0;
  let first = 0;
  for (const [last, sign] of signs.entries()) {
    points += enter(inside, sign.id);
    for (let oldest = signs[first]; oldest && sign.from - oldest.from > WINDOW; oldest = signs[++first])
      points += leave(inside, oldest.id);
    if (points >= ENOUGH && kindsOf(inside) >= FEWEST_KINDS) return heaviestFirst(signs.slice(first, last + 1));
  }
  return [];
}

/** In the order of the text; a word that is a sign of several things counts as the heaviest. */
function signsOf(reading: Reading): readonly Hit[] {
  const heaviest = new Map<number, Hit>();
  for (const id of Object.keys(POINTS)) {
    for (const hit of reading.hits.get(id) ?? []) if (!heaviest.has(hit.from)) heaviest.set(hit.from, hit);
  }
  return [...heaviest.values()].sort((a, b) => a.from - b.from);
}

function kindsOf(inside: ReadonlyMap<string, number>): number {
  let kinds = 0;
  for (const [id, times] of inside) if (times > 0 && (POINTS[id] ?? 0) > 0) kinds += 1;
  return kinds;
}

function enter(inside: Map<string, number>, id: string): number {
  const times = inside.get(id) ?? 0;
  inside.set(id, times + 1);
  return times === 0 ? (POINTS[id] ?? 0) : 0;
}

function leave(inside: Map<string, number>, id: string): number {
  const times = (inside.get(id) ?? 1) - 1;
  inside.set(id, times);
  return times === 0 ? -(POINTS[id] ?? 0) : 0;
}

function heaviestFirst(signs: readonly Hit[]): readonly Hit[] {
  const points = (hit: Hit) => POINTS[hit.id] ?? 0;
  return signs.filter((hit) => points(hit) > 0).sort((a, b) => points(b) - points(a));
}
