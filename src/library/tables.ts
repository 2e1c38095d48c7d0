import MarkdownIt from "markdown-it";

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

// Cells are taken as they are written.
const markdown = new MarkdownIt("zero").disable("inline").enable("table");

/** Takes the lines of a table apart; undefined where they are none. `firstLine` is the file's line of its header. */
export function readTable(text: string, firstLine: number): Table | undefined {
  const rows: { line: number; cells: string[] }[] = [];
  for (const token of markdown.parse(text, {})) {
    if (token.type === "tr_open") rows.push({ line: firstLine + (token.map?.[0] ?? 0), cells: [] });
    if (token.type === "inline") rows.at(-1)?.cells.push(plainCell(token.content));
  }
  const [header, ...body] = rows;
  return header && { line: header.line, header: header.cells, rows: body };
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
