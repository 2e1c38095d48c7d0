import { LANGUAGES } from "../../languages.ts";
import { plain, plainName } from "../plain.ts";
import { foreignLetters, hanShare } from "../script.ts";
import type { Finding, Reply } from "./reply.ts";

const COMMON =
  /\b(?:the|you|your|to|and|we|is|are|was|i|of|for|that|this|it|in|on|our|my|have|has|will|with|me|what|so|be|as|if|by|at|not|or|an?|from)\b/giu;
/** Small words of other languages in Latin letters, none of them English: German, Dutch, French, Spanish, Portuguese, Italian, Malay, Vietnamese. */
const FOREIGN =
  /(?<![\p{L}'])(?:ich|wir|sie|ihnen|ihre[nmrs]?|der|das|den|dem|und|nicht|ist|haben?|eine[nmrs]?|mit|auf|wird|werden|bitte|für|bei|zu|noch|auch|wurde|het|een|niet|voor|van|wij|zijn|naar|graag|uw|u|le|les|des|une|est|nous|vous|votre|vos|pour|avec|dans|sur|sera|merci|je|ce|cette|qui|que|pas|el|los|las|una|usted|su|para|con|por|del|está|muy|esta|gracias|nos|não|uma|você|obrigado|seu|sua|foi|il|gli|che|di|la|della|sono|non|lei|grazie|yang|dan|untuk|anda|kami|akan|dengan|telah|tidak|ini|của|và|không|là|cho|chúng|tôi|bạn|được)(?![\p{L}'])/giu;
const OTHER_SCRIPTS =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}]{2,}/u;

/** The reply is in its language and script; a complaint in a fourth language is answered in English and says so. */
export function language(reply: Reply): Finding | undefined {
  const own = withoutNames(reply);
  const other = OTHER_SCRIPTS.exec(own)?.[0];
  if (other) return { code: "language.script", quote: other, facts: { language: reply.language } };
  const wrong = reply.language === "en" ? englishFinding(own) : chineseFinding(own, reply);
  if (wrong) return wrong;
  const theirs = reply.context.triage.language.value;
  if (theirs === "und" || LANGUAGES.some((known) => known === theirs)) return undefined;
  return { code: "language.fourth", level: "warn", facts: { complaint: theirs, language: reply.language } };
}

function englishFinding(own: string): Finding | undefined {
  const han = own.match(/[\p{Script=Han}，。！？、]{2,}/u)?.[0];
  if (han) return { code: "language.script", quote: han, facts: { language: "en" } };
  const foreign = own.split(/(?<=[.!?;:])\s|\n+/u).find(isForeign);
  if (foreign) return { code: "language.other", quote: foreign.trim(), facts: { language: "en" } };
  const words = own.match(/\p{L}+/gu)?.length ?? 0;
  const common = own.match(COMMON)?.length ?? 0;
  return words >= 15 && common < words * 0.2 ? { code: "language.other", facts: { language: "en" } } : undefined;
}

/** One foreign word is a name or a dish; a sentence has several small ones and more of them than of English ones. */
function isForeign(sentence: string): boolean {
  const words = sentence.match(/\p{L}+/gu)?.length ?? 0;
  const small = new Set((sentence.match(FOREIGN) ?? []).map((word) => word.toLowerCase())).size;
  return words >= 4 && small >= 2 && small > (sentence.match(COMMON)?.length ?? 0);
}

const LATIN_RUN = /(?:(?<!\p{L})[\p{Script=Latin}'’-]+(?!\p{L})[ ,]*){5,}/u;
const LATIN_SENTENCE = /(?:(?<!\p{L})[\p{Script=Latin}'’-]+(?!\p{L})[ ,]*){3,}[.!?]/u;

function chineseFinding(own: string, reply: Reply): Finding | undefined {
  const { language: wanted } = reply;
  if (/\p{L}/u.test(own) && hanShare(own) < 0.4) return { code: "language.other", facts: { language: wanted } };
  const sentence = (LATIN_RUN.exec(own) ?? LATIN_SENTENCE.exec(own))?.[0];
  if (sentence) return { code: "language.other", quote: sentence, facts: { language: wanted } };
  const foreign = [...new Set(foreignLetters(own, wanted))];
  if (foreign.length === 0 || isOtherScriptThroughout(own, reply)) return undefined;
  const found = { code: "language.script", quote: foreign.join(""), facts: { language: wanted } };
  return foreign.length > 1 ? found : { ...found, level: "warn" };
}

/** A complaint whose letters both scripts share may be answered in either, though not in both. */
function isOtherScriptThroughout(own: string, { language: wanted, context }: Reply): boolean {
  const either = LANGUAGES.every((each) => foreignLetters(context.text, each).length === 0);
  const other = wanted === "zh-Hans" ? "zh-Hant" : "zh-Hans";
  return either && foreignLetters(own, other).length === 0;
}

/** Names and addresses keep their own script. */
function withoutNames({ said, context }: Reply): string {
  const { customer, identity, gift, facts } = context;
  const asSaid = [facts.promised, facts.actual].map((fact) => fact && plain(fact).replace(/[.。!！?？]+$/u, ""));
  const names = [plainName(customer), identity.name, identity.contact, gift?.phrase, ...asSaid];
  // At the head of a line a name begins with a capital, however it was typed.
  const spellings = names.flatMap((name) =>
    name ? [name, name.replace(/^\p{Ll}/u, (first) => first.toUpperCase())] : [],
  );
  return spellings.reduce<string>((text, name) => text.replaceAll(name, " "), said);
}
