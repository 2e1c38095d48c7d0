import { callbackRoutes } from "./callback-routes.ts";
import { CHANNEL_ROUTES } from "./channel-routes.ts";
import { createCommandActs } from "./command-acts.ts";
import { COMMAND_ROUTES } from "./command-routes.ts";
import { createComponentActs } from "./component-acts.ts";
import { createPerform } from "./exchange.ts";
import type { Fault } from "./faults.ts";
import { startGatewayServer } from "./gateway.ts";
import { createGuildActs } from "./guild.ts";
import { guildRoutes } from "./guild-routes.ts";
import type { PrivilegedIntent } from "./intents.ts";
import { createInteractions, type OpenModal } from "./interactions.ts";
import { pingedBy } from "./mentions.ts";
import { messageRoutes } from "./message-routes.ts";
import { bitsOf, EVERYONE, type Permission } from "./permissions.ts";
import type { Limit } from "./rate-limits.ts";
import { renderedModal, renderedText } from "./render.ts";
import { startRestServer } from "./rest.ts";
import { directMessagesOf, ephemeralsOf, messagesIn, type SeenMessage } from "./seen.ts";
import { webhookRoutes } from "./webhook-routes.ts";
import { createWorld, type Place, type RegisteredCommand } from "./world.ts";

export interface DiscordSetting {
  readonly token?: string;
  /** How long follow-ups to an interaction are taken: fifteen minutes. */
  readonly interactionTokenMs?: number;
  /** How long the first answer is waited for. */
  readonly firstAnswerMs?: number;
  readonly heartbeatMs?: number;
  /** For how long a nonce is remembered. */
  readonly nonceMs?: number;
  /** What the developer portal lets the bot hear. */
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  /** What the role of the bot grants beside what everybody may. */
  readonly botPermissions?: readonly Permission[];
  readonly guildLocale?: string;
}

export type DiscordPeer = Awaited<ReturnType<typeof startDiscordPeer>>;

/** Discord's side of the wire, on loopback: REST v10, the gateway, and the people of one guild. */
export async function startDiscordPeer({
  token = "MTA.peer.token",
  interactionTokenMs = 15 * 60_000,
  firstAnswerMs = 3_000,
  heartbeatMs = 41_250,
  nonceMs = 5 * 60_000,
  privilegedIntents = [],
  botPermissions = [],
  guildLocale = "en-US",
}: DiscordSetting = {}) {
  const world = createWorld({ token, botPermissions: EVERYONE | bitsOf(botPermissions), guildLocale });
  const interactions = createInteractions(world, { tokenMs: interactionTokenMs, firstAnswerMs });
  const gateway = await startGatewayServer(world, { heartbeatMs, privilegedIntents });
  const rest = await startRestServer(world, {
    ...guildRoutes({ readsMembers: privilegedIntents.includes("GuildMembers") }),
    ...messageRoutes({ nonceMs, readsContent: privilegedIntents.includes("MessageContent") }),
    ...CHANNEL_ROUTES,
    ...COMMAND_ROUTES,
    ...callbackRoutes(interactions),
    ...webhookRoutes(interactions),
  });
  const perform = createPerform(world, interactions, firstAnswerMs);
  return {
    apiUrl: `${rest.origin}/api`,
    gatewayUrl: world.gatewayUrl,
    token,
    applicationId: world.applicationId,
    guildId: world.guildId,
    botUserId: world.botId,
    get guildLocale(): string {
      return world.guildLocale;
    },
    set guildLocale(locale: string) {
      world.guildLocale = locale;
    },
    ...createGuildActs(world),
    ...createCommandActs(world, perform),
    ...createComponentActs(world, interactions, perform),

    messages: (placeId: string): readonly SeenMessage[] => messagesIn(world, placeId),
    ephemerals: (personId: string): readonly SeenMessage[] => ephemeralsOf(world, personId),
    directMessages: (personId: string): readonly SeenMessage[] => directMessagesOf(world, personId),
    /** The modal that stands open before somebody. */
    modal: (personId: string): OpenModal | undefined => interactions.modals.get(personId),
    /** Channels, threads and direct conversations; undefined once deleted. */
    place: (placeId: string): Place | undefined => world.places.get(placeId),
    threads: (placeId: string): readonly Place[] =>
      [...world.places.values()].filter(({ parentId }) => parentId === placeId),
    get commands(): readonly RegisteredCommand[] {
      return [...world.commands.values()];
    },
    renderText: (message: SeenMessage): string => renderedText(world, message),
    renderModal: (modal: OpenModal): string => renderedModal(world, modal),
    /** The ids of the people whom it notifies. */
    pings(message: { readonly id: string }): readonly string[] {
      const post = world.posts.get(message.id);
      return post ? pingedBy(world, post) : [];
    },
    calls: rest.calls,

    fail: (route: string, fault: Fault) => rest.faults.plan(route, fault),
    clearFaults: () => rest.faults.clear(),
    rateLimit: (route: string, limit: Limit) => rest.limits.limitRoute(route, limit),
    globalRateLimit: (limit: Limit | undefined) => rest.limits.limitEverything(limit),
    violations: rest.limits.violations,
    /** The token is reset in the portal: calls get 401, and the gateway closes with 4004. */
    revokeToken() {
      world.tokenRevoked = true;
      gateway.cut(4004);
    },
    restoreToken() {
      world.tokenRevoked = false;
    },
    /** The line breaks; the next RESUME is taken, or refused so that the client must identify anew. */
    dropGateway({ resume, code }: { resume: "accepted" | "refused"; code?: number }) {
      if (resume === "refused") gateway.forget();
      gateway.cut(code);
    },
    /** Op 7: Discord asks the client to come back on another line. */
    askToReconnect: () => gateway.askToReconnect(),
    /** Op 1: Discord asks for a heartbeat at once. */
    askForHeartbeat: () => gateway.askForHeartbeat(),
    stopGateway: () => gateway.stop(),
    startGateway: () => gateway.start(),
    gatewayCloses: gateway.closes,
    identifies: gateway.identifies,
    async close() {
      await gateway.stop();
      await rest.close();
    },
  };
}
