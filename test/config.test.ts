import { isAbsolute } from "node:path";
import { expect, test } from "vitest";
import { ConfigError, readConfig } from "#src/config.ts";
import { createLog } from "#src/log.ts";
import { REPOSITORY } from "#test/fixtures/house.ts";

test("nothing has to be set: the built-in database, the library that comes with it", () => {
  const config = readConfig({});
  expect(config).toMatchObject({ databaseUrl: undefined, libraryRoot: REPOSITORY });
  expect(isAbsolute(config.dataFolder)).toBe(true);
  expect(readConfig({ DATABASE_URL: "", MAKEGOOD_DATA: "" })).toEqual(config);
});

test("what is set is taken", () => {
  const url = "postgres://desk:secret@db.example:5432/desk";
  expect(readConfig({ DATABASE_URL: url, MAKEGOOD_DATA: "/srv/desk" })).toMatchObject({
    databaseUrl: url,
    dataFolder: "/srv/desk",
  });
});

test("a setting that cannot be used is told with its mend, without the password", () => {
  const read = () => readConfig({ DATABASE_URL: "mysql://desk:secret@db/desk" });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/DATABASE_URL must look like postgres/);
  expect(read).not.toThrow(/secret/);
});

test("a terminal with a Chinese locale speaks Chinese; any other leaves people their own language", () => {
  const language = (LANG: string) => readConfig({ LANG }).terminalLanguage;
  expect([
    language("zh_CN.UTF-8"),
    language("zh_TW.UTF-8"),
    language("zh_HK"),
    language("de_DE"),
    language("C"),
  ]).toEqual(["zh-Hans", "zh-Hant", "zh-Hant", null, null]);
});

test("the log keeps passwords, tokens, addresses and telephone numbers to itself", () => {
  const lines: string[] = [];
  const log = createLog(
    (line) => void lines.push(line),
    () => new Date(0),
  );
  const cause = new Error("postgres://desk:secret@db refused ms.lee@example.com");
  log.error("a command failed", { cause, token: "xoxb-123-abc", telephone: "+86 138 0013 8000", command: "approve" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/secret|ms\.lee|xoxb|0013/);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    at: "1970-01-01T00:00:00.000Z",
    level: "error",
    command: "approve",
  });
});
