import { type Case, type Gift, gradeOf, severityOf, triageOf } from "../cases/case.ts";
import { nextContact } from "../cases/clocks.ts";
import { isCrisis } from "../cases/triage/flags.ts";
import { chooseGift, fittingGifts, type GiftMatter } from "../gifts/choose.ts";
import { whatIsOwed } from "../gifts/owed.ts";
import { sizeGift } from "../gifts/size.ts";
import type { Language } from "../languages.ts";
import type { Library } from "../library/load-library.ts";
import type { Matcher } from "../library/matching.ts";
import { judgeOf } from "../library/sentences/judge.ts";
import { spokenMoney } from "../money.ts";
import type { ReplyContext } from "./checks/reply.ts";
import { type Check, checkReply } from "./checks.ts";
import { compose } from "./composed.ts";
import type { ReadCase } from "./intake.ts";
import type { Matter } from "./matter.ts";

/** What drafting needs of the desk. */
export interface DraftingDesk {
  readonly library: Library;
  readonly matcher: Matcher;
  /** Waits until the library speaks that language. */
  speaks(language: Language): Promise<void>;
  /** Pieces given so far, by item of the catalogue. */
  given(): Promise<ReadonlyMap<string, number>>;
}

export interface Proposal {
  readonly draft: Omit<Case["draft"], "number">;
  readonly gift: Gift | null;
  readonly owed: Case["owed"];
}

export interface Wish {
  /** A gift that a person chose; it is taken where it fits the sizing. */
  readonly gift?: string;
  /** Another number gives the same reply in other words. */
  readonly wording?: number;
  /** Only what a reply needs. */
  readonly short?: boolean;
}

/** The reply, the gift and what is owed, from the case as it is known now. */
export async function propose(read: ReadCase, desk: DraftingDesk, now: Date, wish: Wish = {}): Promise<Proposal> {
  const { library } = desk;
  const language = replyLanguage(read);
  await desk.speaks(language);
  const playbook = playbookOf(read, library);
  const { facts } = read;
  const due = playbook ? whatIsOwed(playbook.owed, facts.fault, facts) : [];
  const owed = due.filter(({ id }) => !read.settled.owed.includes(id));
  // Nobody sizes a gift where a life is in danger.
  const plan = playbook && !isCrisis(triageOf(read).flags) ? await giftOf(read, desk, wish.gift) : null;
  const wording = wish.wording ?? 0;
  const matter = matterFor(read, { owed, gift: plan }, library, language, now);
  const { reply, promised } = compose({ ...matter, ...(wording > 0 && { seed: wording }), short: wish.short ?? false });
  return {
    draft: {
      text: reply,
      language,
      by: "composer",
      making: null,
      rules: `${library.house.version} ${library.version}`,
      wording,
    },
    gift: plan && { ...plan, promised },
    owed,
  };
}

/** The gifts that the case's sizing allows, best first. */
export async function giftsFor(read: ReadCase, desk: DraftingDesk) {
  const matter = giftMatterOf(read, desk.library, await desk.given());
  return fittingGifts(sizingOf(read, desk.library), matter, desk.library.house.catalogue);
}

/** What the checks say of a text as the reply in this case; `now` is the moment the promised contact counts from. */
export function checkDraft(
  subject: ReadCase & Pick<Case, "owed" | "gift" | "draft">,
  text: string,
  { library }: Pick<DraftingDesk, "library">,
  now: Date,
): readonly Check[] {
  const composed = subject.draft.by === "composer" && text === subject.draft.text;
  return checkReply(text, { ...contextFor(subject, library, now), composed });
}

/** What a reply in this case is held against, as the case stands. */
export function contextFor(
  subject: ReadCase & Pick<Case, "owed" | "gift" | "draft">,
  library: Library,
  now: Date,
): ReplyContext {
  const { language } = subject.draft;
  return { ...matterFor(subject, subject, library, language, now), ...heldAgainst(library, language) };
}

/** What the house itself holds its replies against. */
export function heldAgainst(library: Library, language: Language): Pick<ReplyContext, "tone" | "judge"> {
  return { tone: library.house.tone[language], judge: judgeOf(library) };
}

/** The customer's own, unless a person said another; English for one that the desk does not speak. */
export function replyLanguage({ triage, judged }: Pick<ReadCase, "triage" | "judged">): Language {
  const tag = judged.language ?? triage.language.value;
  return tag === "zh-Hans" || tag === "zh-Hant" ? tag : "en";
}

/** Whether a text names the gift that the case may promise: its sum, or its very phrase. */
export function namesGift(
  { gift, draft }: Pick<Case, "gift" | "draft">,
  text: string,
  { library }: Pick<DraftingDesk, "library">,
): boolean {
  const phrase = gift?.promised ? phraseOf(gift, library.house.catalogue, draft.language)?.phrase : undefined;
  if (!gift || phrase === undefined) return false;
  const [item] = gift.items;
  return text.includes(phrase) || (item !== undefined && text.includes(spokenMoney(item.price, draft.language)));
}

function playbookOf({ playbook }: ReadCase, library: Library) {
  return playbook === null ? undefined : library.playbooks.get(playbook);
}

async function giftOf(read: ReadCase, desk: DraftingDesk, wanted: string | undefined): Promise<Gift> {
  const sizing = sizingOf(read, desk.library);
  const matter = giftMatterOf(read, desk.library, await desk.given());
  const plan = chooseGift(sizing, matter, desk.library.house.catalogue, wanted);
  if (!read.settled.gift || wanted !== undefined) return { sizing, ...plan };
  // A gift went out before: a second one is a person's decision, never the rule's.
  return { sizing, ...plan, items: [], promised: false, warnings: [] };
}

function sizingOf(read: ReadCase, library: Library) {
  const { facts } = read;
  const setting = { ...facts, spend: facts.spend?.money ?? null, severity: severityOf(read) };
  return sizeGift(setting, library.house.giftRules);
}

function giftMatterOf(read: ReadCase, library: Library, given: ReadonlyMap<string, number>): GiftMatter {
  return {
    playbook: read.playbook ?? "",
    emotion: read.triage.emotion.value,
    severity: severityOf(read),
    tier: read.facts.tier,
    fault: read.facts.fault,
    flags: triageOf(read).flags.map(({ value }) => value),
    waits: playbookOf(read, library)?.giftWaits ?? false,
    given,
  };
}

/** What a reply in this case rests on, with what is owed and given as `offer` says. */
export function matterFor(
  read: ReadCase,
  offer: Pick<Case, "owed" | "gift">,
  { house, playbooks }: Library,
  language: Language,
  now: Date,
): Matter {
  const { facts } = read;
  const playbook = read.playbook === null ? undefined : playbooks.get(read.playbook);
  const text = playbook?.text[language];
  const contact = nextContact(now, house.grades[gradeOf(read)]);
  return {
    text: read.complaint,
    language,
    triage: triageOf(read),
    fault: facts.fault,
    tier: facts.tier,
    ...(read.customer !== null && { customer: read.customer }),
    facts: {
      ...(facts.spend && { spend: facts.spend.money }),
      ...(facts.quoted && { quoted: facts.quoted }),
      ...(facts.charged && { charged: facts.charged }),
      ...(facts.promised !== null && { promised: facts.promised }),
      ...(facts.actual !== null && { actual: facts.actual }),
    },
    playbook: playbook && text ? { slug: playbook.slug, text } : null,
    houseLines: house.replies[language],
    identity: {
      name: house.name?.[language] ?? null,
      contact: house.contact?.[language] ?? null,
      hours: house.hours?.[language] ?? null,
    },
    owed: offer.owed.map(({ id, amount }) => ({ what: text?.owed[id]?.what ?? id, amount })),
    gift: offer.gift?.promised ? phraseOf(offer.gift, house.catalogue, language) : null,
    nextContact: {
      at: new Date(contact.dueAt),
      now,
      timeZone: house.timeZone,
      withinTheHour: house.grades[gradeOf(read)].nextContact <= 60,
    },
    things: house.things,
  };
}

function phraseOf({ items }: Gift, catalogue: Library["house"]["catalogue"], language: Language): Matter["gift"] {
  const [item] = items;
  const gift = item && catalogue.find(({ id }) => id === item.id);
  if (!item || !gift) return null;
  const phrase = gift.phrase[language].replaceAll("{amount}", spokenMoney(item.price, language));
  return { phrase, worth: item.price };
}
