import type { Command } from "../../commands/command.ts";
import { OPEN_FROM_MESSAGE } from "./events.ts";

/** What the desk does in Slack needs these, and no more. */
const SCOPES = [
  "channels:history",
  "chat:write",
  "chat:write.public",
  "commands",
  "files:read",
  "groups:history",
  "im:history",
  "im:write",
  "mpim:history",
  "usergroups:read",
  "users:read",
] as const;

export interface ManifestWords {
  readonly summary: string;
  readonly shortcut: string;
  readonly shortcutHint: string;
  /** What a slash command such as `/case` is about. */
  readonly about: (name: string) => string;
}

/**
 * Slack's app manifest: commands, shortcut, scopes and events as the desk uses them. `address` is where Slack reaches the
 * desk over HTTP; without it the app uses Socket Mode.
 */
export function slackManifest(commands: readonly Command[], words: ManifestWords, address: string | null) {
  const url = address === null ? {} : { url: address };
  const request = address === null ? {} : { request_url: address };
  const names = [...new Set(commands.map(({ path }) => path[0]))];
  return {
    display_information: { name: "Makegood", description: words.summary },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: "Makegood", always_online: true },
      shortcuts: [
        { name: words.shortcut, type: "message", callback_id: OPEN_FROM_MESSAGE, description: words.shortcutHint },
      ],
      slash_commands: names.map((name) => ({
        command: `/${name}`,
        description: words.about(name),
        usage_hint: hintOf(name, commands),
        should_escape: true,
        ...url,
      })),
    },
    oauth_config: { scopes: { bot: SCOPES } },
    settings: {
      event_subscriptions: { bot_events: ["app_home_opened"], ...request },
      interactivity: {
        is_enabled: true,
        ...request,
        ...(address !== null && { message_menu_options_url: address }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: address === null,
      token_rotation_enabled: false,
    },
  };
}

/** The first subcommands; the field is short. */
function hintOf(name: string, commands: readonly Command[]): string {
  const words = commands.filter(({ path }) => path[0] === name).map(({ path }) => path[1]);
  return `[${words.join(" | ")}]`.slice(0, 1_000);
}
