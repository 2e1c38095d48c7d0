/** Something wrong in a document, where it stands, and how to mend it. Lines count from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

/** `file:line: what, and the mend`, as `check-library` prints it. */
export function faultLine({ file, line, what, mend }: Fault): string {
  return `${file}:${line}: ${what}; ${mend}`;
}

/** By file, then by line; the same fault found twice is told once. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const told = new Map(faults.map((fault) => [faultLine(fault), fault]));
  return [...told.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** More would hide the first. */
const SHOWN = 20;

/** The library cannot be used; carries every fault that was found, not only the first. */
export class LibraryError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const first = faults.slice(0, SHOWN).map(faultLine);
    const more =
      faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more: npm run -s makegood -- check-library`] : [];
    super(["The library has faults:", ...first, ...more].join("\n"));
    this.name = "LibraryError";
    this.faults = faults;
  }
}
