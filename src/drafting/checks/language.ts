import { LANGUAGES } from "../../languages.ts";
import { plain, plainName } from "../plain.ts";
import { foreignLetters, hanShare } from "../script.ts";
import type { Finding, Reply } from "./reply.ts";

const COMMON =
  /\b(?:the|you|your|to|and|we|is|are|was|i|of|for|that|this|it|in|on|our|my|have|has|will|with|me|what|so|be|as|if|by|at|not|or|an?|from)\b/giu;

/** The reply is in its language and script; a complaint in a fourth language is answered in English and says so. */
export function language(reply: Reply): Finding | undefined {
  const own = withoutNames(reply);
  if (
    /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hebrew}]{2,}/u.test(
      own,
    )
  ) {
    return { code: "language.script", facts: { language: reply.language } };
  }
  const wrong = reply.language === "en" ? englishFinding(own) : chineseFinding(own, reply);
  if (wrong) return wrong;
  const theirs = reply.context.triage.language.value;
  if (theirs === "und" || LANGUAGES.some((known) => known === theirs)) return undefined;
  return { code: "language.fourth", level: "warn", facts: { complaint: theirs, language: reply.language } };
}

function englishFinding(own: string): Finding | undefined {
  const han = own.match(/[\p{Script=Han}，。！？、]{2,}/u)?.[0];
  if (han) return { code: "language.script", quote: han, facts: { language: "en" } };
  const words = own.match(/\p{L}+/gu)?.length ?? 0;
  const common = own.match(COMMON)?.length ?? 0;
  return words >= 15 && common < words * 0.2 ? { code: "language.other", facts: { language: "en" } } : undefined;
}

function chineseFinding(own: string, { language: wanted }: Reply): Finding | undefined {
  if (/\p{L}/u.test(own) && hanShare(own) < 0.4) return { code: "language.other", facts: { language: wanted } };
  const foreign = [...new Set(foreignLetters(own, wanted))];
  const sentence = own.match(/(?:\b[a-z]+\b[ ,']*){5,}/iu)?.[0];
  if (sentence) return { code: "language.other", quote: sentence, facts: { language: wanted } };
  if (foreign.length === 0) return undefined;
  const found = { code: "language.script", quote: foreign.join(""), facts: { language: wanted } };
  return foreign.length > 1 ? found : { ...found, level: "warn" };
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
