import { isWordKey, type Say } from "../cards/say.ts";
import { COMMANDS } from "../commands/index.ts";
import { UserError } from "../errors.ts";
import { slackManifest } from "../platforms/slack/manifest.ts";

/** Slack's app manifest as JSON to paste: for Socket Mode, or for events over HTTP at `<address>/slack/events`. */
export function manifestDoor([address]: readonly string[], say: Say): string {
  if (address !== undefined && !/^https:\/\/\S+$/.test(address)) {
    throw new UserError("usage", { usage: "npm run -s manifest -- [https://desk.example.com]" });
  }
  const about = (name: string) => {
    const key = `slash.${name}`;
    return isWordKey(key) ? say(key) : name;
  };
  const words = {
    summary: say("app.summary"),
    shortcut: say("shortcut.open-case"),
    shortcutHint: say("shortcut.open-case.hint"),
    about,
  };
  const events =
    address === undefined ? null : `${address.replace(/\/+$/, "").replace(/\/slack\/events$/, "")}/slack/events`;
  return JSON.stringify(slackManifest(COMMANDS, words, events), null, 2);
}
