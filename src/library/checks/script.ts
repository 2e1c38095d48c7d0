import type { Fault } from "../faults.ts";
import { ownLines } from "../own-lines.ts";
import type { SourceDocument } from "../read-document.ts";
import { everyPair, type Reading } from "../read-library.ts";
import { toSimplified } from "../simplified.ts";

/** A Simplified file's own words hold no Traditional characters. Its utterances may, for customers write either, and examples stand for replies in both. */
export function checkScript({ files }: Reading): Fault[] {
  const said = everyPair(files).filter((pair) => !files.examples.includes(pair));
  return said.flatMap(({ zh }) => traditionalIn(zh));
}

function traditionalIn(document: SourceDocument): Fault[] {
  return ownLines(document).flatMap(({ text, line }): Fault[] => {
    const found = traditionalCharacters(text);
    if (found.length === 0) return [];
    const what = `Traditional characters in a Simplified text: ${found.join("")}`;
    return [{ file: document.file, line, what, mend: `write ${toSimplified(found.join(""))}` }];
  });
}

function traditionalCharacters(text: string): string[] {
  const simplified = [...toSimplified(text)];
  const written = [...text];
  if (simplified.length !== written.length) return [];
  return written.filter((character, at) => character !== simplified[at] && /\p{sc=Han}/u.test(character));
}
