import MarkdownIt, { type Token } from "markdown-it";
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

// Only what a checked document is made of: texts are taken as they are written, and the fewer rules the sooner it is read.
const markdown = new MarkdownIt("zero").disable("inline").enable(["heading", "list", "table", "fence"]);

/** Walks a markdown body; `firstLine` is the file's line on which it begins. */
export function readSections(body: string, firstLine: number): Sections {
  const all: Section[] = [newSection("", 0, firstLine)];
  const links: Line[] = [];
  const lists: Token[] = [];
  const tokens = markdown.parse(body, {});
  tokens.forEach((token, at) => {
    const line = firstLine + (token.map?.[0] ?? 0);
    const section = all.at(-1);
    if (token.type === "heading_open") {
      all.push(newSection(tokens[at + 1]?.content.trim() ?? "", Number(token.tag.slice(1)), line));
    } else if (token.type === "bullet_list_open" || token.type === "ordered_list_open") lists.push(token);
    else if (token.type === "bullet_list_close" || token.type === "ordered_list_close") lists.pop();
    else if (token.type === "table_open") section?.tables.push(readTable(tokens, at, firstLine));
    else if (token.type === "list_item_open" && lists.length === 1) {
      itemsOf(section, lists[0])?.push({ text: textOfItem(tokens, at), line });
    } else if (token.type === "inline") {
      if (tokens[at - 1]?.type === "paragraph_open" && lists.length === 0)
        section?.prose.push({ text: joined(token.content), line });
      links.push(...linksIn(token.content, line));
    }
  });
  return { all, links };
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

function itemsOf(section: Section | undefined, list: Token | undefined): Line[] | undefined {
  return list?.type === "ordered_list_open" ? section?.steps : section?.bullets;
}

/** The item's own first paragraph; what is nested below it is for readers only. */
function textOfItem(tokens: readonly Token[], at: number): string {
  const inline = tokens[at + 2];
  return tokens[at + 1]?.type === "paragraph_open" && inline?.type === "inline" ? joined(inline.content) : "";
}

/** Lines that were broken for width: joined without a space between Chinese characters. */
function joined(content: string): string {
  if (!content.includes("\n")) return content.trim();
  return content
    .replace(/(?<=[\p{sc=Han}\p{P}])[ \t]*\n[ \t]*(?=[\p{sc=Han}])/gu, "")
    .replace(/(?<=[\p{sc=Han}])[ \t]*\n[ \t]*(?=[，。、；：？！“”‘’（）《》])/gu, "")
    .replace(/[ \t]*\n[ \t]*/gu, " ")
    .trim();
}

function linksIn(content: string, line: number): Line[] {
  if (!content.includes("](")) return [];
  return [...content.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/gu)].map((found) => ({
    text: found[1] ?? "",
    line: line + content.slice(0, found.index).split("\n").length - 1,
  }));
}
