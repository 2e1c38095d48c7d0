import { fold } from "../cases/triage/characters.ts";
import type { Language } from "../languages.ts";
import type { Thing } from "./details.ts";

/** The things a text names, the longest name first; Chinese ones in the characters of the text. */
export function thingsIn(
  text: string,
  language: Language,
  things: readonly Thing[],
): readonly { readonly words: string; readonly where: number }[] {
  const found = language === "en" ? englishThings(text, things) : chineseThings(text, things);
  const rank = (words: string) => (LESSER.test(fold(words)) ? 0 : words.length);
  return found.sort((a, b) => rank(b.words) - rank(a.words) || a.where - b.where);
}

/** Papers, dates and counters: the matter is seldom about them when another thing is named. */
const LESSER =
  /^(?:(?:web ?site|app|warranty|guarantee|receipt|bill|invoice|appointment|booking|reservation|order|account|contract|quote|quotation|estimate|delivery|parcel|menu|gift)s?|保修|保固|发票|收据|账单|帐单|订单|预约|预订|合同|报价|网站|快递|包裹|菜单|礼物|赠品)$/u;

function englishThings(text: string, things: readonly Thing[]): { words: string; where: number }[] {
  const lower = text.toLowerCase();
  return things.flatMap(({ en }) => {
    const name = en.toLowerCase().trim();
    const match = lower.includes(stemOf(name)) ? wordFor(name).exec(text) : null;
    return match ? [{ words: likeInASentence(match[0], en), where: match.index }] : [];
  });
}

function chineseThings(text: string, things: readonly Thing[]): { words: string; where: number }[] {
  const even = fold(text);
  return chineseNames(things).flatMap((name) => {
    const where = mentionIn(even, name);
    return where < 0 ? [] : [{ words: text.slice(where, where + name.length), where }];
  });
}

/** What stands by the way: the lorry beside one, the bell that is rung, the bulb that somebody was changing on a ladder. */
const BY_THE_WAY = /(?:旁边|隔壁|对面|路过|后面|前面)的?[一那这]?[辆台个部]?$|按了?$|[级层]换$/u;
/** A number, a contract or a shop that is called after the thing. */
const CALLED_AFTER = /^(?:号|续约|门号|门市|专卖|店)/u;

/** Where the thing itself is named, or -1. */
function mentionIn(even: string, name: string): number {
  for (let where = even.indexOf(name); where >= 0; where = even.indexOf(name, where + 1)) {
    const before = even.slice(Math.max(0, where - 6), where);
    if (!BY_THE_WAY.test(before) && !CALLED_AFTER.test(even.slice(where + name.length, where + name.length + 2)))
      return where;
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
