import type { APIModalSubmission } from "discord.js";
import type { Card } from "#src/cards/card.ts";
import type { Say } from "#src/cards/say.ts";
import { COMMANDS } from "#src/commands/index.ts";
import { Api } from "#src/platforms/discord/api.ts";
import { carriedBy } from "#src/platforms/discord/buttons.ts";
import { FirstAnswers } from "#src/platforms/discord/first-answer.ts";
import { hintsFor } from "#src/platforms/discord/hints.ts";
import { marked } from "#src/platforms/discord/mark.ts";
import { allMessagesOf, type Message, messageOf } from "#src/platforms/discord/messages.ts";
import { inputOfModal, modalOf } from "#src/platforms/discord/modal.ts";
import { payloadOf } from "#src/platforms/discord/payload.ts";
import { callbackRoutes } from "#test/peers/discord/callback-routes.ts";
import { COMMAND_ROUTES } from "#test/peers/discord/command-routes.ts";
import { createComponentActs } from "#test/peers/discord/component-acts.ts";
import { createPerform, type Exchange } from "#test/peers/discord/exchange.ts";
import { createGuildActs } from "#test/peers/discord/guild.ts";
import { createInteractions } from "#test/peers/discord/interactions.ts";
import { messageRoutes } from "#test/peers/discord/message-routes.ts";
import { bitsOf, EVERYONE } from "#test/peers/discord/permissions.ts";
import { type Route, startRestServer } from "#test/peers/discord/rest.ts";
import { webhookRoutes } from "#test/peers/discord/webhook-routes.ts";
import { createWorld } from "#test/peers/discord/world.ts";
import { halvesIn, type Platform, refusalOf } from "./contract.ts";
import { seenIn } from "./discord-seen.ts";
import { IDS } from "./hostile.ts";

/** Bots of some servers may call everybody: there, too, nothing that somebody wrote does. */
const RIGHTS = EVERYONE | bitsOf(["MENTION_EVERYONE"]);
const QUIET = { info: () => {}, error: () => {} };
const OPENED_AT = "2026-07-27T02:00:00.000Z";
const ANY_TIME = 10 * 60_000;

/** The desk's own rendering, sent to the peer's own routes: in a server in which all exist whom hostile texts name. */
export async function discordContract() {
  const world = createWorld({ token: "MTA.contract", botPermissions: RIGHTS, guildLocale: "en-US" });
  const guild = createGuildActs(world);
  const role = guild.role({ id: IDS.role, name: "Leads", mentionable: true });
  const reader = guild.member({ id: IDS.person, name: "Otto", roles: [role] });
  const channel = guild.channel({ id: IDS.channel, name: "complaints" });
  const interactions = createInteractions(world, { tokenMs: ANY_TIME, firstAnswerMs: ANY_TIME });
  const routes = {
    ...messageRoutes({ nonceMs: ANY_TIME, readsContent: true }),
    ...callbackRoutes(interactions),
    ...webhookRoutes(interactions),
    ...COMMAND_ROUTES,
  };
  const rest = await startRestServer(world, routes);
  const api = new Api({ apiUrl: `${rest.origin}/api`, token: world.token }, QUIET);
  const first = new FirstAnswers(api, QUIET);
  const acts = createComponentActs(world, interactions, createPerform(world, interactions, 0));

  function begun(type: number, name: string) {
    const from = { type, personId: reader.id, placeId: channel.id, message: undefined, name, commandType: 1 };
    return interactions.begin(from, {});
  }

  function send(
    name: keyof typeof routes,
    params: Parameters<Route>[0]["params"],
    body: object,
    message?: Message,
  ): void {
    const uploads = (message?.files ?? []).map(({ name: file, text }, at) => {
      return { key: String(at), name: file, contentType: "text/plain", content: Buffer.from(text) };
    });
    const route = routes[name];
    if (!route) throw new Error(`there is no ${name}`);
    route({ world, params, query: new URLSearchParams(), body: JSON.parse(JSON.stringify(body)), uploads });
  }

  /** As the courier posts a card and edits it later. */
  function inChannel(card: Card, say: Say): readonly string[] {
    const parcel = { card, language: "en", thread: null, notify: null, createdAt: OPENED_AT } as const;
    const message = marked(messageOf(card, wordingIn(say)), { ...parcel, key: `MG-1:case:discord:${channel.id}` });
    const { body } = payloadOf(message);
    const place = { channel: channel.id };
    return [
      ...refusalOf(() => send("POST /channels/:channel/messages", place, body, message)),
      ...[...world.posts.keys()].flatMap((id) =>
        refusalOf(() => send("PATCH /channels/:channel/messages/:message", { ...place, message: id }, body, message)),
      ),
    ];
  }

  /** As a private answer, in the place of "thinking…" and below it. */
  function inAnswer(card: Card, say: Say): { faults: readonly string[]; wanted: number } {
    const { id, token } = begun(2, "case show");
    const messages = allMessagesOf([card], wordingIn(say));
    const address = { app: world.applicationId, token };
    const faults = refusalOf(() => {
      const deferred = { type: 5, data: { flags: 64 } };
      send("POST /interactions/:interaction/:token/callback", { interaction: id, token }, deferred);
      for (const [at, message] of messages.entries()) {
        const { body } = payloadOf(message);
        if (at > 0) send("POST /webhooks/:app/:token", address, body, message);
        else send("PATCH /webhooks/:app/:token/messages/:message", { ...address, message: "@original" }, body, message);
      }
    });
    return { faults, wanted: messages.length };
  }

  const platform: Platform = {
    name: "Discord",
    shown(card, say) {
      const posted = inChannel(card, say);
      const inOne = {
        how: "one message",
        faults: [...posted, ...halvesIn([...world.posts.values()])],
        ...seenIn(world, carriedBy),
      };
      world.posts.clear();
      const { faults, wanted } = inAnswer(card, say);
      const missing = world.posts.size === wanted ? [] : [`${world.posts.size} of ${wanted} messages stand there`];
      const inMany = {
        how: "messages",
        faults: [...faults, ...missing, ...halvesIn([...world.posts.values()])],
        ...seenIn(world, carriedBy),
      };
      world.posts.clear();
      return [inOne, inMany];
    },
    async form(form, say) {
      interactions.modals.clear();
      const opened = await first.open(begun(2, form.command), modalOf(form, {}, say));
      const modal = interactions.modals.get(reader.id);
      if (!opened || !modal) return { faults: [`Discord answers ${rest.calls.at(-1)?.status}`], untouched: {} };
      const received = ({ interaction: { data } }: Exchange): Record<string, string> => {
        const sent: Pick<APIModalSubmission, "components"> = JSON.parse(JSON.stringify(data));
        return inputOfModal(form, sent);
      };
      return {
        faults: halvesIn(modal.components),
        untouched: await acts.submit(reader.id, modal).then(received, nothingYet),
      };
    },
    async choices(found) {
      const asking = begun(4, "case show");
      const taken = await first.suggest(asking, found);
      const values = asking.choices?.map(({ value }) => value) ?? [];
      const lost = found.filter(({ value }) => !values.includes(value));
      return [...(taken ? [] : ["they are refused"]), ...lost.map(({ value }) => `${value} is missing`)];
    },
    close: () => rest.close(),
  };
  return { platform, api, world };
}

function wordingIn(say: Say) {
  return { hints: hintsFor(COMMANDS), attached: (file: string) => say("chat.whole-text", { file }) };
}

/** Somebody has to fill in a field first. */
function nothingYet(error: unknown): Record<string, string> {
  if (error instanceof Error && /is required|takes 1 to/.test(error.message)) return {};
  throw error;
}
