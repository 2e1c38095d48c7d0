import type { SourceDocument } from "./read-document.ts";
import type { Line } from "./sections.ts";

/** The lines of a document that are its writer's own words; utterances are left out, for customers write as they like. */
export function ownLines({ text, front, lineOf }: SourceDocument): Line[] {
  const lines = text.split("\n").map((each, at) => ({ text: each, line: at + 1 }));
  if (typeof front !== "object" || front === null || !("utterances" in front)) return lines;
  const from = lineOf(["utterances"]);
  const to =
    lines.find(({ text: each, line }) => line > from && /^(?:[a-z]|---)/u.test(each))?.line ?? lines.length + 1;
  return lines.filter(({ line }) => line < from || line >= to);
}
