import type { Language } from "../languages.ts";
import { spansIn } from "./durations.ts";
import { plain } from "./plain.ts";
import { NOT_AGAINST_US, UNFIT, WEIGHTY } from "./quote-words.ts";
import { foreignLetters, hanShare } from "./script.ts";

/**
 * One short clause in the customer's own words that shows the matter best, fit to stand in quotation marks;
 * undefined where nothing is good enough. 8–90 characters in English, 6–32 in Chinese.
 */
export function quoteFrom(complaint: string, language: Language, things: readonly string[]): string | undefined {
  let best: { words: string; score: number } | undefined;
  const enough = language === "en" ? 3 : 2.2;
  for (const words of clausesOf(complaint, language)) {
    const score = scoreOf(words, language, things);
    if (score >= enough && (!best || score > best.score)) best = { words, score };
  }
  return best?.words;
}

/** A space beside a figure or a foreign word ("說 7 月", "去 ATM 解除") is no joint. */
const JOINTS = {
  en: /(?<!\d),\s|\s[–—-]\s|:\s/u,
  zh: /，|,(?!\d)|[、：:]|——|…+|(?<![\dA-Za-z])\s+(?![\dA-Za-z])/u,
};

/** Clauses and pairs of neighbouring ones, cleaned, in reading order; at most the first 120. */
function* clausesOf(complaint: string, language: Language): Generator<string> {
  let given = 0;
  for (const sentence of sentencesOf(complaint, language)) {
    const clauses = sentence.split(JOINTS[language === "en" ? "en" : "zh"]);
    const joint = language === "en" ? ", " : "，";
    const pairs = clauses.slice(1).map((clause, i) => `${clauses[i] ?? ""}${joint}${clause}`);
    for (const words of [sentence, ...pairs, ...clauses]) {
      const tidy = tidied(words, language);
      if (fits(tidy, language, words === sentence)) yield tidy;
      if (++given > 400) return;
    }
  }
}

const READ_SO_FAR = 4_000;

function sentencesOf(complaint: string, language: Language): readonly string[] {
  const lines = complaint
    .slice(0, READ_SO_FAR)
    .split(language === "en" ? /(?<=[.!?])\s+|[;\n\r]+|\.\.+|…/u : /(?<=[。！？!?])|[；;\n\r]+|…+|\.\.+/u);
  // Where the reading stops, it may stop in the middle of a sum.
  if (complaint.length > READ_SO_FAR) lines.pop();
  // A question, and what a cleaner would have to change inside, is no quotation.
  return lines
    .map((line) => line.trim().replace(/\s+/gu, " "))
    .map((line) => (language === "en" ? line : withoutQuestion(line)))
    .filter((line) => line.length > 5 && !/[?？]/u.test(line) && plain(line) === line)
    .filter((line) => language === "en" || !NOT_AGAINST_US.test(line));
}

const ASKING =
  /[吗嗎呢]|什[么麼]|怎[么麼]|为何|為何|哪|[谁誰]|能不能|是不是|有[没沒]有|到底|[凭憑]|[难難]道|多少|[几幾][点點天个個时時]/u;

/** "里面是降压药，只剩三天的量，能不能告诉我…？" says something before it asks. */
function withoutQuestion(line: string): string {
  const told = /^(.+)[，,][^，,]*[?？]$/u.exec(line)?.[1] ?? line;
  return ASKING.test(told) ? line : told;
}

const LEADING = {
  en: /^(?:(?:and|but|so|then|also|plus|well|yes|no|now|anyway|however|because|honestly|basically|hi|hello|ok|okay|look|listen|finally|yet|or)\b[,\s]*)+/iu,
  zh: /^(?:而且|但是|但|所以|然后|然後|结果|結果|可是|不过|不過|并且|並且|因为|因為|于是|於是|后来|後來|另外|还有|還有|就是|反正|其实|其實|同时|同時|而|且|啊|呀|哎|唉|喂|你好|您好|今天|我说|我說)+/u,
};
const TRAILING = {
  en: /[\s,]+(?:and|but|so|because|or|then|now|too|also)$/iu,
  zh: /(?:而且|但是|所以|然后|然後|可是|因为|因為|还|還|就|了呢|啊|呀|吧|啦|哦|喔|嘛)+$/u,
};

function tidied(words: string, language: Language): string {
  const tongue = language === "en" ? "en" : "zh";
  const bare = words.trim().replace(/^[\s\p{P}\p{S}]+(?=[\p{L}])/u, (lead) => (/[$£€¥#]/u.test(lead) ? lead : ""));
  const cut = bare
    .replace(/[\s.!。！,，;；:：~]+$/u, "")
    .replace(LEADING[tongue], "")
    .replace(TRAILING[tongue], "")
    .replace(/^[\s，,、:：]+/u, "")
    .trim();
  return language === "en" ? unshouted(cut) : cut;
}

/** Shouting becomes ordinary writing; a lone "i" stands upright. */
function unshouted(words: string): string {
  const letters = words.match(/\p{L}/gu) ?? [];
  const upper = words.match(/\p{Lu}/gu) ?? [];
  const quiet =
    letters.length >= 8 && upper.length > letters.length * 0.6 ? words.charAt(0) + words.slice(1).toLowerCase() : words;
  return quiet.replace(/\bi\b/gu, "I");
}

const LENGTH = { en: [12, 90], zh: [6, 32] } as const;
const ORDINARY = {
  en: /^[\p{Script=Latin}\d\s.,'’%$£€¥:/&()-]+$/u,
  zh: /^[\p{Script=Han}\dA-Za-z，、.,%￥¥$：:（）()\s元-]+$/u,
};
/** Half a sentence: it begins like a subordinate clause or ends before its object. */
const HALF = {
  en: /^(?:which|who|whose|where|that|if|when|while|since|after|before|as|though|although|until|with|without|to|for|of|in|on|at|by|from|like|than|instead|due|not)\b/iu,
  zh: /^(?:[^，]{1,2}，|[说說叫要]我|的|了|吗|呢|吧|着|过|如果|要是|当|由于|除了|对于|关于|为了|连|把|被|跟|和|或|才|就|都|也|还|又|再|更|却)|(?:的时候|的時候|的话|的話|之后|之後|以后|以後|后|後|时|時|和|与|跟|把|被|对|给|在|从|但|如|说|說|的|问|問|的(?:活动|活動|事情?|东西|東西))$/u,
};

function fits(words: string, language: Language, whole: boolean): boolean {
  const tongue = language === "en" ? "en" : "zh";
  const [shortest, longest] = LENGTH[tongue];
  const length = [...words].length;
  if (length < shortest || length > longest || !ORDINARY[tongue].test(words)) return false;
  if (language === "en" && (words.split(/\s+/u).length < 4 || hanShare(words) > 0)) return false;
  if (language !== "en" && (hanShare(words) < 0.7 || foreignLetters(words, language).length > 0)) return false;
  if (HALF[tongue].test(words) && !(whole && language === "en")) return false;
  if (/\b(?:to|the|a|an|with|of|for|in|at|on|by|from|when|if|as|is|was|were|that|which|my|your|their)$/iu.test(words))
    return false;
  if (/^[^(]*\)|\([^)]*$|^[^（]*）|（[^）]*$|X{2,}|\d{5,}|\d[\d -]{6,}\d|\b[A-Z]{1,4}\d[A-Z\d]{3,}\b/u.test(words))
    return false;
  if (language === "en" && (MUSING.test(words) || (!whole && UNTOLD.test(words)))) return false;
  return !UNFIT[tongue].test(words);
}

/** What somebody does not know says nothing of the matter, unless it says what it is they do not know. */
const MUSING =
  /\bI (?:\w+ )?(?:don['’]t|do not|can['’]t|cannot) (?:\w+ )?(?:know|understand|believe|see|think)\b(?! (?:why|how|where|who|when|what (?:this|that|the|it)))/iu;
/** "Your colleague promised me on 5 May": what was said stands in the next clause. */
const UNTOLD =
  /\b(?:promis(?:ed|es)|told|said|says|assured|informed|agreed)(?: (?:me|us|him|her|them))?(?: (?:on|at|in|by|last|again)\b[\w ]{0,20})?$/iu;

function scoreOf(words: string, language: Language, things: readonly string[]): number {
  const tongue = language === "en" ? "en" : "zh";
  const lower = words.toLowerCase();
  const weighty = words.match(WEIGHTY[tongue])?.length ?? 0;
  const subject =
    language === "en"
      ? /\b(?:I|my|we|our|you|your|they|he|she|it|nobody|no one|the|this)\b/iu
      : /[我你您他她它]|没人|沒人/u;
  const ideal = language === "en" ? [28, 75] : [9, 24];
  const length = [...words].length;
  return (
    (things.some((thing) => lower.includes(thing)) ? 2 : 0) +
    (/\d|[一二三四五六七八九十两兩百千万萬][个個块塊元次天小年月]/u.test(words) ? 1 : 0) +
    (spansIn(words).length > 0 ? 1.5 : 0) +
    Math.min(weighty, 3) * 1.2 +
    (subject.test(words) ? 1 : language === "en" ? -1 : 0) +
    (language === "en" && !VERB.test(words) ? -2 : 0) +
    (length >= Number(ideal[0]) && length <= Number(ideal[1]) ? 1 : 0)
  );
}

const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|got|get|gets|said|says|told|went|came|made|took|kept|left|lost|found|put|broke|paid|gave|sent|\w+ed|\w+n't|\w+n’t)\b/iu;
