import { App, HTTPReceiver, webApi } from "@slack/bolt";
import { portFault, tellHealth } from "../../chat/health.ts";
import type { ChatHost } from "../../chat/host.ts";
import type { ChatPlatform, Health } from "../../chat/platform.ts";
import type { Received } from "../../chat/received.ts";
import type { SlackConfig } from "../../chat-config.ts";
import type { Language } from "../../languages.ts";
import { type AnswerWays, answerInSlack, said, tellPrivately } from "./answers.ts";
import { SlackCourier } from "./courier.ts";
import { hear } from "./events.ts";
import { fileText } from "./files.ts";
import { homeView } from "./home.ts";
import { boltLogger } from "./logger.ts";
import type { SlackMessage } from "./message.ts";
import { SlackPeople } from "./people.ts";
import { lookAtPlaces } from "./places.ts";
import { Sockets } from "./sockets.ts";
import { TokenWatch } from "./token-watch.ts";

/** A call to Slack takes no longer than this, so that a place is not held beyond its lease. */
const CALL_MS = 4_000;

/** The desk in a Slack workspace. */
export function createSlack(config: SlackConfig, language: Language | null, host: ChatHost): ChatPlatform {
  const { log, now } = host;
  const logger = boltLogger(log);
  const clientOptions = {
    slackApiUrl: config.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_MS,
    logger,
  };
  const client = new webApi.WebClient(config.botToken, clientOptions);
  const people = new SlackPeople(client, config, now, log);
  const courier = new SlackCourier(client, (reader) => host.speak(reader), now);
  const { events } = config;
  const port = events.by === "http" ? events.port : 0;
  const receiver =
    events.by === "socket"
      ? new Sockets({ appToken: events.appToken, apiUrl: config.apiUrl, logger, log })
      : new HTTPReceiver({
          signingSecret: events.signingSecret,
          endpoints: "/slack/events",
          port,
          logger,
          customRoutes: [
            { path: "/health", method: "GET", handler: (_request, response) => tellHealth(host.health(), response) },
          ],
        });
  const token = new TokenWatch(client, host);
  const app = new App({
    receiver,
    logger,
    clientOptions,
    // Whose token it is is asked once and watched by the desk itself: a revoked one must not make Bolt refuse every event.
    authorize: async () => ({ botToken: config.botToken, ...token.self }),
  });
  app.error(async (error) => log.error("an event from Slack could not be handled", { cause: error }));

  const ways = waysOf(client);
  const platform: ChatPlatform = {
    name: "slack",
    courier,
    health,
    async languageOf(place) {
      if (!place.startsWith("user:")) return language ?? "en";
      const account = place.slice("user:".length);
      return (await people.whoIs(people.known(account, account))).language;
    },
    roleOf: (who) => people.roleOf(who),
    audience: (role) => people.audience(role),
    complete: (received) => completed(received, client, people, platform, host),
    async answer(received, answer) {
      await answerInSlack(received, answer, ways, await host.speak(received.who.language));
    },
    async start() {
      people.remember(await host.met(platform));
      await token.start();
      void lookAtPlaces(client, config, log);
      if (receiver instanceof Sockets) return receiver.start();
      await receiver.start(port).catch((error: unknown) => {
        throw portFault(error, port);
      });
    },
    async stop() {
      token.stop();
      await receiver.stop().catch(() => {});
    },
  };

  hear(app, {
    host,
    people,
    openView: async (triggerId, view) => void (await client.views.open({ trigger_id: triggerId, view })),
    tellPrivately: (to, text) => tellPrivately(to, said(text), ways),
    showHome: (account) => showHome(account, client, people, platform, host),
  });
  return platform;

  function health(): Health {
    if (token.fault !== undefined) return { ok: false, what: `Slack refuses the bot token: ${token.fault}` };
    if (!(receiver instanceof Sockets)) return { ok: true, what: "Slack: listening" };
    if (receiver.connected) return { ok: true, what: "Slack: connected" };
    return { ok: false, what: `Slack: not connected (${receiver.fault ?? "connecting"})` };
  }
}

function waysOf(client: webApi.WebClient): AnswerWays {
  return {
    async toAddress(address: string, message: SlackMessage) {
      const body = JSON.stringify({ response_type: "ephemeral", replace_original: false, ...message });
      const signal = AbortSignal.timeout(CALL_MS);
      const answer = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        signal,
      });
      if (!answer.ok) throw new Error(`Slack did not take the answer: ${answer.status}`);
    },
    async toPersonIn(channel, user, message) {
      await client.chat.postEphemeral({ channel, user, ...message, parse: "none" });
    },
    async toPerson(account, message) {
      const { channel } = await client.conversations.open({ users: account });
      await client.chat.postMessage({
        channel: channel?.id ?? account,
        ...message,
        parse: "none",
        unfurl_links: false,
      });
    },
  };
}

/** Name and language of whoever it was, the text of their file, and the person whom they named. */
async function completed(
  received: Received,
  client: webApi.WebClient,
  people: SlackPeople,
  platform: ChatPlatform,
  host: ChatHost,
): Promise<Received> {
  const who = await people.whoIs(received.who);
  const texts = await Promise.all(received.attached.map((id) => fileText(client, id)));
  const { text, to } = received.input;
  const said = typeof text === "string" && text.trim() !== "" ? [text.trimEnd(), ...texts] : texts;
  const [, named] = /^slack:([UW]\w+)$/.exec(typeof to === "string" ? to : "") ?? [];
  const person = named && (await host.personOf(platform, await people.whoIs(people.known(named, named))));
  const input = {
    ...received.input,
    ...(received.attached.length > 0 && { text: said.join("\n\n") }),
    ...(person && { to: person }),
  };
  return { ...received, who, input, attached: [] };
}

async function showHome(
  account: string,
  client: webApi.WebClient,
  people: SlackPeople,
  platform: ChatPlatform,
  host: ChatHost,
): Promise<void> {
  const who = await people.whoIs(people.known(account, account));
  const { card } = await host.ask(platform, who, "list-queue", { of: "work" });
  const view = homeView(card, await host.speak(who.language));
  await client.views.publish({ user_id: account, view });
}
