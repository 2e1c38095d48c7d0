import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { fieldsIn, isFields, parsed, textIn } from "../json.ts";
import { CONNECTIONS } from "../limits.ts";
import { type Attempt, type Door, failed } from "./attempt.ts";

type Connection = { socket: WebSocket; leaving: boolean };
type Waiting = { connection: Connection; answered: (ack: unknown) => void; lost: () => void };
export type Sockets = ReturnType<typeof createSockets>;

const CONNECTION_SECONDS = 18_060;

export function createSockets({ appId, ackLimitMs, pingMs }: { appId: string; ackLimitMs: number; pingMs: number }) {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const waiting = new Map<string, Waiting>();
  let connections: Connection[] = [];
  let accepted = 0;
  let turn = 0;
  let open = true;

  server.on("connection", (socket: WebSocket) => {
    const connection = { socket, leaving: false };
    if (connections.length >= CONNECTIONS) {
      tell(socket, { type: "disconnect", reason: "too_many_websockets", debug_info: debugInfo() });
      socket.close();
      return;
    }
    connections.push(connection);
    accepted += 1;
    const pinging = setInterval(() => socket.ping(`Ping from applink ${Date.now()}`), pingMs);
    socket.on("message", (data) => heard(data.toString()));
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      clearInterval(pinging);
      connections = connections.filter((each) => each !== connection);
      for (const each of waiting.values()) if (each.connection === connection) each.lost();
    });
    tell(socket, {
      type: "hello",
      num_connections: connections.length,
      debug_info: { ...debugInfo(), build_number: 118, approximate_connection_time: CONNECTION_SECONDS },
      connection_info: { app_id: appId },
    });
  });

  function heard(data: string): void {
    const { envelope_id: id, payload } = fieldsIn(parsed(data));
    const empty = isFields(payload) && Object.keys(payload).length === 0;
    waiting.get(textIn(id))?.answered(empty ? undefined : payload);
  }

  /** They take turns; one that Slack is about to close gets nothing more. */
  function next(): Connection | undefined {
    const ready = connections.filter(({ leaving, socket }) => !leaving && socket.readyState === socket.OPEN);
    return ready[turn++ % Math.max(1, ready.length)];
  }

  const door: Door = {
    send(kind, payload, retry): Promise<Attempt> {
      const since = performance.now();
      const connection = next();
      if (!connection) return Promise.resolve(failed("no_connection", since));
      const envelope = {
        payload,
        envelope_id: randomUUID(),
        type: kind,
        accepts_response_payload: kind !== "events_api",
        ...(kind === "events_api" || retry
          ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? "" }
          : {}),
      };
      return new Promise((resolve) => {
        const done = (attempt: Attempt) => {
          clearTimeout(timer);
          waiting.delete(envelope.envelope_id);
          resolve(attempt);
        };
        const timer = setTimeout(() => done(failed("timeout", since)), ackLimitMs);
        waiting.set(envelope.envelope_id, {
          connection,
          answered: (ack) => {
            const ackMs = performance.now() - since;
            done({ ackMs, ack, timedOut: false, failure: undefined, status: undefined, noRetry: false });
          },
          lost: () => done(failed("connection_failed", since)),
        });
        tell(connection.socket, envelope);
      });
    },
  };

  return {
    ...door,
    isOpen: () => open,
    setOpen(value: boolean) {
      open = value;
    },
    count: () => connections.length,
    /** All that there ever were. */
    accepted: () => accepted,
    /** A ticket is good for one connection. */
    ticket(): string {
      const ticket = randomUUID();
      tickets.add(ticket);
      return ticket;
    },
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      const ticket = new URL(request.url ?? "", "http://peer").searchParams.get("ticket") ?? "";
      if (!open || !tickets.delete(ticket)) {
        socket.end("HTTP/1.1 401 Unauthorized\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
        return;
      }
      server.handleUpgrade(request, socket, head, (accepted) => server.emit("connection", accepted, request));
    },
    /** Slack is about to close them and says so. */
    /** So many of them, the oldest first: Slack renews each at its own time. */
    refresh(reason: "refresh_requested" | "warning" | "link_disabled", warningMs: number, count = Infinity): void {
      for (const connection of [...connections].slice(0, count)) {
        connection.leaving = true;
        tell(connection.socket, { type: "disconnect", reason, debug_info: debugInfo() });
        const timer = setTimeout(() => connection.socket.close(1000), warningMs);
        connection.socket.once("close", () => clearTimeout(timer));
      }
    },
    drop(): void {
      for (const { socket } of connections) socket.terminate();
    },
    close(): void {
      open = false;
      for (const { socket } of connections) socket.terminate();
      server.close();
    },
  };
}

function tell(socket: WebSocket, message: object): void {
  socket.send(JSON.stringify(message));
}

function debugInfo() {
  return { host: `applink-${randomBytes(4).toString("hex")}` };
}
