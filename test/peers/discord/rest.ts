import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { createFaults, type Fault, parametersOf } from "./faults.ts";
import type { Upload } from "./posting.ts";
import { createRateLimits, TooMany } from "./rate-limits.ts";
import { isKnown, isRecord, plainRefusal, Refusal, refusal } from "./refusal.ts";
import type { World } from "./world.ts";

/** One request as a route sees it. */
export interface Call {
  readonly world: World;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

/** What a route answers with: a body, or nothing (204). */
export type Route = (call: Call) => object | undefined;
export type Routes = Readonly<Record<string, Route>>;

/** A call as it came, and how it was answered; it has no status while it hangs. */
export interface SeenCall {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly files: readonly string[];
  readonly at: number;
  readonly auditReason: string | undefined;
  status: number | undefined;
}

const OPEN = [/^\/gateway$/, /^\/interactions\/\d+\/[^/]+\/callback$/, /^\/webhooks\/\d+\/[^/]+/];

export async function startRestServer(world: World, routes: Routes) {
  const faults = createFaults();
  const limits = createRateLimits();
  const calls: SeenCall[] = [];
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error("the Discord peer itself failed:", error);
      answer(response, 500, { message: `500: ${error}`, code: 0 });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the server has no address");
  const origin = `http://127.0.0.1:${address.port}`;
  world.cdnUrl = origin;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", origin);
    if (url.pathname.startsWith("/attachments/")) return serveFile(url.pathname, response);
    const path = url.pathname.replace(/^\/api(\/v\d+)?(?=\/|$)/, "");
    const method = request.method ?? "GET";
    const raw = await wholeOf(request);
    const { body, uploads, broken } = await readBody(request, raw);
    const reason = request.headers["x-audit-log-reason"];
    const call: SeenCall = {
      method,
      path,
      query: url.search,
      body,
      files: uploads.map(({ name }) => name),
      at: Date.now(),
      auditReason: typeof reason === "string" ? decodeURIComponent(reason) : undefined,
      status: undefined,
    };
    calls.push(call);
    const fault = faults.next(method, path);
    if (fault?.delayMs) await wait(fault.delayMs);
    if (fault?.hang) return;
    if (fault?.dropBeforeDoing) return drop(response, fault);
    let headers: Readonly<Record<string, string>> = {};
    try {
      if (fault) refuseBy(fault);
      if (!OPEN.some((each) => each.test(path))) authorize(request);
      headers = limits.count(method, path);
      if (broken) throw refusal(50109);
      const result = routeOf(method, path)({ world, query: url.searchParams, body, uploads });
      call.status = result ? 200 : 204;
      if (fault?.dropAfterDoing) return drop(response, fault);
      answer(response, call.status, result, headers);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      call.status = error.status;
      answer(response, error.status, error.body, error instanceof TooMany ? error.headers : headers);
    }
  }

  function authorize(request: IncomingMessage): void {
    const right = request.headers.authorization === `Bot ${world.token}` && !world.tokenRevoked;
    if (!right) throw plainRefusal(401, "Unauthorized");
  }

  function routeOf(method: string, path: string): (call: Omit<Call, "params">) => object | undefined {
    let known = false;
    for (const [name, route] of Object.entries(routes)) {
      const [wanted, pattern = ""] = name.split(" ");
      const params = parametersOf(pattern, path);
      if (params && wanted === method) return (call) => route({ ...call, params });
      known ||= params !== undefined;
    }
    throw known ? plainRefusal(405, "Method Not Allowed") : plainRefusal(404, "Not Found");
  }

  function serveFile(path: string, response: ServerResponse): void {
    const [, , placeId, fileId] = path.split("/");
    const posts = [...world.posts.values()].filter((post) => post.placeId === placeId);
    const file = [...world.looseFiles.values(), ...posts.flatMap(({ files }) => files)].find(({ id }) => id === fileId);
    if (!file) return void response.writeHead(404).end("This content is no longer available.");
    response.writeHead(200, { "Content-Type": file.contentType }).end(file.content);
  }

  return {
    origin,
    calls,
    faults,
    limits,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function drop(response: ServerResponse, { reset = false }: Fault): void {
  if (reset) response.socket?.resetAndDestroy();
  else response.destroy();
}

function refuseBy({ status, code }: Fault): void {
  if (code !== undefined) throw isKnown(code) ? refusal(code) : new Refusal(status ?? 400, { message: "Error", code });
  if (status !== undefined) throw plainRefusal(status, "the peer was told to say so");
}

function answer(
  response: ServerResponse,
  status: number,
  body: object | undefined,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  if (!body) return void response.writeHead(status, headers).end();
  response.writeHead(status, { ...headers, "Content-Type": "application/json" }).end(JSON.stringify(body));
}

async function wholeOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

interface ReadBody {
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  readonly broken?: boolean;
}

async function readBody(request: IncomingMessage, raw: Buffer<ArrayBuffer>): Promise<ReadBody> {
  const type = request.headers["content-type"] ?? "";
  if (raw.length === 0) return { body: undefined, uploads: [] };
  try {
    if (!type.startsWith("multipart/form-data")) return { body: JSON.parse(raw.toString()), uploads: [] };
    const form = await new Response(raw, { headers: { "Content-Type": type } }).formData();
    const payload = form.get("payload_json");
    const uploads: Upload[] = [];
    for (const [field, value] of form) {
      const key = /^files\[(\d+)\]$/.exec(field)?.[1];
      if (!key || typeof value === "string") continue;
      const content = Buffer.from(await value.arrayBuffer());
      uploads.push({ key, name: value.name, contentType: value.type || "application/octet-stream", content });
    }
    const body: unknown = typeof payload === "string" ? JSON.parse(payload) : {};
    return { body: isRecord(body) ? body : {}, uploads };
  } catch {
    return { body: undefined, uploads: [], broken: true };
  }
}
