import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { REPOSITORY } from "#test/fixtures/house.ts";
import { type SourceFile, wallFaults } from "#test/walls.ts";

const files: SourceFile[] = globSync("src/**/*.{ts,cjs}", { cwd: REPOSITORY }).map((path) => ({
  path: relative("src", path),
  text: readFileSync(join(REPOSITORY, path), "utf8"),
}));

describe("the walls of the house", () => {
  test("stand: no file reaches where it may not", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(wallFaults(files)).toEqual([]);
  });

  test("no file is longer than 300 lines, half of them shorter than 100", () => {
    const lengths = files.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });
});

describe("a file that reaches through a wall is told:", () => {
  test.each([
    ["gifts/size.ts", 'import { Store } from "../store/store.ts";', "gifts may not reach store/store.ts"],
    [
      "gifts/size.ts",
      'import type { Library } from "../library/load-library.ts";',
      "gifts may not reach library/load-library.ts",
    ],
    ["gifts/size.ts", 'import { say } from "../cards/say.ts";', "gifts may not reach cards/say.ts"],
    ["gifts/size.ts", 'const store = await import("../store/store.ts");', "gifts may not reach store/store.ts"],
    ["gifts/size.ts", 'export { x } from "./y.ts";', "hands on what another file has: export from ./y.ts"],
    ["cards/say.ts", 'import { find } from "../library/search.ts";', "cards may not reach library/search.ts"],
    ["commands/approve.ts", 'import { createApp } from "../app.ts";', "commands may not reach app.ts"],
    [
      "commands/approve.ts",
      'import { line } from "#src/platforms/console/line.ts";',
      "commands may not reach platforms/console/line.ts",
    ],
    ["drafting/composed.ts", 'import { Store } from "../store/store.ts";', "drafting may not reach store/store.ts"],
    ["store/reads.ts", 'import { caseCard } from "../cards/case-card.ts";', "store may not reach cards/case-card.ts"],
    [
      "app.ts",
      'import { Session } from "./platforms/console/session.ts";',
      "app.ts may not reach platforms/console/session.ts",
    ],
    [
      "platforms/slack/index.ts",
      'import { card } from "../discord/cards.ts";',
      "platforms/slack may not reach platforms/discord/cards.ts",
    ],
    ["platforms/console/index.ts", 'import { main } from "../../main.ts";', "platforms/console may not reach main.ts"],
    ["commands/approve.ts", 'import { sql } from "kysely";', "kysely belongs to store/"],
    ["platforms/discord/index.ts", 'import { App } from "@slack/bolt";', "@slack/bolt belongs to platforms/slack/"],
    ["platforms/slack/index.ts", 'import { Client } from "discord.js";', "discord.js belongs to platforms/discord/"],
    ["library/matching.ts", 'import OpenAI from "openai";', "openai belongs to drafting/"],
    ["store/sqlite.ts", 'const folder = process.env["MAKEGOOD_DATA"];', "process.env belongs to config.ts"],
    ["gifts/size.ts", "const at = Date.now();", "time and chance are given, not taken: Date.now"],
    ["approvals/decide.ts", "const at = new Date();", "time and chance are given, not taken: new Date()"],
    ["gifts/utils.ts", "", "says nothing by its name: utils"],
    ["cases/types.ts", "", "says nothing by its name: types"],
  ])("%s with %s", (path, text, told) => {
    expect(wallFaults([{ path, text }])).toEqual([`${path}: ${told}`]);
  });

  test("and one that stays in its house is not", () => {
    const text =
      'import { fraction } from "../money.ts";\nimport { z } from "zod";\nimport type { Tier } from "../cases/judgement.ts";';
    expect(wallFaults([{ path: "gifts/size.ts", text }])).toEqual([]);
  });
});
