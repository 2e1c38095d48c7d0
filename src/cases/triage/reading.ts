import { fold } from "./characters.ts";
import { FEELING_WORDS } from "./feeling-words.ts";
import { FIGURE_WORDS } from "./figure-words.ts";
import { HARM_WORDS } from "./harm-words.ts";
import { HAZARD_WORDS } from "./hazard-words.ts";
import { maskHostile } from "./injection.ts";
import { type Hit, lexicon, look } from "./lexicon.ts";
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

const ALL_WORDS = lexicon([
  ...FIGURE_WORDS,
  ...HARM_WORDS,
  ...HAZARD_WORDS,
  ...THING_WORDS,
  ...THREAT_WORDS,
  ...FEELING_WORDS,
  ...WEIGHT_WORDS,
]);

/** Words of harm that begin or end inside a figure of speech mean no harm; feelings and threats stay. */
function withoutFigures(hits: readonly Hit[]): readonly Hit[] {
  const figures = hits.filter((hit) => hit.id === "figure");
  if (figures.length === 0) return hits;
  const inFigure = new Set<number>();
  for (const figure of figures) for (let at = figure.from; at < figure.to; at += 1) inFigure.add(at);
  return hits.filter((hit) => !OF_HARM.has(hit.id) || !(inFigure.has(hit.from) || inFigure.has(hit.to - 1)));
}

const OF_HARM: ReadonlySet<string> = new Set([...HARM_WORDS, ...HAZARD_WORDS, ...THING_WORDS].map((row) => row.id));
