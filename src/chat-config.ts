import { z } from "zod";
import { LANGUAGES, type Language } from "./languages.ts";

/** Joined by commas: a role of Discord may have blanks in its name. */
const list = z.string().transform((text) =>
  text
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== ""),
);
const url = z.url({ protocol: /^https?$/, error: "must be a web address, such as https://slack.com/api/" });
const SNOWFLAKE = /^\d+$/;

/** The settings of the chats. Without a token of either, the desk opens in the terminal. */
export const ChatSettings = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .regex(
      /^xoxb-[\w-]+$/,
      "must begin with xoxb-, and have only letters, digits and dashes; it stands under “OAuth & Permissions” of your Slack app",
    )
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(
      /^xapp-[\w-]+$/,
      "must begin with xapp-, and have only letters, digits and dashes; make one under “Basic Information › App-Level Tokens” with connections:write",
    )
    .optional(),
  SLACK_SIGNING_SECRET: z.string().min(1, "is empty; it stands under “Basic Information” of your Slack app").optional(),
  SLACK_API_URL: url.default("https://slack.com/api/"),
  /** User groups (@handle or id) and users (id) who hold the role. */
  SLACK_LEADS: list.default([]),
  SLACK_MANAGERS: list.default([]),
  /** Where requests for leads are shown; without it each lead gets a direct message. */
  SLACK_LEADS_CHANNEL: z
    .string()
    .regex(/^[CG]\w+$/, "must be a channel's id, such as C0123ABCD")
    .optional(),
  SLACK_MANAGERS_CHANNEL: z
    .string()
    .regex(/^[CG]\w+$/, "must be a channel's id, such as C0123ABCD")
    .optional(),
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[!-~]+$/,
      "must be the bot's token; it stands under “Bot” of your application in Discord's developer portal",
    )
    .optional(),
  DISCORD_API_URL: url.default("https://discord.com/api"),
  DISCORD_GUILD_ID: z.string().regex(SNOWFLAKE, "must be a server's id: a long number").optional(),
  /** Roles (name or id) and users (id). */
  DISCORD_LEADS: list.default([]),
  DISCORD_MANAGERS: list.default([]),
  DISCORD_LEADS_CHANNEL: z.string().regex(SNOWFLAKE, "must be a channel's id: a long number").optional(),
  DISCORD_MANAGERS_CHANNEL: z.string().regex(SNOWFLAKE, "must be a channel's id: a long number").optional(),
  /** Slack's events over HTTP, and the desk's health. */
  PORT: z.coerce
    .number({ error: "must be a port: a number from 1 to 65535" })
    .int()
    .min(1, "must be a port: a number from 1 to 65535")
    .max(65_535, "must be a port: a number from 1 to 65535")
    .optional(),
  /** Of shared cards, where a channel has set none. */
  MAKEGOOD_LANGUAGE: z.enum(LANGUAGES, { error: `must be one of ${LANGUAGES.join(", ")}` }).optional(),
});

/** Who holds the two roles on a platform, and where they are told. */
export interface RoleHolders {
  readonly leads: readonly string[];
  readonly managers: readonly string[];
  readonly leadsChannel: string | null;
  readonly managersChannel: string | null;
}

export interface SlackConfig extends RoleHolders {
  readonly botToken: string;
  readonly apiUrl: string;
  readonly events:
    | { readonly by: "socket"; readonly appToken: string }
    | { readonly by: "http"; readonly signingSecret: string; readonly port: number };
}

export interface DiscordConfig extends RoleHolders {
  readonly token: string;
  readonly apiUrl: string;
  /** Commands are registered in this server alone, where they show at once. */
  readonly guildId: string | null;
}

export interface ChatConfig {
  readonly slack: SlackConfig | null;
  readonly discord: DiscordConfig | null;
  readonly port: number | null;
  readonly language: Language | null;
}

const KNOWN = new Set(Object.keys(ChatSettings.shape));

/** What is missing beside what is there: each with its mend. */
export function chatFaults(set: Readonly<Record<string, string | undefined>>): readonly string[] {
  const faults: string[] = [];
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, PORT } = set;
  if (SLACK_BOT_TOKEN !== undefined && SLACK_APP_TOKEN === undefined) {
    if (SLACK_SIGNING_SECRET === undefined) {
      faults.push(
        "SLACK_BOT_TOKEN is alone: add SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and PORT (events over HTTP)",
      );
    } else if (PORT === undefined)
      faults.push("PORT is missing: with SLACK_SIGNING_SECRET, Slack's events come in over HTTP");
  }
  for (const [token, others] of [
    ["SLACK_BOT_TOKEN", /^SLACK_/],
    ["DISCORD_TOKEN", /^DISCORD_/],
  ] as const) {
    if (set[token] !== undefined) continue;
    for (const name of Object.keys(set).filter((each) => others.test(each) && KNOWN.has(each))) {
      faults.push(`${token} is missing: ${name} does nothing without it`);
    }
  }
  return faults;
}

export function chatOf(settings: z.infer<typeof ChatSettings>): ChatConfig | null {
  const slack = slackOf(settings);
  const discord = discordOf(settings);
  if (!slack && !discord) return null;
  return { slack, discord, port: settings.PORT ?? null, language: settings.MAKEGOOD_LANGUAGE ?? null };
}

function slackOf(settings: z.infer<typeof ChatSettings>): SlackConfig | null {
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, PORT } = settings;
  if (SLACK_BOT_TOKEN === undefined) return null;
  const events = SLACK_APP_TOKEN
    ? ({ by: "socket", appToken: SLACK_APP_TOKEN } as const)
    : ({ by: "http", signingSecret: SLACK_SIGNING_SECRET ?? "", port: PORT ?? 0 } as const);
  return {
    botToken: SLACK_BOT_TOKEN,
    apiUrl: withSlash(settings.SLACK_API_URL),
    events,
    leads: settings.SLACK_LEADS,
    managers: settings.SLACK_MANAGERS,
    leadsChannel: settings.SLACK_LEADS_CHANNEL ?? null,
    managersChannel: settings.SLACK_MANAGERS_CHANNEL ?? null,
  };
}

function discordOf(settings: z.infer<typeof ChatSettings>): DiscordConfig | null {
  if (settings.DISCORD_TOKEN === undefined) return null;
  return {
    token: settings.DISCORD_TOKEN,
    apiUrl: settings.DISCORD_API_URL.replace(/\/+$/, "").replace(/\/v\d+$/, ""),
    guildId: settings.DISCORD_GUILD_ID ?? null,
    leads: settings.DISCORD_LEADS,
    managers: settings.DISCORD_MANAGERS,
    leadsChannel: settings.DISCORD_LEADS_CHANNEL ?? null,
    managersChannel: settings.DISCORD_MANAGERS_CHANNEL ?? null,
  };
}

function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}
