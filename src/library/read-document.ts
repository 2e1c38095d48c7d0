import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Language } from "../languages.ts";
import type { Fault } from "./faults.ts";
import { type PlainList, setAsidePlainLists } from "./plain-lists.ts";
import { readSections, type Sections } from "./sections.ts";

/** One markdown file, read but not yet checked against what its kind must hold. */
export interface SourceDocument {
  /** Path from the library's root, with `/`. */
  readonly file: string;
  readonly language: Language;
  readonly text: string;
  readonly front: unknown;
  /** The file's line of a key or item of the front matter; of the nearest one above it, where it is not there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly body: string;
  readonly sections: Sections;
}

/** Undefined, with its faults told, where the bytes are no UTF-8 or the front matter is no YAML. A BOM and CRLF are taken as they come. */
export function readDocument(
  root: string,
  file: string,
  language: Language,
  faults: Fault[],
): SourceDocument | undefined {
  const text = decode(readFileSync(join(root, file)), file, faults);
  if (text === undefined) return undefined;
  const opening = /^---[ \t]*\n/u.exec(text)?.[0];
  const closing = opening && /\n---[ \t]*(?:\n|$)/u.exec(text);
  if (!opening || !closing) {
    faults.push({
      file,
      line: 1,
      what: "no front matter",
      mend: "begin the file with --- and its keys, and close them with ---",
    });
    return undefined;
  }
  const front = readFront(text.slice(opening.length, closing.index + 1), file, faults);
  if (!front) return undefined;
  const bodyStart = closing.index + closing[0].length;
  const body = text.slice(bodyStart);
  const bodyLine = text.slice(0, bodyStart).split("\n").length;
  return { file, language, text, ...front, body: body.trim(), sections: readSections(body, bodyLine) };
}

function decode(bytes: Buffer, file: string, faults: Fault[]): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    faults.push({
      file,
      line: lineOfBadByte(bytes),
      what: "is not UTF-8",
      mend: "save the file again in the encoding UTF-8",
    });
    return undefined;
  }
}

function lineOfBadByte(bytes: Buffer): number {
  const lines = bytes.toString("latin1").split("\n");
  const bad = lines.findIndex((line) => !isUtf8(Buffer.from(line, "latin1")));
  return Math.max(bad, 0) + 1;
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString("utf8"), "utf8").equals(bytes);
}

function readFront(whole: string, file: string, faults: Fault[]): Pick<SourceDocument, "front" | "lineOf"> | undefined {
  const { yaml, lists } = setAsidePlainLists(whole);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  // The opening --- is the file's first line, so the YAML's first line is its second.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  for (const error of [...document.errors, ...document.warnings]) {
    faults.push({
      file,
      line: lineAt(error.pos[0]),
      what: `the front matter is not YAML: ${error.message.replace(/\s+/gu, " ")}`,
      mend: "mend it there; put a text that holds a colon, # or quotation marks in quotes",
    });
  }
  if (document.errors.length > 0) return undefined;
  const top = document.contents;
  const parsed: unknown = document.toJS();
  const texts = Object.fromEntries([...lists].map(([key, list]) => [key, list.texts]));
  return {
    front: typeof parsed === "object" ? { ...parsed, ...texts } : parsed,
    lineOf: (path) => lineInList(lists, path) ?? (top ? lineAt(offsetOf(top, path)) : 1),
  };
}

function lineInList(lists: ReadonlyMap<string, PlainList>, [key, at]: readonly PropertyKey[]): number | undefined {
  const list = lists.get(String(key));
  return list && typeof at === "number" ? list.line + at + 2 : undefined;
}

function offsetOf(top: Node, path: readonly PropertyKey[]): number {
  let node: unknown = top;
  let offset = top.range?.[0] ?? 0;
  for (const step of path) {
    const next = childAt(node, step);
    if (!next) return offset;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function childAt(node: unknown, step: PropertyKey): { node: unknown; offset: number } | undefined {
  if (isSeq<Node>(node) && typeof step === "number") {
    const item = node.items[step];
    return item && { node: item, offset: item.range?.[0] ?? 0 };
  }
  if (!isMap<Node, Node>(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair && { node: pair.value, offset: pair.key.range?.[0] ?? 0 };
}
