import type { Language } from "../languages.ts";
import type { Thing } from "./details.ts";
import { simplified } from "./script.ts";

/** The things a text names, the longest name first; Chinese ones in the characters of the text. */
export function thingsIn(
  text: string,
  language: Language,
  things: readonly Thing[],
): readonly { readonly words: string; readonly where: number }[] {
  const found = language === "en" ? englishThings(text, things) : chineseThings(text, things);
  return found.sort((a, b) => b.words.length - a.words.length || a.where - b.where);
}

function englishThings(text: string, things: readonly Thing[]): { words: string; where: number }[] {
  const lower = text.toLowerCase();
  return things.flatMap(({ en }) => {
    const name = en.toLowerCase().trim();
    const match = lower.includes(stemOf(name)) ? wordFor(name).exec(text) : null;
    return match ? [{ words: likeInASentence(match[0], en), where: match.index }] : [];
  });
}

function chineseThings(text: string, things: readonly Thing[]): { words: string; where: number }[] {
  const even = simplified(text);
  return things.flatMap(({ zh }) => {
    const name = simplified(zh.trim());
    const where = name === "" ? -1 : even.indexOf(name);
    return where < 0 ? [] : [{ words: text.slice(where, where + name.length), where }];
  });
}

const patterns = new Map<string, RegExp>();

/** The name as a word, with its simple plural: bill and bills, battery and batteries, watch and watches. */
function wordFor(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const escaped = stemOf(name).replace(/[.+?^$()[\]{}|\\]/gu, "\\$&");
  const made = new RegExp(
    `(?<![\\p{L}\\d])${escaped}${name.endsWith("y") ? "(?:y|ies|ys)" : "(?:s|es)?"}(?![\\p{L}\\d])`,
    "iu",
  );
  patterns.set(name, made);
  return made;
}

function stemOf(name: string): string {
  return name.endsWith("y") ? name.slice(0, -1) : name;
}

/** Lower case unless the list itself writes capitals (TV, SIM card). */
function likeInASentence(words: string, listed: string): string {
  return listed === listed.toLowerCase() ? words.toLowerCase() : listed;
}
