import type { CardWords } from "../gifts/card-words.ts";
import { type GiftWords, readCardWords, readGiftWords } from "./catalogue.ts";
import type { House, SayLines } from "./documents.ts";
import type { Fault } from "./faults.ts";
import type { HousePairs } from "./house.ts";
import { readHouseTable, rowsOfWidth } from "./house-tables.ts";
import type { SourceDocument } from "./read-document.ts";
import { readSayLines } from "./say-lines.ts";

/** The house's words in one language. */
export interface HouseText {
  readonly name: string | null;
  readonly contact: string | null;
  readonly hours: string | null;
  readonly gifts: Readonly<Record<string, GiftWords>>;
  readonly cards: readonly CardWords[];
  readonly replies: SayLines;
  readonly tone: readonly ToneRow[];
  readonly things: readonly string[];
}

/** A phrase that replies do without, what to say in its place, and the reason. */
export interface ToneRow {
  readonly avoid: string;
  readonly instead: string;
  readonly why: string;
}

/** The words of both languages, and those of Traditional files where someone wrote them. */
export function readHouseText(pairs: HousePairs, house: House | undefined, faults: Fault[]) {
  const things = readHouseTable(pairs.things, THINGS, faults);
  const text = (language: "en" | "zh"): HouseText => ({
    name: house?.name?.[language] ?? null,
    contact: house?.contact?.[language] ?? null,
    hours: house?.hours?.[language] ?? null,
    gifts: readGiftWords(pairs.catalogue[language], faults),
    cards: readCardWords(pairs.catalogue[language], faults),
    replies: readReplies(pairs.replies[language], faults),
    tone: readTone(pairs.tone[language], faults),
    things: things.map(({ en: cells }) => cells[language === "en" ? "Thing" : "中文"] ?? ""),
  });
  return { text: { en: text("en"), "zh-Hans": text("zh") }, override: readOverride(pairs, faults) };
}

const THINGS = { columns: ["Thing", "中文"], keys: 1, words: [] };

function readOverride({ catalogue, replies, tone }: HousePairs, faults: Fault[]): Partial<HouseText> {
  return {
    ...(catalogue.hant
      ? { gifts: readGiftWords(catalogue.hant, faults), cards: readCardWords(catalogue.hant, faults) }
      : {}),
    ...(replies.hant ? { replies: readReplies(replies.hant, faults) } : {}),
    ...(tone.hant ? { tone: readTone(tone.hant, faults) } : {}),
  };
}

function readReplies(document: SourceDocument, faults: Fault[]): SayLines {
  const stages = document.sections.all.filter(({ level }) => level === 3);
  return readSayLines(document, stages, faults);
}

function readTone(document: SourceDocument, faults: Fault[]): ToneRow[] {
  return rowsOfWidth(document, 3, faults).map(({ cells: [avoid = "", instead = "", why = ""] }) => ({
    avoid,
    instead,
    why,
  }));
}
