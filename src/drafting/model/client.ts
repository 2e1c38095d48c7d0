import type { initChatModel } from "langchain/chat_models/universal";
import type { z } from "zod";
import { UserError } from "../../errors.ts";
import type { ModelConfig, OutputMethod } from "../../model-config.ts";
import { readAnswer } from "./answer.ts";
import { failureOf, ModelFailure } from "./failure.ts";

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
  /** Rejects with a ModelFailure. Busy and broken servers (429, 5xx) are asked again, later each time, until the signal ends it. */
  ask<Shape>(schema: z.ZodType<Shape>, messages: readonly Message[], signal: AbortSignal): Promise<Answer<Shape>>;
}

const RETRIES = 3;
const METHODS = { "json-schema": "jsonSchema", tool: "functionCalling", json: "jsonMode" } as const satisfies Record<
  OutputMethod,
  string
>;

/** LangChain's client for the configured model. Throws `model-package-missing`. It is loaded when it is first needed, since that takes most of a second. */
export function createClient(config: ModelConfig): Client {
  if (config.package !== null && !isInstalled(config.package))
    throw new UserError("model-package-missing", { package: config.package, provider: config.provider });
  let model: ReturnType<typeof initChatModel> | undefined;
  return {
    name: `${config.provider}:${config.model}`,
    async ask(schema, messages, signal) {
      try {
        model ??= openModel(config);
        return await asked(await model, config, schema, messages, signal);
      } catch (error) {
        if (signal.aborted) throw new ModelFailure("timeout", "the time is up", error);
        throw failureOf(error);
      }
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
    maxRetries: RETRIES,
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
  const value = readAnswer(schema, parsed, text);
  if (value !== undefined) return { value, text, tokens: usage };
  const { refusal } = raw.additional_kwargs;
  if (typeof refusal === "string" && refusal !== "") throw new ModelFailure("declined", "the model declined");
  throw new ModelFailure("broken-answer", "the answer has not the shape that was asked for");
}

function tokensOf(usage: unknown): Tokens {
  const count = (name: string): number => {
    const value = typeof usage === "object" && usage !== null ? Reflect.get(usage, name) : 0;
    return typeof value === "number" ? value : 0;
  };
  return { input: count("input_tokens"), output: count("output_tokens") };
}
