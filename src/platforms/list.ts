import type { ChatHost } from "../chat/host.ts";
import type { ChatPlatform } from "../chat/platform.ts";
import type { ChatConfig } from "../chat-config.ts";

/** The chats that are set up. A platform's SDK is loaded only where it is used. */
export async function chatPlatforms({ slack, discord, language }: ChatConfig) {
  const platforms: ((host: ChatHost) => ChatPlatform)[] = [];
  if (slack) {
    const { createSlack } = await import("./slack/index.ts");
    platforms.push((host) => createSlack(slack, language, host));
  }
  if (discord) {
    const { createDiscord } = await import("./discord/index.ts");
    platforms.push((host) => createDiscord(discord, language, host));
  }
  return platforms;
}
