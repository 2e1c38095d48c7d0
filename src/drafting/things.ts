import { fold } from "../cases/triage/characters.ts";
import type { Language } from "../languages.ts";
import { CHINESE_COMPOUNDS, EARLIER_PURCHASE, HEADS } from "./compounds.ts";
import type { Thing } from "./details.ts";

/**
 * The things a text names, what it is about first: in English the one named first, in Chinese, where it stands in the
 * characters of the text, the one with the longest name.
 */
export function thingsIn(
  text: string,
  language: Language,
  things: readonly Thing[],
): readonly { readonly words: string; readonly where: number }[] {
  if (language === "en") return englishByWeight(text, englishThings(text, things));
  const rank = ({ words }: Named) => (LESSER.test(fold(words)) ? 0 : words.length);
  return chineseThings(text, things).sort((a, b) => rank(b) - rank(a) || a.where - b.where);
}

interface Named {
  readonly words: string;
  readonly where: number;
}

/** A part of a longer name is left out, and so is what only goes before the next thing ("wine glasses", "the loan laptop"). */
function englishByWeight(text: string, found: readonly Named[]): readonly Named[] {
  const end = ({ words, where }: Named) => where + words.length;
  const apart = found
    .filter((one) => !CARRIED.test(text.slice(Math.max(0, one.where - 20), end(one))))
    .filter((one, _, found) =>
      found.every(
        (other) =>
          other === one ||
          !(covers(other, one) || (other.where === end(one) + 1 && /[\s-]/u.test(text.charAt(end(one))))),
      ),
    );
  const weight = ({ words, where }: Named) =>
    LESSER.test(words) ? 2 : CIRCUMSTANCE.test(text.slice(Math.max(0, where - 30), where)) ? 1 : 0;
  return [...apart].sort((a, b) => weight(a) - weight(b) || a.where - b.where);
}

function covers(longer: Named, { words, where }: Named): boolean {
  return (
    longer.words.length > words.length &&
    longer.where <= where &&
    longer.where + longer.words.length >= where + words.length
  );
}

/** What one carries or rides in, where the text says no more of it: "the card in my wallet", "I had to take a taxi". */
const CARRIED =
  /\b(?:in|into|with) (?:my|his|her|our|the) (?:wallet|purse|bag|handbag|backpack|rucksack|suitcase|luggage|pram)s?$|\b(?:take|took|taking|by) (?:an? )?(?:taxi|bus|train|flight)s?$/iu;
/** "in the bathtub", "by the bed": where somebody was. */
const CIRCUMSTANCE = /\b(?:in|into|by|under|over|beside|behind|near|outside)(?: (?:the|my|our|his|her|a|an))? $/iu;

/** Papers, dates and counters: the matter is seldom about them when another thing is named. */
const LESSER =
  /^(?:(?:web ?site|app|warranty|guarantee|receipt|bill|invoice|appointment|booking|reservation|order|account|contract|quote|quotation|estimate|delivery|parcel|menu|gift)s?|保修|保固|发票|收据|账单|帐单|订单|预约|预订|合同|报价|网站|快递|包裹|菜单|礼物|赠品)$/u;

function englishThings(text: string, things: readonly Thing[]): { words: string; where: number }[] {
  const lower = text.toLowerCase();
  return things.flatMap(({ en }) => {
    const name = en.toLowerCase().trim();
    if (!lower.includes(stemOf(name))) return [];
    const match = [...text.matchAll(wordFor(name))].find(
      ({ 0: words, index }) => !isModifier(lower.slice(index + words.length)) && !isEarlier(lower, index),
    );
    return match ? [{ words: likeInASentence(match[0], en), where: match.index }] : [];
  });
}

/** "Car park", "tea towels", "phone number": what is named is the second word. */
function isModifier(after: string): boolean {
  const next = /^[ -]([a-z]+)/u.exec(after)?.[1];
  return next !== undefined && (HEADS.has(next) || HEADS.has(next.replace(/s$/u, "")));
}

/** Bought another time, and only told for comparison. */
function isEarlier(text: string, where: number): boolean {
  const [before = ""] = /[^.!?;,。！？；，\n]*$/u.exec(text.slice(Math.max(0, where - 60), where)) ?? [];
  const [after = ""] = /^[^.!?;,。！？；，\n]*/u.exec(text.slice(where, where + 60)) ?? [];
  return EARLIER_PURCHASE.test(before + after);
}

function chineseThings(text: string, things: readonly Thing[]): { words: string; where: number }[] {
  const even = fold(text);
  return chineseNames(things).flatMap((name) => {
    const where = placeOf(name, even);
    return where < 0 ? [] : [{ words: text.slice(where, where + name.length), where }];
  });
}

/** What stands by the way: the lorry beside one, the bell that is rung, the bulb that somebody was changing on a ladder. */
const BY_THE_WAY = /(?:旁边|隔壁|对面|路过|后面|前面)的?[一那这]?[辆台个部]?$|按了?$|[级层]换$/u;
/** A number, a contract or a shop that is called after the thing. */
const CALLED_AFTER = /^(?:号|续约|门号|门市|专卖|店)/u;

/**
 * The first place where the name is the thing itself: no piece of a longer word, not bought another time, not named by
 * the way; -1 if there is none.
 */
function placeOf(name: string, text: string): number {
  for (let where = text.indexOf(name); where >= 0; where = text.indexOf(name, where + 1)) {
    const at = where;
    const isPiece = CHINESE_COMPOUNDS.some(
      (word) => word !== name && word.includes(name) && text.startsWith(word, at - word.indexOf(name)),
    );
    const end = where + name.length;
    const isAside =
      BY_THE_WAY.test(text.slice(Math.max(0, where - 6), where)) || CALLED_AFTER.test(text.slice(end, end + 2));
    if (!isPiece && !isAside && !isEarlier(text, where)) return where;
  }
  return -1;
}

const namesOf = new WeakMap<readonly Thing[], readonly string[]>();

/** Several Chinese words for one thing are separated by 、; folded once a list. */
function chineseNames(things: readonly Thing[]): readonly string[] {
  const names = namesOf.get(things) ?? things.flatMap(({ zh }) => zh.split("、")).map((name) => fold(name.trim()));
  namesOf.set(things, names);
  return names.filter((name) => name !== "");
}

const patterns = new Map<string, RegExp>();

/** The name as a word, with its simple plural: bill and bills, battery and batteries, watch and watches. */
function wordFor(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const escaped = stemOf(name).replace(/[.+?^$()[\]{}|\\]/gu, "\\$&");
  const made = new RegExp(
    `(?<![\\p{L}\\d])${escaped}${name.endsWith("y") ? "(?:y|ies|ys)" : "(?:s|es)?"}(?![\\p{L}\\d])`,
    "giu",
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
