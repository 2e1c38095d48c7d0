import { fold } from "../../cases/triage/characters.ts";
import { isCrisis } from "../../cases/triage/flags.ts";
import { apologiesIn } from "../apology.ts";
import { calendarDay } from "../next-contact.ts";
import { contentWords } from "./content-words.ts";
import type { Finding, Reply } from "./reply.ts";

/** Sorry once, for something definite: exactly once where the fault is ours or shared, at most once elsewhere and in a receipt. */
export function apology({ said, language, context }: Reply): Finding | undefined {
  const words = apologiesIn(said, language);
  if (words.length > 1)
    return { code: "one-apology.several", quote: words.join(" · "), facts: { count: String(words.length) } };
  const vague = words.length === 1 ? VAGUE.exec(fold(said)) : null;
  if (vague) return { code: "one-apology.vague", quote: vague[0], level: "warn" };
  const due =
    context.playbook !== null &&
    !isCrisis(context.triage.flags) &&
    (context.fault === "ours" || context.fault === "shared");
  return due && words.length === 0 ? { code: "one-apology.missing" } : undefined;
}

/** Sorry for whatever it may have been. */
const VAGUE =
  /\b(?:sorry|apologi[sz]e|apolog(?:y|ies)) (?:if|for any|in case)\b|\bany inconvenience\b|(?:如果?|若)(?:有|让您|给您)[^。！？，]{0,24}，?[^。！？，]{0,8}(?:致歉|道歉|抱歉|对不起)|(?:带来|造成)[^。！？]{0,6}不便/iu;

/** The reply names this customer's matter: their own words, or at least what it is about. */
export function understood({ text, said, language, context }: Reply): Finding | undefined {
  if (context.playbook === null || said !== text || isCrisis(context.triage.flags)) return undefined;
  const { title, summary, symptoms, say } = context.playbook.text;
  const lines = [...(say.opening ?? []), ...(say.understanding ?? []), ...(say.facts ?? [])].map((line) => line.text);
  const complaint = contentWords(context.text, language);
  const matter = new Set([...complaint, ...contentWords([title, summary, ...symptoms].join(" "), language)]);
  const named = [...contentWords(said, language)];
  const shared = named.filter((word) => matter.has(word));
  const theirs = named.some((word) => word.length > 4 && complaint.has(word));
  // Two letters of Chinese are a word of the matter; two English words may be anybody's.
  const enough = language === "en" && !named.some((word) => complaint.has(word)) ? 3 : 2;
  if (theirs || shared.length >= enough || lines.some((line) => !line.includes("{") && said.includes(line)))
    return undefined;
  return { code: "understood.unnamed" };
}

/** The customer learns when they hear from us again. */
export function nextContact({ said, context }: Reply): Finding | undefined {
  const even = fold(said);
  const { at, timeZone, withinTheHour } = context.nextContact;
  const { month, day, time } = calendarDay(at, timeZone);
  const named = [`${month}月${day}日`, `${month}月${day}号`, "明天", "今天", "tomorrow", "today", time];
  const english = new RegExp(
    `\\b${day}(?:st|nd|rd|th)?\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|星期|周[一二三四五六日]`,
    "iu",
  );
  if (named.some((words) => even.includes(words)) || english.test(even)) return undefined;
  if (withinTheHour && /hour|minutes|小时|分钟/u.test(even)) return undefined;
  return { code: "next-contact.missing" };
}

const REPLYING =
  /(?<!\b(?:my|our|his|her|their|first|next|last) )\breply\b|\brepl(?:y|ies|ying) to (?:this|me|us|it)\b|\bwrite (?:back|to (?:me|us))\b|\bwrite me\b|\bcall (?:me|us)\b|\breach (?:me|us)\b|\bcontact (?:me|us)\b|\banswer this\b|回[复覆]|回信|回电|回[在到]?(?:这|本|此|该|一)[条则封个句声]|回(?:在|到)这|(?:回|写给|告诉|联[系络]|发给|传给|打给)(?:我|我们)|(?:打电话|打这个|拨|用[^，。]{1,8}|在这里|回)[^，。]{0,6}找(?:到|得到)?(?:我|我们)|致电|来电/iu;
/** A box that nobody reads is no way to reach us, whatever it is called. */
const UNREAD =
  /\b(?:do not|don't|cannot|can't|please do not|unable to) (?:\w+ )?repl(?:y|ies)\b|\bno-?reply\b|\b(?:un|not |isn't |never |is no longer )(?:\w+ )?(?:monitored|read by|attended|watched)\b|\bonly sends\b|\breplies (?:\w+ ){0,3}(?:not|nobody|never|no one)\b|(?:请勿|切勿|勿|不要|不必|无法|不能|不用|不支持)(?:直接)?回[复覆信]|(?:只发不收|没有?人(?:会)?看(?!过|到|见|出)|不会?有人看(?!过|到|见|出)|我们也?看不到|无人(?:值守|查看|回复)|不接收回[复信])/iu;

const THANKS = /\bthank|谢/u;

/** The customer knows how to reach us. */
export function reach({ said, sentences, context }: Reply): Finding | undefined {
  const { contact } = context.identity;
  const even = fold(said);
  const unread = UNREAD.exec(even);
  if (unread) return { code: "reach.missing", quote: unread[0] };
  // Thanks for having told us is no way to tell us more.
  const asking = sentences.map(fold).filter((sentence) => !THANKS.test(sentence) || /\brepl|回[复覆]/u.test(sentence));
  const told = asking.some((sentence) => REPLYING.test(sentence));
  return told || (contact && said.includes(contact)) ? undefined : { code: "reach.missing" };
}

/** The house's list of phrases that its replies do without, letter by letter and without regard to capitals. */
export function tone({ said, context }: Reply): Finding | undefined {
  const even = fold(said);
  const row = context.tone.find(({ avoid }) => phraseIn(even, fold(avoid)));
  return (
    row && { code: "tone.avoid", quote: row.avoid, facts: { avoid: row.avoid, instead: row.instead, reason: row.why } }
  );
}

/** Letter by letter, but "escalate" does not stand in "deescalated" and "sorry if" not in "sorry iffy". */
function phraseIn(text: string, phrase: string): boolean {
  if (!/^[a-z]/u.test(phrase)) return text.includes(phrase);
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!/[a-z]/u.test(text.charAt(at - 1)) && !/[a-z]/u.test(text.charAt(at + phrase.length))) return true;
  }
  return false;
}
