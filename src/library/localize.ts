import type { Language, Spoken } from "../languages.ts";
import type {
  CaseStudy,
  CaseStudyText,
  Guide,
  GuideText,
  Playbook,
  PlaybookText,
  SayLines,
  Written,
} from "./documents.ts";
import type { HouseRules, WrittenHouse } from "./house.ts";
import type { HouseText } from "./house-words.ts";
import type { Reading } from "./read-library.ts";
import type { Traditional } from "./traditional.ts";

/** The playbook in three languages; its Traditional text is made when it is first read. */
export function localizePlaybook(written: Playbook<Written<PlaybookText>>, say: Traditional): Playbook {
  return { ...written, text: inThree(written.text, () => playbookText(written.text["zh-Hans"], say)) };
}

/** As localizePlaybook. */
export function localizeCaseStudy(written: CaseStudy<Written<CaseStudyText>>, say: Traditional): CaseStudy {
  return { ...written, text: inThree(written.text, () => caseStudyText(written.text["zh-Hans"], say)) };
}

/** As localizePlaybook. */
export function localizeGuide(written: Guide<Written<GuideText>>, say: Traditional): Guide {
  return { ...written, text: inThree(written.text, () => guideText(written.text["zh-Hans"], say)) };
}

/** As localizePlaybook; the override of a Traditional file goes before what is derived. */
export function localizeHouse({ figures, text, override }: WrittenHouse, say: Traditional): HouseRules {
  const three = inThree(text, () => ({ ...houseText(text["zh-Hans"], say), ...override }));
  const spoken = (of: (words: HouseText) => string): Spoken => each(three, of);
  const identity = (key: "name" | "contact" | "hours") =>
    three.en[key] === null ? null : spoken((words) => words[key] ?? "");
  return {
    ...figures,
    name: identity("name"),
    contact: identity("contact"),
    hours: identity("hours"),
    catalogue: figures.catalogue.map((item) => ({
      ...item,
      title: spoken(({ gifts }) => gifts[item.id]?.title ?? item.id),
      phrase: spoken(({ gifts }) => gifts[item.id]?.phrase ?? item.id),
    })),
    cards: each(three, ({ cards }) => cards),
    replies: each(three, ({ replies }) => replies),
    tone: each(three, ({ tone }) => tone),
    things: text.en.things.map((en, at) => ({ en, zh: text["zh-Hans"].things[at] ?? "" })),
  };
}

/** Every Simplified text of these documents that has a Traditional form to be derived. */
export function simplifiedTexts(
  { playbooks, caseStudies, guides }: Pick<Reading, "playbooks" | "caseStudies" | "guides">,
  house: WrittenHouse,
): string[] {
  const asked = new Set<string>();
  const ask: Traditional = (simplified) => {
    asked.add(simplified);
    return simplified;
  };
  for (const { text } of playbooks.values()) playbookText(text["zh-Hans"], ask);
  for (const { text } of caseStudies.values()) caseStudyText(text["zh-Hans"], ask);
  for (const { text } of guides.values()) guideText(text["zh-Hans"], ask);
  houseText(house.text["zh-Hans"], ask);
  return [...asked];
}

function playbookText(text: PlaybookText, say: Traditional): PlaybookText {
  return {
    title: say(text.title),
    summary: say(text.summary),
    symptoms: text.symptoms.map(say),
    contrasts: text.contrasts.map(({ with: other, tell }) => ({ with: other, tell: say(tell) })),
    owed: mapValues(text.owed, ({ what, basis }) => ({ what: say(what), basis: say(basis) })),
    steps: text.steps.map(say),
    say: sayLines(text.say, say),
    avoid: text.avoid.map(say),
    body: say(text.body),
  };
}

function caseStudyText({ title, summary, body }: CaseStudyText, say: Traditional): CaseStudyText {
  return { title: say(title), summary: say(summary), body: say(body) };
}

function guideText({ source, ...text }: GuideText, say: Traditional): GuideText {
  return { ...caseStudyText(text, say), source: say(source) };
}

function houseText(text: HouseText, say: Traditional): HouseText {
  return {
    name: text.name === null ? null : say(text.name),
    contact: text.contact === null ? null : say(text.contact),
    hours: text.hours === null ? null : say(text.hours),
    gifts: mapValues(text.gifts, ({ title, phrase }) => ({ title: say(title), phrase: say(phrase) })),
    cards: text.cards.map((card) => ({ ...card, words: say(card.words) })),
    replies: sayLines(text.replies, say),
    tone: text.tone.map(({ avoid, instead, why }) => ({ avoid: say(avoid), instead: say(instead), why: say(why) })),
    things: text.things,
  };
}

function sayLines(lines: SayLines, say: Traditional): SayLines {
  return mapValues(lines, (stage) => stage.map(({ tags, text }) => ({ tags, text: say(text) })));
}

function mapValues<In, Out>(values: Readonly<Record<string, In>>, of: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, of(value)]));
}

function inThree<T>(written: Written<T>, derive: () => T): Readonly<Record<Language, T>> {
  let traditional = written["zh-Hant"];
  return {
    en: written.en,
    "zh-Hans": written["zh-Hans"],
    get "zh-Hant"() {
      traditional ??= derive();
      return traditional;
    },
  };
}

function each<T, Part>(three: Readonly<Record<Language, T>>, of: (text: T) => Part): Readonly<Record<Language, Part>> {
  return {
    en: of(three.en),
    "zh-Hans": of(three["zh-Hans"]),
    get "zh-Hant"() {
      return of(three["zh-Hant"]);
    },
  };
}
