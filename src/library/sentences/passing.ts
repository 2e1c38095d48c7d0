import type { SayLines, Slot } from "../documents.ts";
import type { Tongue } from "../examples.ts";
import type { Library } from "../load-library.ts";
import type { LearntCheck } from "../reply-examples.ts";
import { partsOf, sentencesIn, unitsOf } from "./units.ts";

/** A sentence that replies of this house say. */
export interface Passing {
  readonly text: string;
  /** Checks that it says nothing to, since it is only said where the case allows it. */
  readonly unsaid: readonly LearntCheck[];
}

/** The sentences that are right where something was decided or established. */
export function decidedLines({ examples: { decided } }: Pick<Library, "examples">, tongue: Tongue): readonly Passing[] {
  if (!decided) return [];
  const units = (texts: readonly string[], unsaid: readonly LearntCheck[]) =>
    texts.flatMap(partsOf).map((text) => ({ text, unsaid }));
  return [
    ...units(decided.remedies[tongue], ["no-promise"]),
    ...units(decided.fault[tongue], ["no-liability"]),
    ...units(decided.asides[tongue], []),
  ];
}

/** The sentences of all lines that playbooks and house say, their gaps filled plainly. */
export function passingLines(
  { playbooks, house }: Pick<Library, "playbooks" | "house">,
  tongue: Tongue,
): readonly Passing[] {
  const language = tongue === "en" ? "en" : "zh-Hans";
  const lines = new Map<string, Passing>();
  for (const say of [...[...playbooks.values()].map(({ text }) => text[language].say), house.replies[language]]) {
    for (const passing of passingIn(say, tongue)) if (!lines.has(passing.text)) lines.set(passing.text, passing);
  }
  return [...lines.values()];
}

function passingIn(say: SayLines, tongue: Tongue): readonly Passing[] {
  return Object.entries(say).flatMap(([stage, lines]) =>
    lines.flatMap(({ tags, text }) => {
      const unsaid: LearntCheck[] = [
        ...(tags.includes("ours") || tags.includes("shared") ? ["no-liability" as const] : []),
        ...(stage === "owed" || stage === "gift" ? ["no-promise" as const] : []),
      ];
      return filledOften(text, tongue)
        .flatMap(sentencesIn)
        .flatMap(unitsOf)
        .map((sentence) => ({ text: sentence, unsaid }));
    }),
  );
}

/** What a thing is called must not decide, so that a line about one is learnt with several. */
function filledOften(text: string, tongue: Tongue): readonly string[] {
  const things = { en: ["boiler", "bill", "gift"], zh: ["热水器", "账单", "礼物"] }[tongue];
  const texts = text.includes("{item}") ? things.map((thing) => text.replaceAll("{item}", thing)) : [text];
  return texts.map((each) => filled(each, tongue));
}

function filled(text: string, tongue: Tongue): string {
  return text.replace(
    /\{(\w+)\}/gu,
    (gap, slot: string) => Object.entries(PLAIN).find(([name]) => name === slot)?.[1][tongue] ?? gap,
  );
}

/** What stands in the gaps while learning. */
export const PLAIN: Readonly<Record<Slot, Readonly<Record<Tongue, string>>>> = {
  customer: { en: "Ms Lee", zh: "王女士" },
  house: { en: "our house", zh: "我们店" },
  item: { en: "boiler", zh: "热水器" },
  quote: { en: "that", zh: "那句话" },
  amounts: { en: "300 and 440", zh: "300和440" },
  quoted: { en: "300", zh: "300" },
  charged: { en: "440", zh: "440" },
  difference: { en: "140", zh: "140" },
  wait: { en: "two hours", zh: "两个小时" },
  promised: { en: "one hour", zh: "一小时" },
  actual: { en: "three hours", zh: "三小时" },
  times: { en: "twice", zh: "两次" },
  owed: { en: "the difference", zh: "差价" },
  gift: { en: "a voucher", zh: "一张代金券" },
  date: { en: "by tomorrow, Monday 23 November", zh: "明天（11月23日）之内" },
  contact: { en: "our number", zh: "我们的电话" },
  hours: { en: "9:00 to 18:00", zh: "9:00至18:00" },
};
