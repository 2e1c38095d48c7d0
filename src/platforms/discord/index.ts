import { setTimeout as wait } from "node:timers/promises";
import type { APIInteraction } from "discord.js";
import type { ChatHost } from "../../chat/host.ts";
import type { Answer, ChatPlatform, Health } from "../../chat/platform.ts";
import type { Received } from "../../chat/received.ts";
import type { DiscordConfig } from "../../chat-config.ts";
import type { Language } from "../../languages.ts";
import { Answers } from "./answers.ts";
import { Api } from "./api.ts";
import { withFiles } from "./complaint-file.ts";
import { DiscordCourier } from "./courier.ts";
import { FirstAnswers } from "./first-answer.ts";
import { Gateway } from "./gateway.ts";
import { hintsFor } from "./hints.ts";
import { Interactions } from "./interactions.ts";
import { languageFor, voicesOf } from "./languages.ts";
import { lookAtPlaces } from "./places.ts";
import { register } from "./registration.ts";
import { Roles } from "./roles.ts";
import { Threads } from "./threads.ts";

/** How long a start waits until Discord knows the commands. */
const PATIENCE_MS = 3_000;

/** The desk in Discord: what people do comes over the gateway, what the desk says goes over the web API. */
export function createDiscord(config: DiscordConfig, language: Language | null, host: ChatHost): ChatPlatform {
  const { log } = host;
  const api = new Api(config, log);
  const hints = hintsFor(host.commands);
  const answers = new Answers(api, host, hints);
  const first = new FirstAnswers(api, log);
  const client = () => gateway.client;
  const roles = new Roles({ config, api, client, now: host.now });
  let registered: Promise<void> | undefined;

  const platform: ChatPlatform = {
    name: "discord",
    async start() {
      await gateway.start();
      await Promise.race([registered, wait(PATIENCE_MS, undefined, { ref: false })]);
    },
    stop: () => gateway.stop(),
    health,
    courier: new DiscordCourier({ api, host, hints, roles, threads: new Threads(log) }),
    complete: withFiles,
    roleOf: ({ account, groups }: Received["who"]) => roles.roleOf(account, groups),
    audience: async (role) => roles.audience(role),
    answer: (received: Received, answer: Answer) => answers.answer(received, answer),
    languageOf,
  };
  const interactions = new Interactions({ host, platform, first, answers, client });
  const gateway = new Gateway({
    ...config,
    log,
    interaction: (payload: APIInteraction) => void interactions.take(payload),
    ready(applicationId) {
      if (registered === undefined) void lookAtPlaces(api, config, log);
      registered ??= registerAs(applicationId);
    },
  });

  function health(): Health {
    const { ok, what } = gateway.health;
    if (api.refused) return { ok: false, what: "Discord: the token is refused" };
    return { ok, what: `Discord: ${what}` };
  }

  /** Commands that could not be registered are those of before; the next connection tries again. */
  async function registerAs(applicationId: string): Promise<void> {
    try {
      const { guildId } = config;
      const told = await register(api, { applicationId, guildId }, host.commands, await voicesOf(host));
      if (told) log.info("Discord was told which commands there are");
    } catch (cause) {
      registered = undefined;
      log.error("the commands could not be registered in Discord; is applications.commands in the invite link?", {
        cause,
      });
    }
  }

  function languageOf(place: string): Language {
    if (language !== null) return language;
    const channel = client()?.channels.cache.get(place);
    const guild = channel && "guild" in channel ? channel.guild : client()?.guilds.cache.get(config.guildId ?? "");
    return languageFor(guild?.preferredLocale);
  }

  return platform;
}
