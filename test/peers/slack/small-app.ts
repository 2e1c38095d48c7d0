import type { AddressInfo } from "node:net";
import { App, HTTPReceiver, SocketModeReceiver } from "@slack/bolt";
import type { SlackPeer } from "./peer.ts";
import { SILENT } from "./silent.ts";

export type Mode = "socket" | "http";
export type SmallApp = { app: App; stop: () => Promise<unknown> };

/** How long a Socket Mode client lets pass before it connects again: five seconds, unless it is told otherwise. */
const RECONNECT_MS = 100;

/** A real Bolt app with the peer as its Slack; what it does is up to `listen`. */
export async function startSmallApp(slack: SlackPeer, mode: Mode, listen: (app: App) => void): Promise<SmallApp> {
  const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } };
  const quiet = { logger: SILENT };
  if (mode === "socket") {
    const receiver = new SocketModeReceiver({
      ...quiet,
      appToken: slack.appToken,
      clientPingTimeout: RECONNECT_MS,
      installerOptions: { clientOptions },
    });
    const app = new App({ ...quiet, token: slack.botToken, receiver, clientOptions });
    listen(app);
    await app.start();
    slack.overSocket();
    return { app, stop: () => app.stop() };
  }
  const receiver = new HTTPReceiver({ ...quiet, signingSecret: slack.signingSecret });
  const app = new App({ ...quiet, token: slack.botToken, receiver, clientOptions });
  listen(app);
  const server = await receiver.start(0);
  slack.overHttp(`http://127.0.0.1:${portOf(server.address())}/slack/events`);
  return { app, stop: () => app.stop() };
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== "object" || !address) throw new Error("it listens nowhere");
  return address.port;
}
