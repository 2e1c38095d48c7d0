import { createServer, type IncomingMessage, type Server } from "node:http";
import { complaintNumber } from "./slack-load.ts";

/**
 * Slack's side for a load: answers what the desk calls, as fast as it can and without looking closely, and notes when each
 * card was handed over. (The strict peer would be the slower half of the measurement.)
 */
export class SlackSink {
  readonly cards = new Map<number, number>();
  calls = 0;
  readonly #server: Server;
  #posted = 0;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then((answer) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.end(answer);
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    const address = this.#server.address();
    return `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage): Promise<string> {
    this.calls += 1;
    const at = performance.now();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const method = request.url?.split("/").at(-1) ?? "";
    switch (method) {
      case "auth.test":
        return JSON.stringify({ ok: true, user_id: "UBOT", bot_id: "BBOT", team_id: "T1" });
      case "users.info":
        return JSON.stringify({ ok: true, user: { id: "U1", name: "mei", locale: "en-US" } });
      case "conversations.open":
        return JSON.stringify({ ok: true, channel: { id: "D1" } });
      case "usergroups.list":
        return JSON.stringify({ ok: true, usergroups: [{ id: "S1", handle: "managers", users: ["U1"] }] });
      case "chat.postMessage":
        return this.#post(Buffer.concat(chunks).toString("utf8"), at);
      default:
        return JSON.stringify({ ok: true });
    }
  }

  #post(body: string, at: number): string {
    const number = complaintNumber(body);
    if (number !== undefined && !this.cards.has(number)) this.cards.set(number, at);
    this.#posted += 1;
    const channel = /channel=(\w+)/.exec(body)?.[1] ?? "C1";
    return JSON.stringify({ ok: true, channel, ts: `1700000000.${String(this.#posted).padStart(6, "0")}` });
  }
}
