import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isWordKey } from "#src/cards/say.ts";
import { en } from "#src/cards/words/en.ts";
import { zh } from "#src/cards/words/zh.ts";
import { EVENT_KINDS, STATES } from "#src/cases/case.ts";
import { CLOCKS } from "#src/cases/clocks.ts";
import { COMMANDS } from "#src/commands/index.ts";
import { MISTAKES } from "#src/gifts/choose.ts";
import { TIMINGS } from "#src/gifts/rules.ts";
import { SIZING_REASONS } from "#src/gifts/size.ts";
import { REPOSITORY } from "#test/fixtures/house.ts";

const KEYS = Object.keys(en).filter(isWordKey);
const sources = globSync("src/**/*.ts", { cwd: REPOSITORY }).map((path) => ({
  path,
  text: readFileSync(join(REPOSITORY, path), "utf8"),
}));

function slots(words: string): readonly string[] {
  return [...words.matchAll(/\{([^}]*)\}/g)].map(([, slot]) => slot ?? "").toSorted();
}

const unworded = (keys: readonly string[]) => keys.filter((key) => !isWordKey(key));

describe("the words", () => {
  test("say the same in both languages: as many keys, and in each the same facts", () => {
    expect(Object.keys(zh).toSorted()).toEqual(KEYS.toSorted());
    expect(KEYS.filter((key) => slots(zh[key]).join() !== slots(en[key]).join())).toEqual([]);
  });

  test("are not empty, and the Chinese ones are Chinese wherever the English say more than facts", () => {
    const bare = (words: string) => words.replace(/\{[^}]*\}/g, "").replace(/[^\p{L}]/gu, "");
    expect(KEYS.filter((key) => en[key].length * zh[key].length === 0)).toEqual([]);
    expect(KEYS.filter((key) => bare(en[key]) !== "" && !/\p{Script=Han}/u.test(zh[key]))).toEqual([]);
    expect(KEYS.filter((key) => /\p{Script=Han}/u.test(en[key]))).toEqual([]);
  });

  test("put facts through filters that exist", () => {
    const filters = new Set(KEYS.flatMap((key) => slots(en[key])).flatMap((slot) => slot.split(":")[1] ?? []));
    const families = new Set(KEYS.map((key) => key.split(".")[0]));
    expect([...filters].filter((filter) => !["time", "money"].includes(filter) && !families.has(filter))).toEqual([]);
  });
});

describe("there are words for", () => {
  test("everything that can happen to a case, and everything it can be", () => {
    const of = (family: string, ids: readonly string[]) => unworded(ids.map((id) => `${family}.${id}`));
    expect([
      ...of("event", EVENT_KINDS),
      ...of("state", STATES),
      ...of("clock", CLOCKS),
      ...of("timing", TIMINGS),
      ...of("mistake", MISTAKES),
      ...of("reason", SIZING_REASONS),
    ]).toEqual([]);
  });

  test("every command and every field", () => {
    const commands = COMMANDS.map(({ name }) => `command.${name}`);
    const fields = COMMANDS.flatMap(({ input }) => Object.keys(input.shape).map((name) => `field.${name}`));
    expect(unworded([...commands, ...fields])).toEqual([]);
  });

  test("every refusal in the sources: what happened, what to do, and from facts that it carries", () => {
    const thrown = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/new UserError\(\s*"([^"]+)"(?:,\s*(\{[\s\S]*?\})\s*,?\s*\))?/g)].map(
        ([, code = "", facts = ""]) => ({ path, code, facts }),
      ),
    );
    expect(thrown.length).toBeGreaterThan(30);
    expect(unworded(thrown.flatMap(({ code }) => [`error.${code}`, `error.${code}.next`]))).toEqual([]);
    const lacking = thrown.flatMap(({ path, code, facts }) =>
      [`error.${code}`, `error.${code}.next`]
        .filter(isWordKey)
        .flatMap((key) => slots(en[key]))
        .map((slot) => slot.split(":")[0] ?? "")
        .filter((name) => !facts.includes("...") && !new RegExp(`\\b${name}\\b`).test(facts))
        .map((name) => `${path}: ${code} lacks ${name}`),
    );
    expect(lacking).toEqual([]);
  });

  test("every fault of a database that the store names", () => {
    const named = sources
      .filter(({ path }) => path.startsWith("src/store/"))
      .flatMap(({ text }) => [...text.matchAll(/"((?:database|data-folder)-[a-z-]+)"/g)].map(([, code]) => code ?? ""));
    expect(new Set(named).size).toBeGreaterThan(5);
    expect(unworded(named.flatMap((code) => [`error.${code}`, `error.${code}.next`]))).toEqual([]);
  });

  test("every finding of the checks", () => {
    const codes = sources
      .filter(({ path }) => path.startsWith("src/drafting/checks"))
      .flatMap(({ text }) => [...text.matchAll(/code: "([^"]+)"/g)].map(([, code]) => `check.${code}`));
    expect(new Set(codes).size).toBeGreaterThan(15);
    expect(unworded(codes)).toEqual([]);
  });
});
