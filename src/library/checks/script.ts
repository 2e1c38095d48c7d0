import type { Fault } from "../faults.ts";
import type { SourceDocument } from "../read-document.ts";
import type { Reading } from "../read-library.ts";
import { toSimplified } from "../simplified.ts";

/** A Simplified file's own words hold no Traditional characters. Its utterances may: customers write either. */
export function checkScript({ files }: Reading): Fault[] {
  return [...files.playbooks, ...files.caseStudies, ...files.house].flatMap(({ zh }) => traditionalIn(zh));
}

function traditionalIn(document: SourceDocument): Fault[] {
  const lines = document.text.split("\n");
  const [from, to] = utteranceLines(document, lines);
  return lines.flatMap((text, at): Fault[] => {
    const line = at + 1;
    const found = line >= from && line < to ? [] : traditionalCharacters(text);
    if (found.length === 0) return [];
    const what = `Traditional characters in a Simplified text: ${found.join("")}`;
    return [{ file: document.file, line, what, mend: `write ${toSimplified(found.join(""))}` }];
  });
}

/** From the key to the next one, or to the end of the front matter; counted from 1, the end not included. */
function utteranceLines({ front, lineOf }: SourceDocument, lines: readonly string[]): [number, number] {
  if (typeof front !== "object" || front === null || !("utterances" in front)) return [0, 0];
  const from = lineOf(["utterances"]);
  const length = lines.slice(from).findIndex((text) => /^(?:[a-z]|---)/u.test(text));
  return [from, length < 0 ? lines.length : from + length + 1];
}

function traditionalCharacters(text: string): string[] {
  const simplified = [...toSimplified(text)];
  const written = [...text];
  if (simplified.length !== written.length) return [];
  return written.filter((character, at) => character !== simplified[at] && /\p{sc=Han}/u.test(character));
}
