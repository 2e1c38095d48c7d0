import type { Language } from "../languages.ts";
import type { Slot } from "../library/documents.ts";
import { type Money, minus, spokenMoney } from "../money.ts";
import { type Details, detailsOf } from "./details.ts";
import { spanOf, spokenSpan } from "./durations.ts";
import type { Matter, OwedWords } from "./matter.ts";
import { spokenDate } from "./next-contact.ts";
import { plain, plainName } from "./plain.ts";
import { foreignLetters, hanShare } from "./script.ts";

/** What the case puts into the gaps of a line; a gap that it cannot fill is missing. */
export type Filled = Partial<Record<Slot, string>>;

/** Fills every gap that the matter can fill, in the reply's language and script. */
export function fillings(matter: Matter): Filled {
  const { language, facts, identity } = matter;
  const details: Details = detailsOf(matter.text, language, matter.triage.amounts, matter.things);
  const money = (sum: Money | undefined) => sum && spokenMoney(sum, language);
  return present({
    ...details,
    customer: plainName(matter.customer),
    house: plainOr(identity.name),
    contact: plainContact(identity.contact),
    hours: plainOr(identity.hours),
    quoted: money(facts.quoted),
    charged: money(facts.charged),
    difference: money(differenceOf(facts.quoted, facts.charged)),
    promised: factIn(facts.promised, language),
    actual: factIn(facts.actual, language),
    owed: owedIn(matter.owed, language),
    gift: matter.gift?.phrase,
    date: spokenDate(matter.nextContact, language, keyOf(matter)),
  });
}

/** What the variety of a reply hangs on: the complaint's text and, where given, a seed. */
export function keyOf(matter: Matter): string {
  return `${matter.text.trim()} ${matter.seed ?? ""}`;
}

function differenceOf(quoted: Money | undefined, charged: Money | undefined): Money | undefined {
  if (!quoted || !charged || quoted.currency !== charged.currency || charged.minor <= quoted.minor) return undefined;
  return minus(charged, quoted);
}

/** A fact as entered by an agent: a span of time in the reply's words, other words only in the reply's own script. */
function factIn(fact: string | undefined, language: Language): string | undefined {
  if (!fact) return undefined;
  const span = spanOf(fact);
  if (span) return spokenSpan(span, language);
  const words = plain(fact).replace(/[.。!！?？]+$/u, "");
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || [...words].length > 60) return undefined;
  if (language === "en") return /^[\p{Script=Latin}\d\p{P}\p{S} ]+$/u.test(words) ? words : undefined;
  if (/[^\p{Script=Han}\p{Script=Latin}\d\p{P}\p{S} ]/u.test(words)) return undefined;
  return hanShare(words) > 0.5 && foreignLetters(words, language).length === 0 ? words : undefined;
}

/** "A (¥1,080), and B": what is owed comes with its sum where that is known. */
function owedIn(owed: readonly OwedWords[], language: Language): string | undefined {
  const each = owed.map(({ what, amount }) => {
    if (!amount) return what;
    const sum = spokenMoney(amount, language);
    return language === "en" ? `${what} (${sum})` : `${what}（${sum}）`;
  });
  const [first, ...others] = each;
  const last = others.pop();
  if (first === undefined) return undefined;
  if (last === undefined) return first;
  return language === "en"
    ? `${[first, ...others].join(", ")}, and ${last}`
    : `${[first, ...others].join("；")}；以及${last}`;
}

function plainOr(words: string | null): string | undefined {
  return words === null ? undefined : plain(words);
}

/** The house's own words keep their @ and their links. */
function plainContact(words: string | null): string | undefined {
  return words?.replace(/\s+/gu, " ").trim();
}

function present(filled: { [K in Slot]?: string | undefined }): Filled {
  return Object.fromEntries(Object.entries(filled).filter(([, words]) => words !== undefined && words !== ""));
}
