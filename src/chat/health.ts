import { createServer, type Server, type ServerResponse } from "node:http";
import { UserError } from "../errors.ts";
import type { Health } from "./platform.ts";

/** Answers 200 while all is well, 503 otherwise, and says what is not. */
export function tellHealth(health: Health, response: ServerResponse): void {
  response.writeHead(health.ok ? 200 : 503, { "content-type": "application/json" });
  response.end(JSON.stringify(health));
}

/** `GET /health` for whatever watches the desk. */
export function serveHealth(port: number, health: () => Health): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === "/health") tellHealth(health(), response);
    else response.writeHead(404).end();
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(portFault(error, port)));
    server.listen(port, () => resolve(server));
  });
}

/** Somebody else listens there, or nobody may. */
export function portFault(error: unknown, port: number): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["EADDRINUSE", "EACCES"].includes(code)
    ? new UserError("port-taken", { port: String(port), reason: code })
    : error;
}

/** All of them as one. */
export function together(healths: readonly Health[]): Health {
  return { ok: healths.every(({ ok }) => ok), what: healths.map(({ what }) => what).join("; ") };
}
