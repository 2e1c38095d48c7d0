import { setTimeout as wait } from "node:timers/promises";
import {
  type APIInteraction,
  Client,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  SimpleShardingStrategy,
  Status,
  type WebSocketOptions,
} from "discord.js";
import type { Health } from "../../chat/platform.ts";
import type { Log } from "../../log.ts";

type Strategy = NonNullable<WebSocketOptions["buildStrategy"]>;
type Line = Parameters<Strategy>[0];

export interface GatewayParts {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Log;
  /** Each event as Discord sent it. */
  readonly interaction: (payload: APIInteraction) => void;
  /** Connected, for the first time or anew. */
  readonly ready: (applicationId: string) => void;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** After so many looks, a minute apart in all, a client that is still not connected is given up. */
const STUCK = 6;
/** How long a start waits for the connection before it goes on without. */
const START_MS = 5_000;

/**
 * Keeps the desk connected for as long as it runs. discord.js comes back by itself after a lost line; after what it gives
 * up on (a refused token, refused intents) it is begun anew, with growing pauses.
 */
export class Gateway {
  readonly #parts: GatewayParts;
  readonly #ended = new AbortController();
  #client: Client | null = null;
  #line: Line | null = null;
  #connected = false;
  #trouble = "connecting to Discord";
  #told = "";
  #running: Promise<void> | undefined;

  constructor(parts: GatewayParts) {
    this.#parts = parts;
  }

  get client(): Client | null {
    return this.#client;
  }

  get health(): Health {
    return this.#connected ? { ok: true, what: "connected" } : { ok: false, what: this.#trouble };
  }

  async start(): Promise<void> {
    let begun = () => {};
    const first = new Promise<void>((resolve) => {
      begun = resolve;
    });
    this.#running = this.#keepConnected(begun);
    await Promise.race([first, wait(START_MS, undefined, { ref: false })]);
  }

  async stop(): Promise<void> {
    this.#ended.abort();
    if (this.#client) await close(this.#client, this.#line);
    this.#connected = false;
    this.#trouble = "stopped";
    await this.#running;
  }

  async #keepConnected(begun: () => void): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    const connected = () => {
      pauseMs = FIRST_PAUSE_MS;
      begun();
    };
    while (!this.#ended.signal.aborted) {
      await this.#connectOnce(connected);
      begun();
      if (this.#ended.signal.aborted) return;
      await wait(pauseMs, undefined, { signal: this.#ended.signal }).catch(() => {});
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    }
  }

  /** Resolves when this client is of no more use. */
  async #connectOnce(connected: () => void): Promise<void> {
    const client = this.#clientFor(connected);
    const over = new AbortController();
    this.#client = client;
    const useless = new Promise<void>((resolve) => {
      client.on(Events.ShardDisconnect, ({ code }) => {
        this.#lost(mendFor(code));
        resolve();
      });
      client.on(Events.Invalidated, () => resolve());
      this.#ended.signal.addEventListener("abort", () => resolve(), { signal: over.signal });
      void this.#isStuck(over.signal).then(resolve);
    });
    try {
      await Promise.race([client.login(this.#parts.token), useless]);
      await useless;
    } catch (cause) {
      this.#lost(isRefusedToken(cause) ? TOKEN : "Discord cannot be reached; the desk goes on trying", cause);
    }
    over.abort();
    if (!this.#ended.signal.aborted) await close(client, this.#line);
  }

  /** Resolves when a client has tried for so long that a new one does better. */
  async #isStuck(over: AbortSignal): Promise<void> {
    for (let tries = 0; tries < STUCK && !over.aborted; tries += 1) {
      await wait(LONGEST_PAUSE_MS / STUCK, undefined, { signal: over, ref: false }).catch(() => {});
      if (this.#connected) tries = 0;
    }
  }

  #clientFor(connected: () => void): Client {
    const { apiUrl, log } = this.#parts;
    const buildStrategy: Strategy = (line) => {
      this.#line = line;
      return new SimpleShardingStrategy(line);
    };
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api: apiUrl, version: "10", timeout: START_MS, retries: 1 },
      allowedMentions: { parse: [] },
      makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
      ws: { buildStrategy },
    });
    client.on(Events.Error, (cause) => log.error("the connection to Discord had a fault", { cause }));
    client.on(Events.ShardError, (cause) => log.info("the line to Discord had a fault", { cause }));
    client.on(Events.ShardReconnecting, () => this.#lost("the line to Discord is lost; the desk goes on trying"));
    client.ws.on(GatewayDispatchEvents.Ready, (ready: { application: { id: string } }) => {
      this.#found();
      connected();
      this.#parts.ready(ready.application.id);
    });
    client.ws.on(GatewayDispatchEvents.Resumed, () => this.#found());
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: APIInteraction) => {
      this.#parts.interaction({ ...payload });
      // The desk reads it as it came; what discord.js would make of it nobody needs.
      Object.assign(payload, { type: 0, channel: undefined });
    });
    return client;
  }

  #found(): void {
    if (this.#told !== "") this.#parts.log.info("connected to Discord again");
    this.#told = "";
    this.#connected = true;
  }

  /** Said once for as long as it stays the same. */
  #lost(what: string, cause?: unknown): void {
    if (this.#ended.signal.aborted) return;
    this.#connected = false;
    this.#trouble = what;
    if (this.#told === what) return;
    this.#told = what;
    this.#parts.log.error(what, cause === undefined || what === TOKEN ? {} : { cause });
  }
}

const TOKEN =
  "Discord refuses the token: reset it under “Bot” in Discord's developer portal, set DISCORD_TOKEN and restart the desk";

function mendFor(code: number): string {
  if (code === GatewayCloseCodes.AuthenticationFailed) return TOKEN;
  if (code === GatewayCloseCodes.DisallowedIntents || code === GatewayCloseCodes.InvalidIntents)
    return "Discord refuses the desk's intents: it needs only “Guilds”; look at the bot's page in the developer portal";
  return `Discord closed the connection (${code}); the desk goes on trying`;
}

function isRefusedToken(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  return ("code" in cause && cause.code === "TokenInvalid") || cause.message.includes("Authentication failed");
}

/** Ends a client without noise. One that is between two lines would begin the next one: it is kept from that. */
async function close(client: Client, line: Line | null): Promise<void> {
  if (line) line.options.retrieveSessionInfo = () => new Promise(() => {});
  const connecting = () => client.ws.shards.some(({ status }) => status === Status.Connecting);
  if (!connecting()) return client.destroy().catch(() => {});
  // A socket that is being opened cannot be closed yet.
  for (let tries = 0; tries < 20 && connecting(); tries += 1) await wait(50, undefined, { ref: false });
  if (!connecting()) return client.destroy().catch(() => {});
  client.rest.clearHashSweeper();
  client.rest.clearHandlerSweeper();
}
