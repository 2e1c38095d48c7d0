import type { Judged } from "../judgement.ts";
import type { LanguageTag } from "../triage.ts";
import { isSimplifiedOnly, isTraditionalOnly } from "./characters.ts";
import { CANTONESE, LANGUAGE_OF_SCRIPT, LANGUAGE_WORDS, TRADITIONAL_WORDS } from "./language-words.ts";
import type { Reading } from "./reading.ts";

/**
 * The language and script the customer writes in, as a BCP 47 tag; `und` where nothing is a letter. Chinese and English
 * are told apart by how much is written in each; Cantonese is zh-Hant, Chinese without any telling character zh-Hans.
 */
export function languageOf(reading: Reading): Judged<LanguageTag> {
  const counts = count(reading);
  const { han, kana, latin } = counts;
  if (kana > 1 && kana * 4 >= han) return { value: "ja", because: counts.kanaSeen };
  const other = LANGUAGE_OF_SCRIPT.find(([tag]) => (counts.others.get(tag) ?? 0) > Math.max(han * 2, latin.length * 3));
  if (other) return { value: other[0], because: [] };
  if (han > 0 && han >= latin.length * 0.6) return chineseScript(reading);
  if (latin.length > 0) return latinLanguage(latin);
  return { value: "und", because: [] };
}

interface Counts {
  readonly han: number;
  readonly kana: number;
  readonly kanaSeen: readonly string[];
  readonly latin: readonly string[];
  readonly others: ReadonlyMap<string, number>;
}

function count(reading: Reading): Counts {
  let han = 0;
  let kana = 0;
  const kanaSeen: string[] = [];
  const latin: string[] = [];
  const others = new Map<string, number>();
  for (const token of reading.tokens) {
    if (token.kind === "han") han += 1;
    else if (token.kind === "word" && token.text < "\u0250") latin.push(token.text);
    else if (token.kind === "word" || (token.kind === "mark" && token.text > "\u0370")) {
      if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(token.text)) {
        if (token.text === "の" || token.text === "ー") continue;
        kana += 1;
        if (kanaSeen.length < 3) kanaSeen.push(token.text);
        continue;
      }
      const script = LANGUAGE_OF_SCRIPT.find(([, pattern]) => pattern.test(token.text));
      if (script) others.set(script[0], (others.get(script[0]) ?? 0) + token.text.length);
    }
  }
  return { han, kana, kanaSeen, latin, others };
}

function chineseScript(reading: Reading): Judged<LanguageTag> {
  const hant: string[] = [];
  const hans: string[] = [];
  for (const token of reading.tokens) {
    if (token.kind !== "han") continue;
    const character = reading.original.slice(token.start, token.end);
    if (isTraditionalOnly(character) || CANTONESE.has(character)) hant.push(character);
    else if (isSimplifiedOnly(character)) hans.push(character);
  }
  for (const word of TRADITIONAL_WORDS) if (reading.visible.includes(word)) hant.push(word);
  const value = hant.length > 0 && hant.length >= hans.length ? "zh-Hant" : "zh-Hans";
  return { value, because: [...new Set(value === "zh-Hant" ? hant : hans)].slice(0, 5) };
}

const WORDS: ReadonlyMap<string, readonly string[]> = languagesByWord();

/** English unless another language has at least two of the words, twice as many as English, and a fifth of the text. */
function latinLanguage(words: readonly string[]): Judged<LanguageTag> {
  const scores = new Map<string, number>();
  const seen = words.slice(0, 200);
  for (const word of seen) for (const tag of WORDS.get(word) ?? []) scores.set(tag, (scores.get(tag) ?? 0) + 1);
  const english = scores.get("en") ?? 0;
  let best: [tag: string, score: number] = ["en", english];
  for (const [tag, score] of scores) if (tag !== "en" && score > best[1]) best = [tag, score];
  const [value, score] = best;
  const sure = value !== "en" && score >= 2 && score >= english * 2 && score * 5 >= seen.length;
  const tag = sure ? value : "en";
  return { value: tag, because: seen.filter((word) => WORDS.get(word)?.includes(tag)).slice(0, 3) };
}

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(LANGUAGE_WORDS)) {
    for (const word of words.replaceAll("'", "").split(" ")) map.set(word, [...(map.get(word) ?? []), tag]);
  }
  return map;
}
