import type { Fault } from "../faults.ts";
import { ownLines } from "../own-lines.ts";
import type { SourceDocument } from "../read-document.ts";
import { everyPair, type Reading } from "../read-library.ts";

/** What writers leave behind where they mean to come back. */
const LEFTOVERS = /\b(?:TODO|FIXME|TBD|XXX)\b|lorem ipsum|<<+[^<>]*>>+|待补充?|待填|占位|此处填写/iu;

/** No unfinished place is left in any document. */
export function checkLeftovers({ files }: Reading): Fault[] {
  return everyPair(files)
    .flatMap(({ en, zh, hant }) => [en, zh, hant])
    .flatMap((document) => (document && LEFTOVERS.test(document.text) ? leftoversIn(document) : []));
}

function leftoversIn(document: SourceDocument): Fault[] {
  return ownLines(document).flatMap(({ text, line }): Fault[] => {
    const found = LEFTOVERS.exec(text)?.[0];
    const what = `the placeholder "${found}" is left`;
    return found ? [{ file: document.file, line, what, mend: "write what belongs there" }] : [];
  });
}
