import { expect, test } from "vitest";
import { checkLibrary } from "../../src/library/check-library.ts";
import { add, type Change, type Files, remove } from "../fixtures/library/change.ts";
import { workshopLibrary } from "../fixtures/library/documents.ts";
import { SAID, SECTIONS } from "../fixtures/library/faulty-bodies.ts";
import { FRONT_MATTER, LINKS, PAIRS } from "../fixtures/library/faulty-files.ts";
import { LANGUAGES, RULES } from "../fixtures/library/faulty-words.ts";
import { inFolder } from "../fixtures/library/folder.ts";

test("the good library has no fault", () => {
  expect(inFolder(workshopLibrary(), checkLibrary)).toEqual([]);
});

const FAULTY = [...FRONT_MATTER, ...PAIRS, ...LINKS, ...SECTIONS, ...SAID, ...LANGUAGES, ...RULES];

test.each(FAULTY)("$name", ({ change, file, at, what, mend }) => {
  const files = changed(change);
  const faults = inFolder(files, checkLibrary);
  const line = at === undefined ? 1 : lineOf(files, file, at);
  expect(faults).toContainEqual({ file, line, what: expect.stringMatching(what), mend: expect.stringMatching(mend) });
});

test("all faults are told at once, in the order of files and lines", () => {
  const files = changed((all) => {
    remove(all, "cases/spring-rush.zh.md");
    add(all, "playbooks/late-repair.md", "severity: moderate", "colour: red");
    add(all, "playbooks/late-repair.md", "## Say", "### Weather");
  });
  const told = inFolder(files, checkLibrary).map(({ file, line }) => `${file}:${line}`);
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
  expect(inFolder(files, checkLibrary)).toEqual([]);
});

test("dashes and spaces in figures make no difference between the languages", () => {
  const files = changed((all) => {
    const text = all.get("playbooks/house/catalogue.zh.md")?.toString() ?? "";
    all.set("playbooks/house/catalogue.zh.md", text.replace("| — |", "| – |").replace("60 CNY", "60  CNY"));
  });
  expect(inFolder(files, checkLibrary)).toEqual([]);
});

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
