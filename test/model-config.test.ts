import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "#src/config.ts";

const KEY = "sk-proj-very-secret-words";
const PROVIDERS = [
  ["OPENAI_API_KEY", { provider: "openai", model: "gpt-5-mini", baseUrl: null, output: "json-schema" }],
  ["ANTHROPIC_API_KEY", { provider: "anthropic", model: "claude-sonnet-4-5", baseUrl: null, output: "tool" }],
  [
    "DEEPSEEK_API_KEY",
    { provider: "openai", model: "deepseek-chat", baseUrl: "https://api.deepseek.com/v1", output: "json" },
  ],
  [
    "DASHSCOPE_API_KEY",
    {
      provider: "openai",
      model: "qwen-plus",
      baseUrl: "https://dashscope.aliyuncs.com/compatible-mode/v1",
      output: "json",
    },
  ],
] as const;
const LOCAL = { OPENAI_BASE_URL: "http://localhost:11434/v1", MAKEGOOD_MODEL: "openai:qwen3" };

describe("the language model", () => {
  test("is none where nothing is set, or only blanks are", () => {
    expect(readConfig({}).model).toBeNull();
    const blank = Object.fromEntries(
      [...PROVIDERS.map(([name]) => name), "OPENAI_BASE_URL", "MAKEGOOD_MODEL", "MAKEGOOD_MODEL_OUTPUT"].map((name) => [
        name,
        name.startsWith("MAKEGOOD") ? "" : "  ",
      ]),
    );
    expect(readConfig(blank).model).toBeNull();
    expect(readConfig({ ...blank, DEEPSEEK_API_KEY: ` ${KEY} ` }).model).toMatchObject({ apiKey: KEY });
  });

  test.each(PROVIDERS)("of the usual kind comes with %s alone", (name, expected) => {
    expect(readConfig({ [name]: KEY }).model).toMatchObject({ ...expected, apiKey: KEY });
  });

  test.each([
    ["openai:gpt-5", "OPENAI_API_KEY", { provider: "openai", model: "gpt-5", baseUrl: null, output: "json-schema" }],
    ["anthropic:claude-x", "ANTHROPIC_API_KEY", { provider: "anthropic", model: "claude-x", output: "tool" }],
    [
      "deepseek:deepseek-reasoner",
      "DEEPSEEK_API_KEY",
      { provider: "openai", model: "deepseek-reasoner", baseUrl: "https://api.deepseek.com/v1", output: "json" },
    ],
    ["qwen:qwen-max", "DASHSCOPE_API_KEY", { provider: "openai", model: "qwen-max", output: "json" }],
  ])("is the one that MAKEGOOD_MODEL=%s names, whatever other keys there are", (named, name, expected) => {
    const all = Object.fromEntries(PROVIDERS.map(([each]) => [each, `${KEY}-${each}`]));
    expect(readConfig({ ...all, MAKEGOOD_MODEL: named }).model).toMatchObject({
      ...expected,
      apiKey: `${KEY}-${name}`,
    });
  });

  test("of several keys is the first in the README's order", () => {
    const model = (...names: readonly string[]) =>
      readConfig(Object.fromEntries(names.map((name) => [name, KEY]))).model?.model;
    expect(model("DASHSCOPE_API_KEY", "DEEPSEEK_API_KEY", "ANTHROPIC_API_KEY", "OPENAI_API_KEY")).toBe("gpt-5-mini");
    expect(model("DASHSCOPE_API_KEY", "DEEPSEEK_API_KEY", "ANTHROPIC_API_KEY")).toBe("claude-sonnet-4-5");
    expect(model("DASHSCOPE_API_KEY", "DEEPSEEK_API_KEY")).toBe("deepseek-chat");
  });

  test("of a local server needs no key, and gets JSON without a schema", () => {
    expect(readConfig(LOCAL).model).toEqual({
      provider: "openai",
      model: "qwen3",
      package: null,
      apiKey: "none",
      baseUrl: "http://localhost:11434/v1",
      output: "json",
      embeddings: null,
      moderation: null,
    });
    expect(readConfig({ ...LOCAL, OPENAI_API_KEY: KEY }).model).toMatchObject({ apiKey: KEY, output: "json" });
    // A model's name may have a colon of its own.
    expect(readConfig({ ...LOCAL, MAKEGOOD_MODEL: "openai:qwen3:8b" }).model?.model).toBe("qwen3:8b");
  });

  test("of a provider that only LangChain knows finds its key by itself", () => {
    expect(readConfig({ MAKEGOOD_MODEL: "mistralai:large" }).model).toMatchObject({
      provider: "mistralai",
      model: "large",
      apiKey: null,
      baseUrl: null,
      output: "tool",
    });
  });

  test("is asked in the shape that is set", () => {
    const output = (MAKEGOOD_MODEL_OUTPUT: string) => readConfig({ ...LOCAL, MAKEGOOD_MODEL_OUTPUT }).model?.output;
    expect([output("json-schema"), output("tool"), output("json")]).toEqual(["json-schema", "tool", "json"]);
  });

  test("has embeddings and moderation at OpenAI alone, unless others are named or they are off", () => {
    const beside = (settings: Readonly<Record<string, string>>) => {
      const { embeddings, moderation } = readConfig(settings).model ?? {};
      return [embeddings, moderation];
    };
    expect(beside({ OPENAI_API_KEY: KEY })).toEqual(["text-embedding-3-small", "omni-moderation-latest"]);
    expect(beside({ OPENAI_API_KEY: KEY, MAKEGOOD_EMBEDDINGS: "off", MAKEGOOD_MODERATION: "off" })).toEqual([
      null,
      null,
    ]);
    expect(beside({ DEEPSEEK_API_KEY: KEY })).toEqual([null, null]);
    expect(beside({ ...LOCAL, MAKEGOOD_EMBEDDINGS: "nomic-embed-text" })).toEqual(["nomic-embed-text", null]);
  });
});

describe("a setting of the model that cannot be used is told with its mend, and without the key:", () => {
  test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    [
      "a model without its provider",
      { MAKEGOOD_MODEL: "gpt-5", OPENAI_API_KEY: KEY },
      /^MAKEGOOD_MODEL must be provider:model, such as openai:gpt-5-mini/,
    ],
    [
      "a provider without a model",
      { MAKEGOOD_MODEL: "openai:", OPENAI_API_KEY: KEY },
      /^MAKEGOOD_MODEL must be provider:model/,
    ],
    [
      "a model without its key",
      { MAKEGOOD_MODEL: "deepseek:deepseek-chat", OPENAI_API_KEY: KEY },
      /^DEEPSEEK_API_KEY is needed for MAKEGOOD_MODEL=deepseek:deepseek-chat$/,
    ],
    [
      "an unknown shape",
      { OPENAI_API_KEY: KEY, MAKEGOOD_MODEL_OUTPUT: "xml" },
      /^MAKEGOOD_MODEL_OUTPUT must be one of json-schema, tool, json$/,
    ],
    [
      "an address that is none",
      { ...LOCAL, OPENAI_BASE_URL: "localhost:11434", OPENAI_API_KEY: KEY },
      /^OPENAI_BASE_URL must be a web address, such as http:/,
    ],
    [
      "an address without a model",
      { OPENAI_BASE_URL: LOCAL.OPENAI_BASE_URL },
      /^MAKEGOOD_MODEL is needed beside OPENAI_BASE_URL: openai: and the name/,
    ],
    ["a key that is too short", { OPENAI_API_KEY: "sk-7" }, /^OPENAI_API_KEY is too short for a key$/],
    [
      "a key in the place of a model",
      { MAKEGOOD_MODEL: KEY, OPENAI_API_KEY: KEY },
      /^MAKEGOOD_MODEL must be provider:model/,
    ],
    ["a key in the place of an address", { ...LOCAL, OPENAI_BASE_URL: KEY }, /^OPENAI_BASE_URL must be a web address/],
  ])("%s", (_, settings, told) => {
    const read = () => readConfig(settings);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(told);
    expect(read).not.toThrow(/very-secret|sk-7/);
  });

  test("all of them at once", () => {
    const read = () => readConfig({ ANTHROPIC_API_KEY: "x", MAKEGOOD_MODEL: "?", MAKEGOOD_MODEL_OUTPUT: "y" });
    expect(read).toThrow(/ANTHROPIC_API_KEY/);
    expect(read).toThrow(/MAKEGOOD_MODEL must/);
    expect(read).toThrow(/MAKEGOOD_MODEL_OUTPUT must/);
  });
});
