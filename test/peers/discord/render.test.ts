import { expect, test } from "vitest";
import { openPeer } from "./bot.ts";

test.each([
  ["**bold** and *slanted* and __under__ and ~~gone~~", "bold and slanted and under and gone"],
  [String.raw`\*\*not bold\*\* and \_this\_`, "**not bold** and _this_"],
  ["snake_case_stays and _this goes_", "snake_case_stays and this goes"],
  ["2 * 3 * 4", "2 * 3 * 4"],
  ["***both***", "both"],
  ["> quoted **text**\nand not", "▎quoted text\nand not"],
  [">>> all\nof it", "▎all\n▎of it"],
  ["- one\n- two", "• one\n• two"],
  ["1. one\n1. two\n7. three", "1. one\n2. two\n3. three"],
  ["# Title\n-# small", "Title\nsmall"],
  ["`a *b*` and ```js\nx = *1*\n```", "a *b* and x = *1*"],
  ["[here](https://example.com/a_b_c) https://example.com/a_b_c", "here https://example.com/a_b_c"],
  ["||secret||", "secret"],
  ["**over\ntwo lines**", "over\ntwo lines"],
  ["<t:1785117600:f>", "27 July 2026 at 02:00"],
  ["5 < 6 > 4", "5 < 6 > 4"],
  ["#no title, 1.5 litres, -minus", "#no title, 1.5 litres, -minus"],
])("%j is shown as %j", async (written, shown) => {
  const { discord, desk, mei } = await openPeer();
  expect(discord.renderText(discord.post(desk.id, mei.id, written))).toBe(shown);
});

test("a card is read from its title to its buttons", async () => {
  const { discord, desk, mei, rest } = await openPeer();
  const leads = discord.role({ name: "Leads" });
  await rest.post(`/channels/${desk.id}/messages`, {
    body: {
      content: `<@${mei.id}>, <@&${leads.id}>: see <#${desk.id}>`,
      embeds: [
        {
          title: `**Case** 12 <@${mei.id}>`,
          description: `Opened by <@${mei.id}>`,
          fields: [{ name: "__Customer__", value: "> Ms **Lee**" }],
          footer: { text: "*as it is*" },
        },
      ],
      components: [
        {
          type: 1,
          components: [
            { type: 2, style: 1, custom_id: "a", label: "Approve" },
            { type: 2, style: 2, custom_id: "b", label: "Back", disabled: true },
          ],
        },
        {
          type: 1,
          components: [{ type: 3, custom_id: "c", placeholder: "Gift", options: [{ label: "l", value: "v" }] }],
        },
      ],
    },
    files: [{ name: "draft.txt", data: Buffer.from("d") }],
  });
  const [card] = discord.messages(desk.id);
  expect(card && discord.renderText(card).split("\n")).toEqual([
    "@Mei, @Leads: see #desk",
    `Case 12 <@${mei.id}>`,
    "Opened by @Mei",
    "Customer",
    "▎Ms Lee",
    "*as it is*",
    "📎 draft.txt",
    "[Approve] [Back (disabled)]",
    "[Gift ▾]",
  ]);
});
