import type { Fields } from "./json.ts";
import type { Pings } from "./mentions.ts";

export type Reaction = { name: string; users: string[] };

export type SlackFile = { id: string; name: string; mimetype: string; size: number; url_private: string; user: string };

export type Message = {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | undefined;
  readonly user: string;
  readonly bot: boolean;
  text: string;
  blocks: Fields[];
  metadata: Fields | undefined;
  edited: { user: string; ts: string } | undefined;
  reactions: Reaction[];
  files: SlackFile[];
  /** Whom it would notify, and where a press on its text would lead. */
  pings: Pings;
  links: string[];
  /** The only one who sees it. */
  readonly ephemeralTo: string | undefined;
  /** A deleted message with answers leaves "This message was deleted." in its place. */
  tombstone: boolean;
};

export type Author = { teamId: string; appId: string; botId: string; botName: string };

/** A message as the Web API and the payloads show it. */
export function onTheWire(message: Message, { teamId, appId, botId, botName }: Author, withMetadata = false): Fields {
  const { ts, threadTs, text } = message;
  if (message.tombstone)
    return {
      type: "message",
      subtype: "tombstone",
      text: "This message was deleted.",
      user: "USLACKBOT",
      hidden: true,
      ts,
      thread_ts: ts,
    };
  const bot = {
    bot_id: botId,
    app_id: appId,
    bot_profile: { id: botId, app_id: appId, name: botName, icons: {}, deleted: false, updated: 0, team_id: teamId },
  };
  return {
    user: message.user,
    type: "message",
    ts,
    ...(message.bot ? bot : { client_msg_id: `00000000-0000-4000-8000-${ts.replace(".", "").slice(-12)}` }),
    text,
    team: teamId,
    ...(threadTs ? { thread_ts: threadTs } : {}),
    ...(message.blocks.length > 0 || text === "" ? {} : { blocks: [asRichText(ts, text)] }),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.edited ? { edited: message.edited } : {}),
    ...(message.files.length > 0 ? { files: message.files, upload: false } : {}),
    ...(message.reactions.length > 0
      ? { reactions: message.reactions.map(({ name, users }) => ({ name, users, count: users.length })) }
      : {}),
    ...(withMetadata && message.metadata ? { metadata: message.metadata } : {}),
  };
}

/** What is written as plain text, Slack keeps as rich text. */
function asRichText(ts: string, text: string): Fields {
  const words = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  const section = { type: "rich_text_section", elements: [{ type: "text", text: words }] };
  return { type: "rich_text", block_id: ts.slice(-5), elements: [section] };
}
