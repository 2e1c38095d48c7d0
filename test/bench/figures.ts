/** One line of the bench's table. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly aim?: string;
  readonly reached?: boolean;
}

/** The share of the values, 0 to 1, below which the result lies: `percentile(ms, 0.99)`. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

export function mb(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}

export function perSecond(count: number, elapsedMs: number): number {
  return (count / elapsedMs) * 1_000;
}

export function printTable(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const right = Math.max(...figures.map(({ figure }) => figure.length));
  console.log(`\n${title}`);
  for (const { what, figure, aim, reached } of figures) {
    const verdict = aim === undefined ? "" : `  aim ${aim}  ${reached ? "reached" : "NOT REACHED"}`;
    console.log(`  ${what.padEnd(width)}  ${figure.padStart(right)}${verdict}`);
  }
}
