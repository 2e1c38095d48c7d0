import { type ChatCompletionRequest, type FixtureResponse, LLMock } from "@copilotkit/aimock";
import type { ModelConfig, OutputMethod } from "#src/model-config.ts";

export type Answering = (request: ChatCompletionRequest, nth: number) => FixtureResponse | Promise<FixtureResponse>;

/** The other side of OpenAI's protocol on loopback: real clients talk to it, and it answers as the test says. */
export async function modelPeer(answer: Answering, how: { readonly latencyMs?: number } = {}) {
  const mock = new LLMock({ port: 0, logLevel: "silent" });
  const requests: ChatCompletionRequest[] = [];
  mock.on(
    { predicate: () => true },
    (request) => {
      requests.push(request);
      return answer(request, requests.length);
    },
    how.latencyMs === undefined ? {} : { latency: how.latencyMs },
  );
  await mock.start();
  return {
    mock,
    /** Every request so far, as it came. */
    requests,
    config: (output: OutputMethod = "json"): ModelConfig => ({
      provider: "openai",
      model: "desk-test",
      package: null,
      apiKey: "sk-not-a-key",
      baseUrl: `${mock.url}/v1`,
      output,
      embeddings: null,
      moderation: null,
    }),
    stop: () => mock.stop(),
  };
}

/** Loading it takes seconds on a busy machine, which are nobody's time limit. */
export async function loadLangChain(): Promise<void> {
  await Promise.all([import("langchain/chat_models/universal"), import("@langchain/openai")]);
}

/** What the model was given to read, all messages together. */
export function readBy(request: ChatCompletionRequest | undefined): string {
  return (request?.messages ?? []).map(({ content }) => (typeof content === "string" ? content : "")).join("\n\n");
}

/** A good reply to the complaint about waiting, in its parts; some of them changed. */
export function parts(changed: Readonly<Record<string, string>> = {}): FixtureResponse {
  return { content: JSON.stringify({ ...GOOD, ...changed }), usage: { prompt_tokens: 900, completion_tokens: 150 } };
}

/** The same on any day: it promises what the desk has decided. */
export function partsToday(request: ChatCompletionRequest): FixtureResponse {
  const [, next = ""] = /they hear from us next: (.*)/.exec(readBy(request)) ?? [];
  return parts({ next: `You will hear from me ${next}.` });
}

export const GOOD = {
  greeting: "Hello Ms Lee,",
  understanding:
    "We told you one hour for your car, and after two and a half hours nobody had started on it. I am sorry for that lost afternoon.",
  action: "I have asked the workshop which car kept yours waiting, and I am looking after yours myself from here on.",
  owed: "",
  gift: "",
  next: "You will hear from me by tomorrow, Tuesday 28 July.",
  reach: "Until then you can simply reply to this message.",
};
