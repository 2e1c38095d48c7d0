import { REST, Routes } from "discord.js";
import { expect, test } from "vitest";
import { openPeer, refusedWith } from "./bot.ts";

async function openRest(options: { retries?: number; timeout?: number } = {}) {
  const house = await openPeer();
  const rest = new REST({ api: house.discord.apiUrl, offset: 0, ...options }).setToken(house.discord.token);
  const send = (content: string) => rest.post(Routes.channelMessages(house.desk.id), { body: { content } });
  const said = () => house.discord.messages(house.desk.id).map(({ content }) => content);
  return { ...house, rest, send, said };
}

const POST = "POST /channels/:id/messages";

test("discord.js waits for a limit that it is told of", async () => {
  const { discord, send, said } = await openRest();
  discord.rateLimit(POST, { limit: 2, perMs: 300 });
  const began = Date.now();
  await Promise.all(["1", "2", "3", "4", "5"].map(send));
  expect(said()).toEqual(["1", "2", "3", "4", "5"]);
  expect(Date.now() - began).toBeGreaterThan(500);
  expect(discord.violations).toEqual([]);
});

test("who does not wait is refused, and it is written down", async () => {
  const { discord, desk } = await openRest();
  discord.rateLimit(POST, { limit: 1, perMs: 5_000 });
  const send = () =>
    fetch(`${discord.apiUrl}/v10/channels/${desk.id}/messages`, {
      method: "POST",
      headers: { Authorization: `Bot ${discord.token}`, "Content-Type": "application/json" },
      body: JSON.stringify({ content: "c" }),
    });
  expect((await send()).headers.get("X-RateLimit-Remaining")).toBe("0");
  const refused = await send();
  expect(refused.status).toBe(429);
  expect(refused.headers.get("Retry-After")).toBe("5");
  expect(await refused.json()).toMatchObject({ global: false, retry_after: expect.closeTo(5, 0) });
  await send();
  expect(discord.violations.map(({ kind }) => kind)).toEqual(["over the limit", "before retry_after had passed"]);
});

test("a global limit holds for every route", async () => {
  const { discord, send, rest, said } = await openRest();
  discord.globalRateLimit({ limit: 1, perMs: 200 });
  await send("one");
  await rest.get(Routes.gatewayBot());
  expect(said()).toEqual(["one"]);
  expect(discord.calls.map(({ status }) => status)).toEqual([200, 429, 200]);
  expect(discord.violations).toHaveLength(1);
});

test("discord.js asks again after 5xx, and gives up after its retries", async () => {
  const { discord, send, said } = await openRest({ retries: 2 });
  discord.fail(POST, { times: 2, status: 503 });
  await send("arrives");
  discord.fail(POST, { times: 3, status: 500 });
  await expect(send("does not")).rejects.toMatchObject({ status: 500 });
  expect(said()).toEqual(["arrives"]);
});

test("a refusal is not asked again", async () => {
  const { discord, send } = await openRest();
  discord.fail(POST, { code: 50013 });
  expect(await refusedWith(send("c"))).toBe("50013");
  expect(discord.calls).toHaveLength(1);
});

test("discord.js asks again after a timeout, so that what was done is done twice", async () => {
  const { discord, send, said } = await openRest({ retries: 1, timeout: 100 });
  discord.fail(POST, { hang: true });
  await send("after the hang");
  discord.fail(POST, { delayMs: 150 });
  await send("slow");
  await expect.poll(said).toEqual(["after the hang", "slow", "slow"]);
});

test("a line that is cut after the deed: the deed is done, and the client cannot know", async () => {
  const { discord, send, said } = await openRest({ retries: 1 });
  discord.fail(POST, { dropAfterDoing: true });
  await expect(send("done")).rejects.toThrow();
  discord.fail(POST, { dropBeforeDoing: true });
  await expect(send("not done")).rejects.toThrow();
  expect(said()).toEqual(["done"]);
});

test("a line that is reset after the deed: discord.js does it again, and only a nonce keeps it single", async () => {
  const { discord, desk, rest, send, said } = await openRest({ retries: 1 });
  discord.fail(POST, { dropAfterDoing: true, reset: true });
  await send("twice");
  discord.fail(POST, { dropAfterDoing: true, reset: true });
  const body = { content: "once", nonce: "n", enforce_nonce: true };
  await rest.post(Routes.channelMessages(desk.id), { body });
  expect(said()).toEqual(["twice", "twice", "once"]);
});

test("calls are written down as they came", async () => {
  const { discord, desk, send } = await openRest();
  await send("c");
  expect(discord.calls).toMatchObject([
    { method: "POST", path: `/channels/${desk.id}/messages`, body: { content: "c" }, status: 200 },
  ]);
});

test("what the peer does not have is not found", async () => {
  const { rest } = await openRest();
  await expect(rest.get("/nowhere")).rejects.toMatchObject({ status: 404 });
  await expect(rest.patch("/gateway/bot")).rejects.toMatchObject({ status: 405 });
});
