import { createServer, type IncomingMessage } from "node:http";
import { z } from "zod";

const Asked = z.object({ model: z.string(), input: z.union([z.string(), z.array(z.string())]) });

/**
 * The two calls of OpenAI's protocol that have no words in the answer: embeddings, where texts about the same lie in the
 * same direction, and moderation.
 */
export async function meaningsPeer(says: {
  about(text: string): string;
  isSelfHarm?(text: string): boolean;
  isFlagged?(text: string): boolean;
}) {
  const requests: { path: string; texts: string[] }[] = [];
  let down = false;
  const directions = new Map<string, number>();
  const vector = (text: string): number[] => {
    const about = says.about(text);
    const at = directions.get(about) ?? directions.size;
    directions.set(about, at);
    return Array.from({ length: 256 }, (_, place) => (place === at ? 1 : 0));
  };
  const server = createServer(async (request, response) => {
    const path = request.url ?? "";
    const { input, model } = Asked.parse(JSON.parse(await bodyOf(request)));
    const texts = [input].flat();
    requests.push({ path, texts });
    const answer = path.endsWith("/embeddings")
      ? {
          object: "list",
          model,
          data: texts.map((text, index) => ({ object: "embedding", index, embedding: vector(text) })),
        }
      : {
          id: "modr-1",
          model,
          results: texts.map((text) => ({
            flagged: says.isFlagged?.(text) ?? false,
            categories: { "self-harm": says.isSelfHarm?.(text) ?? false, "self-harm/intent": false },
            category_scores: {},
          })),
        };
    response.writeHead(down ? 500 : 200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    requests,
    url: `http://127.0.0.1:${port}/v1`,
    goDown() {
      down = true;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
