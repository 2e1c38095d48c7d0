import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Fault } from "#src/library/faults.ts";
import { loadLibrary } from "#src/library/load-library.ts";
import { filledPrompt, PROMPT_INPUTS, readPrompts } from "#src/library/prompts.ts";
import { REPOSITORY } from "#test/fixtures/house.ts";
import { add, edit, type Faulty, type Files, remove, replace } from "#test/fixtures/library/change.ts";
import { workshopLibrary } from "#test/fixtures/library/documents.ts";
import { inFolder } from "#test/fixtures/library/folder.ts";

const DRAFT = "prompts/draft.md";
const REWRITE = "prompts/rewrite.md";
const SUMMARISE = "prompts/summarise.md";

/** The prompts as they are shipped. */
function shipped(): Files {
  return new Map([DRAFT, REWRITE, SUMMARISE].map((path) => [path, readFileSync(join(REPOSITORY, path), "utf8")]));
}

function read(files: Files) {
  const faults: Fault[] = [];
  const prompts = inFolder(files, (root) => readPrompts(root, faults));
  return { prompts, faults };
}

test("the shipped prompts are fine, each with what the desk gives it", () => {
  const { prompts, faults } = read(shipped());
  expect(faults).toEqual([]);
  expect([...prompts.keys()].sort()).toEqual(Object.keys(PROMPT_INPUTS).sort());
  for (const { id, version, always, thisCase, mend } of prompts.values()) {
    expect(version).toMatch(new RegExp(`^${id} \\d+\\+[0-9a-f]{8}$`, "u"));
    expect(always.length).toBeGreaterThan(300);
    for (const input of PROMPT_INPUTS[id]) expect(thisCase).toContain(`{${input}}`);
    expect(mend).toContain("{findings}");
    // Each part ends where the next begins.
    expect(`${always}${thisCase}${mend}`).not.toMatch(/^## /mu);
  }
});

test("another word makes another version, another line ending does not lose a part", () => {
  const files = shipped();
  const version = (of: Files) => read(of).prompts.get("draft")?.version;
  const before = version(files);
  replace(files, DRAFT, "## Always", "## Always\n\nBe kind.");
  expect(version(files)).not.toBe(before);
  const windows = shipped();
  windows.set(DRAFT, `\uFEFF${windows.get(DRAFT)?.toString().replaceAll("\n", "\r\n")}`);
  expect(read(windows).faults).toEqual([]);
});

test("a library without prompts loads, and has none", () => {
  const library = inFolder(workshopLibrary(), (root) => loadLibrary(root, (simplified) => simplified));
  expect(library.prompts.size).toBe(0);
});

test("a README beside the prompts and hidden files are no prompts", () => {
  const files = shipped();
  files.set("prompts/README.md", "# How to change a prompt\n");
  files.set("prompts/.draft.md", "half");
  files.set("prompts/notes.txt", "half");
  expect(read(files).faults).toEqual([]);
});

const FAULTY: readonly Faulty[] = [
  {
    name: "missing prompt",
    change: (files) => remove(files, SUMMARISE),
    file: SUMMARISE,
    what: /the prompt is missing/,
    mend: /write it, or fetch it/,
  },
  {
    name: "unknown file",
    change: (files) => files.set("prompts/translate.md", "---\nkind: prompt\n---\n"),
    file: "prompts/translate.md",
    what: /no prompt is called so/,
    mend: /the desk has: draft, rewrite, summarise/,
  },
  edit("wrong kind", DRAFT, ["kind: prompt", "kind: playbook"], /"kind" does not fit/, /one of prompt/),
  edit(
    "unknown key",
    DRAFT,
    ["kind: prompt", "kind: prompt\nmodel: big"],
    /unknown key "model"/,
    /take it out/,
    "model: big",
  ),
  edit("missing key", DRAFT, [/^purpose: .*\n/mu, ""], /"purpose" is missing/, /add it/, "kind: prompt"),
  edit("empty purpose", DRAFT, [/^purpose: .*$/mu, 'purpose: " "'], /"purpose" is empty/, /write it/),
  edit("unquoted version", DRAFT, [/^version: .*$/mu, "version: 2"], /"version" does not fit/, /in quotes/),
  edit(
    "version in words",
    DRAFT,
    [/^version: .*$/mu, 'version: "two"'],
    /"version" does not fit/,
    /a whole number, quoted/,
  ),
  edit(
    "unknown output",
    DRAFT,
    ["output: reply", "output: poem"],
    /"output" does not fit/,
    /one of reply, text, summary/,
  ),
  edit(
    "another prompt's output",
    DRAFT,
    ["output: reply", "output: summary"],
    /its output is "summary"/,
    /write reply/,
  ),
  edit(
    "an input that the desk does not give",
    SUMMARISE,
    ["inputs: [language, complaint]", "inputs: [language, complaint, weather]"],
    /the inputs are not the ones/,
    /write: \[language, complaint\]/,
  ),
  edit(
    "an input left out",
    SUMMARISE,
    ["inputs: [language, complaint]", "inputs: [complaint]"],
    /the inputs are not the ones/,
    /write: \[language, complaint\]/,
  ),
  {
    name: "unknown gap",
    change: (files) => add(files, DRAFT, "## This case", "The weather: {weather}"),
    file: DRAFT,
    at: "{weather}",
    what: /nothing fills the gap \{weather\}/,
    mend: /use: language, tone-wish/,
  },
  edit(
    "unused input",
    REWRITE,
    ["{findings}", "none"],
    /"This case" does not use \{findings\}/,
    /where the model/,
    "## This case",
  ),
  {
    name: "gap in Always",
    change: (files) => add(files, DRAFT, "## Always", "The customer says {complaint}."),
    file: DRAFT,
    at: "The customer says {complaint}.",
    what: /"Always" is the same for every case, and yet has the gap \{complaint\}/,
    mend: /below “This case”/,
  },
  edit("missing section", DRAFT, ["## Always", "## Sometimes"], /"## Always" is missing or empty/, /write it/, "---"),
  edit("missing end", DRAFT, [/^## Mend[\s\S]*/mu, ""], /"## Mend" is missing or empty/, /write it/, "---"),
  {
    name: "Mend without findings",
    change: (files) => replace(files, DRAFT, /(^## Mend[\s\S]*)\{findings\}/mu, "$1"),
    file: DRAFT,
    at: "## Mend",
    what: /"Mend" does not use \{findings\}/,
    mend: /where the model should read it/,
  },
  {
    name: "no front matter",
    change: (files) => files.set(DRAFT, "## Always\n\nBe kind.\n"),
    file: DRAFT,
    what: /no front matter/,
    mend: /---/,
  },
];

describe("a faulty prompt is told with its line and its mend:", () => {
  test.each(FAULTY)("$name", ({ change, file, at, what, mend }) => {
    const files = shipped();
    change(files);
    const { faults } = read(files);
    const told = faults.filter((fault) => fault.file === file && what.test(fault.what) && mend.test(fault.mend));
    expect(told, JSON.stringify(faults, null, 1)).toHaveLength(1);
    const lines = (files.get(file)?.toString() ?? "").split("\n");
    const line = at === undefined ? 1 : lines.findIndex((each) => each === at || each.includes(at)) + 1;
    expect(told[0]?.line).toBe(line);
  });

  test("and a library that has them is not taken", () => {
    const files: Files = new Map([...workshopLibrary(), ...shipped()]);
    remove(files, REWRITE);
    expect(() => inFolder(files, (root) => loadLibrary(root, (simplified) => simplified))).toThrow(
      /prompts\/rewrite\.md:1: the prompt is missing/,
    );
  });
});

test("what fills a gap stays as it is, braces and all", () => {
  expect(filledPrompt("{language}: {complaint} {other}", { language: "en", complaint: "{language} $& {}" })).toBe(
    "en: {language} $& {} {other}",
  );
});
