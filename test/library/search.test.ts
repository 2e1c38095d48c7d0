import { expect, test } from "vitest";
import { loadLibrary } from "../../src/library/load-library.ts";
import { searchLibrary } from "../../src/library/search.ts";
import { workshopLibrary } from "../fixtures/library/documents.ts";
import { inFolder } from "../fixtures/library/folder.ts";

const search = searchLibrary(inFolder(workshopLibrary(), (root) => loadLibrary(root)));

test.each([
  ["frame", "wrong-size"],
  ["WRONG-size", "wrong-size"],
  ["fram", "wrong-size"],
  ["repair late", "late-repair"],
  ["车架", "wrong-size"],
  ["車架尺寸", "wrong-size"],
  ["修車", "late-repair"],
  ["修", "late-repair"],
])("%s finds the playbook %s first", (query, slug) => {
  expect(search(query, "playbook")[0]?.slug).toBe(slug);
});

test.each(["greeted", "first-word", "工单", "櫃檯"])("%s finds the guide", (query) => {
  expect(search(query, "guide").map(({ slug }) => slug)).toEqual(["first-word"]);
});

test("only documents of the kind are found, best first", () => {
  expect(search("bicycle", "case-study").map(({ slug, kind }) => [slug, kind])).toEqual([
    ["spring-rush", "case-study"],
  ]);
  const scores = search("repair", "playbook").map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test("a word that stands nowhere, marks and nothing at all find nothing", () => {
  for (const query of ["zeppelin", "?!", "", "\0"]) expect(search(query, "playbook")).toEqual([]);
});
