import type { Fault } from "../faults.ts";
import type { Reading } from "../read-library.ts";

/** What writers leave behind where they mean to come back. */
const LEFTOVERS = /\b(?:TODO|FIXME|TBD|XXX)\b|lorem ipsum|<<+[^<>]*>>+|待补充?|待填|占位|此处填写/iu;

/** No unfinished place is left in any document. */
export function checkLeftovers({ files }: Reading): Fault[] {
  return [...files.playbooks, ...files.caseStudies, ...files.house]
    .flatMap(({ en, zh, hant }) => [en, zh, hant])
    .flatMap((document) =>
      document && LEFTOVERS.test(document.text) ? leftoversIn(document.file, document.text) : [],
    );
}

function leftoversIn(file: string, text: string): Fault[] {
  return text.split("\n").flatMap((each, at): Fault[] => {
    const found = LEFTOVERS.exec(each)?.[0];
    return found
      ? [{ file, line: at + 1, what: `the placeholder "${found}" is left`, mend: "write what belongs there" }]
      : [];
  });
}
