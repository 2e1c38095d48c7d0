import { z } from "zod";

const url = z.url({ protocol: /^https?$/, error: "must be a web address, such as http://localhost:11434/v1" });
const key = z.string().trim().min(8, "is too short for a key");

/** How a provider is made to answer in a given shape, the strictest first; not all have each. */
export const OUTPUTS = ["json-schema", "tool", "json"] as const;
export type OutputMethod = (typeof OUTPUTS)[number];

/** The settings of a language model. Without a key the desk drafts alone. */
export const ModelSettings = z.object({
  /** `provider:model`; of several keys it says which is meant. */
  MAKEGOOD_MODEL: z
    .string()
    .regex(/^[a-z][a-z0-9_-]*:\S+$/, "must be provider:model, such as openai:gpt-5-mini or deepseek:deepseek-chat")
    .optional(),
  MAKEGOOD_MODEL_OUTPUT: z.enum(OUTPUTS, { error: `must be one of ${OUTPUTS.join(", ")}` }).optional(),
  /** The model of the embeddings that help the matcher, or `off`. */
  MAKEGOOD_EMBEDDINGS: z.string().min(1).optional(),
  /** The model that looks for self-harm and abuse, or `off`. */
  MAKEGOOD_MODERATION: z.string().min(1).optional(),
  OPENAI_API_KEY: key.optional(),
  OPENAI_BASE_URL: url.optional(),
  ANTHROPIC_API_KEY: key.optional(),
  DEEPSEEK_API_KEY: key.optional(),
  DASHSCOPE_API_KEY: key.optional(),
});
type Settings = z.infer<typeof ModelSettings>;

export interface ModelConfig {
  /** As LangChain names it. */
  readonly provider: string;
  readonly model: string;
  /** What has to be installed beside the desk; null where it comes along, or nobody here knows. */
  readonly package: string | null;
  /** Null where the provider's own package finds its key by itself. */
  readonly apiKey: string | null;
  readonly baseUrl: string | null;
  readonly output: OutputMethod;
  /** Models of the same address, for what the `openai` client does; null where there are none. */
  readonly embeddings: string | null;
  readonly moderation: string | null;
}

interface Provider {
  readonly keyName: keyof Settings;
  readonly usual: string;
  /** Providers that speak OpenAI's protocol are reached by its client, at their own address. */
  readonly langchain: string;
  readonly baseUrl: string | null;
  readonly output: OutputMethod;
  readonly package?: string;
}

/** Read from their documentation: strict JSON schema is OpenAI's; DeepSeek and Qwen have JSON mode; Anthropic answers best by a tool. */
const PROVIDERS: Readonly<Record<string, Provider>> = {
  openai: { keyName: "OPENAI_API_KEY", usual: "gpt-5-mini", langchain: "openai", baseUrl: null, output: "json-schema" },
  anthropic: {
    keyName: "ANTHROPIC_API_KEY",
    usual: "claude-sonnet-4-5",
    langchain: "anthropic",
    baseUrl: null,
    output: "tool",
    package: "@langchain/anthropic",
  },
  deepseek: {
    keyName: "DEEPSEEK_API_KEY",
    usual: "deepseek-chat",
    langchain: "openai",
    baseUrl: "https://api.deepseek.com/v1",
    output: "json",
  },
  qwen: {
    keyName: "DASHSCOPE_API_KEY",
    usual: "qwen-plus",
    langchain: "openai",
    baseUrl: "https://dashscope.aliyuncs.com/compatible-mode/v1",
    output: "json",
  },
};

/** What is wrong with settings that are each well-formed. */
export function modelFaults(set: Readonly<Record<string, string | undefined>>): readonly string[] {
  const [, name = ""] = /^([a-z][a-z0-9_-]*):/.exec(set.MAKEGOOD_MODEL ?? "") ?? [];
  const provider = PROVIDERS[name];
  if (provider && !set[provider.keyName] && !(name === "openai" && set.OPENAI_BASE_URL)) {
    return [`${provider.keyName} is needed for MAKEGOOD_MODEL=${set.MAKEGOOD_MODEL}`];
  }
  if (set.OPENAI_BASE_URL && !set.OPENAI_API_KEY && !set.MAKEGOOD_MODEL) {
    return ["MAKEGOOD_MODEL is needed beside OPENAI_BASE_URL: openai: and the name of a model that is served there"];
  }
  return [];
}

/** The model that is set up, if any: the one named, else the usual one of the first provider with a key. */
export function modelOf(settings: Settings): ModelConfig | null {
  const [, named, model] = /^([^:]+):(.+)$/.exec(settings.MAKEGOOD_MODEL ?? "") ?? [];
  const name = named ?? Object.keys(PROVIDERS).find((each) => keyOf(settings, PROVIDERS[each]) !== null);
  if (name === undefined) return null;
  const provider = PROVIDERS[name];
  const ownAddress = name === "openai" ? (settings.OPENAI_BASE_URL ?? null) : null;
  const atOpenAi = name === "openai" && ownAddress === null;
  const optional = (set: string | undefined, usual: string) =>
    set === "off" ? null : (set ?? (atOpenAi ? usual : null));
  return {
    provider: provider?.langchain ?? name,
    model: model ?? provider?.usual ?? "",
    package: provider?.package ?? null,
    // A local server asks for no key, and its client for one.
    apiKey: keyOf(settings, provider) ?? (ownAddress === null ? null : "none"),
    baseUrl: ownAddress ?? provider?.baseUrl ?? null,
    // What else speaks OpenAI's protocol may not know its JSON schemas.
    output: settings.MAKEGOOD_MODEL_OUTPUT ?? (ownAddress === null ? (provider?.output ?? "tool") : "json"),
    embeddings: optional(settings.MAKEGOOD_EMBEDDINGS, "text-embedding-3-small"),
    moderation: optional(settings.MAKEGOOD_MODERATION, "omni-moderation-latest"),
  };
}

function keyOf(settings: Settings, provider: Provider | undefined): string | null {
  return (provider && settings[provider.keyName]) ?? null;
}
