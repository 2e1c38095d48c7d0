import { randomBytes } from "node:crypto";
import type { Fields } from "./json.ts";
import { reachOf } from "./mentions.ts";
import type { Message, SlackFile } from "./message.ts";

export type User = { id: string; name: string; realName: string; locale: string; tz: string; bot: boolean };
export type Channel = {
  id: string;
  name: string;
  kind: "channel" | "im";
  private: boolean;
  archived: boolean;
  members: Set<string>;
};
export type UserGroup = { id: string; handle: string; name: string; users: string[] };
export type Draft = {
  channel: string;
  user: string;
  text: string;
  blocks?: Fields[];
  threadTs?: string | undefined;
  metadata?: Fields | undefined;
  files?: SlackFile[];
  ephemeralTo?: string;
};

export type Workspace = ReturnType<typeof createWorkspace>;

export function newId(letter: string): string {
  return `${letter}0${randomBytes(8).toString("hex").toUpperCase().slice(0, 9)}`;
}

export function createWorkspace(now: () => number) {
  const identity = {
    teamId: newId("T"),
    teamDomain: "makegood-tests",
    appId: newId("A"),
    botId: newId("B"),
    botUserId: newId("U"),
    botName: "makegood",
    verificationToken: randomBytes(12).toString("base64url"),
  };
  const users = new Map<string, User>();
  const channels = new Map<string, Channel>();
  const groups = new Map<string, UserGroup>();
  const files = new Map<string, { file: SlackFile; content: Buffer; done: boolean }>();
  /** In the order in which they were shown, the ephemeral ones too. */
  let messages: Message[] = [];
  let lastTs = 0;

  const { botUserId: bot, botName } = identity;
  users.set(bot, { id: bot, name: botName, realName: botName, locale: "en-US", tz: "Etc/UTC", bot: true });

  /** No two are the same anywhere in the workspace, and a later one is larger. */
  function nextTs(): string {
    lastTs = Math.max(lastTs + 1, now() * 1_000);
    const digits = String(Math.trunc(lastTs)).padStart(16, "0");
    return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
  }

  const workspace = {
    identity,
    users,
    channels,
    groups,
    files,
    nextTs,
    now,
    messagesIn: (channel: string) => messages.filter((each) => each.channel === channel && !each.ephemeralTo),
    ephemeralsOf: (user: string) => messages.filter((each) => each.ephemeralTo === user),
    find(channel: string, ts: string): Message | undefined {
      return messages.find((each) => each.channel === channel && each.ts === ts);
    },
    /** An answer to an answer belongs to the thread; an answer to nothing stands on its own. */
    threadOf(channel: string, ts: string | undefined): string | undefined {
      const parent = ts ? workspace.find(channel, ts) : undefined;
      return parent && !parent.ephemeralTo ? (parent.threadTs ?? parent.ts) : undefined;
    },
    add({ channel, user, text, blocks = [], threadTs, metadata, files: attached = [], ephemeralTo }: Draft): Message {
      const message: Message = {
        channel,
        ts: nextTs(),
        threadTs: workspace.threadOf(channel, threadTs),
        user,
        bot: user === identity.botUserId,
        text,
        blocks,
        metadata,
        edited: undefined,
        reactions: [],
        files: attached,
        ...reachOf(text, blocks),
        ephemeralTo,
        tombstone: false,
      };
      messages.push(message);
      return message;
    },
    change(message: Message, content: { text: string; blocks: Fields[]; metadata?: Fields | undefined }): void {
      Object.assign(message, content, reachOf(content.text, content.blocks));
      message.edited = { user: message.user, ts: nextTs() };
    },
    remove(message: Message): void {
      const answered = messages.some((each) => each.channel === message.channel && each.threadTs === message.ts);
      if (answered && !message.ephemeralTo) message.tombstone = true;
      else messages = messages.filter((each) => each !== message);
    },
    removeChannel(channel: string): void {
      channels.delete(channel);
      messages = messages.filter((each) => each.channel !== channel);
    },
    imWith(user: string): Channel | undefined {
      return [...channels.values()].find(({ kind, members }) => kind === "im" && members.has(user));
    },
    openIm(user: string): Channel {
      const known = workspace.imWith(user);
      if (known) return known;
      const im: Channel = {
        id: newId("D"),
        name: "directmessage",
        kind: "im",
        private: true,
        archived: false,
        members: new Set([user, identity.botUserId]),
      };
      channels.set(im.id, im);
      return im;
    },
  };
  return workspace;
}
