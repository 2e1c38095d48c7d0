import { describe, expect, test } from "vitest";
import { openPeer, refusedWith } from "./bot.ts";

const x = (count: number) => "x".repeat(count);
const button = (id: string, label = "b") => ({ type: 2, style: 2, custom_id: id, label });
const row = (...components: object[]) => ({ type: 1, components });
const buttons = (count: number) => row(...Array.from({ length: count }, (_, index) => button(`b${index}`)));
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(button(`r${index}`)));
const select = (count: number, more = {}) =>
  row({
    type: 3,
    custom_id: "s",
    options: Array.from({ length: count }, (_, index) => ({ label: `l${index}`, value: `v${index}` })),
    ...more,
  });
const field = (name: string, value: string) => ({ name, value });
const fields = (count: number) => Array.from({ length: count }, () => field("n", "v"));

/** The last that is taken, the first that is not, and where Discord says the fault is. */
const EDGES: readonly (readonly [string, object, object, string])[] = [
  ["content", { content: x(2000) }, { content: x(2001) }, "content[BASE_TYPE_MAX_LENGTH]"],
  ["wide letters", { content: "😀".repeat(2000) }, { content: "😀".repeat(2001) }, "content[BASE_TYPE_MAX_LENGTH]"],
  [
    "embeds",
    { embeds: Array.from({ length: 10 }, () => ({ title: "t" })) },
    { embeds: Array.from({ length: 11 }, () => ({ title: "t" })) },
    "embeds[BASE_TYPE_BAD_LENGTH]",
  ],
  ["title", { embeds: [{ title: x(256) }] }, { embeds: [{ title: x(257) }] }, "embeds[0].title[BASE_TYPE_MAX_LENGTH]"],
  [
    "description",
    { embeds: [{ description: x(4096) }] },
    { embeds: [{ description: x(4097) }] },
    "embeds[0].description[BASE_TYPE_MAX_LENGTH]",
  ],
  [
    "fields",
    { embeds: [{ fields: fields(25) }] },
    { embeds: [{ fields: fields(26) }] },
    "embeds[0].fields[BASE_TYPE_BAD_LENGTH]",
  ],
  [
    "field name",
    { embeds: [{ fields: [field(x(256), "v")] }] },
    { embeds: [{ fields: [field(x(257), "v")] }] },
    "embeds[0].fields[0].name[BASE_TYPE_MAX_LENGTH]",
  ],
  [
    "field value",
    { embeds: [{ fields: [field("n", x(1024))] }] },
    { embeds: [{ fields: [field("n", x(1025))] }] },
    "embeds[0].fields[0].value[BASE_TYPE_MAX_LENGTH]",
  ],
  [
    "an empty field",
    { embeds: [{ fields: [field("\u200b", "\u200b")] }] },
    { embeds: [{ fields: [field("n", " ")] }] },
    "embeds[0].fields[0].value[BASE_TYPE_REQUIRED]",
  ],
  [
    "footer",
    { embeds: [{ footer: { text: x(2048) } }] },
    { embeds: [{ footer: { text: x(2049) } }] },
    "embeds[0].footer.text[BASE_TYPE_MAX_LENGTH]",
  ],
  [
    "author",
    { embeds: [{ author: { name: x(256) } }] },
    { embeds: [{ author: { name: x(257) } }] },
    "embeds[0].author.name[BASE_TYPE_MAX_LENGTH]",
  ],
  [
    "all embeds together",
    { embeds: [{ description: x(3000) }, { description: x(3000) }] },
    { embeds: [{ description: x(3000) }, { description: x(3001) }] },
    "embeds[MAX_EMBED_SIZE_EXCEEDED]",
  ],
  ["rows", { components: rows(5) }, { components: rows(6) }, "components[BASE_TYPE_BAD_LENGTH]"],
  [
    "buttons",
    { components: [buttons(5)] },
    { components: [buttons(6)] },
    "components[0].components[BASE_TYPE_BAD_LENGTH]",
  ],
  [
    "label",
    { components: [row(button("a", x(80)))] },
    { components: [row(button("a", x(81)))] },
    "components[0].components[0].label[BASE_TYPE_MAX_LENGTH]",
  ],
  [
    "custom id",
    { components: [row(button(x(100)))] },
    { components: [row(button(x(101)))] },
    "components[0].components[0].custom_id[BASE_TYPE_MAX_LENGTH]",
  ],
  [
    "the same custom id",
    { components: [row(button("a"), button("b"))] },
    { components: [row(button("a")), row(button("a"))] },
    "components[1].components[0].custom_id[COMPONENT_CUSTOM_ID_DUPLICATED]",
  ],
  [
    "select options",
    { components: [select(25)] },
    { components: [select(26)] },
    "components[0].components[0].options[BASE_TYPE_BAD_LENGTH]",
  ],
  [
    "chosen values",
    { components: [select(3, { max_values: 3 })] },
    { components: [select(3, { max_values: 4 })] },
    "components[0].components[0].max_values[BASE_TYPE_BAD_LENGTH]",
  ],
  [
    "placeholder",
    { components: [select(1, { placeholder: x(150) })] },
    { components: [select(1, { placeholder: x(151) })] },
    "components[0].components[0].placeholder[BASE_TYPE_MAX_LENGTH]",
  ],
  ["nonce", { content: "c", nonce: x(25) }, { content: "c", nonce: x(26) }, "nonce[BASE_TYPE_MAX_LENGTH]"],
  [
    "allowed mentions",
    { content: "c", allowed_mentions: { parse: ["roles"], users: ["1"] } },
    { content: "c", allowed_mentions: { parse: ["users"], users: ["1"] } },
    "allowed_mentions[MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE]",
  ],
];

describe("a message", () => {
  test.each(EDGES)("%s: the last that is taken and the first that is not", async (_, taken, refused, where) => {
    const { desk, rest } = await openPeer();
    const send = (body: object) => rest.post(`/channels/${desk.id}/messages`, { body });
    const full = (body: object) => ("components" in body ? { content: "c", ...body } : body);
    expect(await refusedWith(send(full(taken)))).toBeUndefined();
    expect(await refusedWith(send(full(refused)))).toBe(`50035 ${where}`);
  });

  test.each([{}, { content: "  \n" }, { embeds: [] }])("%j is empty", async (body) => {
    const { desk, rest } = await openPeer();
    expect(await refusedWith(rest.post(`/channels/${desk.id}/messages`, { body }))).toBe("50006");
  });

  test("cannot be emptied", async () => {
    const { discord, desk, rest } = await openPeer();
    await rest.post(`/channels/${desk.id}/messages`, { body: { content: "c" } });
    const [message] = discord.messages(desk.id);
    expect(
      await refusedWith(rest.patch(`/channels/${desk.id}/messages/${message?.id}`, { body: { content: "" } })),
    ).toBe("50006");
  });

  test("of too large a file is too large", async () => {
    const { desk, rest } = await openPeer();
    const send = (size: number) =>
      rest.post(`/channels/${desk.id}/messages`, { files: [{ name: "a.bin", data: Buffer.alloc(size) }] });
    expect(await refusedWith(send(10 * 1024 * 1024))).toBeUndefined();
    expect(await refusedWith(send(10 * 1024 * 1024 + 1))).toBe("40005");
  });
});
