import { type Fields, textIn } from "../json.ts";
import { type Message, onTheWire } from "../message.ts";
import { Refused } from "../refused.ts";
import type { Channel } from "../workspace.ts";
import { flag, type Inside, isMember, type Methods, method, page, visibleChannel } from "./method.ts";

const KINDS = ["channels", "groups", "im", "mpim"];
const READ = KINDS.map((kind) => `${kind}:read`);
const HISTORY = KINDS.map((kind) => `${kind}:history`);

export const CONVERSATIONS: Methods = {
  "conversations.info": method(READ, ["channel"], (args, inside) => ({
    channel: described(visibleChannel(args.channel, inside), inside),
  })),

  "conversations.open": method(["im:write", "mpim:write", "channels:manage", "groups:write"], [], (args, inside) => {
    const known = textIn(args.channel);
    const users = textIn(args.users).split(",").filter(Boolean);
    if (known) return opened(visibleChannel(known, inside), args, inside);
    const [user] = users;
    if (!user) throw new Refused("users_list_not_supplied");
    if (users.length > 1) throw new Refused("not_enough_users");
    if (user === inside.workspace.identity.botUserId) throw new Refused("cannot_dm_bot");
    if (!inside.workspace.users.has(user)) throw new Refused("user_not_found");
    return opened(inside.workspace.openIm(user), args, inside);
  }),

  "conversations.join": method(["channels:join"], ["channel"], (args, inside) => {
    const channel = visibleChannel(args.channel, inside);
    if (channel.kind === "im" || channel.private) throw new Refused("method_not_supported_for_channel_type");
    if (channel.archived) throw new Refused("is_archived");
    const already = isMember(channel, inside.workspace);
    channel.members.add(inside.workspace.identity.botUserId);
    const warning = already ? { warning: "already_in_channel" } : {};
    return { channel: described(channel, inside), ...warning };
  }),

  "conversations.members": method(READ, ["channel"], (args, inside) => {
    const { items, next } = page([...visibleChannel(args.channel, inside).members], args);
    return { members: items, response_metadata: { next_cursor: next } };
  }),

  "conversations.history": method(HISTORY, ["channel"], (args, inside) => {
    const channel = readable(args, inside);
    const shown = inside.workspace.messagesIn(channel.id).filter(({ threadTs, ts }) => !threadTs && within(ts, args));
    return listed(shown.reverse(), args, inside);
  }),

  "conversations.replies": method(HISTORY, ["channel", "ts"], (args, inside) => {
    const channel = readable(args, inside);
    const ts = textIn(args.ts);
    const root = inside.workspace.threadOf(channel.id, ts);
    if (!root) throw new Refused("thread_not_found");
    const thread = inside.workspace.messagesIn(channel.id).filter((each) => each.threadTs === root);
    const parent = inside.workspace.find(channel.id, root);
    return listed([...(parent ? [parent] : []), ...thread.filter((each) => within(each.ts, args))], args, inside);
  }),

  "users.conversations": method(READ, [], (args, inside) => {
    const { workspace } = inside;
    const user = textIn(args.user) || workspace.identity.botUserId;
    const types = (textIn(args.types) || "public_channel").split(",");
    const all = [...workspace.channels.values()].filter(
      (channel) =>
        channel.members.has(user) &&
        isMember(channel, workspace) &&
        types.includes(typeOf(channel)) &&
        !(flag(args.exclude_archived) && channel.archived),
    );
    const { items, next } = page(all, args);
    return { channels: items.map((each) => described(each, inside)), response_metadata: { next_cursor: next } };
  }),
};

function typeOf(channel: Channel): string {
  if (channel.kind === "im") return "im";
  return channel.private ? "private_channel" : "public_channel";
}

function readable(args: Fields, inside: Inside): Channel {
  const channel = visibleChannel(args.channel, inside);
  if (!isMember(channel, inside.workspace)) throw new Refused("not_in_channel");
  return channel;
}

function within(ts: string, args: Fields): boolean {
  const { oldest, latest } = { oldest: Number(args.oldest ?? 0), latest: Number(args.latest ?? Infinity) };
  const at = Number(ts);
  if (flag(args.inclusive)) return at >= oldest && at <= latest;
  return at > oldest && at < latest;
}

function listed(messages: Message[], args: Fields, inside: Inside): Fields {
  const { items, next } = page(messages, args);
  const all = flag(args.include_all_metadata);
  return {
    messages: items.map((each) => ({
      ...onTheWire(each, inside.workspace.identity, all),
      ...threadFacts(each, inside),
    })),
    has_more: next !== "",
    ...(next ? { response_metadata: { next_cursor: next } } : {}),
  };
}

function threadFacts({ channel, ts, threadTs }: Message, { workspace }: Inside): Fields {
  if (threadTs) {
    const parent = workspace.find(channel, threadTs);
    return parent ? { parent_user_id: parent.user } : {};
  }
  const replies = workspace.messagesIn(channel).filter((each) => each.threadTs === ts);
  const users = [...new Set(replies.map(({ user }) => user))];
  if (replies.length === 0) return {};
  const counts = { reply_count: replies.length, reply_users_count: users.length, reply_users: users };
  return { thread_ts: ts, ...counts, latest_reply: replies.at(-1)?.ts };
}

function opened(channel: Channel, args: Fields, inside: Inside): Fields {
  return { channel: flag(args.return_im) ? described(channel, inside) : { id: channel.id } };
}

function described(channel: Channel, { workspace }: Inside): Fields {
  const { id, name } = channel;
  if (channel.kind === "im") {
    const other = [...channel.members].find((each) => each !== workspace.identity.botUserId);
    return { id, created: 1_700_000_000, is_im: true, is_archived: false, user: other, is_open: true };
  }
  return {
    id,
    name,
    name_normalized: name,
    is_channel: !channel.private,
    is_group: channel.private,
    is_im: false,
    is_mpim: false,
    is_private: channel.private,
    is_archived: channel.archived,
    is_general: false,
    is_shared: false,
    is_member: isMember(channel, workspace),
    created: 1_700_000_000,
    num_members: channel.members.size,
    context_team_id: workspace.identity.teamId,
  };
}
