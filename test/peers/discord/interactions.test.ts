import { Events, GatewayIntentBits, type Interaction, MessageFlags, Routes } from "discord.js";
import { expect, test } from "vitest";
import { connectBot, openPeer, refusedWith } from "./bot.ts";
import type { DiscordSetting } from "./peer.ts";

const CASE = {
  name: "case",
  description: "Cases",
  options: [
    {
      type: 1,
      name: "open",
      description: "Open one",
      options: [
        { type: 3, name: "text", description: "What they said", required: true, max_length: 100 },
        { type: 6, name: "for", description: "Whose it is" },
        { type: 11, name: "photo", description: "What they sent" },
      ],
    },
    {
      type: 1,
      name: "show",
      description: "Show one",
      options: [{ type: 3, name: "case", description: "Which", required: true, autocomplete: true }],
    },
  ],
};

async function openHouse(handle: (interaction: Interaction) => Promise<unknown>, setting: DiscordSetting = {}) {
  const house = await openPeer(setting);
  const bot = await connectBot(house.discord);
  await bot.application.commands.set([CASE, { type: 3, name: "Open a case" }], house.discord.guildId);
  const refusals: (string | undefined)[] = [];
  bot.on(
    Events.InteractionCreate,
    (interaction) => void refusedWith(handle(interaction)).then((e) => refusals.push(e)),
  );
  return { ...house, bot, refusals };
}

test("a command comes with its options, and is answered for one person alone", async () => {
  const seen: unknown[] = [];
  const { discord, desk, mei } = await openHouse(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { options, locale, guildLocale } = interaction;
    const photo = options.getAttachment("photo", true);
    seen.push(
      options.getSubcommand(),
      options.getString("text"),
      options.getUser("for")?.globalName,
      locale,
      guildLocale,
    );
    seen.push(photo.name, await (await fetch(photo.url)).text());
    const { resource } = await interaction.reply({
      content: "**Done**",
      flags: MessageFlags.Ephemeral,
      withResponse: true,
    });
    seen.push(resource?.message?.content);
    await interaction.followUp({ content: "for all" });
    await interaction.editReply({ content: "Really done" });
  });
  discord.guildLocale = "zh-TW";
  const photo = { name: "a.txt", contentType: "text/plain", content: "picture" };
  const { failed, callback, firstAnswerMs } = await discord.slash(mei.id, desk.id, ["case", "open"], {
    text: "Hello",
    for: mei.id,
    photo,
  });
  expect({ failed, callback }).toMatchObject({ failed: false, callback: { type: 4, data: { flags: 64 } } });
  expect(firstAnswerMs).toBeLessThan(1000);
  await expect.poll(() => discord.ephemerals(mei.id).map(({ content }) => content)).toEqual(["Really done"]);
  expect(discord.messages(desk.id)).toMatchObject([{ content: "for all", ephemeral: false }]);
  expect(seen).toEqual(["open", "Hello", "Mei", "zh-CN", "zh-TW", "a.txt", "picture", "**Done**"]);
});

test("nobody can give what a command does not take", async () => {
  const { discord, desk, mei } = await openHouse(async () => {});
  await expect(discord.slash(mei.id, desk.id, ["case", "open"])).rejects.toThrow("needs text");
  await expect(discord.slash(mei.id, desk.id, ["case", "open"], { text: "x".repeat(101) })).rejects.toThrow("letters");
  await expect(discord.slash(mei.id, desk.id, ["case", "shut"])).rejects.toThrow("has no shut");
});

test("the same interaction is answered once", async () => {
  const { discord, desk, mei, refusals } = await openHouse(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply("once");
  });
  await discord.slash(mei.id, desk.id, ["case", "open"], { text: "t" }, { times: 5 });
  await expect.poll(() => refusals.toSorted()).toEqual(["40060", "40060", "40060", "40060", undefined]);
  expect(discord.messages(desk.id)).toHaveLength(1);
});

test("an answer that comes late is to something unknown", async () => {
  const { discord, desk, mei, refusals } = await openHouse(
    async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await new Promise((resolve) => setTimeout(resolve, 80));
      await interaction.reply("too late");
    },
    { firstAnswerMs: 40 },
  );
  const { failed, callback } = await discord.slash(mei.id, desk.id, ["case", "open"], { text: "t" });
  expect({ failed, callback }).toEqual({ failed: true, callback: undefined });
  await expect.poll(() => refusals).toEqual(["10062"]);
});

test("a deferred answer is filled by the first follow-up, which does not change who sees it", async () => {
  const { discord, desk, mei } = await openHouse(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await new Promise((resolve) => setTimeout(resolve, 30));
    await interaction.followUp("the answer");
    await interaction.followUp("and more");
  });
  await discord.slash(mei.id, desk.id, ["case", "open"], { text: "t" });
  expect(discord.ephemerals(mei.id).map(discord.renderText)).toEqual(["Makegood is thinking…"]);
  await expect.poll(() => discord.messages(desk.id).map(({ content }) => content)).toEqual(["and more"]);
  expect(discord.ephemerals(mei.id)).toMatchObject([{ content: "the answer", loading: false }]);
});

test("a token ends, and then no follow-up is taken", async () => {
  const { discord, desk, mei, refusals } = await openHouse(
    async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply("in time");
      await interaction.editReply("still in time");
      await new Promise((resolve) => setTimeout(resolve, 150));
      await interaction.editReply("too late");
    },
    { interactionTokenMs: 120 },
  );
  await discord.slash(mei.id, desk.id, ["case", "open"], { text: "t" });
  await expect.poll(() => refusals).toEqual(["50027"]);
  expect(discord.messages(desk.id)).toMatchObject([{ content: "still in time" }]);
});

test.each([25, 26])("%i suggestions", async (count) => {
  const { discord, desk, mei, refusals } = await openHouse(
    async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond(
        Array.from({ length: count }, (_, index) => ({ name: `${name} ${value}${index}`, value: `${index}` })),
      );
    },
    { firstAnswerMs: 150 },
  );
  const typing = discord.autocomplete(mei.id, desk.id, ["case", "show"], { case: "1" }, "case");
  if (count > 25) {
    await expect(typing).rejects.toThrow("Loading options failed");
    expect(refusals[0]).toMatch(/^50035 data\.choices/);
  } else {
    expect((await typing)[24]).toEqual({ name: "case 124", value: "24" });
  }
});

test("a menu command brings the message, though the bot may not read along", async () => {
  const contents: string[] = [];
  const { discord, desk, mei, bot } = await openHouse(async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    contents.push(interaction.targetMessage.content);
    await interaction.reply({ content: "opened", flags: MessageFlags.Ephemeral });
  });
  bot.on(Events.MessageCreate, ({ author, content }) => void (author.bot || contents.push(content)));
  const message = discord.post(desk.id, mei.id, "My car smells of smoke.");
  const { failed } = await discord.messageCommand(mei.id, message, "Open a case");
  expect(failed).toBe(false);
  expect(contents).toEqual(["", "My car smells of smoke."]);
});

test("a follow-up before any answer has no webhook yet", async () => {
  const { discord, desk, mei, rest } = await openHouse(async () => {}, { firstAnswerMs: 10 });
  const { interaction } = await discord.slash(mei.id, desk.id, ["case", "open"], { text: "t" });
  const webhook = Routes.webhook(discord.applicationId, String(interaction.token));
  expect(await refusedWith(rest.post(webhook, { body: { content: "c" }, auth: false }))).toBe("10015");
});

test("an answer for one person is heard as if it were a direct message", async () => {
  const heard: unknown[] = [];
  const { discord, desk, mei } = await openHouse(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: "c", flags: MessageFlags.Ephemeral });
  });
  const { Guilds, DirectMessages } = GatewayIntentBits;
  const other = await connectBot(discord, { intents: [Guilds, DirectMessages] });
  other.on(Events.MessageCreate, ({ content }) => void heard.push(content));
  discord.post(desk.id, mei.id, "in the guild");
  await discord.slash(mei.id, desk.id, ["case", "open"], { text: "t" });
  await expect.poll(() => heard).toEqual(["c"]);
});

test("an answer opens an archived thread, and is refused in a locked one", async () => {
  const { discord, desk, mei, bot, refusals } = await openHouse(
    async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply("c");
    },
    { firstAnswerMs: 200 },
  );
  const { id } = discord.post(desk.id, mei.id, "m");
  await bot.rest.post(Routes.threads(desk.id, id), { body: { name: "Case 1" } });
  discord.archiveThread(id);
  await discord.slash(mei.id, id, ["case", "open"], { text: "t" });
  expect(discord.place(id)?.thread).toMatchObject({ archived: false });
  discord.archiveThread(id, { locked: true });
  const { failed } = await discord.slash(mei.id, id, ["case", "open"], { text: "t" });
  expect({ failed, refusals }).toEqual({ failed: true, refusals: [undefined, "50083"] });
});

test("a command is used in a direct conversation too", async () => {
  const seen: unknown[] = [];
  const { discord, mei, bot } = await openHouse(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    seen.push(interaction.inGuild(), interaction.user.id, interaction.guildLocale);
    await interaction.reply("c");
  });
  await bot.application.commands.create({ name: "help", description: "d" });
  const { id } = await (await bot.users.fetch(mei.id)).createDM();
  await discord.slash(mei.id, id, ["help"]);
  expect(seen).toEqual([false, mei.id, null]);
  expect(discord.directMessages(mei.id)).toMatchObject([{ content: "c" }]);
});
