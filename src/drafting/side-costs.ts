import { fold } from "../cases/triage/characters.ts";
import type { SIDE_COSTS } from "../library/documents.ts";
import type { Matter } from "./matter.ts";

export type SideCost = (typeof SIDE_COSTS)[number];

/** What a matter cost beside its price: whoever tells of it wants to know that it was read. */
const TOLD: Readonly<Record<SideCost, Readonly<Record<"en" | "zh", RegExp>>>> = {
  "time-off": {
    en: /\b(?:unpaid leave|annual leave|(?:a|the|half a|another|two|three|my) (?:whole |half )?(?:day|morning|afternoon|shift)s?'? off(?! (?:early|late))|took (?:\w+ ){0,3}(?:day|morning|afternoon|time) off|off work|days? of (?:pay|wages|leave)|lost (?:a|half a) day'?s? (?:pay|wages|work))\b/u,
    zh: /请(?:了|过)?(?:半|一|两|几|好几|[二三四五])?(?:天|个上午|个下午)?(?:的)?(?:事|年|病)?假|误工|(?:扣|少)了?[^，。！？]{0,5}(?:工资|薪水|全勤)|(?:耽误|影响)[^，。！？]{0,4}上班/u,
  },
  fare: {
    en: /\b(?:took|take|taking|got|get|call(?:ed)?|paid|pay|spent|cost (?:me|us)|forked out)(?: \w+){0,5} (?:taxi|cab|uber)s?\b|\b(?:taxi|cab|uber|train|bus|parking|petrol)(?: \w+){0,3} (?:cost|was|came to) (?:me |us )?[£$€]?\d/u,
    zh: /(?:打车|打的|叫车|坐出租车?|搭计程车|坐计程车|车费|车钱|停车费|油钱)[^，。！？]{0,6}(?:花|用|付|费|掉|去)?了?[^，。！？]{0,3}\d|(?:花|付)[^，。！？]{0,6}\d+[^，。！？]{0,3}(?:打车|打的|车费|车钱|停车费|油钱)/u,
  },
};

/** Where the way itself is the matter, its price is no cost beside it. */
const ON_THE_WAY: ReadonlySet<string> = new Set(["roadside-refusal", "misquoted-parts", "billing-error"]);

export function costsOf(matter: Matter): readonly SideCost[] {
  const known = read.get(matter);
  if (known) return known;
  const costs = costsIn(matter);
  read.set(matter, costs);
  return costs;
}

/** Every line that is weighed asks again. */
const read = new WeakMap<Matter, readonly SideCost[]>();

function costsIn({ text, language, playbook }: Matter): readonly SideCost[] {
  const even = fold(text);
  const tongue = language === "en" ? "en" : "zh";
  const told = (cost: SideCost) => TOLD[cost][tongue].test(even);
  return [
    ...(told("time-off") ? ["time-off" as const] : []),
    ...(told("fare") && !ON_THE_WAY.has(playbook?.slug ?? "") ? ["fare" as const] : []),
  ];
}
