import { BUILDING_WORDS } from "./building-words.ts";
import { fold } from "./characters.ts";
import { CHILD_WORDS } from "./child-words.ts";
import { FEELING_WORDS } from "./feeling-words.ts";
import { FIGURE_WORDS } from "./figure-words.ts";
import { FIRE_WORDS } from "./fire-words.ts";
import { FOOD_WORDS } from "./food-words.ts";
import { ILLNESS_WORDS } from "./illness-words.ts";
import { maskHostile } from "./injection.ts";
import { INJURY_WORDS } from "./injury-words.ts";
import { type Hit, type Lexicon, lexicon, look, type Row } from "./lexicon.ts";
import { MOOD_WORDS } from "./mood-words.ts";
import { STRANDED_WORDS } from "./stranded-words.ts";
import { SUSPICION_WORDS } from "./suspicion-words.ts";
import { THREAT_WORDS } from "./threat-words.ts";
import { type Token, tokens } from "./tokens.ts";
import { TROUBLE_WORDS } from "./trouble-words.ts";
import { VEHICLE_WORDS } from "./vehicle-words.ts";
import { VIOLENCE_WORDS } from "./violence-words.ts";
import { WEIGHT_WORDS } from "./weight-words.ts";
import { WHOLE_WORDS } from "./whole-words.ts";

/** A complaint as the judges read it: folded, hostile passages blanked, every known word found and placed. */
export interface Reading {
  readonly original: string;
  /** The original without hostile passages; same length. */
  readonly visible: string;
  /** What the judges look words up in; same length. */
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
  for (const hit of withoutPraise(wholeWords(withoutFigures(look(ALL_WORDS, found))))) {
    if (hit.id !== "word") add(hits, hit);
  }
  return { original, visible: masked.visible, folded: masked.text, tokens: found, hostile: masked.hostile, hits };
}

/** The same text as read by a table of its own. */
export function readBy(table: Lexicon, reading: Reading): Reading {
  const hits = new Map<string, Hit[]>();
  for (const hit of look(table, reading.tokens)) add(hits, hit);
  return { ...reading, hits };
}

function add(hits: Map<string, Hit[]>, hit: Hit): void {
  const same = hits.get(hit.id);
  if (same) same.push(hit);
  else hits.set(hit.id, [hit]);
}

export function hitsOf(reading: Reading, ...ids: readonly string[]): readonly Hit[] {
  return ids.flatMap((id) => reading.hits.get(id) ?? []);
}

/** The customer's own words, at most five different ones, none a piece of another. */
export function quotes(reading: Reading, hits: readonly Hit[]): readonly string[] {
  const words = new Set<string>();
  const first = hits.slice(0, 60);
  for (const hit of first) {
    if (words.size === 5) break;
    const isPiece = first.some(
      (other) => other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start,
    );
    if (!isPiece) words.add(reading.original.slice(hit.start, hit.end));
  }
  return [...words];
}

/** Nothing but good words: thanks, praise, no wrong told and no anger. */
export function isPraise(reading: Reading): boolean {
  return reading.hits.has("praise") && !reading.hits.has("anger") && hitsOf(reading, "grievance").length < 2;
}

const HARM: readonly Row[] = [
  ...INJURY_WORDS,
  ...ILLNESS_WORDS,
  ...VIOLENCE_WORDS,
  ...FIRE_WORDS,
  ...VEHICLE_WORDS,
  ...STRANDED_WORDS,
  ...BUILDING_WORDS,
  ...FOOD_WORDS,
  ...CHILD_WORDS,
  ...SUSPICION_WORDS,
];
/** Every row of every table. */
export const ALL_ROWS: readonly Row[] = [
  ...FIGURE_WORDS,
  ...HARM,
  ...THREAT_WORDS,
  ...TROUBLE_WORDS,
  ...FEELING_WORDS,
  ...MOOD_WORDS,
  ...WEIGHT_WORDS,
];
const ALL_WORDS = lexicon([...ALL_ROWS, ...WHOLE_WORDS]);
const OF_HARM: ReadonlySet<string> = new Set(HARM.map((row) => row.id));

/**
 * Words of harm that reach into a figure of speech mean no harm, unless they hold all of it; feelings and threats stay.
 * The leg of a table is no part of the body, but a table may still fall on somebody.
 */
function withoutFigures(hits: readonly Hit[]): readonly Hit[] {
  const figureAt = placesOf(hits, "figure");
  const thingAt = placesOf(hits, "thing-part");
  if (figureAt.size === 0 && thingAt.size === 0) return hits;
  const reaches = (hit: Hit, at: ReadonlyMap<number, Hit>) =>
    [at.get(hit.from), at.get(hit.to - 1)].some((one) => one && !(hit.from <= one.from && hit.to >= one.to));
  const means = (hit: Hit) => !reaches(hit, figureAt) && !(OF_A_BODY.has(hit.id) && reaches(hit, thingAt));
  return hits.filter((hit) => !OF_HARM.has(hit.id) || means(hit));
}

/** What begins or ends inside an ordinary word is a piece of it; harm is not made out of words, figures of speech are. */
function wholeWords(hits: readonly Hit[]): readonly Hit[] {
  const at = placesOf(hits, "word");
  if (at.size === 0) return hits;
  const isPiece = ({ from, to }: Hit) => (at.get(from)?.from ?? from) < from || (at.get(to - 1)?.to ?? to) > to;
  return hits.filter((hit) => OF_HARM.has(hit.id) || !isPiece(hit));
}

/** The longest hit of that id over each place. */
function placesOf(hits: readonly Hit[], id: string): ReadonlyMap<number, Hit> {
  const places = new Map<number, Hit>();
  const longestFirst = hits.filter((hit) => hit.id === id).sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const hit of longestFirst)
    for (let at = hit.from; at < hit.to; at += 1) if (!places.has(at)) places.set(at, hit);
  return places;
}

const OF_A_BODY: ReadonlySet<string> = new Set(["injury", "hurt", "body", "body-trouble", "child", "kin"]);

/** 不错 and "not bad" are praise, not a wrong. */
function withoutPraise(hits: readonly Hit[]): readonly Hit[] {
  const praised = new Set<number>();
  for (const hit of hits) if (hit.id === "praise") for (let at = hit.from; at < hit.to; at += 1) praised.add(at);
  return hits.filter((hit) => hit.id !== "grievance" || !(praised.has(hit.from) && praised.has(hit.to - 1)));
}
