import { constants, createDeflate, deflateSync } from "node:zlib";
import type { WebSocket } from "ws";

export interface Payload {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number;
  readonly t?: string;
}

export interface Connection {
  readonly socket: WebSocket;
  send(payload: Payload): void;
  /** From now on each payload is compressed by itself, as an IDENTIFY may ask. */
  compressEach(): void;
}

/** One client on the line, spoken to in the encoding that its address asks for. */
export function createConnection(socket: WebSocket, query: URLSearchParams): Connection {
  let compressing = false;
  const stream = query.get("compress") === "zlib-stream" ? createStream(socket) : undefined;
  return {
    socket,
    compressEach() {
      compressing = true;
    },
    send(payload) {
      const text = JSON.stringify({ s: null, t: null, ...payload });
      if (stream) stream(text);
      else socket.send(compressing ? deflateSync(text) : text);
    },
  };
}

/** All payloads go through one compressor; each ends with a flush. */
function createStream(socket: WebSocket): (text: string) => void {
  const deflate = createDeflate();
  let chunks: Buffer[] = [];
  deflate.on("data", (chunk: Buffer) => chunks.push(chunk));
  return (text) => {
    deflate.write(text);
    deflate.flush(constants.Z_SYNC_FLUSH, () => {
      const whole = Buffer.concat(chunks);
      chunks = [];
      if (whole.length > 0) socket.send(whole);
    });
  };
}
