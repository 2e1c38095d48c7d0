import { expect, test } from "vitest";
import { checkLibraryDoor } from "../../src/doors/check-library.ts";
import { add, type Change, type Files, remove } from "../fixtures/library/change.ts";
import { workshopLibrary } from "../fixtures/library/documents.ts";
import { SAID, SECTIONS } from "../fixtures/library/faulty-bodies.ts";
import { FRONT_MATTER, LINKS, PAIRS } from "../fixtures/library/faulty-files.ts";
import { BOTH, CATALOGUED, GUIDES } from "../fixtures/library/faulty-pairs.ts";
import { LANGUAGES, RULES } from "../fixtures/library/faulty-words.ts";
import { inFolder } from "../fixtures/library/folder.ts";

test("the good library has no fault", () => {
  expect(printed(workshopLibrary())).toEqual({ ok: true, lines: [] });
});

const FAULTY = [
  ...FRONT_MATTER,
  ...PAIRS,
  ...LINKS,
  ...SECTIONS,
  ...SAID,
  ...LANGUAGES,
  ...RULES,
  ...GUIDES,
  ...BOTH,
  ...CATALOGUED,
];

test.each(FAULTY)("$name", ({ change, file, at, what, mend }) => {
  const files = changed(change);
  const { ok, lines } = printed(files);
  expect(ok).toBe(false);
  const place = `${file}:${at === undefined ? 1 : lineOf(files, file, at)}: `;
  const told = lines.filter((line) => line.startsWith(place));
  expect(told, lines.join("\n")).not.toEqual([]);
  expect(
    told.some((line) => what.test(line) && mend.test(line.slice(line.indexOf("; ")))),
    told.join("\n"),
  ).toBe(true);
});

test("no two of them are the same kind", () => {
  expect(new Set(FAULTY.map(({ name }) => name)).size).toBe(FAULTY.length);
});

test("all faults are told at once, in the order of files and lines", () => {
  const files = changed((all) => {
    remove(all, "cases/spring-rush.zh.md");
    add(all, "playbooks/late-repair.md", "severity: moderate", "colour: red");
    add(all, "playbooks/late-repair.md", "## Say", "### Weather");
  });
  const told = printed(files).lines.map((line) => line.split(": ")[0] ?? "");
  expect(new Set(told).size).toBeGreaterThanOrEqual(3);
  expect(told).toEqual(told.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })));
});

test("a BOM, CRLF, spaces after --- and a tag list with commas do no harm", () => {
  const files = changed((all) => {
    const path = "playbooks/late-repair.md";
    const text = all.get(path)?.toString() ?? "";
    all.set(
      path,
      `\uFEFF${text.replace("`ours` `shared`", "`ours`, `shared`").replace("---\n", "---  \n").replaceAll("\n", "\r\n")}`,
    );
  });
  expect(printed(files).lines).toEqual([]);
});

test("dashes and spaces in figures make no difference between the languages", () => {
  const files = changed((all) => {
    const text = all.get("playbooks/house/catalogue.zh.md")?.toString() ?? "";
    all.set("playbooks/house/catalogue.zh.md", text.replace("| — |", "| – |").replace("60 CNY", "60  CNY"));
  });
  expect(printed(files).lines).toEqual([]);
});

/** What the door prints of these files, and whether it leaves content. */
function printed(files: ReadonlyMap<string, string | Uint8Array>): { ok: boolean; lines: string[] } {
  const lines: string[] = [];
  const ok = inFolder(files, (root) => checkLibraryDoor(root, (line) => lines.push(line)));
  return { ok, lines };
}

function changed(change: Change): Files {
  const files: Files = workshopLibrary();
  change(files);
  return files;
}

function lineOf(files: Files, file: string, text: string): number {
  const content = files.get(file);
  const lines = Buffer.from(content ?? "")
    .toString("utf8")
    .split("\n");
  const exact = lines.indexOf(text);
  const at = exact < 0 ? lines.findIndex((line) => line.includes(text)) : exact;
  expect(at, `${file} holds "${text}"`).toBeGreaterThanOrEqual(0);
  return at + 1;
}
