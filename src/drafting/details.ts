import { fold } from "../cases/triage/characters.ts";
import { withoutOrders } from "../cases/triage/injection.ts";
import type { ReadAmount } from "../cases/triage.ts";
import type { Language } from "../languages.ts";
import { type Span, spansIn, spokenSpan } from "./durations.ts";
import { plain } from "./plain.ts";
import { quoteFrom } from "./quote.ts";
import { foreignLetters, hanShare } from "./script.ts";
import { thingsIn } from "./things.ts";

/** A noun that a complaint can be about, in both languages. */
export interface Thing {
  readonly en: string;
  readonly zh: string;
}

/** What a reply can restate of the complaint; each part only where the text holds it. */
export interface Details {
  readonly item?: string;
  readonly amounts?: string;
  readonly wait?: string;
  readonly times?: string;
  readonly quote?: string;
}

/** Reads what the reply may say back. `language` is the reply's. Nothing of it carries markup, links or hidden characters. */
export function detailsOf(
  complaint: string,
  language: Language,
  amounts: readonly ReadAmount[],
  things: readonly Thing[],
): Details {
  const told = withoutOrders(complaint);
  const text = plain(told);
  // In a text of mixed scripts only what stands in the reply's own can be said back.
  const named = thingsIn(text, language, things).filter(({ words }) => foreignLetters(words, language).length === 0);
  const wait = waitIn(text);
  return given({
    item: named[0]?.words,
    amounts: amountsAsWritten(amounts, language),
    wait: wait && spokenSpan(wait, language),
    times: timesIn(text, language),
    quote: quoteFrom(
      told,
      language,
      named.map((thing) => thing.words),
    ),
  });
}

const WAITING =
  /\bwait(?:ed|ing|s)?\b|\bqueue?(?:d|ing)?\b|\bon hold\b|\bin (?:the |a )?line\b|\bdelay(?:ed|s)?\b|\blate\b|\btook\b|\bsat\b|\bstood\b|\bkept\b|等|候|排队|拖|耽误|迟|晚到|晚了/giu;
const PROMISING =
  /\bpromis\w*|\btold\b|\bsaid\b|\bquoted\b|\bsupposed\b|\bshould\b|\bestimate\w*|\bwithin\b|说好|承诺|答应|告诉|约好|预计|以内|之内|内/iu;
const NOT_A_WAIT = /^\s*(?:ago|old|later|warranty|guarantee|contract|before)\b|^(?:前|后|保修|质保|以内|之内|内)/iu;

/** The longest time that stands close to a word of waiting and is not what was promised. */
function waitIn(text: string): Span | undefined {
  const even = fold(text);
  const words = [...even.matchAll(WAITING)].map((match) => match.index);
  return spansIn(text)
    .filter((span) => words.some((at) => near(even, span, at)))
    .filter((span) => span.minutes >= 10)
    .filter((span) => !NOT_A_WAIT.test(even.slice(span.where + span.length)) && !promised(even, span))
    .reduce<Span | undefined>(
      (longest, span) => (longest && longest.minutes >= span.minutes ? longest : span),
      undefined,
    );
}

const FARTHEST = { en: 28, zh: 8 } as const;

function near(text: string, span: Span, at: number): boolean {
  // A long text has many waits and many times in it, and most pairs are far apart.
  if (at < span.where - FARTHEST.en || at > span.where + span.length + FARTHEST.en) return false;
  const between = at < span.where ? text.slice(at, span.where) : text.slice(span.where + span.length, at);
  return (
    between.length <= FARTHEST[hanShare(between) > 0.5 ? "zh" : "en"] && !/[.!?;。！？；]|[,，].*[,，]/u.test(between)
  );
}

const LONGEST_CLAUSE = 200;

function promised(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.where - LONGEST_CLAUSE), span.where);
  const clause = /[^.!?;,。！？；，]*$/u.exec(before)?.[0] ?? "";
  return PROMISING.test(clause) && !/(?:after|took|waited|结果|等了|等咗)[^,，]{0,20}$/iu.test(clause);
}

const ORDINALS = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const ENGLISH_TIMES = new RegExp(
  `\\b(?:(${ORDINALS.join("|")})|([2-9]|10)(?:nd|rd|th)) (?:time|call|visit|attempt|try|complaint|e-?mail|repair|message|letter)\\b`,
  "iu",
);

function timesIn(text: string, language: Language): string | undefined {
  if (language === "en") {
    const [, word, digit] = ENGLISH_TIMES.exec(text) ?? [];
    const ordinal = word?.toLowerCase() ?? (digit && ORDINALS[Number(digit) - 2]);
    return ordinal ? `${ordinal} time` : undefined;
  }
  const ordinals = [...fold(text).matchAll(CHINESE_TIMES)].map((match) => match[1] ?? "");
  const [ordinal, ...others] = new Set(ordinals);
  // "第一次说…，第二次说…" counts the visits; none of them is the present one.
  return ordinal && others.length === 0 && !/第\s?[一1]\s?[次回趟]/u.test(text) ? `第${ordinal}次` : undefined;
}

/** How often one had used the thing, or asked within one talk, is not how often one comes to us. */
const CHINESE_TIMES =
  /(?<![用穿坐吃喝洗骑开戴试][了过]?|问[了过]?)第\s?([二三四五六七八九十]|[2-9]|10)\s?[次回趟](?!的?时候?|个?月)/gu;

function amountsAsWritten(amounts: readonly ReadAmount[], language: Language): string | undefined {
  const written = [
    ...new Set(amounts.map((amount) => plain(amount.text).replace(/[\s.,;:!?，。；：！？]+$/u, ""))),
  ].filter(
    (words) =>
      words.length <= 24 &&
      (language !== "en" || hanShare(words) === 0) &&
      foreignLetters(words, language).length === 0,
  );
  const [first, ...others] = written.slice(0, 3);
  const last = others.pop();
  if (first === undefined || written.length > 3) return undefined;
  if (last === undefined) return first;
  const and = language === "en" ? " and " : "和";
  return [first, ...others].join(language === "en" ? ", " : "、") + and + last;
}

function given(details: { [K in keyof Details]: Details[K] | undefined }): Details {
  return Object.fromEntries(Object.entries(details).filter(([, words]) => words !== undefined && words !== ""));
}
