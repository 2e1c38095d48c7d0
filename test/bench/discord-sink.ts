import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import { type Connection, createConnection } from "#test/peers/discord/connection.ts";
import { guildData, readyData } from "#test/peers/discord/first-events.ts";
import { createGuildActs } from "#test/peers/discord/guild.ts";
import { INTENTS } from "#test/peers/discord/intents.ts";
import { EVERYONE } from "#test/peers/discord/permissions.ts";
import { interactionChannelWire, memberWire } from "#test/peers/discord/wire.ts";
import { createWorld } from "#test/peers/discord/world.ts";
import { complaints } from "./complaints.ts";

export const TOKEN = "MTA4NTY.for-the-bench.YmVuY2g";
const CHANNELS = 200;
const USERS = 50;
const texts = complaints(4_000, 11);

interface Waiting {
  readonly at: number;
  readonly resolve: (latency: number) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Discord's side for a load: a gateway that dispatches interactions, and a web API that answers as fast as it can, without
 * looking closely and without limits. (The strict peer would be the slower half of the measurement.)
 */
export class DiscordSink {
  /** When the card of each complaint was handed over. */
  readonly cards = new Map<number, number>();
  /** Calls that count against the limit of a bot. */
  calls = 0;
  readonly #waiting = new Map<string, Waiting>();
  readonly #world = createWorld({ token: TOKEN, botPermissions: EVERYONE, guildLocale: "en-US" });
  readonly #members: readonly object[];
  readonly #channels: readonly { readonly id: string; readonly wire: object }[];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #sockets = new WebSocketServer({ server: this.#server });
  #line: Connection | undefined;
  #sent = 0;

  constructor() {
    const acts = createGuildActs(this.#world);
    for (const name of ["Leads", "Managers"]) acts.role({ name });
    const people = Array.from({ length: USERS }, (_, at) => acts.member({ name: `Agent ${at}` }));
    const places = Array.from({ length: CHANNELS }, (_, at) => acts.channel({ name: `complaints-${at}` }));
    const [reader = ""] = people.map(({ id }) => id);
    this.#members = people.map((person) => ({ ...memberWire(person), permissions: String(EVERYONE) }));
    this.#channels = places.map((place) => ({
      id: place.id,
      wire: interactionChannelWire(this.#world, place, reader),
    }));
    this.#sockets.on("connection", (socket, { url }) => this.#connected(socket, url ?? "/"));
  }

  get guildId(): string {
    return this.#world.guildId;
  }

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    const address = this.#server.address();
    const host = `127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
    this.#world.gatewayUrl = `ws://${host}`;
    return `http://${host}/api`;
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** One `/case open`; resolves to the milliseconds until it was acknowledged. */
  open(number: number): Promise<number> {
    const id = this.#world.nextId();
    const channel = this.#channels[number % CHANNELS];
    const text = `${texts[number % texts.length] ?? ""} Case number ${number}`;
    const data = {
      id: "1",
      name: "case",
      type: 1,
      options: [{ name: "open", type: 1, options: [{ name: "text", type: 3, value: text }] }],
    };
    const interaction = {
      id,
      token: `bench-${id}`,
      type: 2,
      version: 1,
      application_id: this.#world.applicationId,
      guild_id: this.guildId,
      guild_locale: "en-US",
      channel_id: channel?.id,
      channel: channel?.wire,
      member: this.#members[number % USERS],
      locale: "en-US",
      app_permissions: String(EVERYONE),
      context: 0,
      entitlements: [],
      authorizing_integration_owners: { 0: this.guildId },
      data,
    };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { at: performance.now(), resolve, reject });
      this.#dispatch("INTERACTION_CREATE", interaction);
    });
  }

  #connected(socket: WebSocket, url: string): void {
    const line = createConnection(socket, new URL(url, "ws://sink").searchParams);
    socket.on("message", (data) => {
      const { op } = JSON.parse(data.toString());
      if (op === 1) line.send({ op: 11 });
      if (op !== 2) return;
      this.#line = line;
      this.#sent = 0;
      this.#dispatch("READY", readyData(this.#world, "bench", [0, 1]));
      this.#dispatch("GUILD_CREATE", guildData(this.#world, INTENTS.Guilds));
    });
    line.send({ op: 10, d: { heartbeat_interval: 41_250 } });
  }

  #dispatch(event: string, data: object): void {
    this.#sent += 1;
    this.#line?.send({ op: 0, t: event, s: this.#sent, d: data });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const path = (request.url ?? "").replace(/^\/api\/v10|\?.*$/g, "");
    const [, kind = "", subject = "", , ...more] = path.split("/");
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString();
    if (kind === "interactions") {
      this.#acknowledged(subject, at, body);
      response.writeHead(204).end();
      return;
    }
    if (kind === "channels") this.calls += 1;
    if (request.method === "POST" && path.endsWith("/messages")) this.#carded(body, at);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(this.#resultOf(`${request.method} ${kind}`, path, subject, more, body)));
  }

  #resultOf(what: string, path: string, subject: string, more: readonly string[], body: string): unknown {
    const { gatewayUrl, nextId } = this.#world;
    if (path === "/gateway/bot") {
      const start = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
      return { url: gatewayUrl, shards: 1, session_start_limit: start };
    }
    if (what === "GET applications" || what === "GET channels") return [];
    if (what === "PUT applications") return JSON.parse(body);
    // A thread bears the id of its message.
    if (path.endsWith("/threads")) return { id: more[0] };
    return { id: nextId(), channel_id: subject };
  }

  #acknowledged(id: string, at: number, body: string): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (/"type":5\b/.test(body)) waiting?.resolve(at - waiting.at);
    else waiting?.reject(new Error(`it was not taken: ${body.slice(0, 200)}`));
  }

  #carded(body: string, at: number): void {
    const [, number] = /Case number (\d+)/.exec(body) ?? [];
    if (number !== undefined && !this.cards.has(Number(number))) this.cards.set(Number(number), at);
  }
}
