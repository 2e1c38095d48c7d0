import { randomBytes } from "node:crypto";
import type { UniqueActionIds } from "./block-kit/surfaces.ts";
import type { Door } from "./delivery/attempt.ts";
import { createCarrier } from "./delivery/delivery.ts";
import { createRequests } from "./delivery/requests.ts";
import { createSockets } from "./delivery/sockets.ts";
import { createModals, type View } from "./interaction/modals.ts";
import { createPayloads } from "./interaction/payloads.ts";
import { createPeople } from "./interaction/people.ts";
import { createResponseUrls } from "./interaction/response-urls.ts";
import { createTriggers } from "./interaction/triggers.ts";
import { ACK_MS, EVENT_RETRIES_MS } from "./limits.ts";
import type { Message, SlackFile } from "./message.ts";
import { renderBlocks, renderView } from "./render.ts";
import { createFaults, type Fault, type Rate } from "./web-api/faults.ts";
import { createWebApi } from "./web-api/server.ts";
import { createTokens } from "./web-api/tokens.ts";
import { type Channel, createWorkspace, newId, type User, type UserGroup } from "./workspace.ts";

/** All that the methods ask for, without `chat:write.public`: the bot posts only where it is. */
export const SCOPES = [
  ...["commands", "chat:write", "channels:read", "groups:read", "im:read", "im:write", "mpim:read"],
  ...["channels:history", "groups:history", "im:history", "mpim:history", "channels:join", "users:read"],
  ...["usergroups:read", "files:read", "files:write", "reactions:write"],
];

export type Options = {
  botToken?: string;
  appToken?: string;
  signingSecret?: string;
  scopes?: string[];
  now?: () => number;
  ackLimitMs?: number;
  eventRetriesMs?: number[];
  redeliverInteractions?: boolean;
  uniqueActionIds?: UniqueActionIds;
  pingMs?: number;
};

export type SlackPeer = Awaited<ReturnType<typeof startSlackPeer>>;

/** The other side of Slack's wire, on loopback, as strict as Slack's documentation. */
export async function startSlackPeer(options: Options = {}) {
  const { now = Date.now, ackLimitMs = ACK_MS, uniqueActionIds: unique = "block" } = options;
  const botToken = options.botToken ?? `xoxb-${randomBytes(12).toString("hex")}`;
  const appToken = options.appToken ?? `xapp-1-${randomBytes(12).toString("hex")}`;
  const signingSecret = options.signingSecret ?? randomBytes(16).toString("hex");
  let url = "";
  const baseUrl = () => url;

  const workspace = createWorkspace(now);
  const { identity } = workspace;
  const modals = createModals(workspace);
  const triggers = createTriggers(now);
  const faults = createFaults();
  const tokens = createTokens(botToken, appToken, new Set(options.scopes ?? SCOPES));
  const sockets = createSockets({ appId: identity.appId, ackLimitMs, pingMs: options.pingMs ?? 10_000 });
  const responseUrls = createResponseUrls(workspace, unique, baseUrl);
  const payloads = createPayloads(workspace, modals);
  let door: Door = sockets;
  const habits = {
    eventRetriesMs: options.eventRetriesMs ?? EVENT_RETRIES_MS,
    redeliverInteractions: options.redeliverInteractions ?? false,
  };
  const carrier = createCarrier(() => door, habits);
  const people = createPeople({ workspace, modals, triggers, responseUrls, payloads, carrier, unique });
  const inside = { workspace, modals, triggers, sockets, unique, has: tokens.has, baseUrl };
  const api = createWebApi({ inside, tokens, faults, responseUrls });
  url = await api.listen();

  function screenOf(reader: string | undefined) {
    const { locale = "en-US", tz = "Etc/UTC" } = workspace.users.get(reader ?? "") ?? {};
    const nameOf = (id: string) =>
      workspace.users.get(id)?.realName ?? workspace.groups.get(id)?.handle ?? workspace.channels.get(id)?.name;
    return { locale, tz, now: now(), nameOf };
  }

  function member(id: string): Channel {
    const channel = workspace.channels.get(id);
    if (!channel) throw new Error(`there is no channel ${id}`);
    return channel;
  }

  return {
    apiUrl: `${url}/api/`,
    botToken,
    appToken,
    signingSecret,
    ...identity,
    ...people,
    calls: api.calls,
    violations: faults.violations,

    user({ id = newId("U"), name, realName = name, locale = "en-US", tz = "Etc/UTC" }: NewUser): User {
      const user = { id, name, realName, locale, tz, bot: false };
      workspace.users.set(id, user);
      return user;
    },
    channel({ id = newId("C"), name, members, ...given }: NewChannel): Channel {
      const people = members ?? [...workspace.users.values()].filter(({ bot }) => !bot).map((each) => each.id);
      const bot = given.botIsMember === false ? [] : [identity.botUserId];
      const kinds = { kind: "channel" as const, private: given.private ?? false, archived: given.archived ?? false };
      const channel: Channel = { id, name, ...kinds, members: new Set([...people, ...bot]) };
      workspace.channels.set(id, channel);
      return channel;
    },
    userGroup({ id = newId("S"), ...given }: Omit<UserGroup, "id"> & { id?: string }): UserGroup {
      const group = { id, ...given };
      workspace.groups.set(id, group);
      return group;
    },
    file({ name, mimetype, content, user = "" }: NewFile): SlackFile {
      const [id, bytes] = [newId("F"), Buffer.from(content)];
      const file = { id, name, mimetype, size: bytes.length, url_private: `${url}/files/${id}`, user };
      workspace.files.set(id, { file, content: bytes, done: true });
      return file;
    },
    /** A person's own message, in a thread where `threadTs` says so. */
    post(
      channelId: string,
      user: string,
      text: string,
      more: { files?: SlackFile[]; threadTs?: string } = {},
    ): Message {
      return workspace.add({ channel: member(channelId).id, user, text, ...more });
    },
    deleteMessage(message: Message): void {
      workspace.remove(message);
    },
    deleteChannel: (id: string) => workspace.removeChannel(id),
    archive(id: string): void {
      member(id).archived = true;
    },
    removeBot(id: string): void {
      member(id).members.delete(identity.botUserId);
    },

    overSocket(): void {
      door = sockets;
    },
    overHttp(requestUrl: string): void {
      door = createRequests(requestUrl, signingSecret, ackLimitMs);
    },
    connections: () => sockets.count(),
    connectionsEver: () => sockets.accepted(),

    messages: (channelId: string) => workspace.messagesIn(channelId).filter(({ tombstone }) => !tombstone),
    thread(channelId: string, ts: string): Message[] {
      const all = workspace.messagesIn(channelId).filter(({ tombstone }) => !tombstone);
      return all.filter((each) => each.ts === ts || each.threadTs === ts);
    },
    ephemerals: (user: string) => workspace.ephemeralsOf(user),
    directMessages(user: string): Message[] {
      const im = workspace.imWith(user);
      return im ? workspace.messagesIn(im.id).filter(({ tombstone }) => !tombstone) : [];
    },
    /** Where that user and the bot write to each other. */
    directChannel: (user: string) => workspace.openIm(user).id,
    openViews: (user: string) => modals.open(user),
    home: (user: string) => modals.home(user),
    /** What can be read of it, as the reader's client shows it. */
    renderText(shown: Message | View, reader?: string): string {
      if ("ts" in shown) return renderBlocks(shown.text, shown.blocks, screenOf(reader));
      return renderView(shown.content, shown.blocks, screenOf(reader ?? shown.user));
    },

    fail: (method: string, fault: Fault) => faults.plan(method, fault),
    rateLimit: (method: string, rate: Rate) => faults.limit(method, rate),
    stopFailing: () => faults.forget(),
    revokeToken: (error: "token_revoked" | "invalid_auth" | "account_inactive" = "token_revoked") =>
      tokens.revoke(error),
    restoreToken: () => tokens.restore(),
    refreshSockets({ reason = "refresh_requested", warningMs = 10_000, connections }: Refresh = {}): void {
      sockets.refresh(reason, warningMs, connections);
    },
    dropSockets: () => sockets.drop(),
    stopSockets(): void {
      sockets.setOpen(false);
      sockets.drop();
    },
    startSockets: () => sockets.setOpen(true),

    async close(): Promise<void> {
      carrier.close();
      sockets.close();
      await api.close();
    },
  };
}

type NewUser = { id?: string; name: string; realName?: string; locale?: string; tz?: string };
type NewChannel = {
  id?: string;
  name: string;
  /** Everybody, unless said otherwise. */
  members?: string[];
  botIsMember?: boolean;
  private?: boolean;
  archived?: boolean;
};
type NewFile = { name: string; mimetype: string; content: string | Uint8Array; user?: string };
type Refresh = { reason?: "refresh_requested" | "warning" | "link_disabled"; warningMs?: number; connections?: number };
