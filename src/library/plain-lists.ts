/** A list of plain texts in the front matter, read without the YAML parser. */
export interface PlainList {
  readonly texts: readonly string[];
  /** The line of its first text, counted from 0 in the YAML; the others follow, one a line. */
  readonly line: number;
}

/** What is left for the YAML parser, with the same number of lines, and the lists that were taken out of it. */
export interface SetAside {
  readonly yaml: string;
  readonly lists: ReadonlyMap<string, PlainList>;
}

/** Shorter ones are not worth it. */
const FEWEST = 3;

/** `  - text` on one line, where the text is a plain scalar that can be nothing but a string, or quoted without escapes. */
const PLAIN = /^ {2}- +(?:([^\s\-?:,[\]{}#&*!|>'"%@`\d+.~<=][^\t]*?)|"([^"\\\t]*)"|'([^'\t]*)') *$/u;
const NOT_PLAIN = /: | #|:$|^(?:true|false|null)$/iu;

/**
 * Takes the plain lists out of the front matter (symptoms and utterances, most of every playbook): the YAML parser keeps the
 * place of every character, which would cost more than all the rest of the start. A list that is in any way unusual stays.
 */
export function setAsidePlainLists(yaml: string): SetAside {
  const lines = yaml.split("\n");
  const lists = new Map<string, PlainList>();
  for (let at = 0; at < lines.length; at++) {
    const key = /^([a-z][a-z-]*): *$/u.exec(lines[at] ?? "")?.[1];
    if (key === undefined || lists.has(key)) continue;
    const end = endOfList(lines, at + 1);
    const texts = lines.slice(at + 1, end).map(plainText);
    if (texts.length < FEWEST || !texts.every((text) => text !== undefined)) continue;
    lists.set(key, { texts, line: at + 1 });
    lines[at] = `${key}: []`;
    lines.fill("", at + 1, end);
  }
  return { yaml: lines.join("\n"), lists };
}

function endOfList(lines: readonly string[], from: number): number {
  const end = lines.findIndex((text, at) => at >= from && !text.startsWith(" "));
  return end < 0 ? lines.length : end;
}

function plainText(line: string): string | undefined {
  const [, plain, double, single] = PLAIN.exec(line) ?? [];
  if (plain !== undefined) return NOT_PLAIN.test(plain) ? undefined : plain;
  return double ?? single;
}
