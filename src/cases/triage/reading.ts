import { fold } from "./characters.ts";
import { FEELING_WORDS } from "./feeling-words.ts";
import { FIGURE_WORDS } from "./figure-words.ts";
import { HARM_WORDS } from "./harm-words.ts";
import { HAZARD_WORDS } from "./hazard-words.ts";
import { maskHostile } from "./injection.ts";
import { INJURY_WORDS } from "./injury-words.ts";
import { type Hit, lexicon, look, type Row } from "./lexicon.ts";
import { PERIL_WORDS } from "./peril-words.ts";
import { ROAD_WORDS } from "./road-words.ts";
import { THING_WORDS } from "./thing-words.ts";
import { THREAT_WORDS } from "./threat-words.ts";
import { type Token, tokens } from "./tokens.ts";
import { WEIGHT_WORDS } from "./weight-words.ts";

/** A complaint as the judges read it: folded, hostile passages blanked, every known word found and placed. */
export interface Reading {
  readonly original: string;
  /** Same length as the original. */
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly hostile: readonly string[];
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
}

/** Reads a text once for all judges. Never throws; linear in its length. */
export function read(original: string): Reading {
  const masked = maskHostile(fold(original), original);
  const found = tokens(masked.text);
  const hits = new Map<string, Hit[]>();
  for (const hit of withoutFigures(look(ALL_WORDS, found))) {
    const same = hits.get(hit.id);
    if (same) same.push(hit);
    else hits.set(hit.id, [hit]);
  }
  return { original, folded: masked.text, tokens: found, hostile: masked.hostile, hits };
}

export function hitsOf(reading: Reading, ...ids: readonly string[]): readonly Hit[] {
  return ids.flatMap((id) => reading.hits.get(id) ?? []);
}

/** The customer's own words, at most five different ones. */
export function quotes(reading: Reading, hits: readonly Hit[]): readonly string[] {
  const words = new Set<string>();
  for (const hit of hits) {
    if (words.size === 5) break;
    words.add(reading.original.slice(hit.start, hit.end));
  }
  return [...words];
}

const HARM: readonly Row[] = [
  ...HARM_WORDS,
  ...INJURY_WORDS,
  ...HAZARD_WORDS,
  ...ROAD_WORDS,
  ...PERIL_WORDS,
  ...THING_WORDS,
];
/** Every row of every table. */
export const ALL_ROWS: readonly Row[] = [...FIGURE_WORDS, ...HARM, ...THREAT_WORDS, ...FEELING_WORDS, ...WEIGHT_WORDS];
const ALL_WORDS = lexicon(ALL_ROWS);

/** Words of harm that reach into a figure of speech mean no harm, unless they hold all of it; feelings and threats stay. */
function withoutFigures(hits: readonly Hit[]): readonly Hit[] {
  const figureAt = new Map<number, Hit>();
  for (const figure of hits)
    if (figure.id === "figure") for (let at = figure.from; at < figure.to; at += 1) figureAt.set(at, figure);
  if (figureAt.size === 0) return hits;
  const isFigure = (hit: Hit, figure: Hit | undefined) =>
    figure !== undefined && !(hit.from <= figure.from && hit.to >= figure.to);
  return hits.filter(
    (hit) =>
      !OF_HARM.has(hit.id) || !(isFigure(hit, figureAt.get(hit.from)) || isFigure(hit, figureAt.get(hit.to - 1))),
  );
}

const OF_HARM: ReadonlySet<string> = new Set(HARM.map((row) => row.id));
