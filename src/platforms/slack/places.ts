import type { webApi } from "@slack/bolt";
import type { SlackConfig } from "../../chat-config.ts";
import type { Log } from "../../log.ts";
import { slackCode } from "./faults.ts";

/** Looks once at the channels that the settings name, so that it is not the first request of an agent that finds out. */
export async function lookAtPlaces(client: webApi.WebClient, config: SlackConfig, log: Log): Promise<void> {
  const { leadsChannel, managersChannel } = config;
  await Promise.all([
    leadsChannel !== null && look("SLACK_LEADS_CHANNEL", leadsChannel),
    managersChannel !== null && look("SLACK_MANAGERS_CHANNEL", managersChannel),
  ]);

  async function look(setting: string, channel: string): Promise<void> {
    const reason = await reasonAgainst(client, channel);
    if (reason === undefined) return;
    log.error(`${setting} names a channel that the desk cannot write to`, { reason, mend: MENDS[reason] });
  }
}

const MENDS = {
  channel_not_found: "copy the id from the channel's details; a private channel has to invite the app first (/invite)",
  is_archived: "name another channel, or take it out of the archive",
  not_in_channel: "invite the app there with /invite",
} as const;

async function reasonAgainst(client: webApi.WebClient, channel: string): Promise<keyof typeof MENDS | undefined> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    if (found?.is_archived) return "is_archived";
    return found?.is_member === false ? "not_in_channel" : undefined;
  } catch (error) {
    // Whatever else goes wrong is no fault of the setting.
    return slackCode(error) === "channel_not_found" ? "channel_not_found" : undefined;
  }
}
