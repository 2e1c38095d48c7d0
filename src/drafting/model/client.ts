import type { initChatModel } from "langchain/chat_models/universal";
import { z } from "zod";
import { UserError } from "../../errors.ts";
import type { ModelConfig, OutputMethod } from "../../model-config.ts";
import { readAnswer } from "./answer.ts";
import { ModelFailure } from "./failure.ts";
import { PERSISTENCE, type Persistence, persistently } from "./persistence.ts";

export interface Message {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export interface Answer<Shape> {
  readonly value: Shape;
  /** As the model wrote it. */
  readonly text: string;
  readonly tokens: Tokens;
}

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** A language model, whoever provides it. It gets no tools and is asked for one shape. */
export interface Client {
  /** `openai:gpt-5-mini` */
  readonly name: string;
  /** Loads what asking takes, which would otherwise hold up whoever comes first. Never rejects: asking says what is wrong. */
  open(): Promise<void>;
  /** Rejects with a ModelFailure. Busy and broken servers (429, 5xx) are asked again, later each time, until the signal ends it. */
  ask<Shape>(schema: z.ZodType<Shape>, messages: readonly Message[], signal: AbortSignal): Promise<Answer<Shape>>;
}

const METHODS = { "json-schema": "jsonSchema", tool: "functionCalling", json: "jsonMode" } as const satisfies Record<
  OutputMethod,
  string
>;

/** LangChain's client for the configured model. Throws `model-package-missing`. It is loaded when it is first needed, since that takes most of a second. */
export function createClient(config: ModelConfig, persistence: Persistence = PERSISTENCE): Client {
  if (config.package !== null && !isInstalled(config.package))
    throw new UserError("model-package-missing", { package: config.package, provider: config.provider });
  let model: ReturnType<typeof initChatModel> | undefined;
  return {
    name: `${config.provider}:${config.model}`,
    async open() {
      model ??= openModel(config);
      await model.catch(() => {});
    },
    async ask(schema, messages, signal) {
      model ??= openModel(config);
      const opened = model;
      return persistently(async () => asked(await opened, config, schema, messages, signal), persistence, signal);
    },
  };
}

function isInstalled(name: string): boolean {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
}

async function openModel({ provider, model, apiKey, baseUrl }: ModelConfig) {
  const { initChatModel: init } = await import("langchain/chat_models/universal");
  return init(model, {
    modelProvider: provider,
    // LangChain's own retries do not come back from a 429 that names no time.
    maxRetries: 0,
    // Its messages leave out what the model said in declining.
    ...(provider === "openai" && { __includeRawResponse: true }),
    ...(apiKey !== null && { apiKey }),
    ...(baseUrl !== null && { configuration: { baseURL: baseUrl } }),
  });
}

async function asked<Shape>(
  model: Awaited<ReturnType<typeof initChatModel>>,
  { output }: ModelConfig,
  schema: z.ZodType<Shape>,
  messages: readonly Message[],
  signal: AbortSignal,
): Promise<Answer<Shape>> {
  const shaped = model.withStructuredOutput<Record<string, unknown>>(schema, {
    method: METHODS[output],
    includeRaw: true,
    name: "answer",
  });
  const said = messages.map(({ role, content }): [string, string] => [role, content]);
  const { raw, parsed } = await shaped.invoke(said, { signal });
  const text = typeof raw.content === "string" ? raw.content : "";
  const usage = "usage_metadata" in raw ? tokensOf(raw.usage_metadata) : { input: 0, output: 0 };
  const ending = endingOf(raw);
  if (ending !== "whole") throw new ModelFailure(ending, `the answer is no answer: ${ending}`);
  const value = readAnswer(schema, parsed, text);
  if (value !== undefined) return { value, text, tokens: usage };
  throw new ModelFailure("broken-answer", "the answer has not the shape that was asked for");
}

const Metadata = z.object({ finish_reason: z.string().optional(), stop_reason: z.string().nullish() });
const RawResponse = z.object({
  choices: z.array(z.object({ message: z.object({ refusal: z.string().min(1) }) })).min(1),
});

/** What was cut off may look whole, and is none of it. */
function endingOf({ response_metadata, additional_kwargs }: Raw): "whole" | "declined" | "broken-answer" {
  const { finish_reason, stop_reason } = Metadata.safeParse(response_metadata).data ?? {};
  const reason = finish_reason ?? stop_reason;
  if (reason === "length" || reason === "max_tokens") return "broken-answer";
  if (reason === "content_filter" || reason === "refusal") return "declined";
  return RawResponse.safeParse(additional_kwargs.__raw_response).success ? "declined" : "whole";
}

type Raw = Awaited<
  ReturnType<ReturnType<Awaited<ReturnType<typeof initChatModel>>["withStructuredOutput"]>["invoke"]>
>["raw"];

function tokensOf(usage: unknown): Tokens {
  const count = (name: string): number => {
    const value = typeof usage === "object" && usage !== null ? Reflect.get(usage, name) : 0;
    return typeof value === "number" ? value : 0;
  };
  return { input: count("input_tokens"), output: count("output_tokens") };
}
