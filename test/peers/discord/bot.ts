import { Client, type ClientOptions, DiscordAPIError, Events, GatewayIntentBits, REST } from "discord.js";
import { onTestFinished } from "vitest";
import { type DiscordPeer, type DiscordSetting, startDiscordPeer } from "./peer.ts";

/** A peer with one channel and one person, gone with the test. */
export async function openPeer(setting: DiscordSetting = {}) {
  const discord = await startDiscordPeer(setting);
  onTestFinished(() => discord.close());
  const desk = discord.channel({ name: "desk" });
  const mei = discord.member({ name: "Mei", locale: "zh-CN" });
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  return { discord, desk, mei, rest };
}

/** The real client, connected. It may identify as often as it likes, where it would wait five seconds by itself. */
export async function connectBot(discord: DiscordPeer, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    rest: { api: discord.apiUrl, offset: 0 },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...options,
  });
  client.on(Events.Error, () => {});
  onTestFinished(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

/** With which code something was refused, and where in the body: `50035 embeds[0].title[BASE_TYPE_MAX_LENGTH]`. */
export async function refusedWith(doing: Promise<unknown>): Promise<string | undefined> {
  try {
    await doing;
    return undefined;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    const [, ...where] = error.message.split("\n");
    return [error.code, ...where.map((line) => line.split(":")[0])].join(" ");
  }
}

export async function until(holds: () => boolean, withinMs = 3_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not within ${withinMs} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
