import { createHash } from "node:crypto";
import type { AuthorityRow, Person } from "../approvals/authority.ts";
import type { GradeRule } from "../cases/grades.ts";
import type { Grade } from "../cases/judgement.ts";
import type { CardWords } from "../gifts/card-words.ts";
import type { CatalogueItem, GiftRules } from "../gifts/rules.ts";
import type { Language, Spoken } from "../languages.ts";
import { type Currency, isCurrency } from "../money.ts";
import { type CatalogueFigures, readCatalogue } from "./catalogue.ts";
import { readAuthority, readGrades, readPeople } from "./desk-tables.ts";
import { House, HouseChinese, OffTopic, RuleDocument, type SayLines } from "./documents.ts";
import type { Fault } from "./faults.ts";
import type { Pair } from "./files.ts";
import { checkFront } from "./front-matter.ts";
import { readGiftRules } from "./gift-tables.ts";
import { type HouseText, readHouseText, type ToneRow } from "./house-words.ts";

/** The house's own rules and words, in all three languages. */
export interface HouseRules extends Omit<HouseFigures, "catalogue"> {
  /** Null while the house has not said it. */
  readonly name: Spoken | null;
  readonly contact: Spoken | null;
  readonly hours: Spoken | null;
  readonly catalogue: readonly CatalogueItem[];
  readonly cards: Readonly<Record<Language, readonly CardWords[]>>;
  readonly replies: Readonly<Record<Language, SayLines>>;
  readonly tone: Readonly<Record<Language, readonly ToneRow[]>>;
  /** What a complaint can be about; the Chinese words, Simplified, are joined by `、`. */
  readonly things: readonly { readonly en: string; readonly zh: string }[];
}

/** What is the same in every language. */
export interface HouseFigures {
  /** `<version>+<digest>` of all documents that decide something; the wording of replies is not among them. */
  readonly version: string;
  readonly currency: Currency;
  /** An IANA name. */
  readonly timeZone: string;
  readonly traditional: "TW" | "HK";
  readonly people: readonly Person[];
  readonly grades: Readonly<Record<Grade, GradeRule>>;
  readonly giftRules: GiftRules;
  readonly authority: readonly AuthorityRow[];
  readonly catalogue: readonly CatalogueFigures[];
}

/** The house documents as written: Traditional only where a `.zh-Hant.md` overrides. */
export interface WrittenHouse {
  readonly figures: HouseFigures;
  readonly text: { readonly en: HouseText; readonly "zh-Hans": HouseText };
  readonly override: Partial<HouseText>;
  readonly offTopic: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

export const HOUSE_DOCUMENTS = [
  "house",
  "people",
  "grades",
  "gifts",
  "authority",
  "catalogue",
  "replies",
  "tone",
  "things",
  "off-topic",
] as const;
export type HouseDocument = (typeof HOUSE_DOCUMENTS)[number];
export type HousePairs = Readonly<Record<HouseDocument, Pair>>;

const RULE_DOCUMENTS = ["people", "grades", "authority", "catalogue", "replies", "tone", "things"] as const;
/** Those whose change is a change of the rules. */
const DECIDING = ["house", "people", "grades", "gifts", "authority", "catalogue"] as const;

/** The house's rules from its pairs of files. Undefined, with the faults told, where they cannot be used. */
export function readHouse(all: readonly Pair[], faults: Fault[]): WrittenHouse | undefined {
  const pairs = namedPairs(all, faults);
  if (!pairs) return undefined;
  const house = checkFront(pairs.house.en, House, faults);
  for (const name of RULE_DOCUMENTS) checkFront(pairs[name].en, RuleDocument, faults);
  for (const pair of all) checkTranslation(pair, faults);
  const english = checkFront(pairs["off-topic"].en, OffTopic, faults);
  const chinese = checkFront(pairs["off-topic"].zh, OffTopic, faults);
  const identity = house && readIdentity(house, pairs.house, faults);
  const giftRules = readGiftRules(pairs.gifts, versionOf(pairs.gifts, [pairs.gifts]), faults);
  const grades = readGrades(pairs.grades, faults);
  const people = readPeople(pairs.people, faults);
  const authority = readAuthority(pairs.authority, faults);
  const catalogue = readCatalogue(pairs.catalogue, giftRules, faults);
  const text = readHouseText(pairs, house, faults);
  if (!identity || !giftRules || !grades || !english || !chinese) return undefined;
  return {
    figures: {
      version: versionOf(
        pairs.house,
        DECIDING.map((name) => pairs[name]),
      ),
      ...identity,
      people,
      grades,
      giftRules,
      authority,
      catalogue,
    },
    ...text,
    offTopic: { en: english.utterances, zh: chinese.utterances },
  };
}

function namedPairs(all: readonly Pair[], faults: Fault[]): HousePairs | undefined {
  const named: Partial<Record<HouseDocument, Pair>> = {};
  for (const pair of all) {
    const name = HOUSE_DOCUMENTS.find((each) => each === pair.slug);
    if (name) named[name] = pair;
    else {
      const what = `no house document is called "${pair.slug}"`;
      faults.push({ file: pair.en.file, line: 1, what, mend: `the house has: ${HOUSE_DOCUMENTS.join(", ")}` });
    }
  }
  for (const name of HOUSE_DOCUMENTS.filter((each) => !named[each])) {
    faults.push({
      file: `playbooks/house/${name}.md`,
      line: 1,
      what: "the document is missing or cannot be read",
      mend: "write it",
    });
  }
  return isComplete(named) ? named : undefined;
}

function isComplete(named: Partial<Record<HouseDocument, Pair>>): named is HousePairs {
  return HOUSE_DOCUMENTS.every((name) => named[name]);
}

/** Values stand in the English file; the Chinese one says the same version. */
function checkTranslation({ slug, en, zh, hant }: Pair, faults: Fault[]): void {
  for (const document of [zh, hant]) {
    if (!document || slug === "off-topic") continue;
    const front = checkFront(document, HouseChinese, faults);
    const version = versionIn(en.front);
    if (!front || front.version === version) continue;
    const what = `version "${front.version}" where the English file has "${version}"`;
    faults.push({ file: document.file, line: document.lineOf(["version"]), what, mend: "raise both together" });
  }
}

function readIdentity(house: House, { en }: Pair, faults: Fault[]) {
  const { currency, traditional, "time-zone": timeZone } = house;
  if (!isTimeZone(timeZone)) {
    const mend = "write an IANA name such as Asia/Shanghai";
    faults.push({ file: en.file, line: en.lineOf(["time-zone"]), what: `unknown time zone "${timeZone}"`, mend });
  }
  if (isCurrency(currency)) return { currency, timeZone, traditional };
  const mend = "write its three letters as in ISO 4217";
  faults.push({ file: en.file, line: en.lineOf(["currency"]), what: `unknown currency "${currency}"`, mend });
  return undefined;
}

/** Asking Intl costs 20 ms at the start, so the zone that the house comes with is taken at its word. */
function isTimeZone(name: string): boolean {
  if (name === "Asia/Shanghai") return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function versionOf({ en }: Pair, deciding: readonly Pair[]): string {
  const digest = createHash("sha256");
  for (const pair of deciding) digest.update(`${pair.slug}\0${pair.en.text}\0`);
  return `${versionIn(en.front)}+${digest.digest("hex").slice(0, 8)}`;
}

function versionIn(front: unknown): string {
  return typeof front === "object" && front !== null && "version" in front ? String(front.version) : "";
}
