import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { ResponseUrls } from "../interaction/response-urls.ts";
import { type Fields, fieldsIn, parsed } from "../json.ts";
import { Refused } from "../refused.ts";
import type { Faults } from "./faults.ts";
import { checkRequired, type Inside } from "./method.ts";
import { METHODS } from "./methods.ts";
import type { Tokens } from "./tokens.ts";

export type Call = { method: string; args: Fields; at: number; status: number; error?: string };
type Parts = { inside: Inside; tokens: Tokens; faults: Faults; responseUrls: ResponseUrls };
type Answer = { status: number; body: Fields; headers?: Record<string, string> };

export function createWebApi({ inside, tokens, faults, responseUrls }: Parts) {
  const calls: Call[] = [];
  const waiting = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    route(request, response).catch((cause: unknown) => {
      response.writeHead(500).end(cause instanceof Error ? cause.stack : String(cause));
    });
  });
  server.on("upgrade", (request, socket, head) => {
    if (request.url?.startsWith("/link/")) inside.sockets.upgrade(request, socket, head);
    else socket.destroy();
  });

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "", "http://peer");
    const [, door = "", name = ""] = pathname.split("/");
    const content = await bodyOf(request);
    if (door === "api") return called(name, request, response, argsOf(request, content));
    if (door === "respond") {
      const body = fieldsIn(parsed(content.toString()));
      return perform("response_url", body, response, () => {
        responseUrls.use(name, body);
        return { status: 200, body: { ok: true } };
      });
    }
    if (door === "files") return sendFile(name, request, response);
    if (door === "upload") return keepFile(name, request, response, content);
    response.writeHead(404).end();
  }

  function called(name: string, request: IncomingMessage, response: ServerResponse, given: Fields): Promise<void> {
    const { token, ...args } = given;
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    return perform(name, args, response, () => {
      const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
      if (!method) throw new Refused("unknown_method", { req_method: name });
      tokens.check(bearer ?? String(token ?? ""), method);
      checkRequired(args, method.required);
      const headers = { "x-oauth-scopes": tokens.provided(), "x-accepted-oauth-scopes": method.scopes.join(",") };
      return { status: 200, body: { ok: true, ...method.run(args, inside) }, headers };
    });
  }

  /** Does it, unless a fault or a limit stands before it, and writes down what came of it. */
  async function perform(method: string, args: Fields, response: ServerResponse, run: () => Answer): Promise<void> {
    const call: Call = { method, args, at: Date.now(), status: 0 };
    calls.push(call);
    const fault = faults.take(method);
    if (fault?.delayMs) await sleep(fault.delayMs);
    if (fault?.hang) return;
    if (fault?.drop) return void response.destroy();
    const answer = refusedBy(fault) ?? tryTo(run);
    if (fault?.dropAfterDoing) return void response.destroy();
    call.status = answer.status;
    if (answer.body.ok !== true) call.error = String(answer.body.error ?? answer.status);
    response.writeHead(answer.status, { "content-type": "application/json; charset=utf-8", ...answer.headers });
    response.end(JSON.stringify(answer.body));

    function refusedBy(planned: typeof fault): Answer | undefined {
      const early = faults.waitFor(method, args);
      if (early !== undefined) return rateLimited(early);
      if (planned?.retryAfter !== undefined) {
        faults.block(method, args, planned.retryAfter);
        return rateLimited(planned.retryAfter);
      }
      if (planned?.status)
        return { status: planned.status, body: { ok: false, error: planned.error ?? "internal_error" } };
      return planned?.error ? { status: 200, body: { ok: false, error: planned.error } } : undefined;
    }

    function tryTo(act: () => Answer): Answer {
      try {
        return act();
      } catch (cause) {
        if (!(cause instanceof Refused)) throw cause;
        const body = { ok: false, error: cause.code, ...cause.more };
        if (method !== "response_url") return { status: 200, body };
        return { status: cause.code.endsWith("_url") ? 404 : 400, body };
      }
    }
  }

  function sendFile(id: string, request: IncomingMessage, response: ServerResponse): void {
    const known = inside.workspace.files.get(id);
    const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
    // Slack answers a stranger with its sign-in page, and says 200.
    if (!tokens.mayReadFiles(token)) {
      response.writeHead(200, { "content-type": "text/html" }).end("<!DOCTYPE html><title>Sign in to Slack</title>");
    } else if (!known) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": known.file.mimetype }).end(known.content);
  }

  async function keepFile(id: string, request: IncomingMessage, response: ServerResponse, content: Buffer) {
    const known = inside.workspace.files.get(id);
    if (!known) return void response.writeHead(404).end();
    known.content = await fileIn(content, request.headers["content-type"] ?? "");
    response.writeHead(200).end(`OK - ${known.content.length}`);
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => waiting.add(setTimeout(resolve, ms)));
  }

  return {
    calls,
    listen(): Promise<string> {
      return new Promise((resolve) => {
        server.listen(0, "127.0.0.1", () => {
          const address = server.address();
          resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);
        });
      });
    },
    close(): Promise<void> {
      for (const timer of waiting) clearTimeout(timer);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function rateLimited(seconds: number): Answer {
  return { status: 429, body: { ok: false, error: "ratelimited" }, headers: { "retry-after": String(seconds) } };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

function argsOf(request: IncomingMessage, content: Buffer): Fields {
  const query = new URL(request.url ?? "", "http://peer").searchParams;
  const json = request.headers["content-type"]?.startsWith("application/json");
  const body = json
    ? fieldsIn(parsed(content.toString()))
    : Object.fromEntries(new URLSearchParams(content.toString()));
  return { ...Object.fromEntries(query), ...body };
}

async function fileIn(content: Buffer, contentType: string): Promise<Buffer> {
  if (!contentType.startsWith("multipart/form-data")) return content;
  const form = await new Response(new Uint8Array(content), { headers: { "content-type": contentType } }).formData();
  for (const value of form.values()) if (typeof value !== "string") return Buffer.from(await value.arrayBuffer());
  return Buffer.alloc(0);
}
