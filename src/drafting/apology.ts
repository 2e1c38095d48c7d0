import type { Language } from "../languages.ts";

const ENGLISH =
  /\b(?<!(?:not|not be|never be|don't be|safe than|better) )sorry\b(?! (?:state|sight|excuse))|(?<!\b[Yy]ou (?:ask|want|invite|expect|demand)(?:ed)?(?: \w+){0,3} (?:to|for|an|a|written|public) )\bapolog(?:y|ies|i[sz]e[sd]?|i[sz]ing|etic)\b|\b(?:we|I) (?:\w+ly |very much )?regret\b|\bour (?:\w+ )?regrets?\b|\bwith regret\b|\b(?:forgive|pardon|excuse) us\b|\bforgive me\b(?! (?:for asking|if))|\b(?:your|for) (?:pardon|forgiveness)\b|\bmea culpa\b|\bremorse\b/giu;
const CHINESE =
  /对不起|對不起|对不住|對不住|抱歉|(?<!您(?:要|想要|希望)[^，。；！？]{0,12})道歉|致歉|歉意|[赔賠陪][^，。；]{0,3}不是|[赔賠][礼禮罪]|[请請]罪|道[个個]歉|歉疚|抱愧|[过過]意不去|海涵|[担擔]待|不好意思|见谅|見諒|谅解|諒解|原谅|原諒|包涵|遗憾|遺憾/gu;
const IN_QUOTES = /“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|"[^"]*"/gu;

/** The words of apology or regret that the house itself says; what stands in quotation marks is somebody else's. */
export function apologiesIn(text: string, language: Language): readonly string[] {
  return text.replace(IN_QUOTES, "").match(language === "en" ? ENGLISH : CHINESE) ?? [];
}
