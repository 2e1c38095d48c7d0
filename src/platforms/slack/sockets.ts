import { setTimeout as wait } from "node:timers/promises";
import { type App, type Logger, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { Log } from "../../log.ts";

/**
 * Slack renews a connection every few hours, and the SDK is away for some seconds each time. With two of them the other one
 * hears what is said meanwhile.
 */
const CONNECTIONS = 2;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;
/** So many connections in a row that end as soon as this. */
const SHORT_ONES = 4;
const SHORT_MS = 1_000;
/** How long a start waits before it goes on trying in the background. */
const START_MS = 5_000;

export interface SocketParts {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly logger: Logger;
  readonly log: Log;
}

/** Socket Mode, kept alive: whatever ends a connection, a new one is made, for ever and with growing pauses. */
export class Sockets implements Receiver {
  readonly #parts: SocketParts;
  readonly #lines: Line[] = [];

  constructor(parts: SocketParts) {
    this.#parts = parts;
  }

  init(app: App): void {
    for (let at = 0; at < CONNECTIONS; at += 1) this.#lines.push(new Line(app, this.#parts, at === 0));
  }

  get connected(): boolean {
    return this.#lines.some(({ connected }) => connected);
  }

  get fault(): string | undefined {
    return this.#lines.find(({ fault }) => fault !== undefined)?.fault;
  }

  async start(): Promise<void> {
    for (const line of this.#lines) void line.keep();
    const enough = Date.now() + START_MS;
    while (!this.connected && this.fault === undefined && Date.now() < enough) await wait(20);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#lines.map((line) => line.end()));
  }
}

/** One connection after the other. */
class Line {
  connected = false;
  fault: string | undefined;
  readonly #app: App;
  readonly #parts: SocketParts;
  readonly #speaks: boolean;
  readonly #ended = new AbortController();
  #current: SocketModeReceiver | undefined;

  constructor(app: App, parts: SocketParts, speaks: boolean) {
    this.#app = app;
    this.#parts = parts;
    this.#speaks = speaks;
  }

  async keep(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    let short = 0;
    while (!this.#ended.signal.aborted) {
      try {
        await this.#connect();
        // The desk stopped while it was connecting: what Slack said to this connection, nobody would do.
        if (this.#ended.signal.aborted) return await this.end();
        pause = FIRST_PAUSE_MS;
        const since = performance.now();
        await this.#whileConnected();
        short = performance.now() - since < SHORT_MS ? short + 1 : 0;
        // Where a second connection ends the first, one is better than two that take turns.
        if (short >= SHORT_ONES && !this.#speaks) return;
      } catch (cause) {
        this.#lost(cause, pause);
        await wait(pause, undefined, { signal: this.#ended.signal }).catch(() => {});
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  async end(): Promise<void> {
    this.#ended.abort();
    this.#current?.client.disconnect().catch(() => {});
  }

  async #connect(): Promise<void> {
    const { appToken, apiUrl, logger } = this.#parts;
    const receiver = new SocketModeReceiver({
      appToken,
      logger,
      autoReconnectEnabled: false,
      clientPingTimeout: 10_000,
      installerOptions: { clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, timeout: 10_000 } },
    });
    receiver.init(this.#app);
    this.#current = receiver;
    await receiver.start();
    this.connected = true;
    if (this.fault !== undefined && this.#speaks) this.#parts.log.info("Slack is connected again");
    this.fault = undefined;
  }

  async #whileConnected(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#current?.client.once("disconnected", () => resolve());
    await promise;
    this.connected = false;
  }

  #lost(cause: unknown, pause: number): void {
    this.connected = false;
    if (this.#ended.signal.aborted) return;
    this.fault = cause instanceof Error ? cause.message : "the connection was closed";
    if (!this.#speaks) return;
    const mend = /invalid_auth|token|not_allowed/.test(this.fault)
      ? "check SLACK_APP_TOKEN (connections:write) and that Socket Mode is on"
      : "the desk tries again by itself";
    this.#parts.log.error("Slack cannot be reached", { reason: this.fault, mend, nextTryMs: pause });
  }
}
