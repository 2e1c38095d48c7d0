import type { Token } from "markdown-it";

/** A markdown table; cells are plain text, lines count from 1 in the file. */
export interface Table {
  readonly line: number;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads the table that opens at `tokens[from]`; `firstLine` is the file's line on which the body begins. */
export function readTable(tokens: readonly Token[], from: number, firstLine: number): Table {
  const rows: { line: number; cells: string[] }[] = [];
  for (let at = from; tokens[at]?.type !== "table_close" && at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type === "tr_open") rows.push({ line: firstLine + (token.map?.[0] ?? 0), cells: [] });
    if (token?.type === "inline") rows.at(-1)?.cells.push(plainCell(token.content));
  }
  const [header, ...body] = rows;
  return { line: header?.line ?? firstLine, header: header?.cells ?? [], rows: body };
}

/** A figure as it counts: spaces, full-width forms and the kinds of dash make no difference. */
export function sameFigure(cell: string): string {
  return cell
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/^[-–—―]+$/u, "—");
}

function plainCell(content: string): string {
  return content
    .trim()
    .replace(/^(`|\*\*)(.*)\1$/u, "$2")
    .trim();
}
