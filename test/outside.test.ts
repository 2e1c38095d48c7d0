import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { readConfig } from "#src/config.ts";

/** What leads out of the house. */
const OUTSIDE = [
  "OPENAI_API_KEY",
  "OPENAI_BASE_URL",
  "ANTHROPIC_API_KEY",
  "DEEPSEEK_API_KEY",
  "DASHSCOPE_API_KEY",
  "MAKEGOOD_MODEL",
  "MAKEGOOD_EMBEDDINGS",
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "DISCORD_TOKEN",
  "LANGSMITH_TRACING",
  "LANGCHAIN_TRACING_V2",
];

test("no test has a key of a real provider or a token of a real chat, and no process that it starts", () => {
  // Empty, not unset: so a developer's own is overwritten.
  const blank = OUTSIDE.map(() => "");
  expect(OUTSIDE.map((name) => process.env[name])).toEqual(blank);
  const script = `console.log(JSON.stringify(${JSON.stringify(OUTSIDE)}.map((name) => process.env[name])))`;
  expect(JSON.parse(execFileSync(process.execPath, ["-e", script]).toString())).toEqual(blank);
  expect(readConfig(process.env)).toMatchObject({ model: null, chat: null });
});
