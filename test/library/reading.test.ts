import { globSync, readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { setAsidePlainLists } from "../../src/library/plain-lists.ts";
import { readSections } from "../../src/library/sections.ts";
import { workshopLibrary } from "../fixtures/library/documents.ts";

const REAL = globSync("{playbooks,cases}/**/*.md").map((path) => readFileSync(path, "utf8"));
const DOCUMENTS = [...workshopLibrary().values(), ...REAL].map((text) => {
  const end = text.indexOf("\n---", 4);
  return { yaml: text.slice(4, end + 1), body: text.slice(end + 5) };
});

const TRICKY = `Before it all,
two lines of prose.

## Closed heading ##
- first, broken
  for width
- second
lazily continued

  a second paragraph of it
  - nested below
- 修到一半
  就停了

\`\`\`yaml
## no heading
- no bullet
\`\`\`

1. one
2) two
***
| A | B |
|---|---|
| 1 \\| 2 | \`3\` |
### Next
*Not a bullet.*
-not a bullet
`;

test("the bodies are read as markdown-it reads them", () => {
  for (const body of [TRICKY, ...DOCUMENTS.map((document) => document.body)]) expect(shapeOf(body)).toEqual(walk(body));
});

test("the tricky body in detail: lines, joined texts, tables", () => {
  const { all } = readSections(TRICKY, 11);
  expect(all.map(({ heading, level, line }) => [heading, level, line])).toEqual([
    ["", 0, 11],
    ["Closed heading", 2, 14],
    ["Next", 3, 36],
  ]);
  expect(all[1]?.bullets).toEqual([
    { text: "first, broken for width", line: 15 },
    { text: "second lazily continued", line: 17 },
    { text: "修到一半就停了", line: 22 },
  ]);
  expect(all[1]?.tables).toEqual([{ line: 33, header: ["A", "B"], rows: [{ line: 35, cells: ["1 | 2", "3"] }] }]);
});

test("lists that are set aside are what the YAML parser would read", () => {
  for (const { yaml } of DOCUMENTS) expect(together(yaml)).toEqual(parse(yaml));
  expect(setAsidePlainLists(DOCUMENTS[0]?.yaml ?? "").lists.get("utterances")?.texts).toHaveLength(10);
});

test.each([
  ["a colon", "  - one: two"],
  ["a comment", "  - one # two"],
  ["a number", "  - 12"],
  ["a date", "  - 2006-11-27"],
  ["null", "  - null"],
  ["true", "  - True"],
  ["an escape", '  - "one\\ntwo"'],
  ["two lines", "  - one\n    two"],
  ["an anchor", "  - &a one"],
  ["a map", "  - one:"],
  ["deeper", "    - one"],
])("a list with %s is left to the YAML parser", (_, line) => {
  const yaml = `title: x\nsymptoms:\n  - one\n  - two\n${line}\n  - three\nsummary: y\n`;
  expect(setAsidePlainLists(yaml).lists.size).toBe(0);
});

test("quoted texts and trailing spaces are set aside as they mean", () => {
  const yaml = 'symptoms:\n  - "one: two"\n  - \'three\'  \n  - Four, "five"?\n  - “六”：七\n';
  expect(setAsidePlainLists(yaml).lists.size).toBe(1);
  expect(together(yaml)).toEqual(parse(yaml));
});

function together(yaml: string): unknown {
  const { yaml: rest, lists } = setAsidePlainLists(yaml);
  return { ...parse(rest), ...Object.fromEntries([...lists].map(([key, { texts }]) => [key, texts])) };
}

interface Shape {
  readonly headings: [string, number][];
  readonly bullets: number[];
  readonly steps: number[];
  readonly cells: number;
}

function shapeOf(body: string): Shape {
  const { all } = readSections(body, 1);
  return {
    headings: all.slice(1).map(({ heading, line }) => [heading, line]),
    bullets: all.flatMap(({ bullets }) => bullets.map(({ line }) => line)),
    steps: all.flatMap(({ steps }) => steps.map(({ line }) => line)),
    cells: all
      .flatMap(({ tables }) => tables.flatMap(({ header, rows }) => [header, ...rows.map(({ cells }) => cells)]))
      .flat().length,
  };
}

function walk(body: string): Shape {
  const shape: Shape & { cells: number } = { headings: [], bullets: [], steps: [], cells: 0 };
  const lists: string[] = [];
  const tokens = new MarkdownIt().disable("inline").parse(body, {});
  tokens.forEach(({ type, map }, at) => {
    const line = (map?.[0] ?? 0) + 1;
    if (type === "heading_open") shape.headings.push([tokens[at + 1]?.content ?? "", line]);
    else if (/^(?:bullet|ordered)_list_open$/u.test(type)) lists.push(type);
    else if (/^(?:bullet|ordered)_list_close$/u.test(type)) lists.pop();
    else if (type === "list_item_open" && lists.length === 1)
      (lists[0] === "bullet_list_open" ? shape.bullets : shape.steps).push(line);
    else if (/^t[hd]_open$/u.test(type)) shape.cells += 1;
  });
  return shape;
}
