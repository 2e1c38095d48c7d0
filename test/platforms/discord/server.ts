import type { StoreConfig } from "#src/store/store.ts";
import { type ChatDesk, openChatDesk, until } from "#test/fixtures/chat.ts";
import { type DiscordPeer, startDiscordPeer } from "#test/peers/discord/peer.ts";
import type { SeenMessage } from "#test/peers/discord/seen.ts";

const TOKEN = "MTA4NTY.for-tests.Zm9yIHRlc3Rz";
const RIGHTS = [
  "VIEW_CHANNEL",
  "SEND_MESSAGES",
  "SEND_MESSAGES_IN_THREADS",
  "CREATE_PUBLIC_THREADS",
  "EMBED_LINKS",
  "ATTACH_FILES",
  "READ_MESSAGE_HISTORY",
] as const;

export type Server = Awaited<ReturnType<typeof discordServer>>;

/** A server in which Mei takes complaints, Jonas leads and reads Chinese, Priya manages, and Otto only looks on. */
export async function discordServer(start: Parameters<typeof startDiscordPeer>[0] = {}) {
  const discord = await startDiscordPeer({ token: TOKEN, botPermissions: RIGHTS, ...start });
  const lead = discord.role({ name: "Leads" });
  const manager = discord.role({ name: "Managers" });
  const mei = discord.member({ name: "Mei Lin", nick: "Mei" });
  const jonas = discord.member({ name: "Jonas", roles: [lead], locale: "zh-CN" });
  const priya = discord.member({ name: "Priya", roles: [manager], locale: "zh-TW" });
  const otto = discord.member({ name: "Otto" });
  const channel = discord.channel({ name: "complaints" });
  const leads = discord.channel({ name: "leads" });
  return { discord, lead, manager, mei, jonas, priya, otto, channel, leads, ...lookIn(discord) };
}

function lookIn(discord: DiscordPeer) {
  const text = (message: SeenMessage) => discord.renderText(message);
  const found = async (messages: () => readonly SeenMessage[], fits: RegExp): Promise<SeenMessage> => {
    await until(
      () => messages().map(text),
      (all) => all.some((each) => fits.test(each)),
    );
    const message = messages().find((each) => fits.test(text(each)));
    if (!message) throw new Error(`nothing like ${fits}`);
    return message;
  };
  return {
    text,
    seen: (placeId: string, fits: RegExp) => found(() => discord.messages(placeId), fits),
    told: (personId: string, fits: RegExp) => found(() => discord.ephemerals(personId), fits),
    toldDirectly: (personId: string, fits: RegExp) => found(() => discord.directMessages(personId), fits),
    /** The message as it stands now. */
    now(message: SeenMessage): SeenMessage {
      const current = discord.messages(message.channelId).find(({ id }) => id === message.id);
      if (!current) throw new Error("the message is gone");
      return current;
    },
  };
}

/** The desk in that server. */
export function openDiscordDesk(
  { discord, leads }: Pick<Server, "discord" | "leads">,
  store: StoreConfig,
  more: { settings?: Readonly<Record<string, string>> } & Parameters<typeof openChatDesk>[2] = {},
): Promise<ChatDesk> {
  const settings = {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_GUILD_ID: discord.guildId,
    DISCORD_LEADS_CHANNEL: leads.id,
    DISCORD_MANAGERS_CHANNEL: leads.id,
    ...more.settings,
  };
  const set = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== ""));
  return openChatDesk(store, set, more);
}
