import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { type Connection, createConnection, type Payload } from "./connection.ts";
import { guildData, readyData } from "./first-events.ts";
import { heard, INTENTS, intentsRefused, type PrivilegedIntent } from "./intents.ts";
import { isRecord } from "./refusal.ts";
import { requestedMembers } from "./requested-members.ts";
import type { Happening, World } from "./world.ts";

export interface GatewaySetting {
  readonly heartbeatMs: number;
  readonly privilegedIntents: readonly PrivilegedIntent[];
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: Payload[];
  connection: Connection | undefined;
}

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalid: 9,
  hello: 10,
  ack: 11,
};
const FROM_CLIENTS = [1, 2, 3, 4, 6, 8, 31, 43];
const COMMANDS_A_MINUTE = 120;

export type Gateway = Awaited<ReturnType<typeof startGatewayServer>>;

export async function startGatewayServer(world: World, { heartbeatMs, privilegedIntents }: GatewaySetting) {
  const sessions = new Map<string, Session>();
  const open = new Set<WebSocket>();
  const closes: number[] = [];
  const identifies: number[] = [];
  let server = createServer();
  let port = 0;
  await listen();
  world.gatewayUrl = `ws://127.0.0.1:${port}`;
  world.listen((happening) => {
    for (const session of sessions.values()) dispatch(session, happening);
  });

  async function listen(): Promise<void> {
    server = createServer((_, response) => response.writeHead(426).end());
    const sockets = new WebSocketServer({ server });
    sockets.on("connection", connected);
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
    port = addressOf(server.address()).port;
  }

  function connected(socket: WebSocket, request: IncomingMessage): void {
    open.add(socket);
    const connection = createConnection(socket, new URL(request.url ?? "/", "ws://peer").searchParams);
    let session: Session | undefined;
    let commands = 0;
    const end = (code: number) => {
      closes.push(code);
      socket.close(code);
    };
    let silence = setTimeout(end, heartbeatMs * 2, 4009);
    const minute = setInterval(() => {
      commands = 0;
    }, 60_000);
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(silence);
      clearInterval(minute);
      open.delete(socket);
      if (session?.connection === connection) session.connection = undefined;
    });
    socket.on("message", (data: RawData) => {
      const payload = payloadOf(data);
      commands += 1;
      if (!payload) return end(4002);
      if (!FROM_CLIENTS.includes(payload.op)) return end(4001);
      if (commands > COMMANDS_A_MINUTE) return end(4008);
      if (payload.op === OP.heartbeat) {
        clearTimeout(silence);
        silence = setTimeout(end, heartbeatMs * 2, 4009);
        return connection.send({ op: OP.ack });
      }
      if (payload.op !== OP.identify && payload.op !== OP.resume) {
        if (!session) return end(4003);
        if (payload.op === OP.members) answerMembers(session, payload.d);
        return;
      }
      if (session) return end(4005);
      const entered = payload.op === OP.identify ? identify(connection, payload.d) : resume(connection, payload.d);
      if (typeof entered === "number") return end(entered);
      session = entered;
    });
    connection.send({ op: OP.hello, d: { heartbeat_interval: heartbeatMs, _trace: [] } });
  }

  function identify(connection: Connection, d: unknown): Session | number {
    identifies.push(Date.now());
    if (!isRecord(d) || d.token !== world.token || world.tokenRevoked) return 4004;
    const refused = intentsRefused(d.intents, privilegedIntents);
    if (refused) return refused;
    if (d.compress === true) connection.compressEach();
    const session: Session = { id: world.nextId(), intents: Number(d.intents), sent: [], connection };
    sessions.set(session.id, session);
    dispatch(session, { event: "READY", data: readyData(world, session.id, d.shard) }, true);
    if (session.intents & INTENTS.Guilds) {
      dispatch(session, { event: "GUILD_CREATE", data: guildData(world, session.intents) }, true);
    }
    return session;
  }

  function resume(connection: Connection, d: unknown): Session | number | undefined {
    if (!isRecord(d) || d.token !== world.token || world.tokenRevoked) return 4004;
    const session = sessions.get(String(d.session_id));
    if (!session) {
      connection.send({ op: OP.invalid, d: false });
      return undefined;
    }
    const seen = Number(d.seq);
    if (seen > session.sent.length) return 4007;
    session.connection = connection;
    for (const payload of session.sent.slice(seen)) connection.send(payload);
    dispatch(session, { event: "RESUMED", data: { _trace: [] } }, true);
    return session;
  }

  function answerMembers(session: Session, d: unknown): void {
    const members = requestedMembers(world, d, (session.intents & INTENTS.GuildMembers) !== 0);
    if (members) dispatch(session, { event: "GUILD_MEMBERS_CHUNK", data: members }, true);
  }

  function dispatch(session: Session, happening: Happening, always = false): void {
    const data = always ? happening.data : heard(world, happening, session.intents);
    if (!data) return;
    const payload = { op: OP.dispatch, t: happening.event, s: session.sent.length + 1, d: data };
    session.sent.push(payload);
    if (session.connection?.socket.readyState === 1) session.connection.send(payload);
  }

  function forget(): void {
    sessions.clear();
  }

  return {
    /** The codes with which the gateway has closed on clients. */
    closes,
    identifies,
    forget,
    /** Ends every connection: with a code, or as a cable that is pulled. */
    cut(code?: number) {
      for (const socket of open) {
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    askToReconnect() {
      for (const { connection } of sessions.values()) connection?.send({ op: OP.reconnect });
    },
    askForHeartbeat() {
      for (const { connection } of sessions.values()) connection?.send({ op: OP.heartbeat });
    },
    async stop() {
      for (const socket of open) socket.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
    start: listen,
  };
}

function payloadOf(data: RawData): Payload | undefined {
  try {
    const payload: unknown = JSON.parse(data.toString());
    return isRecord(payload) && typeof payload.op === "number" ? { op: payload.op, d: payload.d } : undefined;
  } catch {
    return undefined;
  }
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (typeof address !== "object" || !address) throw new Error("the server has no address");
  return address;
}
