import { contentOf } from "../interaction/response-urls.ts";
import { type Fields, isFields, textIn } from "../json.ts";
import { MESSAGE, METADATA_BYTES } from "../limits.ts";
import { type Message, onTheWire } from "../message.ts";
import { Refused } from "../refused.ts";
import type { Channel } from "../workspace.ts";
import { type Inside, isMember, type Methods, method, unpacked, visibleChannel } from "./method.ts";

export const CHAT: Methods = {
  "chat.postMessage": method(["chat:write"], ["channel"], (args, inside) => {
    const { workspace } = inside;
    const channel = placeToPost(args.channel, inside);
    const mayPost = isMember(channel, workspace) || (inside.has("chat:write.public") && !channel.private);
    if (!mayPost) throw new Refused("not_in_channel");
    if (channel.archived) throw new Refused("is_archived");
    const message = workspace.add({
      channel: channel.id,
      user: workspace.identity.botUserId,
      ...messageOf(args, inside),
      threadTs: textIn(args.thread_ts) || undefined,
    });
    return { channel: channel.id, ts: message.ts, message: onTheWire(message, workspace.identity, true) };
  }),

  "chat.update": method(["chat:write"], ["channel", "ts"], (args, inside) => {
    const { workspace } = inside;
    const { channel, message } = ownMessage(args, inside, "cant_update_message");
    if (channel.archived) throw new Refused("is_archived");
    const { text, blocks, metadata } = messageOf(args, inside, MESSAGE.updatedText);
    const kept = args.metadata === undefined ? {} : { metadata };
    // As documented: blocks that are not spoken of stay; an empty list takes them away.
    workspace.change(message, { text, blocks: args.blocks === undefined ? message.blocks : blocks, ...kept });
    return { channel: channel.id, ts: message.ts, text, message: onTheWire(message, workspace.identity, true) };
  }),

  "chat.delete": method(["chat:write"], ["channel", "ts"], (args, inside) => {
    const { channel, message } = ownMessage(args, inside, "cant_delete_message");
    inside.workspace.remove(message);
    return { channel: channel.id, ts: message.ts };
  }),

  "chat.postEphemeral": method(["chat:write"], ["channel", "user"], (args, inside) => {
    const { workspace } = inside;
    const channel = visibleChannel(args.channel, inside);
    const user = textIn(args.user);
    if (!isMember(channel, workspace)) throw new Refused("not_in_channel");
    if (channel.archived) throw new Refused("is_archived");
    if (!channel.members.has(user)) throw new Refused("user_not_in_channel");
    const { text, blocks } = messageOf(args, inside);
    const message = workspace.add({
      channel: channel.id,
      user: workspace.identity.botUserId,
      text,
      blocks,
      threadTs: textIn(args.thread_ts) || undefined,
      ephemeralTo: user,
    });
    return { message_ts: message.ts };
  }),

  "chat.getPermalink": method([], ["channel", "message_ts"], (args, inside) => {
    const channel = visibleChannel(args.channel, inside);
    const ts = textIn(args.message_ts);
    const message = inside.workspace.find(channel.id, ts);
    if (!message || message.ephemeralTo) throw new Refused("message_not_found");
    const thread = message.threadTs ? `?thread_ts=${message.threadTs}&cid=${channel.id}` : "";
    const home = `https://${inside.workspace.identity.teamDomain}.slack.com`;
    return { channel: channel.id, permalink: `${home}/archives/${channel.id}/p${ts.replace(".", "")}${thread}` };
  }),

  "reactions.add": method(["reactions:write"], ["channel", "timestamp", "name"], (args, inside) => {
    const channel = visibleChannel(args.channel, inside);
    if (!isMember(channel, inside.workspace)) throw new Refused("not_in_channel");
    const message = inside.workspace.find(channel.id, textIn(args.timestamp));
    if (!message || message.ephemeralTo || message.tombstone) throw new Refused("message_not_found");
    const [name, user] = [textIn(args.name), inside.workspace.identity.botUserId];
    if (!/^[\p{L}\p{N}_'+-]+(::skin-tone-[2-6])?$/u.test(name)) throw new Refused("invalid_name");
    const known = message.reactions.find((each) => each.name === name);
    if (known?.users.includes(user)) throw new Refused("already_reacted");
    if (known) known.users.push(user);
    else message.reactions.push({ name, users: [user] });
    return {};
  }),
};

/** A channel by its id or `#name`; a person by their id is the conversation with them. */
function placeToPost(place: unknown, inside: Inside): Channel {
  const { workspace } = inside;
  const name = textIn(place);
  if (name === workspace.identity.botUserId) throw new Refused("cannot_dm_bot");
  if (workspace.users.has(name)) return workspace.openIm(name);
  const named = [...workspace.channels.values()].find((each) => `#${each.name}` === name);
  return visibleChannel(named?.id ?? name, inside);
}

function messageOf(args: Fields, { unique }: Inside, textLimit?: number) {
  const blocks = typeof args.blocks === "string" ? (unpacked(args.blocks) ?? args.blocks) : args.blocks;
  return { ...contentOf({ text: args.text, blocks }, unique, textLimit), metadata: metadataOf(args.metadata) };
}

function metadataOf(value: unknown): Fields | undefined {
  if (value === undefined || value === "") return undefined;
  const metadata = unpacked(value);
  if (!isFields(metadata)) throw new Refused("invalid_metadata_format");
  if (Object.keys(metadata).length === 0) return undefined;
  if (typeof metadata.event_type !== "string" || !isFields(metadata.event_payload))
    throw new Refused("invalid_metadata_schema");
  if (Buffer.byteLength(JSON.stringify(metadata)) > METADATA_BYTES) throw new Refused("metadata_too_large");
  return metadata;
}

function ownMessage(args: Fields, inside: Inside, refusal: string): { channel: Channel; message: Message } {
  const channel = visibleChannel(args.channel, inside);
  const message = inside.workspace.find(channel.id, textIn(args.ts));
  if (!message || message.ephemeralTo || message.tombstone) throw new Refused("message_not_found");
  if (!message.bot) throw new Refused(refusal);
  return { channel, message };
}
