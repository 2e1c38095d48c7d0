import { readTable, type Table } from "./tables.ts";

/** A piece of text and the file's line on which it begins. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** What stands under one heading, up to the next heading of any level. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  /** 0 before the first heading, otherwise the number of #. */
  readonly level: number;
  readonly line: number;
  readonly bullets: Line[];
  readonly steps: Line[];
  readonly prose: Line[];
  readonly tables: Table[];
}

export interface Sections {
  readonly all: readonly Section[];
  /** Targets of the body's links and images. */
  readonly links: readonly Line[];
}

const FENCE = /^ {0,3}(```+|~~~+)/u;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/u;
const ITEM = /^ {0,3}(?:([-*+])|\d{1,9}[.)])(?:[ \t]+(.*))?$/u;
const RULE = /^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:_[ \t]*){3,}$/u;
const TABLE = /^ {0,3}\|/u;

/**
 * Reads a markdown body line by line; `firstLine` is the file's line on which it begins. It knows what a checked document is made
 * of: headings, lists (the first paragraph of their outermost items), paragraphs, fences, and tables, which markdown-it takes
 * apart. A full parse of every body would be most of the time that the desk needs to start; a test holds the two together.
 */
export function readSections(body: string, firstLine: number): Sections {
  const reading: Reading = {
    all: [],
    links: [],
    section: newSection("", 0, firstLine),
    open: undefined,
    inItem: false,
  };
  reading.all.push(reading.section);
  const lines = body.split("\n");
  let at = 0;
  while (at < lines.length) at = readBlock(reading, lines, at, firstLine);
  close(reading);
  return { all: reading.all, links: reading.links };
}

interface Reading {
  readonly all: Section[];
  readonly links: Line[];
  section: Section;
  /** The paragraph that the next line may go on with. */
  open: { readonly into: Line[]; readonly line: number; readonly parts: string[] } | undefined;
  /** Whether indented lines still belong to a list item. */
  inItem: boolean;
}

/** Reads what begins on the line `at`; gives the line after it. */
function readBlock(reading: Reading, lines: readonly string[], at: number, firstLine: number): number {
  const text = lines[at] ?? "";
  const line = firstLine + at;
  if (text.trim() === "") {
    close(reading);
    return at + 1;
  }
  if (FENCE.test(text.trimStart())) {
    close(reading);
    return endOfFence(lines, at) + 1;
  }
  reading.links.push(...linksIn(text, line));
  if (reading.inItem && /^(?: {2}|\t)/u.test(text)) readInsideItem(reading, text);
  else if (TABLE.test(text)) return readTableBlock(reading, lines, at, firstLine);
  else readOutermost(reading, text, line);
  return at + 1;
}

function readInsideItem(reading: Reading, text: string): void {
  if (ITEM.test(text.trimStart())) close(reading);
  else reading.open?.parts.push(text.trim());
}

function readOutermost(reading: Reading, text: string, line: number): void {
  const heading = HEADING.exec(text);
  const item = RULE.test(text) ? undefined : ITEM.exec(text);
  if (heading) {
    leaveItem(reading);
    reading.section = newSection((heading[2] ?? "").trim(), heading[1]?.length ?? 1, line);
    reading.all.push(reading.section);
  } else if (item) {
    leaveItem(reading);
    reading.inItem = true;
    reading.open = { into: item[1] ? reading.section.bullets : reading.section.steps, line, parts: [item[2] ?? ""] };
  } else if (RULE.test(text)) leaveItem(reading);
  else if (reading.open) reading.open.parts.push(text.trim());
  else {
    reading.inItem = false;
    reading.open = { into: reading.section.prose, line, parts: [text.trim()] };
  }
}

function readTableBlock(reading: Reading, lines: readonly string[], at: number, firstLine: number): number {
  leaveItem(reading);
  const length = lines.slice(at).findIndex((text) => !TABLE.test(text));
  const end = length < 0 ? lines.length : at + length;
  const table = readTable(lines.slice(at, end).join("\n"), firstLine + at);
  if (table) reading.section.tables.push(table);
  return end;
}

function leaveItem(reading: Reading): void {
  close(reading);
  reading.inItem = false;
}

function close(reading: Reading): void {
  const { open } = reading;
  if (open) open.into.push({ text: joined(open.parts), line: open.line });
  reading.open = undefined;
}

/** The sections under a heading of that level, by the heading: those up to the next heading of the same or a higher level. */
export function below(sections: readonly Section[], section: Section): readonly Section[] {
  const after = sections.slice(sections.indexOf(section) + 1);
  const end = after.findIndex(({ level }) => level <= section.level);
  return end < 0 ? after : after.slice(0, end);
}

/** Text without markdown's marks, for places that show it plainly. */
export function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/(\*\*|__|`)(.+?)\1/gu, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*([^*\n]+)\*(?![\p{L}\p{N}*])/gu, "$1");
}

function newSection(heading: string, level: number, line: number): Section {
  return { heading, level, line, bullets: [], steps: [], prose: [], tables: [] };
}

/** The line that closes the fence, or the last one where nothing does. */
function endOfFence(lines: readonly string[], from: number): number {
  const mark = FENCE.exec(lines[from]?.trimStart() ?? "")?.[1] ?? "```";
  const end = lines.findIndex((text, at) => at > from && text.trim().startsWith(mark) && /^[`~]+$/u.test(text.trim()));
  return end < 0 ? lines.length : end;
}

/** Lines that were broken for width: joined without a space between Chinese characters. */
function joined(parts: readonly string[]): string {
  return parts.reduce((text, part) => `${text}${withoutSpace(text, part) ? "" : " "}${part}`).trim();
}

function withoutSpace(before: string, after: string): boolean {
  const han = /[\p{sc=Han}，。、；：？！“”‘’（）《》]/u;
  return han.test(before.slice(-1)) && han.test(after.slice(0, 1));
}

function linksIn(content: string, line: number): Line[] {
  if (!content.includes("](")) return [];
  return [...content.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/gu)].map((found) => ({
    text: found[1] ?? "",
    line,
  }));
}
