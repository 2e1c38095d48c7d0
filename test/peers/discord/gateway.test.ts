import { once } from "node:events";
import { createInflate } from "node:zlib";
import { Events, GatewayIntentBits } from "discord.js";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { connectBot, openPeer, until } from "./bot.ts";

async function openHouse(options: Parameters<typeof connectBot>[1] = {}) {
  const house = await openPeer();
  const bot = await connectBot(house.discord, options);
  const heard: string[] = [];
  bot.on(Events.MessageCreate, ({ id }) => void heard.push(id));
  return { ...house, bot, heard };
}

test("a client that comes back hears what it missed", async () => {
  const { discord, desk, mei, heard } = await openHouse();
  const before = discord.post(desk.id, mei.id, "before");
  await until(() => heard.length === 1);
  discord.dropGateway({ resume: "accepted" });
  const missed = [discord.post(desk.id, mei.id, "one"), discord.post(desk.id, mei.id, "two")];
  await until(() => heard.length === 3);
  expect(heard).toEqual([before, ...missed].map(({ id }) => id));
  expect(discord.identifies).toHaveLength(1);
});

test("a client whose session is refused identifies anew, and has missed what was", async () => {
  const { discord, desk, mei, bot, heard } = await openHouse();
  discord.dropGateway({ resume: "refused" });
  discord.post(desk.id, mei.id, "missed");
  await once(bot, Events.ShardReady);
  const after = discord.post(desk.id, mei.id, "after");
  await until(() => heard.length > 0);
  expect(heard).toEqual([after.id]);
  expect(discord.identifies).toHaveLength(2);
});

test("a client that is asked to comes back by itself", async () => {
  const { discord, bot } = await openHouse();
  discord.askToReconnect();
  await once(bot, Events.ShardResume);
  expect(discord.identifies).toHaveLength(1);
});

test("a gateway that is away is looked for until it is back", async () => {
  const { discord, bot } = await openHouse();
  await discord.stopGateway();
  await new Promise((resolve) => setTimeout(resolve, 700));
  await discord.startGateway();
  await once(bot, Events.ShardReady);
  expect(discord.identifies).toHaveLength(2);
});

test("a revoked token ends the connection for good, and every call", async () => {
  const { discord, bot } = await openHouse();
  const ended = once(bot, Events.ShardDisconnect);
  discord.revokeToken();
  expect(await ended).toMatchObject([{ code: 4004 }, 0]);
  await expect(bot.users.fetch(discord.botUserId, { force: true })).rejects.toMatchObject({ status: 401 });
});

test("intents that the portal does not allow end in 4014", async () => {
  const { discord } = await openPeer();
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
  await expect(connectBot(discord, { intents })).rejects.toThrow("Used disallowed intents");
  expect(discord.gatewayCloses).toEqual([4014]);
});

test("with the intent allowed, a bot reads along", async () => {
  const { discord, desk, mei } = await openPeer({ privilegedIntents: ["MessageContent"] });
  const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;
  const bot = await connectBot(discord, { intents: [Guilds, GuildMessages, MessageContent] });
  const heard = once(bot, Events.MessageCreate);
  discord.post(desk.id, mei.id, "Hello");
  expect(await heard).toMatchObject([{ content: "Hello" }]);
});

test("what happens to channels, threads and messages is heard", async () => {
  const { discord, desk, mei, bot } = await openHouse();
  const heard: string[] = [];
  bot.on(Events.ChannelDelete, (channel) => void heard.push(`gone ${channel.id}`));
  bot.on(Events.ThreadCreate, (thread) => void heard.push(`thread ${thread.name}`));
  bot.on(Events.ThreadUpdate, (_, thread) => void heard.push(`archived ${thread.archived}`));
  bot.on(Events.MessageDelete, ({ id }) => void heard.push(`deleted ${id}`));
  const message = discord.post(desk.id, mei.id, "m");
  await bot.rest.post(`/channels/${desk.id}/messages/${message.id}/threads`, { body: { name: "Case 1" } });
  discord.archiveThread(message.id);
  discord.deleteMessage(message);
  discord.deleteChannel(desk.id);
  await until(() => heard.length === 4);
  expect(heard).toEqual(["thread Case 1", "archived true", `deleted ${message.id}`, `gone ${desk.id}`]);
});

test("who does not beat is cut off, and who speaks first is not known", async () => {
  const { discord } = await openPeer({ heartbeatMs: 40 });
  const silent = new WebSocket(discord.gatewayUrl);
  expect((await once(silent, "close"))[0]).toBe(4009);
  const early = new WebSocket(discord.gatewayUrl);
  early.on("open", () => early.send(JSON.stringify({ op: 3, d: {} })));
  expect((await once(early, "close"))[0]).toBe(4003);
});

test("discord.js beats in time", async () => {
  const { discord } = await openPeer({ heartbeatMs: 60 });
  const bot = await connectBot(discord);
  discord.askForHeartbeat();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(bot.ws.ping).toBeGreaterThanOrEqual(0);
  expect(discord.gatewayCloses).toEqual([]);
});

test("a stream that is asked to be compressed is", async () => {
  const { discord } = await openPeer();
  const socket = new WebSocket(`${discord.gatewayUrl}/?v=10&encoding=json&compress=zlib-stream`);
  onTestFinished(() => socket.terminate());
  const inflate = createInflate();
  let text = "";
  inflate.on("data", (chunk) => {
    text += chunk;
  });
  socket.on("message", (data) => inflate.write(data));
  await until(() => text.includes("heartbeat_interval"));
  socket.send(JSON.stringify({ op: 2, d: { token: discord.token, intents: 1, properties: {} } }));
  await until(() => text.includes("GUILD_CREATE"));
  expect(text.indexOf("READY")).toBeLessThan(text.indexOf("GUILD_CREATE"));
});

test("a bot asks for members over the gateway", async () => {
  const { discord, mei, bot } = await openHouse();
  const guild = bot.guilds.cache.get(discord.guildId);
  expect((await guild?.members.fetch({ query: "mei" }))?.map(({ id }) => id)).toEqual([mei.id]);
  expect((await guild?.members.fetch({ user: [mei.id] }))?.size).toBe(1);
});

test("two bots on one token each hear everything", async () => {
  const { discord, desk, mei, heard } = await openHouse();
  const second = await connectBot(discord);
  const other = once(second, Events.MessageCreate);
  discord.post(desk.id, mei.id, "m");
  await other;
  await until(() => heard.length === 1);
});
