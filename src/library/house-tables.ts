import type { Fault } from "./faults.ts";
import type { Pair } from "./files.ts";
import type { SourceDocument } from "./read-document.ts";
import { sameFigure, type Table, type TableRow } from "./tables.ts";

/** A table that stands in both languages: its English header, how many first columns name a row, and which columns hold words. */
export interface TableShape {
  readonly columns: readonly string[];
  readonly keys: number;
  readonly words: readonly string[];
}

/** A row with its English and Chinese cells by English column name; `line` is that of the English file. */
export interface HouseRow {
  readonly line: number;
  readonly en: Readonly<Record<string, string>>;
  readonly zh: Readonly<Record<string, string>>;
}

/** The rows of a table that both files hold. A missing table, a missing row and figures that differ between the languages are told. */
export function readHouseTable({ en, zh }: Pair, shape: TableShape, faults: Fault[]): HouseRow[] {
  const english = tableOf(en, shape, faults);
  const chinese = tableOf(zh, shape, faults);
  if (!english || !chinese) return [];
  checkHeader(en.file, english, shape, faults);
  const counterparts = byKey(zh.file, chinese, shape, faults);
  const rows = [...byKey(en.file, english, shape, faults)].map(([key, row]) => {
    const counterpart = counterparts.get(key);
    counterparts.delete(key);
    if (counterpart) checkFigures(zh.file, row, counterpart, shape, faults);
    else
      faults.push({
        file: en.file,
        line: row.line,
        what: `row "${key}" is missing in ${zh.file}`,
        mend: "add it there",
      });
    return { line: row.line, en: named(row, shape), zh: named(counterpart ?? row, shape) };
  });
  for (const [key, { line }] of counterparts) {
    faults.push({
      file: zh.file,
      line,
      what: `row "${key}" is missing in ${en.file}`,
      mend: "add it there, or take it out here",
    });
  }
  return rows;
}

/** All rows of the document's tables of so many columns; told where it has none. */
export function rowsOfWidth(document: SourceDocument, width: number, faults: Fault[]): readonly TableRow[] {
  const tables = tablesOfWidth(document, width);
  if (tables.length === 0) faults.push(missingTable(document, `of ${width} columns`));
  return tables.flatMap(({ rows }) => rows);
}

function tableOf(document: SourceDocument, { columns }: TableShape, faults: Fault[]): Table | undefined {
  const table = tablesOfWidth(document, columns.length)[0];
  if (!table) faults.push(missingTable(document, `with the columns ${columns.join(" | ")}`));
  return table;
}

function tablesOfWidth({ sections }: SourceDocument, width: number): Table[] {
  return sections.all.flatMap(({ tables }) => tables).filter(({ header }) => header.length === width);
}

function missingTable({ file, sections }: SourceDocument, which: string): Fault {
  return {
    file,
    line: sections.all[0]?.line ?? 1,
    what: `missing the table ${which}`,
    mend: "write it as a markdown table",
  };
}

function checkHeader(file: string, { header, line }: Table, { columns }: TableShape, faults: Fault[]): void {
  const differs = columns.findIndex((column, at) => column.toLowerCase() !== header[at]?.toLowerCase());
  if (differs < 0) return;
  faults.push({
    file,
    line,
    what: `column "${header[differs]}" where "${columns[differs]}" is expected`,
    mend: `head the table with ${columns.join(" | ")}`,
  });
}

function byKey(file: string, { rows }: Table, { keys, columns }: TableShape, faults: Fault[]): Map<string, TableRow> {
  const found = new Map<string, TableRow>();
  for (const row of rows) {
    const key = row.cells.slice(0, keys).map(sameFigure).join(" ");
    const empty = columns.findIndex((_, at) => (row.cells[at] ?? "") === "");
    if (empty >= 0) faults.push({ file, line: row.line, what: `row "${key}" has an empty cell`, mend: "fill it" });
    if (found.has(key))
      faults.push({ file, line: row.line, what: `row "${key}" is there twice`, mend: "take one of them out" });
    else found.set(key, row);
  }
  return found;
}

function checkFigures(file: string, en: TableRow, zh: TableRow, { columns, words }: TableShape, faults: Fault[]): void {
  columns.forEach((column, at) => {
    const [here = "", there = ""] = [zh.cells[at], en.cells[at]];
    if (words.includes(column) || sameFigure(here) === sameFigure(there)) return;
    const what = `"${here}" where the English file has "${there}" (${column})`;
    faults.push({ file, line: zh.line, what, mend: "make both the same" });
  });
}

function named({ cells }: TableRow, { columns }: TableShape): Record<string, string> {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
}
