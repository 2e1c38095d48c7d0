import { expect, test } from "vitest";
import { COMMANDS } from "#src/commands/index.ts";
import { OPEN_FROM_MESSAGE } from "#src/platforms/slack/events.ts";
import { makegood } from "#test/fixtures/process.ts";
import { SCOPES } from "#test/peers/slack/peer.ts";

test("the manifest names every command, the shortcut, and no more scopes than the desk uses", async () => {
  const { out, code } = await makegood(["manifest"], []);
  expect(code).toBe(0);
  const manifest = JSON.parse(out);
  const names = [...new Set(COMMANDS.map(({ path }) => `/${path[0]}`))];
  expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual(names);
  for (const command of manifest.features.slash_commands) {
    expect(command.should_escape).toBe(true);
    expect(command.description.length).toBeLessThanOrEqual(2_000);
    expect(command.usage_hint.length).toBeLessThanOrEqual(1_000);
    expect(command).not.toHaveProperty("url");
  }
  const [shortcut] = manifest.features.shortcuts;
  expect(shortcut).toMatchObject({ type: "message", callback_id: OPEN_FROM_MESSAGE });
  expect(shortcut.name.length).toBeLessThanOrEqual(24);
  expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
  expect(manifest.settings).toMatchObject({ socket_mode_enabled: true, interactivity: { is_enabled: true } });
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(["app_home_opened"]);
  const known = [...SCOPES, "chat:write.public"];
  expect(manifest.oauth_config.scopes.bot.filter((scope: string) => !known.includes(scope))).toEqual([]);
});

test("with an address, Slack's events come over HTTP", async () => {
  const manifest = JSON.parse((await makegood(["manifest", "https://desk.example.com/"], [])).out);
  const url = "https://desk.example.com/slack/events";
  expect(manifest.settings).toMatchObject({
    socket_mode_enabled: false,
    event_subscriptions: { request_url: url },
    interactivity: { request_url: url, message_menu_options_url: url },
  });
  expect(manifest.features.slash_commands[0].url).toBe(url);
  const { err, code } = await makegood(["manifest", "desk.example.com"], []);
  expect(code).toBe(1);
  expect(err).toContain("npm run -s manifest");
});
