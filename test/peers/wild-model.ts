import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { ModelConfig, OutputMethod } from "#src/model-config.ts";

/** Answers a request, or does worse. */
export type Behaviour = (response: ServerResponse, nth: number, asked: string) => unknown;

/** A server of OpenAI's protocol that does to the connection what no well-behaved peer does. */
export async function wildModel(behave: Behaviour) {
  /** When each request came, in milliseconds. */
  const at: number[] = [];
  const server = createServer(async (request, response) => {
    at.push(performance.now());
    const nth = at.length;
    // Whoever asks may be gone before the whole question is here.
    const asked = await text(request).catch(() => "");
    response.on("error", () => {});
    await behave(response, nth, asked);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    at,
    config: (output: OutputMethod = "json"): ModelConfig => ({
      provider: "openai",
      package: null,
      model: "desk-test",
      apiKey: "sk-not-a-key",
      baseUrl: `http://127.0.0.1:${port}/v1`,
      output,
      embeddings: null,
      moderation: null,
    }),
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The body of a whole answer with that content. */
export function completion(content: string | null, { message = {}, finish = "stop" } = {}): string {
  return JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model: "desk-test",
    choices: [{ index: 0, finish_reason: finish, message: { role: "assistant", content, ...message }, logprobs: null }],
    usage: { prompt_tokens: 900, completion_tokens: 150, total_tokens: 1_050 },
  });
}

export function answerWith(
  response: ServerResponse,
  body: string | Uint8Array,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
}

export function refuseWith(
  response: ServerResponse,
  status: number,
  error: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): void {
  answerWith(response, JSON.stringify({ error }), status, headers);
}
