import { Routes } from "discord.js";
import type { DiscordConfig } from "../../chat-config.ts";
import type { Log } from "../../log.ts";
import type { Api } from "./api.ts";
import { codesOf, undeliverable } from "./faults.ts";

/** Looks once at what the settings name, so that it is not the first request of an agent that finds out. */
export async function lookAtPlaces(api: Api, config: DiscordConfig, log: Log): Promise<void> {
  const { guildId, leadsChannel, managersChannel } = config;
  await Promise.all([
    guildId !== null && look("DISCORD_GUILD_ID", Routes.guild(guildId), "open the invite link and choose that server"),
    ...(
      [
        ["DISCORD_LEADS_CHANNEL", leadsChannel],
        ["DISCORD_MANAGERS_CHANNEL", managersChannel],
      ] as const
    ).map(([setting, id]) => id !== null && look(setting, Routes.channel(id), "let the desk's role see that channel")),
  ]);

  async function look(setting: string, route: `/${string}`, mend: string): Promise<void> {
    try {
      await api.call({ method: "get", route });
    } catch (error) {
      // Whatever else goes wrong is no fault of the setting.
      if ([403, 404].includes(codesOf(error)?.status ?? 0))
        log.error(`${setting} names what the desk cannot reach`, { reason: undeliverable(error).message, mend });
    }
  }
}
