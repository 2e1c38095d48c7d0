import { expect, test } from "vitest";
import { openPeer, refusedWith } from "./bot.ts";

const x = (count: number) => "x".repeat(count);
const named = (more: object = {}) => ({ name: "case", description: "d", ...more });
const text = (more: object = {}) => ({ type: 3, name: "text", description: "d", ...more });
const many = (count: number, of: (index: number) => object) => Array.from({ length: count }, (_, index) => of(index));
const subcommands = (count: number) => many(count, (index) => ({ type: 1, name: `s${index}`, description: "d" }));
const choices = (count: number) => many(count, (index) => ({ name: `n${index}`, value: `v${index}` }));
/** 4 letters of name and 1 of description at the command, and 25 options of as many as are asked for. */
const large = (total: number) => {
  const options = many(25, (index) =>
    text({ name: `${String.fromCharCode(97 + index)}${x(31)}`, description: x(100) }),
  );
  const filler = (total - 5 - 25 * 132) % 200;
  const whole = (total - 5 - 25 * 132 - filler) / 200;
  const filled = many(whole, (index) => ({ name: `${100 + index}${x(97)}`, value: `${100 + index}${x(97)}` }));
  const rest = filler > 0 ? [{ name: x(Math.ceil(filler / 2)), value: x(Math.floor(filler / 2)) }] : [];
  const [first, ...others] = options;
  return named({ options: [{ ...first, choices: [...filled, ...rest] }, ...others] });
};

test.each<[string, object, object, string]>([
  ["name", named({ name: x(32) }), named({ name: x(33) }), "0.name[BASE_TYPE_MAX_LENGTH]"],
  ["case of the name", named({ name: "案件" }), named({ name: "Case" }), "0.name[APPLICATION_COMMAND_INVALID_NAME]"],
  ["spaces", named({ name: "a_b-c" }), named({ name: "a b" }), "0.name[APPLICATION_COMMAND_INVALID_NAME]"],
  [
    "description",
    named({ description: x(100) }),
    named({ description: x(101) }),
    "0.description[BASE_TYPE_MAX_LENGTH]",
  ],
  [
    "locales",
    named({ name_localizations: { "zh-CN": "案件", "zh-TW": "案件" } }),
    named({ name_localizations: { "zh-HK": "案件" } }),
    "0.name_localizations.zh-HK[BASE_TYPE_CHOICES]",
  ],
  [
    "subcommands",
    named({ options: subcommands(25) }),
    named({ options: subcommands(26) }),
    "0.options[BASE_TYPE_BAD_LENGTH]",
  ],
  [
    "order",
    named({ options: [text({ required: true }), text({ name: "b" })] }),
    named({ options: [text(), text({ name: "b", required: true })] }),
    "0.options[1][APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID]",
  ],
  [
    "choices",
    named({ options: [text({ choices: choices(25) })] }),
    named({ options: [text({ choices: choices(26) })] }),
    "0.options[0].choices[BASE_TYPE_BAD_LENGTH]",
  ],
  [
    "value of a choice",
    named({ options: [text({ choices: [{ name: "n", value: x(100) }] })] }),
    named({ options: [text({ choices: [{ name: "n", value: x(101) }] })] }),
    "0.options[0].choices[0].value[BASE_TYPE_MAX_LENGTH]",
  ],
  ["all its texts", large(8000), large(8001), "0[APPLICATION_COMMAND_TOO_LARGE]"],
])("a command's %s", async (_, taken, refused, where) => {
  const { discord, rest } = await openPeer();
  const put = (body: object) =>
    rest.put(`/applications/${discord.applicationId}/guilds/${discord.guildId}/commands`, { body: [body] });
  expect(await refusedWith(put(taken))).toBeUndefined();
  expect(await refusedWith(put(refused))).toBe(`50035 ${where}`);
  expect(discord.commands).toMatchObject([taken]);
});

test("a menu command has any name and no description", async () => {
  const { discord, rest } = await openPeer();
  const post = (body: object) => rest.post(`/applications/${discord.applicationId}/commands`, { body });
  expect(await refusedWith(post({ type: 3, name: "Open a case" }))).toBeUndefined();
  expect(await refusedWith(post({ type: 3, name: "Open", description: "d" }))).toContain("description");
});

test("commands keep their ids when they are registered again", async () => {
  const { discord, rest } = await openPeer();
  const path = `/applications/${discord.applicationId}/commands` as const;
  await rest.put(path, { body: [named(), named({ name: "other" })] });
  const before = discord.commands.map(({ id }) => id);
  await rest.put(path, { body: [named({ description: "new" })] });
  expect(discord.commands.map(({ id }) => id)).toEqual(before.slice(0, 1));
});
