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

test("the tokens of the chats and the addresses of private answers stay out of the log", () => {
  const lines: string[] = [];
  const log = createLog(
    (line) => lines.push(line),
    () => new Date(0),
  );
  log.error("refused", {
    cause: new Error("xoxb-123-abc xapp-1-A0-def MTA4NTY0MzIxMDk4NzY1NDMy.GhIjKl.Zm9yIHRlc3RzIG9ubHkgMTIzNDU2Nzg5MA"),
    discord: "POST /webhooks/108564321098/aW50ZXJhY3Rpb246MTIz failed",
    slack: "https://hooks.slack.com/commands/T1/2/three did not answer",
  });
  expect(lines.join("")).not.toMatch(/123-abc|A0-def|GhIjKl|aW50ZXJh|three/);
  expect(lines.join("")).toMatch(/hooks\.slack\.com\/\*\*\*/);
});

test("without a token of a chat the desk is in the terminal; with one, in that chat", () => {
  expect(readConfig({ PORT: "3000" }).chat).toBeNull();
  const slack = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1", SLACK_LEADS: "@leads, U042,S07" };
  expect(readConfig(slack).chat).toMatchObject({
    slack: { events: { by: "socket" }, leads: ["@leads", "U042", "S07"], apiUrl: "https://slack.com/api/" },
    discord: null,
  });
  const http = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "abcd", PORT: "3000" };
  expect(readConfig(http).chat?.slack?.events).toEqual({ by: "http", signingSecret: "abcd", port: 3_000 });
  const discord = {
    DISCORD_TOKEN: "a.b.c",
    DISCORD_GUILD_ID: "108564321098765432",
    DISCORD_API_URL: "http://peer/api/v10/",
  };
  expect(readConfig({ ...http, ...discord }).chat).toMatchObject({
    slack: { botToken: "xoxb-1" },
    discord: { token: "a.b.c", guildId: "108564321098765432", apiUrl: "http://peer/api" },
  });
});

test("every fault of the chats' settings is told at once, each with its mend, and no token among them", () => {
  const wrong = {
    SLACK_BOT_TOKEN: "xoxp-secret-user-token",
    SLACK_LEADS_CHANNEL: "#leads",
    DISCORD_GUILD_ID: "my server",
    PORT: "eighty",
    MAKEGOOD_LANGUAGE: "zh",
  };
  const read = () => readConfig(wrong);
  expect(read).toThrow(/SLACK_BOT_TOKEN must begin with xoxb-/);
  expect(read).toThrow(/SLACK_LEADS_CHANNEL must be a channel's id/);
  expect(read).toThrow(/DISCORD_GUILD_ID must be a server's id/);
  expect(read).toThrow(/PORT must be a port/);
  expect(read).toThrow(/MAKEGOOD_LANGUAGE must be one of en, zh-Hans, zh-Hant/);
  expect(read).toThrow(/SLACK_BOT_TOKEN is alone: add SLACK_APP_TOKEN/);
  expect(read).not.toThrow(/secret/);
  expect(() => readConfig({ SLACK_APP_TOKEN: "xapp-1" })).toThrow(/SLACK_BOT_TOKEN is missing/);
  expect(() => readConfig({ DISCORD_GUILD_ID: "123" })).toThrow(/DISCORD_TOKEN is missing: DISCORD_GUILD_ID/);
  expect(() => readConfig({ SLACK_BOT_TOKEN: "xoxb-…", SLACK_APP_TOKEN: "xapp-1" })).toThrow(/only letters, digits/);
  // A role's name may have blanks in it, and must not become two.
  expect(readConfig({ DISCORD_TOKEN: "a.b.c", DISCORD_LEADS: "Care leads, 12345" }).chat?.discord?.leads).toEqual([
    "Care leads",
    "12345",
  ]);
  expect(() => readConfig({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s" })).toThrow(/PORT is missing/);
});
