/** Prints rows of cells below a title, each column as wide as its widest cell. */
export function printTable(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ""))));
  console.log(`\n${title}`);
  for (const row of all) console.log(`  ${row.map((cell, at) => filled(cell, widths[at] ?? 0)).join("  ")}`.trimEnd());
}

function filled(cell: string, width: number): string {
  return cell + " ".repeat(width - widthOf(cell));
}

/** A Chinese character takes two places in a terminal. */
function widthOf(cell: string): number {
  return cell.length + (cell.match(/\p{sc=Han}/gu)?.length ?? 0);
}
