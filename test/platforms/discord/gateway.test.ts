import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { describeOnSqlite, type Fresh } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { discordServer, openDiscordDesk, type Server } from "./server.ts";

describeOnSqlite("the connection to Discord", (fresh: Fresh) => {
  let server: Server;
  let opened: ChatDesk;
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") console.log(opened.log.join("\n"));
    await opened.close();
    await server.discord.close();
  });
  const open = async (settings: Readonly<Record<string, string>> = {}) => {
    opened = await openDiscordDesk(server, await fresh(), { settings });
  };
  const isWell = () => opened.chat.health().ok;
  const works = async () => {
    const { discord, mei, channel, told } = server;
    await discord.slash(mei.id, channel.id, ["case", "queue"]);
    await told(mei.id, /Open cases/);
  };

  test("with a wrong token says so and goes on trying", async () => {
    server = await discordServer();
    await open({ DISCORD_TOKEN: "MTA4NTY.another.one-for-tests" });
    expect(isWell()).toBe(false);
    await wait(1_500);
    const errors = opened.log.filter((line) => line.startsWith("error"));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("set DISCORD_TOKEN");
    expect(opened.log.join()).not.toContain("one-for-tests");
  });

  test("tells at the start what the settings name and the desk cannot reach", async () => {
    server = await discordServer();
    await open({ DISCORD_GUILD_ID: "99999999999999999", DISCORD_LEADS_CHANNEL: "88888888888888888" });
    await until(
      () => opened.log.join("\n"),
      (log) => /DISCORD_GUILD_ID names .*invite link/.test(log) && /DISCORD_LEADS_CHANNEL names /.test(log),
    );
    expect(opened.log.join()).not.toContain("DISCORD_MANAGERS_CHANNEL names");
  });

  test("comes about when Discord is back", async () => {
    server = await discordServer();
    await server.discord.stopGateway();
    const began = Date.now();
    await open();
    expect(Date.now() - began).toBeLessThan(8_000);
    expect(isWell()).toBe(false);
    await server.discord.startGateway();
    await until(isWell, Boolean, 10_000);
    await until(() => server.discord.commands.length > 0);
    await works();
  });

  test("comes about when the web API fails at first", async () => {
    server = await discordServer();
    server.discord.fail("GET /gateway/bot", { status: 502, times: 4 });
    await open();
    await until(isWell, Boolean, 12_000);
    await until(() => server.discord.commands.length > 0);
    await works();
  });

  test.each([4000, 4014])("comes back after the gateway closed with %i", async (code) => {
    server = await discordServer();
    await open();
    server.discord.dropGateway({ resume: "refused", code });
    await until(() => !isWell());
    await until(isWell, Boolean, 12_000);
    await works();
  });

  test("ends quietly while it is down", async () => {
    server = await discordServer();
    await open();
    await server.discord.stopGateway();
    await until(() => !isWell());
    const before = opened.log.length;
    await opened.chat.stop();
    await wait(1_500);
    expect(opened.log.length).toBe(before);
    await server.discord.startGateway();
    await wait(1_200);
    expect(server.discord.identifies).toHaveLength(1);
  });

  test("stands beside commands that could not be registered", async () => {
    server = await discordServer();
    server.discord.fail("PUT /applications/:app/guilds/:guild/commands", { code: 50_001, status: 403 });
    await open();
    expect(isWell()).toBe(true);
    expect(opened.log.join()).toContain("applications.commands");
    server.discord.dropGateway({ resume: "refused" });
    await until(() => server.discord.commands.length > 0, Boolean, 12_000);
  });
});
