import { WebClient, type WebClientOptions } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type SlackPeer, startSlackPeer } from "./peer.ts";
import { SILENT } from "./silent.ts";

let slack: SlackPeer;
let client: WebClient;
const now = Date.parse("2026-07-27T02:00:00Z");

beforeEach(async () => {
  slack = await startSlackPeer({ now: () => now });
  client = clientOf(slack.botToken);
  slack.user({ id: "U0MEI", name: "mei", locale: "zh-TW", tz: "Asia/Taipei" });
  slack.user({ id: "U0BEN", name: "ben" });
});
afterEach(() => slack.close());

function clientOf(token: string, more: WebClientOptions = {}) {
  const retryConfig = { retries: 2, minTimeout: 5, maxTimeout: 5 };
  return new WebClient(token, { slackApiUrl: slack.apiUrl, logger: SILENT, retryConfig, ...more });
}

const refused = (error: string) => ({ data: { error } });

describe("who may call", () => {
  test("tokens, scopes and names of methods", async () => {
    expect(await client.auth.test()).toMatchObject({ ok: true, user_id: slack.botUserId, bot_id: slack.botId });
    await expect(clientOf("xoxb-wrong").auth.test()).rejects.toMatchObject(refused("invalid_auth"));
    await expect(clientOf("").auth.test()).rejects.toMatchObject(refused("not_authed"));
    await expect(client.apps.connections.open({})).rejects.toMatchObject(refused("not_allowed_token_type"));
    await expect(client.apiCall("chat.shout")).rejects.toMatchObject(refused("unknown_method"));
    await expect(client.apiCall("users.info")).rejects.toMatchObject({
      data: { error: "invalid_arguments", response_metadata: { messages: ["[ERROR] missing required field: user"] } },
    });
  });

  test("a scope that is missing is named", async () => {
    const narrow = await startSlackPeer({ scopes: ["commands"] });
    const narrowed = clientOf(narrow.botToken, { slackApiUrl: narrow.apiUrl });
    await expect(narrowed.users.list({})).rejects.toMatchObject({
      data: { error: "missing_scope", needed: "users:read", provided: "commands" },
    });
    await narrow.close();
  });

  test("a token that was revoked, and given back", async () => {
    slack.revokeToken();
    await expect(client.auth.test()).rejects.toMatchObject(refused("token_revoked"));
    await expect(clientOf(slack.appToken).apps.connections.open({})).rejects.toMatchObject(refused("token_revoked"));
    slack.restoreToken();
    expect(await client.auth.test()).toMatchObject({ ok: true });
  });
});

describe("messages", () => {
  test("where the bot may post", async () => {
    const post = (channel: string) => client.chat.postMessage({ channel, text: "hello" });
    await expect(post(slack.channel({ name: "away", botIsMember: false }).id)).rejects.toMatchObject(
      refused("not_in_channel"),
    );
    await expect(post("C0NOWHERE")).rejects.toMatchObject(refused("channel_not_found"));
    const closed = slack.channel({ name: "board", private: true, botIsMember: false });
    await expect(post(closed.id)).rejects.toMatchObject(refused("channel_not_found"));
    const desk = slack.channel({ name: "desk" });
    expect(await post(desk.id)).toMatchObject({ ok: true, channel: desk.id });
    slack.archive(desk.id);
    await expect(post(desk.id)).rejects.toMatchObject(refused("is_archived"));
    slack.deleteChannel(desk.id);
    await expect(post(desk.id)).rejects.toMatchObject(refused("channel_not_found"));
    const joined = slack.channel({ name: "open", botIsMember: false });
    await client.conversations.join({ channel: joined.id });
    expect(await post(joined.id)).toMatchObject({ ok: true });
  });

  test("chat:write.public reaches public channels", async () => {
    const wide = await startSlackPeer({ scopes: ["chat:write", "chat:write.public"] });
    const widened = clientOf(wide.botToken, { slackApiUrl: wide.apiUrl });
    const channel = wide.channel({ name: "away", botIsMember: false }).id;
    expect(await widened.chat.postMessage({ channel, text: "hello" })).toMatchObject({ ok: true });
    await wide.close();
  });

  test("timestamps are unique and rise, metadata is kept, history goes back in pages", async () => {
    const channel = slack.channel({ name: "desk" }).id;
    const metadata = { event_type: "case", event_payload: { id: "MG-1" } };
    for (const text of ["one", "two", "three"]) await client.chat.postMessage({ channel, text, metadata });
    const stamps = slack.messages(channel).map(({ ts }) => ts);
    expect(new Set(stamps).size).toBe(3);
    expect([...stamps].sort()).toEqual(stamps);
    const first = await client.conversations.history({ channel, limit: 2, include_all_metadata: true });
    expect(first.messages?.map(({ text }) => text)).toEqual(["three", "two"]);
    expect(first.messages?.[0]?.metadata).toEqual(metadata);
    const cursor = first.response_metadata?.next_cursor ?? "";
    const second = await client.conversations.history({ channel, limit: 2, cursor });
    expect(second).toMatchObject({ has_more: false, messages: [{ text: "one" }] });
    expect(second.messages?.[0]?.metadata).toBeUndefined();
    const oldest = stamps[0] ?? "";
    const since = await client.conversations.history({ channel, oldest });
    expect(since.messages?.map(({ text }) => text)).toEqual(["three", "two"]);
  });

  test("threads: an answer to nothing stands on its own; a deleted parent leaves a tombstone", async () => {
    const channel = slack.channel({ name: "desk" }).id;
    const said = slack.post(channel, "U0MEI", "my brakes");
    await client.chat.postMessage({ channel, text: "answer", thread_ts: said.ts });
    await client.chat.postMessage({ channel, text: "lost", thread_ts: "1.000001" });
    expect(slack.thread(channel, said.ts).map(({ text }) => text)).toEqual(["my brakes", "answer"]);
    expect(slack.messages(channel).find(({ text }) => text === "lost")?.threadTs).toBeUndefined();
    slack.deleteMessage(said);
    const { messages } = await client.conversations.replies({ channel, ts: said.ts });
    expect(messages).toMatchObject([
      { subtype: "tombstone", reply_count: 1 },
      { text: "answer", parent_user_id: "U0MEI" },
    ]);
    await expect(client.conversations.replies({ channel, ts: "1.000001" })).rejects.toMatchObject(
      refused("thread_not_found"),
    );
  });

  test("updating and deleting: one's own only; blocks that are not spoken of stay", async () => {
    const channel = slack.channel({ name: "desk" }).id;
    const blocks = [{ type: "divider" }];
    const { ts = "" } = await client.chat.postMessage({ channel, text: "a", blocks });
    await client.chat.update({ channel, ts, text: "b" });
    expect(slack.messages(channel)).toMatchObject([{ text: "b", blocks, edited: { user: slack.botUserId } }]);
    await client.chat.update({ channel, ts, text: "c", blocks: [] });
    expect(slack.messages(channel)[0]?.blocks).toEqual([]);
    const theirs = slack.post(channel, "U0MEI", "mine").ts;
    await expect(client.chat.update({ channel, ts: theirs, text: "x" })).rejects.toMatchObject(
      refused("cant_update_message"),
    );
    await expect(client.chat.delete({ channel, ts: theirs })).rejects.toMatchObject(refused("cant_delete_message"));
    await client.chat.delete({ channel, ts });
    await expect(client.chat.update({ channel, ts, text: "x" })).rejects.toMatchObject(refused("message_not_found"));
  });

  test("ephemeral messages are seen by one, and cannot be updated", async () => {
    const channel = slack.channel({ name: "desk", members: ["U0MEI"] }).id;
    const { message_ts: ts = "" } = await client.chat.postEphemeral({ channel, user: "U0MEI", text: "psst" });
    expect(slack.ephemerals("U0MEI")).toMatchObject([{ text: "psst", ts }]);
    expect(slack.messages(channel)).toEqual([]);
    await expect(client.chat.update({ channel, ts, text: "x" })).rejects.toMatchObject(refused("message_not_found"));
    await expect(client.chat.postEphemeral({ channel, user: "U0BEN", text: "x" })).rejects.toMatchObject(
      refused("user_not_in_channel"),
    );
  });

  test("direct messages, permalinks and reactions", async () => {
    const { channel } = await client.conversations.open({ users: "U0MEI" });
    await client.chat.postMessage({ channel: channel?.id ?? "", text: "hello" });
    await client.chat.postMessage({ channel: "U0MEI", text: "again" });
    expect(slack.directMessages("U0MEI").map(({ text }) => text)).toEqual(["hello", "again"]);
    const desk = slack.channel({ name: "desk" }).id;
    const { ts } = slack.post(desk, "U0MEI", "look");
    const { permalink } = await client.chat.getPermalink({ channel: desk, message_ts: ts });
    expect(permalink).toBe(`https://${slack.teamDomain}.slack.com/archives/${desk}/p${ts.replace(".", "")}`);
    const reaction = { channel: desk, timestamp: ts, name: "eyes" };
    await client.reactions.add(reaction);
    await expect(client.reactions.add(reaction)).rejects.toMatchObject(refused("already_reacted"));
    expect(slack.messages(desk)[0]?.reactions).toEqual([{ name: "eyes", users: [slack.botUserId] }]);
  });
});

describe("people and files", () => {
  test("locale only where it is asked for, groups with who is in them", async () => {
    slack.userGroup({ id: "S0LEADS", handle: "leads", name: "Leads", users: ["U0BEN"] });
    const { user } = await client.users.info({ user: "U0MEI", include_locale: true });
    expect(user).toMatchObject({ locale: "zh-TW", tz: "Asia/Taipei", tz_offset: 28_800 });
    expect((await client.users.info({ user: "U0MEI" })).user).not.toHaveProperty("locale");
    expect(await client.usergroups.list({ include_users: true })).toMatchObject({
      usergroups: [{ handle: "leads", users: ["U0BEN"] }],
    });
    expect(await client.usergroups.users.list({ usergroup: "S0LEADS" })).toMatchObject({ users: ["U0BEN"] });
    const channel = slack.channel({ name: "desk" }).id;
    expect((await client.conversations.members({ channel })).members).toContain("U0MEI");
    expect((await client.users.conversations({})).channels).toMatchObject([{ id: channel, is_member: true }]);
  });

  test("a file is read with the token, and sign-in is asked without it", async () => {
    const file = slack.file({ name: "bill.txt", mimetype: "text/plain", content: "CNY 1040" });
    const read = (token: string) => fetch(file.url_private, { headers: { authorization: `Bearer ${token}` } });
    expect(await (await read(slack.botToken)).text()).toBe("CNY 1040");
    expect(await (await read("xoxb-none")).text()).toContain("Sign in");
    expect(await client.files.info({ file: file.id })).toMatchObject({ file: { name: "bill.txt" } });
  });

  test("the real client's upload", async () => {
    const channel = slack.channel({ name: "desk" }).id;
    await client.filesUploadV2({
      channel_id: channel,
      filename: "list.csv",
      content: "a,b",
      initial_comment: "the list",
    });
    const [message] = slack.messages(channel);
    expect(message).toMatchObject({ text: "the list", files: [{ name: "list.csv", size: 3 }] });
    const url = message?.files[0]?.url_private ?? "";
    const got = await fetch(url, { headers: { authorization: `Bearer ${slack.botToken}` } });
    expect(await got.text()).toBe("a,b");
  });
});

describe("what goes wrong", () => {
  test("too many calls: 429, the client waits, and who does not wait is written down", async () => {
    const channel = slack.channel({ name: "desk" }).id;
    slack.rateLimit("chat.postMessage", { perSecond: 1, perChannel: true });
    await client.chat.postMessage({ channel, text: "1" });
    await client.chat.postMessage({ channel, text: "2" });
    expect(slack.calls.map(({ status }) => status)).toEqual([200, 429, 200]);
    expect(slack.violations).toEqual([]);
    const hasty = clientOf(slack.botToken, { rejectRateLimitedCalls: true });
    await expect(hasty.chat.postMessage({ channel, text: "3" })).rejects.toMatchObject({ retryAfter: 1 });
    await expect(hasty.chat.postMessage({ channel, text: "4" })).rejects.toMatchObject({ retryAfter: 1 });
    expect(slack.violations).toMatchObject([{ method: "chat.postMessage", channel }]);
  });

  test("the client asks again after a broken answer, so what was done is done twice", async () => {
    const channel = slack.channel({ name: "desk" }).id;
    slack.fail("chat.postMessage", { dropAfterDoing: true });
    await client.chat.postMessage({ channel, text: "once?" });
    expect(slack.messages(channel).map(({ text }) => text)).toEqual(["once?", "once?"]);
    slack.fail("chat.postMessage", { status: 503, times: 2 });
    await client.chat.postMessage({ channel, text: "third time" });
    expect(slack.calls.filter(({ status }) => status === 503)).toHaveLength(2);
    slack.fail("chat.postMessage", { error: "fatal_error" });
    await expect(client.chat.postMessage({ channel, text: "x" })).rejects.toMatchObject(refused("fatal_error"));
  });

  test("no answer at all, and a late one", async () => {
    const impatient = clientOf(slack.botToken, { timeout: 50, retryConfig: { retries: 0 } });
    slack.fail("auth.test", { hang: true });
    await expect(impatient.auth.test()).rejects.toMatchObject({ code: "slack_webapi_request_error" });
    slack.fail("auth.test", { delayMs: 20 });
    expect(await impatient.auth.test()).toMatchObject({ ok: true });
  });
});
