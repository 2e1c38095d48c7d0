import type { ToneWish } from "../../cases/asked.ts";
import type { Language } from "../../languages.ts";
import type { SayLine } from "../../library/documents.ts";
import type { ReplyContext } from "../checks/reply.ts";
import type { Matter } from "../matter.ts";
import { hashOf, mixed } from "../pick.ts";
import { type Filled, fillings, keyOf } from "../slots.ts";
import type { PersonalData } from "./personal-data.ts";

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-Hans": "Simplified Chinese, as people write it in mainland China",
  "zh-Hant": "Traditional Chinese, as people write it in Taiwan",
};
const TONES: Readonly<Record<ToneWish, string>> = {
  warmer: "The writer asks for it warmer than usual: more of the customer's side, no more promises.",
  shorter: "The writer asks for it as short as it can be: every part in one sentence, the understanding in two.",
  "more-formal": "The writer asks for it more formal: as a courteous letter, without becoming stiff.",
};
/** So many lines show how the house sounds. */
const VOICES = 8;

/** What the prompts are told of a case. The rules' amounts stand in it as facts; personal data is hidden. */
export function briefOf(context: ReplyContext, wish: ToneWish | null, hidden: PersonalData): Record<string, string> {
  const filled = fillings(context);
  const { language, triage, text } = context;
  return {
    language: LANGUAGE_NAMES[language],
    "tone-wish": wish === null ? "" : TONES[wish],
    voice: listed(voiceLines(context)),
    avoid: context.tone.map(({ avoid }) => avoid).join(" | "),
    playbook: guidanceOf(context),
    facts: hidden.hide(listed(factsOf(context, filled))),
    decided: decidedOf(filled),
    contact: contactOf(context, filled),
    emotion: triage.emotion.value,
    complaint: JSON.stringify(hidden.hide(readable(text))),
  };
}

/** Without characters that nobody sees: they say something to a model only. */
export function readable(text: string): string {
  return text.toWellFormed().replace(/\p{Cf}|\p{Co}|\p{Variation_Selector}|(?![\n\t])\p{Cc}/gu, "");
}

function guidanceOf({ playbook }: Matter): string {
  if (!playbook) return "There is none: the library has no guidance for this kind. Keep to what the customer says.";
  const { title, summary, steps, avoid } = playbook.text;
  return [`${title}: ${summary}`, listed(steps), "Not to be said:", listed(avoid)].join("\n");
}

/** Lines of the playbook that fit the feeling and the fault; a gap shows as a dash. */
function voiceLines({ playbook, houseLines, triage, fault, ...matter }: Matter): readonly string[] {
  const say = playbook?.text.say ?? houseLines;
  const fits = new Set<string>([triage.emotion.value, triage.severity.value, triage.grade.value, fault]);
  const key = hashOf(keyOf({ playbook, houseLines, triage, fault, ...matter }));
  const lines = (["opening", "understanding", "action", "receipt"] as const)
    .flatMap((stage) => say[stage] ?? [])
    .filter(({ tags }: SayLine) => tags.every((tag) => fits.has(tag)));
  return lines
    .toSorted((a, b) => mixed(key, hashOf(a.text)) - mixed(key, hashOf(b.text)))
    .slice(0, VOICES)
    .map(({ text }) => text.replace(/\{[a-z]+\}/gu, "—"));
}

function factsOf({ fault, facts, tier, customer, triage }: Matter, filled: Filled): readonly string[] {
  const known = (label: string, value: string | undefined) => (value === undefined ? [] : [`${label}: ${value}`]);
  return [
    ...known("the customer's name", filled.customer ?? customer),
    `whose fault it is: ${FAULT_WORDS[fault]}`,
    ...known("the price they were told", filled.quoted),
    ...known("the price they were charged", filled.charged),
    ...known("what they were promised", facts.promised === undefined ? undefined : filled.promised),
    ...known("what they got", facts.actual === undefined ? undefined : filled.actual),
    ...(tier === "key" ? ["they have been with us for a long time"] : []),
    ...(triage.flags.some(({ value }) => value === "safety")
      ? ["somebody's safety may be at stake: that comes first"]
      : []),
  ];
}

const FAULT_WORDS = {
  ours: "ours, and established",
  shared: "partly ours, and established",
  theirs: "not ours, and established; say so without blame",
  unknown: "not known yet: own nothing, blame nobody, promise only to find out",
} as const;

function decidedOf({ owed, gift }: Filled): string {
  const lines = [...(owed === undefined ? [] : [`owed: ${owed}`]), ...(gift === undefined ? [] : [`gift: ${gift}`])];
  return lines.length > 0 ? listed(lines) : "Nothing. No sum, refund, replacement or gift may be promised.";
}

function contactOf({ language }: Matter, { date, contact, hours, house }: Filled): string {
  const reply = {
    en: "they can simply reply to this message",
    "zh-Hans": "直接回复这条消息就行",
    "zh-Hant": "直接回覆這則訊息就可以",
  };
  return listed([
    `they hear from us next: ${date ?? ""}`,
    `to reach us: ${contact ?? reply[language]}`,
    ...(hours === undefined ? [] : [`our hours: ${hours}`]),
    ...(house === undefined ? [] : [`we call ourselves: ${house}`]),
  ]);
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
