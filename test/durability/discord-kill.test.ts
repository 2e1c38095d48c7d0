import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { until } from "#test/fixtures/chat.ts";
import { warmed } from "#test/fixtures/warm.ts";
import type { SeenMessage } from "#test/peers/discord/seen.ts";
import { discordServer, type Server } from "#test/platforms/discord/server.ts";
import { ChatChild } from "./chat-child.ts";
import { readRows } from "./raw-rows.ts";

const COMPLAINT = "You promised my car in one hour. After two and a half hours nobody had even started on it.";
/** A dead process keeps its leases for some seconds. */
const RECOVERY_MS = 30_000;
const THREADS = "POST /channels/:id/messages/:message/threads";

/** Where between a command and its card the desk is killed. */
const MOMENTS: readonly (readonly [string, (at: Server) => Promise<void>, (at: Server) => void])[] = [
  ["as soon as it is acknowledged", async () => {}, () => {}],
  ["a moment later", () => wait(15), () => {}],
  [
    "while its card is on its way to Discord",
    (at) => called(at, "POST", /\/messages$/),
    ({ discord }) => discord.fail("POST /channels/:id/messages", { hang: true }),
  ],
  [
    "when its card is posted and Discord's answer did not arrive",
    (at) => posted(at),
    ({ discord }) => discord.fail("POST /channels/:id/messages", { dropAfterDoing: true }),
  ],
  ["when its card is posted", (at) => posted(at), () => {}],
  [
    "while the thread of its card is being made",
    (at) => called(at, "POST", /\/threads$/),
    ({ discord }) => discord.fail(THREADS, { hang: true }),
  ],
  [
    "when the thread is made and Discord's answer did not arrive",
    async ({ discord, channel }) => void (await until(() => discord.threads(channel.id).length > 0)),
    ({ discord }) => discord.fail(THREADS, { dropAfterDoing: true }),
  ],
  [
    "while its private answer is on its way",
    (at) => called(at, "PATCH", /@original$/),
    ({ discord }) => discord.fail("PATCH /webhooks/:app/:token/messages/:message", { hang: true }),
  ],
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.concurrent("a desk in Discord that is killed", () => {
  test.each(MOMENTS)(
    "%s: after a restart there is one case, one card and one thread, and it is edited",
    async (_name, moment, beforehand) => {
      // Whoever comes back may do so after Discord has forgotten the nonce of a message.
      const at = await discordServer({ nonceMs: 0 });
      const { discord, mei, channel, text } = at;
      const { folder, start } = deskFor(at);
      let desk = await start();
      beforehand(at);
      await typed(at, ["case", "open"], { text: COMPLAINT });
      await moment(at);
      await desk.kill();
      const first = desk.log;
      discord.clearFaults();

      desk = await start();
      await until(
        () => discord.messages(channel.id),
        (all) => all.length === 1 && all[0]?.thread !== undefined,
        RECOVERY_MS,
      );
      // Nobody is left to look at "thinking…".
      const told = await until(
        () => discord.ephemerals(mei.id),
        (all) => all.every(({ loading }) => !loading),
        RECOVERY_MS,
      );
      expect(told.filter((message) => text(message).includes("MG-1"))).toHaveLength(1);

      await typed(at, ["case", "facts"], { case: "1", fault: "ours", customer: "Ms Lee" });
      const [card] = await until(
        () => discord.messages(channel.id),
        (all) => all.some((message) => text(message).includes("Ms Lee")),
        RECOVERY_MS,
      );
      await until(() => stepsIn(at, card).length > 0, Boolean, RECOVERY_MS);
      expect(await desk.stop()).toBe(0);
      expect(discord.messages(channel.id)).toHaveLength(1);
      expect(discord.threads(channel.id)).toHaveLength(1);
      expect(stepsIn(at, card)).toHaveLength(1);
      expect((await readRows({ dataFolder: folder })).cases).toHaveLength(1);
      for (const log of [first, desk.log]) {
        expect(log).toContain("the desk is open");
        expect(log).not.toContain(discord.token);
        expect(log).not.toContain(COMPLAINT);
        for (const token of tokensIn(at)) expect(log).not.toContain(token);
      }
      await discord.close();
    },
    90_000,
  );

  test("between a request and its message to the leads: they are asked once, and it is that message that is decided", async () => {
    const at = await discordServer({ nonceMs: 0 });
    const { discord, jonas, channel, leads, text, seen } = at;
    const { start } = deskFor(at);
    let desk = await start();
    await typed(at, ["case", "open"], { text: COMPLAINT });
    await seen(channel.id, /MG-1/);
    await typed(at, ["case", "facts"], { case: "1", fault: "ours", spend: "300" });
    await seen(channel.id, /ours \(established/);
    discord.fail(`POST /channels/${leads.id}/messages`, { dropAfterDoing: true });
    await typed(at, ["case", "request"], { case: "1" });
    await until(() => discord.messages(leads.id).length > 0);
    await desk.kill();

    desk = await start();
    const request = await seen(leads.id, /asks for approval/);
    const { failed } = await discord.press(jonas.id, request, "Approve");
    expect(failed).toBe(false);
    await until(
      () => discord.messages(leads.id).map(text).join("\n"),
      (shown) => shown.includes("Jonas: approved"),
      RECOVERY_MS,
    );
    expect(await desk.stop()).toBe(0);
    expect(discord.messages(leads.id)).toHaveLength(1);
    expect(discord.messages(channel.id)).toHaveLength(1);
    await discord.close();
  }, 90_000);
});

/** As a person does: where it was not saved (a busy machine, a desk that has just begun), it is sent again. */
async function typed({ discord, mei, channel }: Server, path: string[], given: Record<string, string>): Promise<void> {
  // The desk is open before Discord has been told of its commands: their Traditional words are still being derived.
  await until(
    () => discord.commands,
    (all) => all.length > 0,
    RECOVERY_MS,
  );
  for (let again = 0; again < 5; again += 1) {
    const { failed, callback } = await discord.slash(mei.id, channel.id, path, given);
    if (!failed && !JSON.stringify(callback).includes("Not saved")) return;
  }
  throw new Error(`never saved: ${path.join(" ")}`);
}

async function called({ discord }: Server, method: string, path: RegExp): Promise<void> {
  await until(() => discord.calls.some((call) => call.method === method && path.test(call.path)));
}

async function posted({ discord, channel }: Server): Promise<void> {
  await until(() => discord.messages(channel.id).length > 0);
}

/** What the thread of the card tells of the facts. */
function stepsIn({ discord, text }: Server, card: SeenMessage | undefined): readonly string[] {
  return discord
    .messages(card?.thread ?? "")
    .map(text)
    .filter((told) => /Mei/.test(told));
}

/** Of the interactions: whoever has one may answer in the desk's name. */
function tokensIn({ discord }: Server): readonly string[] {
  return discord.calls.flatMap(({ path }) => /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path)?.[1] ?? []);
}

function deskFor({ discord, leads }: Server) {
  const folder = warmed(mkdtempSync(join(tmpdir(), "makegood-discord-")));
  folders.push(folder);
  const settings = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_GUILD_ID: discord.guildId,
    DISCORD_LEADS_CHANNEL: leads.id,
    DISCORD_MANAGERS_CHANNEL: leads.id,
  };
  return { folder, start: () => ChatChild.start(settings, folder) };
}
