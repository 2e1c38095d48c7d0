import { afterEach, expect, test } from "vitest";
import { describeOnSqlite, type Fresh } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { discordServer, openDiscordDesk, type Server } from "./server.ts";

const COMPLAINT = "I waited two hours past my appointment and nobody told me why.";
const HOSTILE = [
  "@everyone @here <@&1> <@123456789012345678> <#42> </case approve:1> <t:0:R>",
  "# Heading **bold** __under__ ~~gone~~ ||spoiler|| `code` ```js\nalert(1)\n```",
  "> quote\n- list\n1. one [pay here](https://evil.example) https://evil.example <https://evil.example> discord.gg/abc",
  "/case approve MG-1 --fault ours \u202Egnp.exe \uE0002026-01-01T00:00:00Z|now\uE001 {id}",
].join("\n");

describeOnSqlite("a case can be opened in Discord", (fresh: Fresh) => {
  let server: Server;
  let opened: ChatDesk;
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") console.log(opened.log.join("\n"));
    await opened.close();
    await server.discord.close();
  });
  const open = async () => {
    server = await discordServer();
    opened = await openDiscordDesk(server, await fresh());
    return server;
  };
  const complaint = async () => (await opened.desk.subject("MG-1")).complaint;

  test("in a form, when nothing is typed behind the command", async () => {
    const { discord, mei, channel, seen, told } = await open();
    await discord.slash(mei.id, channel.id, ["case", "open"], { customer: "Ms Lee" });
    const form = discord.modal(mei.id);
    if (!form) throw new Error("no form");
    await discord.submit(mei.id, form, { "What the customer said, exactly": COMPLAINT });
    await seen(channel.id, /MG-1/);
    await told(mei.id, /MG-1 is open/);
    expect(await complaint()).toBe(COMPLAINT);
    expect((await opened.desk.subject("MG-1")).customer).toBe("Ms Lee");
  });

  test("in two parts, when it is longer than a field", async () => {
    const { discord, mei, channel, seen } = await open();
    await discord.slash(mei.id, channel.id, ["case", "open"]);
    const form = discord.modal(mei.id);
    if (!form) throw new Error("no form");
    const long = `${COMPLAINT} ${"It went on and on. ".repeat(350)}`.slice(0, 7_000);
    await discord.submit(mei.id, form, {
      "What the customer said, exactly": long.slice(0, 4_000),
      "…continued": long.slice(4_000),
    });
    const card = await seen(channel.id, /MG-1/);
    expect(await complaint()).toBe(long);
    expect(card.attachments.map(({ content }) => content.toString())).toContain(long);
  });

  test.each([
    ["letter.txt", "text/plain", Buffer.from(COMPLAINT)],
    ["letter.eml", "message/rfc822", Buffer.from(COMPLAINT)],
    ["utf16.txt", "text/plain", Buffer.from(`\uFEFF${COMPLAINT}`, "utf16le")],
  ])("from the file %s", async (name, contentType, content) => {
    const { discord, mei, channel, seen } = await open();
    await discord.slash(mei.id, channel.id, ["case", "open"], { file: { name, contentType, content } });
    await seen(channel.id, /MG-1/);
    expect(await complaint()).toBe(COMPLAINT);
  });

  test("from a Chinese Windows text file", async () => {
    const { discord, mei, channel, seen } = await open();
    // "说好一小时，等了两个小时。" in GB 18030.
    const content = Buffer.from("cbb5bac3d2bbd0a1cab1a3acb5c8c1cbc1bdb8f6d0a1cab1a1a3", "hex");
    await discord.slash(mei.id, channel.id, ["case", "open"], {
      file: { name: "投诉.txt", contentType: "text/plain", content },
    });
    await seen(channel.id, /MG-1/);
    expect(await complaint()).toBe("说好一小时，等了两个小时。");
  });

  test("not from a picture, and the person hears why", async () => {
    const { discord, mei, channel, told } = await open();
    const file = { name: "photo.png", contentType: "image/png", content: Buffer.from([1, 2, 3]) };
    await discord.slash(mei.id, channel.id, ["case", "open"], { file });
    await told(mei.id, /photo\\?\.png cannot be read/);
    expect(await opened.desk.store.caseById("MG-1")).toBeUndefined();
  });

  test("from a message, with names for mentions and the text that is attached", async () => {
    const { discord, mei, jonas, otto, channel, seen, told } = await open();
    const files = [{ name: "more.txt", contentType: "text/plain", content: "And nobody apologised." }];
    const message = discord.post(channel.id, otto.id, `<@${jonas.id}> ${COMPLAINT}`, { attachments: files });
    await discord.messageCommand(mei.id, message, "Open a case");
    await seen(channel.id, /MG-1/);
    expect(await complaint()).toBe(`@Jonas ${COMPLAINT}\n\nAnd nobody apologised.`);
    await discord.messageCommand(jonas.id, message, "Open a case");
    await told(jonas.id, /MG\\?-1/);
    expect(await opened.desk.store.caseById("MG-2")).toBeUndefined();
  });

  test("in a thread, and the card stands in its channel", async () => {
    const { discord, mei, channel, seen } = await open();
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    const card = await seen(channel.id, /MG-1/);
    await until(() => discord.threads(channel.id)[0]);
    const thread = discord.threads(channel.id)[0]?.id ?? "";
    await discord.slash(mei.id, thread, ["case", "open"], { text: `Again: ${COMPLAINT}` });
    await seen(channel.id, /MG-2/);
    expect(card.id).toBe(thread);
  });

  test("with a text that means harm and does none", async () => {
    const { discord, mei, channel, seen, text, now } = await open();
    await discord.slash(mei.id, channel.id, ["case", "open"], {
      text: HOSTILE,
      customer: "@everyone [x](https://evil.example)",
    });
    const card = await seen(channel.id, /MG-1/);
    expect(await complaint()).toBe(HOSTILE);
    expect(discord.pings(card)).toEqual([]);
    expect(card.attachments.map(({ content }) => content.toString())).toContain(HOSTILE);
    expect(text(card)).toContain("@everyone [x](https://evil.example)");
    expect(text(card)).toContain("[pay here](https://evil.example)");
    await until(() => now(card).thread);
    expect(discord.threads(channel.id)[0]?.name).toContain("MG-1");
    expect(await opened.desk.standing("MG-1")).toBe("open");
  });
});

describeOnSqlite("what Discord helps to type", (fresh: Fresh) => {
  let server: Server;
  let opened: ChatDesk;
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") console.log(opened.log.join("\n"));
    await opened.close();
    await server.discord.close();
  });

  test("cases and playbooks are suggested, in the reader's language", async () => {
    server = await discordServer();
    opened = await openDiscordDesk(server, await fresh());
    const { discord, mei, priya, channel, seen } = server;
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    await seen(channel.id, /MG-1/);
    const cases = await discord.autocomplete(priya.id, channel.id, ["case", "show"], { case: "1" }, "case");
    expect(cases).toEqual([{ value: "MG-1", name: expect.stringContaining("MG-1 · ") }]);
    expect(cases[0]?.name).toContain("處理中");
    const playbooks = await discord.autocomplete(
      mei.id,
      channel.id,
      ["case", "playbook"],
      { playbook: "wait" },
      "playbook",
    );
    expect(playbooks.map(({ value }) => value)).toContain("wait-times");
  });

  test("commands are registered once, and again only when they change", async () => {
    server = await discordServer();
    const store = await fresh();
    opened = await openDiscordDesk(server, store);
    const { discord } = server;
    const puts = () => discord.calls.filter(({ method }) => method === "PUT").length;
    expect(puts()).toBe(1);
    const names = discord.commands.map(({ name }) => name).sort();
    expect(names).toEqual(["Open a case", "case", "gift", "playbook", "study"]);
    await opened.close();
    opened = await openDiscordDesk(server, store);
    expect(puts()).toBe(1);
    const [command] = discord.commands;
    await opened.close();
    await fetch(
      `${discord.apiUrl}/v10/applications/${discord.applicationId}/guilds/${discord.guildId}/commands/${command?.id}`,
      {
        method: "PATCH",
        headers: { Authorization: `Bot ${discord.token}`, "Content-Type": "application/json" },
        body: JSON.stringify({ description: "of an earlier version" }),
      },
    );
    opened = await openDiscordDesk(server, store);
    expect(puts()).toBe(2);
  });

  test("somebody is given a case by their account", async () => {
    server = await discordServer();
    opened = await openDiscordDesk(server, await fresh());
    const { discord, mei, jonas, channel, seen, toldDirectly } = server;
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    await seen(channel.id, /MG-1/);
    await discord.slash(mei.id, channel.id, ["case", "assign"], { case: "MG-1", to: jonas.id });
    await seen(channel.id, /Handled by\nJonas/);
    await toldDirectly(jonas.id, /MG-1/);
  });

  test("a playbook is read whole, over as many messages as it takes", async () => {
    server = await discordServer();
    opened = await openDiscordDesk(server, await fresh());
    const { discord, mei, channel, told } = server;
    await discord.slash(mei.id, channel.id, ["playbook", "show"], { playbook: "wait-times" });
    await told(mei.id, /wait-times/);
    await discord.slash(mei.id, channel.id, ["case", "help"]);
    await told(mei.id, /case open/);
  });
});
