import { CHINESE_DIGITS, CHINESE_UNITS, chineseNumber, ENGLISH_NUMBERS } from "./numerals.ts";

/**
 * A unit of folded text: a Latin word (without apostrophes), one Chinese character, a number, a mark. `start` and `end`
 * are places in the text. A `stop` ends a sentence, a `pause` a clause.
 */
export interface Token {
  readonly kind: "word" | "han" | "number" | "stop" | "pause" | "mark";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts folded text into its tokens; spaces vanish, addresses and handles are a stop. */
export function tokens(folded: string): Token[] {
  const found: Token[] = [];
  for (let start = 0; start < folded.length; ) {
    const kind = kindAt(folded, start);
    const end = kind === "space" ? start + 1 : endOf(kind, folded, start);
    if (kind !== "space") found.push(tokenOf(kind, folded.slice(start, end), start, end));
    start = end;
  }
  return found;
}

function tokenOf(kind: Token["kind"], text: string, start: number, end: number): Token {
  if (kind !== "word") return { kind, text, start, end };
  if (/^(?:@|https?:)/.test(text)) return { kind: "stop", text, start, end };
  return { kind, text: text.includes("'") ? text.replaceAll("'", "") : text, start, end };
}

type Kind = Token["kind"] | "space";
const KINDS: readonly Kind[] = ["mark", "space", "word", "han", "number", "stop", "pause"];
const KIND_OF_UNIT = kindOfUnits();

function kindAt(text: string, at: number): Kind {
  if (text.charCodeAt(at) === 0x40 && KIND_OF_UNIT[text.charCodeAt(at + 1)] === KINDS.indexOf("word")) return "word";
  return KINDS[KIND_OF_UNIT[text.charCodeAt(at)] ?? 0] ?? "mark";
}

/** Letters are Latin with its accents, Greek and Cyrillic; every unit of other scripts is a mark. */
function kindOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  const set = (kind: Kind, from: number, to: number) => kinds.fill(KINDS.indexOf(kind), from, to + 1);
  set("space", 0, 0x20);
  set("number", 0x30, 0x39);
  set("word", 0x61, 0x7a);
  set("word", 0xc0, 0x52f);
  set("word", 0x1e00, 0x1eff);
  set("han", 0x3400, 0x9fff);
  for (const unit of "×÷") set("mark", unit.charCodeAt(0), unit.charCodeAt(0));
  for (const unit of ".!?。！？;；\n\r") set("stop", unit.charCodeAt(0), unit.charCodeAt(0));
  for (const unit of ",，、:：") set("pause", unit.charCodeAt(0), unit.charCodeAt(0));
  return kinds;
}

function endOf(kind: Token["kind"], text: string, start: number): number {
  if (kind === "han") return start + 1;
  if (kind === "number") return endOfNumber(text, start);
  if (kind === "word") return endOfWord(text, start);
  if (kind === "mark") return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === kind) end += 1;
  return end;
}

const HANDLE = /@[\w]+/y;
const ADDRESS = /https?:[\x21-\x7e]+/y;

function endOfWord(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const special = first === 0x40 ? HANDLE : first === 0x68 && text.startsWith("http", start) ? ADDRESS : undefined;
  if (special) {
    special.lastIndex = start;
    const found = special.exec(text);
    if (found) return start + found[0].length;
  }
  let end = start + 1;
  while (end < text.length && (KIND_OF_UNIT[text.charCodeAt(end)] === 2 || text.charCodeAt(end) === 0x27)) end += 1;
  return end;
}

/** Digits, with points or commas that digits follow. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const joins = (code === 0x2e || code === 0x2c) && kindAt(text, end + 1) === "number";
    if (!joins && !(code >= 0x30 && code <= 0x39)) break;
    end += 1;
  }
  return end;
}

/** A number that begins at that token: its value and how many tokens it takes. */
export function numberAt(all: readonly Token[], at: number): { value: number; length: number } | undefined {
  const token = all[at];
  if (token?.kind === "number") return { value: Number(token.text.replaceAll(",", "")) || 0, length: 1 };
  if (token?.kind === "word") {
    const value = Object.hasOwn(ENGLISH_NUMBERS, token.text) ? ENGLISH_NUMBERS[token.text] : undefined;
    return value === undefined ? undefined : { value, length: 1 };
  }
  let run = "";
  for (let next = at; next < at + 8; next += 1) {
    const text = all[next]?.text ?? "";
    if (!(text in CHINESE_DIGITS) && !(text in CHINESE_UNITS)) break;
    run += text;
  }
  const value = run === "" ? undefined : chineseNumber(run);
  return value === undefined ? undefined : { value, length: run.length };
}
