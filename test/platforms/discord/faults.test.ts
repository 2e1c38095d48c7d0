import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { describeOnSqlite, type Fresh } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { discordServer, openDiscordDesk, type Server } from "./server.ts";

const COMPLAINT = "I waited two hours past my appointment and nobody told me why.";

describeOnSqlite("Discord when things go wrong:", (fresh: Fresh) => {
  let server: Server;
  let opened: ChatDesk;
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") console.log(opened.log.join("\n"));
    await opened.close();
    await server.discord.close();
  });
  const open = async (start: Parameters<typeof discordServer>[0] = {}) => {
    server = await discordServer(start);
    opened = await openDiscordDesk(server, await fresh());
    return server;
  };
  const openedCase = async () => {
    const { discord, mei, channel, seen, now } = server;
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    const card = await seen(channel.id, /MG-1/);
    await until(() => now(card).thread);
    return now(card);
  };
  const noted = (note: string, id = "MG-1") =>
    server.discord.slash(server.mei.id, server.channel.id, ["case", "note"], { case: id, note });

  test("an interaction delivered five times is one", async () => {
    const { discord, mei, channel, seen } = await open();
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT }, { times: 5 });
    await seen(channel.id, /MG-1/);
    await wait(300);
    expect(discord.messages(channel.id)).toHaveLength(1);
    expect(discord.ephemerals(mei.id)).toHaveLength(1);
    expect(opened.log.filter((line) => line.startsWith("error"))).toEqual([]);
  });

  test("with the database stalled, a person hears so, and gets back what they typed", async () => {
    const { discord, mei, channel, told, text } = await open();
    Object.assign(opened.desk.store.chat, { recordEvent: () => new Promise(() => {}) });
    const { firstAnswerMs } = await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    expect(firstAnswerMs).toBeLessThan(1_500);
    expect(text(await told(mei.id, /Not saved/))).toContain(COMPLAINT);
    const long = "很长的投诉。".repeat(500);
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: long });
    const back = await until(
      () => discord.ephemerals(mei.id).flatMap(({ attachments }) => attachments)[0],
      (file) => file !== undefined,
    );
    expect(back?.content.toString()).toBe(long);
  });

  test("a form opens in time while the database stalls", async () => {
    const { discord, mei } = await open();
    const card = await openedCase();
    const { store } = opened.desk;
    Object.assign(store, { caseById: () => new Promise(() => {}) });
    const { firstAnswerMs } = await discord.press(mei.id, card, "Enter findings…");
    expect(firstAnswerMs).toBeLessThan(1_500);
    expect(discord.modal(mei.id)?.title).toBe("Findings");
  });

  test("a card that somebody deleted is posted anew, once, with a new thread", async () => {
    const { discord, channel } = await open();
    const card = await openedCase();
    discord.deleteMessage(card);
    await noted("She rang again.");
    const anew = await until(
      () => discord.messages(channel.id),
      (messages) => messages.length === 1,
    );
    expect(anew[0]?.id).not.toBe(card.id);
    await wait(400);
    expect(discord.messages(channel.id)).toHaveLength(1);
  });

  test("what belongs into a deleted thread stands below the card", async () => {
    const { discord, channel, seen } = await open();
    const card = await openedCase();
    discord.deleteThread(card.thread ?? "");
    await noted("She rang again.");
    const told = await seen(channel.id, /She rang again/);
    expect(told.repliesTo).toBe(card.id);
  });

  test("what belongs into a sleeping thread wakes it up", async () => {
    const { discord, mei } = await open();
    const card = await openedCase();
    await noted("First.");
    await server.seen(card.thread ?? "", /First/);
    discord.archiveThread(card.thread ?? "");
    await noted("Second.");
    await server.seen(card.thread ?? "", /Second/);
    expect(discord.ephemerals(mei.id).length).toBeGreaterThan(0);
  });

  test("where no thread may be made, the channel has everything, and the log says how to mend it", async () => {
    const { discord, channel, mei, seen } = await open();
    discord.deny(channel.id, ["CREATE_PUBLIC_THREADS"]);
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    const card = await seen(channel.id, /MG-1/);
    await noted("She rang again.");
    expect((await seen(channel.id, /She rang again/)).repliesTo).toBe(card.id);
    expect(opened.log.join("\n")).toContain("Create Public Threads");
  });

  test("when the channel is deleted, the card goes to whoever handles the case", async () => {
    const { discord, leads, mei, toldDirectly } = await open();
    await openedCase();
    discord.deleteChannel(server.channel.id);
    await discord.slash(mei.id, leads.id, ["case", "note"], { case: "MG-1", note: "She rang again." });
    await toldDirectly(mei.id, /MG-1/);
  });

  test("a line that breaks after the message was posted doubles nothing", async () => {
    const { discord, mei, channel, seen, now } = await open();
    discord.fail("POST /channels/:id/messages", { dropAfterDoing: true, times: 2 });
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    const card = await seen(channel.id, /MG-1/);
    await until(() => now(card).thread, Boolean, 8_000);
    await noted("She rang again.");
    await seen(card.id, /She rang again/);
    expect(discord.messages(channel.id)).toHaveLength(1);
  });

  test("nor does it when Discord has forgotten the nonce", async () => {
    const { discord, mei, channel, seen, now } = await open({ nonceMs: 0 });
    discord.fail("POST /channels/:id/messages", { dropAfterDoing: true });
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    const card = await seen(channel.id, /MG-1/);
    await until(() => now(card).thread, Boolean, 8_000);
    expect(discord.messages(channel.id)).toHaveLength(1);
  });

  test("a web API that hangs holds nothing up for longer than a lease", async () => {
    const { discord, mei, channel, seen, now } = await open();
    discord.fail("POST /channels/:id/messages", { hang: true, times: 4 });
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    await until(() => opened.log.some((line) => line.includes("a message waits")), Boolean, 9_000);
    discord.clearFaults();
    const card = await seen(channel.id, /MG-1/);
    await until(() => now(card).thread, Boolean, 8_000);
    expect(discord.messages(channel.id)).toHaveLength(1);
  });

  test("rate limits are obeyed", async () => {
    const { discord, channel } = await open();
    const card = await openedCase();
    discord.rateLimit("POST /channels/:id/messages", { limit: 2, perMs: 2_500 });
    for (const at of [1, 2, 3, 4]) await noted(`Note ${at}.`);
    await server.seen(card.thread ?? channel.id, /Note 4/);
    const shown = discord.messages(card.thread ?? "").map(server.text);
    expect(shown.map((each) => /Note \d/.exec(each)?.[0])).toEqual(["Note 1", "Note 2", "Note 3", "Note 4"]);
    expect(discord.violations.filter(({ kind }) => kind.startsWith("before"))).toEqual([]);
  });

  test("a revoked token is said once, and the desk comes back when it is restored", async () => {
    const { discord } = await open();
    await openedCase();
    discord.revokeToken();
    await until(() => !opened.chat.health().ok);
    await wait(2_500);
    expect(opened.log.filter((line) => line.includes("refuses the token"))).toHaveLength(1);
    discord.restoreToken();
    await until(() => opened.chat.health().ok, Boolean, 10_000);
    await noted("We are back.");
    await server.seen(server.channel.id, /MG-1/);
  });

  test("a line that drops is resumed, or begun anew where that is refused", async () => {
    const { discord, mei, channel } = await open();
    const card = await openedCase();
    for (const resume of ["accepted", "refused"] as const) {
      discord.dropGateway({ resume });
      await until(() => !opened.chat.health().ok);
      await until(() => opened.chat.health().ok, Boolean, 12_000);
      expect((await noted(`After it was ${resume}.`)).failed).toBe(false);
      await server.seen(card.thread ?? "", new RegExp(`After it was ${resume}`));
    }
    discord.askToReconnect();
    await wait(1_500);
    await until(() => opened.chat.health().ok, Boolean, 12_000);
    expect((await discord.slash(mei.id, channel.id, ["case", "queue"])).failed).toBe(false);
  });

  test("a stale button explains itself, and shows what is", async () => {
    const { discord, mei, jonas, leads, seen, told } = await open();
    await openedCase();
    await discord.slash(mei.id, server.channel.id, ["case", "facts"], { case: "MG-1", fault: "ours", spend: "300" });
    await seen(server.channel.id, /ours \(established/);
    await discord.slash(mei.id, server.channel.id, ["case", "request"], { case: "MG-1" });
    const request = await seen(leads.id, /asks for approval/);
    // The second press is on its way before the card can change.
    await Promise.all([discord.press(jonas.id, request, "Approve"), discord.press(jonas.id, request, "Approve")]);
    await until(async () => (await opened.desk.standing("MG-1")) === "approved, approved");
    await told(jonas.id, /已/);
  });
});
