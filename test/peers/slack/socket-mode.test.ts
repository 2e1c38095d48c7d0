import { SocketModeClient } from "@slack/socket-mode";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Options, type SlackPeer, startSlackPeer } from "./peer.ts";
import { SILENT } from "./silent.ts";

let slack: SlackPeer;
let clients: SocketModeClient[] = [];
let channel: string;

async function start(options: Options = {}) {
  slack = await startSlackPeer({ ackLimitMs: 300, eventRetriesMs: [0, 20, 40], ...options });
  slack.user({ id: "U0MEI", name: "mei" });
  channel = slack.channel({ name: "desk" }).id;
}
beforeEach(() => start());
afterEach(async () => {
  for (const client of clients) client.disconnect().catch(() => {});
  clients = [];
  await slack.close();
});

type Heard = { ack: (payload?: object) => Promise<void>; body: object; retry_num?: number; retry_reason?: string };

async function connect(hear: (heard: Heard) => unknown = ({ ack }) => ack()): Promise<SocketModeClient> {
  const client = new SocketModeClient({
    appToken: slack.appToken,
    logger: SILENT,
    clientPingTimeout: 60,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });
  client.on("slack_event", hear);
  clients.push(client);
  await client.start();
  return client;
}
const connected = (count: number) =>
  expect.poll(() => slack.connections(), { interval: 5, timeout: 2_000 }).toBe(count);

test("a ticket is good for one connection", async () => {
  await connect();
  const { url = "" } = await openUrl();
  const knock = () =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(url);
      socket.onmessage = ({ data }) => resolve(String(data));
      socket.onerror = () => resolve("refused");
    });
  expect(JSON.parse(await knock())).toMatchObject({
    type: "hello",
    num_connections: 2,
    connection_info: { app_id: slack.appId },
  });
  expect(await knock()).toBe("refused");
});

async function openUrl(): Promise<{ ok: boolean; url?: string; error?: string }> {
  const headers = { authorization: `Bearer ${slack.appToken}` };
  return JSON.parse(await (await fetch(`${slack.apiUrl}apps.connections.open`, { method: "POST", headers })).text());
}

test("connections take turns", async () => {
  const heard = [0, 0];
  for (const at of [0, 1])
    await connect(({ ack }) => {
      heard[at] = (heard[at] ?? 0) + 1;
      return ack();
    });
  for (let times = 0; times < 4; times++) await slack.command("U0MEI", channel, "/case", "list");
  expect(heard).toEqual([2, 2]);
});

test("an eleventh connection is told that there are too many", async () => {
  for (let count = 0; count < 10; count++) await connect();
  const { url = "" } = await openUrl();
  const told = await new Promise<string>((resolve) => {
    new WebSocket(url).onmessage = ({ data }) => resolve(String(data));
  });
  expect(JSON.parse(told)).toMatchObject({ type: "disconnect", reason: "too_many_websockets" });
  await connected(10);
});

test("an event is told again, and says so; a command is not", async () => {
  const retries: unknown[] = [];
  await connect(({ ack, retry_num, retry_reason }) => {
    retries.push([retry_num, retry_reason]);
    return retries.length === 3 ? ack() : undefined;
  });
  const event = await slack.openHome("U0MEI");
  expect(event.timedOut).toBe(true);
  await event.settled;
  expect(retries).toEqual([
    [0, ""],
    [1, "timeout"],
    [2, "timeout"],
  ]);
  expect(event.attempts.at(-1)?.failure).toBeUndefined();

  const command = await slack.command("U0MEI", channel, "/case", "list");
  await command.settled;
  expect(command.attempts).toHaveLength(1);
});

test("a command too, where Slack is told to; with the attempt still 0", async () => {
  await slack.close();
  await start({ redeliverInteractions: true });
  const retries: unknown[] = [];
  await connect(({ ack, retry_num }) => {
    retries.push(retry_num);
    return retries.length === 2 ? ack() : undefined;
  });
  const command = await slack.command("U0MEI", channel, "/case", "list");
  await command.settled;
  expect(retries).toEqual([undefined, 0]);
});

test("without a connection a command fails at once", async () => {
  const { failure, ackMs } = await slack.command("U0MEI", channel, "/case", "list");
  expect(failure).toBe("no_connection");
  expect(ackMs).toBeLessThan(50);
  expect(slack.ephemerals("U0MEI")).toMatchObject([{ text: '/case failed with the error "dispatch_failed"' }]);
});

test("a refresh: the client leaves at once and comes back with a new ticket", async () => {
  const client = await connect();
  const back = new Promise((resolve) => client.once("connected", resolve));
  slack.refreshSockets({ warningMs: 500 });
  await connected(0);
  await back;
  await connected(1);
  expect(slack.calls.filter(({ method }) => method === "apps.connections.open")).toHaveLength(2);
  expect((await slack.command("U0MEI", channel, "/case", "list")).failure).toBeUndefined();
});

test("a refresh with a second connection: it carries what comes meanwhile", async () => {
  await connect();
  slack.refreshSockets({ warningMs: 500 });
  await connect();
  expect((await slack.command("U0MEI", channel, "/case", "list")).failure).toBeUndefined();
});

test("a cut connection, and a Slack that opens no new one for a while", async () => {
  const client = await connect();
  slack.stopSockets();
  await expect
    .poll(() => slack.calls.filter(({ error }) => error === "internal_error").length, { timeout: 2_000 })
    .toBe(2);
  const back = new Promise((resolve) => client.once("connected", resolve));
  slack.startSockets();
  await back;
  expect(slack.connections()).toBe(1);
  slack.dropSockets();
  await connected(0);
  await connected(1);
});

test("a revoked token is an error that the client does not get over", async () => {
  slack.revokeToken("invalid_auth");
  await expect(connect()).rejects.toMatchObject({ data: { error: "invalid_auth" } });
});
