import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Events,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { expect, test } from "vitest";
import { connectBot, openPeer, refusedWith } from "./bot.ts";

const approve = new ButtonBuilder().setCustomId("approve").setLabel("Approve").setStyle(ButtonStyle.Success);
const off = new ButtonBuilder().setCustomId("off").setLabel("Off").setStyle(ButtonStyle.Danger).setDisabled(true);
const gifts = new StringSelectMenuBuilder()
  .setCustomId("gift")
  .setPlaceholder("Choose a gift")
  .addOptions({ label: "Car wash", value: "wash" }, { label: "Oil change", value: "oil" });
const CARD = {
  content: "The card",
  components: [
    new ActionRowBuilder<ButtonBuilder>().addComponents(approve, off),
    new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(gifts),
  ],
};

function sendBack(title = "Send back") {
  const why = new TextInputBuilder().setCustomId("why").setStyle(TextInputStyle.Paragraph).setMaxLength(20);
  const which = new StringSelectMenuBuilder()
    .setCustomId("which")
    .addOptions({ label: "The words", value: "words" }, { label: "The gift", value: "gift", default: true });
  return new ModalBuilder()
    .setCustomId("send-back")
    .setTitle(title)
    .addLabelComponents(
      new LabelBuilder().setLabel("Why").setTextInputComponent(why),
      new LabelBuilder().setLabel("What is wrong").setStringSelectMenuComponent(which),
    );
}

async function openCard(handle: (interaction: Interaction) => Promise<unknown>) {
  const house = await openPeer({ firstAnswerMs: 300 });
  const bot = await connectBot(house.discord);
  const refusals: (string | undefined)[] = [];
  bot.on(
    Events.InteractionCreate,
    (interaction) => void refusedWith(handle(interaction)).then((e) => refusals.push(e)),
  );
  const channel = bot.channels.cache.get(house.desk.id);
  if (!channel?.isSendable()) throw new Error("the bot does not know the channel");
  const { id } = await channel.send(CARD);
  return { ...house, card: { id }, refusals };
}

test("a button is pressed by its label, and its message is changed", async () => {
  const { discord, desk, mei, card } = await openCard(async (interaction) => {
    if (!interaction.isButton()) return;
    await interaction.update({ content: `${interaction.customId} by ${interaction.user.globalName}`, components: [] });
  });
  const { callback } = await discord.press(mei.id, card, "Approve");
  expect(callback).toMatchObject({ type: 7 });
  expect(discord.messages(desk.id)).toMatchObject([{ content: "approve by Mei", components: [] }]);
  await expect(discord.press(mei.id, card, "Approve", { patienceMs: 0 })).rejects.toThrow("has no Approve");
});

test("what is disabled or not there cannot be used", async () => {
  const { discord, mei, card } = await openCard(async () => {});
  await expect(discord.press(mei.id, card, "Off")).rejects.toThrow("disabled");
  await expect(discord.select(mei.id, card, "gift", ["Tyres"])).rejects.toThrow("offers no Tyres");
});

test("a menu says what was chosen, and an ephemeral answer is edited by its own button", async () => {
  const { discord, mei, card } = await openCard(async (interaction) => {
    if (interaction.isStringSelectMenu()) {
      await interaction.reply({ ...CARD, content: interaction.values.join(), flags: MessageFlags.Ephemeral });
    } else if (interaction.isButton()) {
      await interaction.deferUpdate();
      await interaction.editReply({ content: "changed", components: [] });
    }
  });
  await discord.select(mei.id, card, "Choose a gift", ["Oil change"]);
  const [own] = discord.ephemerals(mei.id);
  expect(own).toMatchObject({ content: "oil", repliesTo: card.id });
  const jonas = discord.member({ name: "Jonas" });
  await expect(discord.press(jonas.id, own ?? card, "Approve")).rejects.toThrow("nobody sees");
  await discord.press(mei.id, own ?? card, "approve");
  await expect.poll(() => discord.ephemerals(mei.id)).toMatchObject([{ content: "changed", components: [] }]);
});

test("a modal of labels is opened, filled and read", async () => {
  const read: unknown[] = [];
  const { discord, desk, mei, card } = await openCard(async (interaction) => {
    if (interaction.isButton()) await interaction.showModal(sendBack());
    if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return;
    read.push(interaction.fields.getTextInputValue("why"), interaction.fields.getStringSelectValues("which"));
    await interaction.update({ content: "sent back" });
  });
  await discord.press(mei.id, card, "Approve");
  const modal = discord.modal(mei.id);
  if (!modal) throw new Error("no modal is open");
  expect(modal).toMatchObject({ customId: "send-back", title: "Send back" });
  expect(discord.renderModal(modal)).toBe("Send back\nWhy *\n[]\nWhat is wrong *\n[The gift ▾]");
  await expect(discord.submit(mei.id, modal)).rejects.toThrow("Why is required");
  await expect(discord.submit(mei.id, modal, { why: "x".repeat(21) })).rejects.toThrow("letters");
  const { interaction } = await discord.submit(mei.id, modal, { Why: "Too short", which: ["The words"] });
  expect(interaction).toMatchObject({
    type: 5,
    data: {
      components: [
        { type: 18, component: { type: 4, custom_id: "why", value: "Too short" } },
        { type: 18, component: { type: 3, custom_id: "which", values: ["words"] } },
      ],
    },
  });
  expect(read).toEqual(["Too short", ["words"]]);
  expect(discord.modal(mei.id)).toBeUndefined();
  expect(discord.messages(desk.id)).toMatchObject([{ content: "sent back" }]);
});

test("a modal that is left as it came says its defaults", async () => {
  const read: unknown[] = [];
  const { discord, mei, card } = await openCard(async (interaction) => {
    if (interaction.isButton()) await interaction.showModal(sendBack());
    if (!interaction.isModalSubmit()) return;
    read.push(interaction.fields.getStringSelectValues("which"));
    await interaction.reply({ content: "ok", flags: MessageFlags.Ephemeral });
  });
  await discord.press(mei.id, card, "Approve");
  const modal = discord.modal(mei.id);
  if (!modal) throw new Error("no modal is open");
  await discord.submit(mei.id, modal, { why: "w" });
  expect(read).toEqual([["gift"]]);
});

const input = (more: object = {}) => ({ type: 4, custom_id: "t", style: 1, ...more });
const label = (component: object, text = "l", index = 0) => ({
  type: 18,
  label: text,
  component: { ...component, custom_id: `c${index}` },
});
const labels = (count: number) => Array.from({ length: count }, (_, index) => label(input(), "l", index));
const x = (count: number) => "x".repeat(count);

test.each<[string, object, object, string]>([
  ["title", { title: x(45) }, { title: x(46) }, "data.title[BASE_TYPE_MAX_LENGTH]"],
  ["components", { components: labels(5) }, { components: labels(6) }, "data.components[BASE_TYPE_BAD_LENGTH]"],
  [
    "label",
    { components: [label(input(), x(45))] },
    { components: [label(input(), x(46))] },
    "data.components[0].label[BASE_TYPE_MAX_LENGTH]",
  ],
  [
    "value",
    { components: [label(input({ value: x(4000) }))] },
    { components: [label(input({ value: x(4001) }))] },
    "data.components[0].component.value[BASE_TYPE_MAX_LENGTH]",
  ],
  [
    "value beside its own limit",
    { components: [label(input({ value: x(10), max_length: 10 }))] },
    { components: [label(input({ value: x(11), max_length: 10 }))] },
    "data.components[0].component.value[BASE_TYPE_BAD_LENGTH]",
  ],
  [
    "placeholder",
    { components: [label(input({ placeholder: x(100) }))] },
    { components: [label(input({ placeholder: x(101) }))] },
    "data.components[0].component.placeholder[BASE_TYPE_MAX_LENGTH]",
  ],
])("a modal's %s", async (_, taken, refused, where) => {
  const { discord, mei, card, refusals } = await openCard(async (interaction) => {
    if (!interaction.isButton()) return;
    const base = { custom_id: "m", title: "t", components: labels(1) };
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    const open = (data: object) =>
      interaction.client.rest.post(path, { body: { type: 9, data: { ...base, ...data } }, auth: false });
    refusals.push(await refusedWith(open(refused)));
    await open(taken);
  });
  await discord.press(mei.id, card, "Approve");
  expect(refusals[0]).toBe(`50035 ${where}`);
  expect(discord.modal(mei.id)).toBeDefined();
});
