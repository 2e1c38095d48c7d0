import { Routes } from "discord.js";
import { expect, test } from "vitest";
import { openPeer, refusedWith } from "./bot.ts";

test("the same nonce makes one message, where it is enforced", async () => {
  const { discord, desk, rest } = await openPeer();
  const send = (body: object) => rest.post(Routes.channelMessages(desk.id), { body });
  const first = await send({ content: "one", nonce: "n-1", enforce_nonce: true });
  expect(await send({ content: "two", nonce: "n-1", enforce_nonce: true })).toMatchObject({ content: "one" });
  expect(first).toMatchObject({ nonce: "n-1" });
  await send({ content: "three", nonce: "n-1" });
  expect(discord.messages(desk.id).map(({ content }) => content)).toEqual(["one", "three"]);
});

test("a nonce is forgotten after a while", async () => {
  const { discord, desk, rest } = await openPeer({ nonceMs: 0 });
  const send = () =>
    rest.post(Routes.channelMessages(desk.id), { body: { content: "c", nonce: "n", enforce_nonce: true } });
  await send();
  await send();
  expect(discord.messages(desk.id)).toHaveLength(2);
});

test.each([
  [["VIEW_CHANNEL"], { content: "c" }, "50001"],
  [["SEND_MESSAGES"], { content: "c" }, "50013"],
  [["EMBED_LINKS"], { content: "c" }, undefined],
  [["EMBED_LINKS"], { embeds: [{ title: "t" }] }, "50013"],
  [["READ_MESSAGE_HISTORY"], { content: "c", message_reference: { message_id: "1" } }, "160002"],
  [
    [],
    { content: "c", message_reference: { message_id: "1" } },
    "50035 message_reference[MESSAGE_REFERENCE_UNKNOWN_MESSAGE]",
  ],
  [[], { content: "c", message_reference: { message_id: "1", fail_if_not_exists: false } }, undefined],
] as const)("without %j the bot sends %j: %s", async (deny, body, code) => {
  const { discord, rest } = await openPeer();
  const place = discord.channel({ name: "closed", deny });
  expect(await refusedWith(rest.post(Routes.channelMessages(place.id), { body }))).toBe(code);
});

test("files come whole, and are kept or dropped by an edit", async () => {
  const { discord, desk, rest } = await openPeer();
  const files = [
    { name: "one.txt", data: Buffer.from("first"), contentType: "text/plain" },
    { name: "two.txt", data: Buffer.from("second"), contentType: "text/plain" },
  ];
  await rest.post(Routes.channelMessages(desk.id), {
    body: { attachments: [{ id: "0", description: "the first" }] },
    files,
  });
  const [message] = discord.messages(desk.id);
  expect(message?.attachments.map(({ name, content, description }) => [name, String(content), description])).toEqual([
    ["one.txt", "first", "the first"],
    ["two.txt", "second", null],
  ]);
  const url = message?.attachments[1]?.url ?? "";
  expect(await (await fetch(url)).text()).toBe("second");
  const path = Routes.channelMessage(desk.id, message?.id ?? "");
  await rest.patch(path, { body: { attachments: [{ id: message?.attachments[1]?.id }] } });
  expect(discord.messages(desk.id)[0]?.attachments.map(({ name }) => name)).toEqual(["two.txt"]);
  expect(await refusedWith(rest.patch(path, { body: { attachments: [{ id: "7" }] } }))).toMatch(/^50035 attachments/);
});

test("a thread begins at a message once, lives, is archived, and is gone", async () => {
  const { discord, desk, mei, rest } = await openPeer();
  const said = discord.post(desk.id, mei.id, "My car is not ready.");
  const start = () => rest.post(Routes.threads(desk.id, said.id), { body: { name: "Case 1" } });
  expect(await start()).toMatchObject({ id: said.id, type: 11, parent_id: desk.id });
  expect(await refusedWith(start())).toBe("160004");
  const send = (body: object) => rest.post(Routes.channelMessages(said.id), { body });
  await send({ content: "c" });
  const [inside] = discord.messages(said.id);
  discord.archiveThread(said.id);
  const edit = () => rest.patch(Routes.channelMessage(said.id, inside?.id ?? ""), { body: { content: "d" } });
  expect(await refusedWith(edit())).toBe("50083");
  expect(await refusedWith(send({ content: "opens it again" }))).toBeUndefined();
  expect(await refusedWith(edit())).toBeUndefined();
  discord.archiveThread(said.id, { locked: true });
  expect(await refusedWith(send({ content: "c" }))).toBe("50083");
  discord.deleteThread(said.id);
  expect(await refusedWith(send({ content: "c" }))).toBe("10003");
  discord.deleteMessage(said);
  expect(await refusedWith(rest.get(Routes.channelMessage(desk.id, said.id)))).toBe("10008");
});

test("direct messages reach those who take them", async () => {
  const { discord, mei, rest } = await openPeer();
  const shut = discord.member({ name: "Jonas", takesDirectMessages: false });
  const write = async (id: string) => {
    const place = await rest.post(Routes.userChannels(), { body: { recipient_id: id } });
    const placeId = String(Reflect.get(Object(place), "id"));
    return rest.post(Routes.channelMessages(placeId), { body: { content: "hello" } });
  };
  await write(mei.id);
  expect(discord.directMessages(mei.id)).toMatchObject([{ content: "hello" }]);
  expect(await refusedWith(write(shut.id))).toBe("50007");
});

test("history comes in pages, newest first", async () => {
  const { discord, desk, mei, rest } = await openPeer({ privilegedIntents: ["MessageContent"] });
  const ids = Array.from({ length: 7 }, (_, index) => discord.post(desk.id, mei.id, `${index}`).id);
  const read = async (query: Record<string, string>) => {
    const found = await rest.get(Routes.channelMessages(desk.id), { query: new URLSearchParams(query) });
    return (Array.isArray(found) ? found : []).map(({ content }) => content).join("");
  };
  expect(await read({})).toBe("6543210");
  expect(await read({ limit: "2" })).toBe("65");
  expect(await read({ before: ids[3] ?? "", limit: "2" })).toBe("21");
  expect(await read({ after: ids[3] ?? "", limit: "2" })).toBe("54");
  expect(await read({ around: ids[3] ?? "", limit: "3" })).toBe("432");
});

test("who is called depends on what is allowed and on who may", async () => {
  const { discord, desk, rest } = await openPeer();
  const leads = discord.role({ name: "Leads" });
  const open = discord.role({ name: "Open", mentionable: true });
  const jonas = discord.member({ name: "Jonas", roles: [leads] });
  const priya = discord.member({ name: "Priya", roles: [open] });
  const content = `@everyone <@&${leads.id}> <@&${open.id}> <@${jonas.id}>`;
  const pinged = async (more: object) => {
    await rest.post(Routes.channelMessages(desk.id), { body: { content, ...more } });
    return discord.pings(discord.messages(desk.id).at(-1) ?? { id: "" });
  };
  expect(await pinged({})).toEqual([jonas.id, priya.id]);
  expect(await pinged({ allowed_mentions: { parse: [] } })).toEqual([]);
  expect(await pinged({ allowed_mentions: { users: [jonas.id] } })).toEqual([jonas.id]);
  expect(await pinged({ content: `\`<@${jonas.id}>\`` })).toEqual([]);
});
