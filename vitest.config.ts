import { defineConfig } from "vitest/config";
import { ChatSettings } from "./src/chat-config.ts";
import { ModelSettings } from "./src/model-config.ts";

/** LangChain hands every prompt to its maker's service where one of them is set. */
const TRACING = ["LANGSMITH_TRACING", "LANGSMITH_TRACING_V2", "LANGCHAIN_TRACING", "LANGCHAIN_TRACING_V2"];
/** A developer's own: no test, and no process that a test starts, may reach a real provider or a real chat. */
const OUTSIDE = [...Object.keys(ModelSettings.shape), ...Object.keys(ChatSettings.shape), ...TRACING];

export default defineConfig({
  test: {
    env: Object.fromEntries(OUTSIDE.map((name) => [name, ""])),
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/global-setup.ts"],
    // Many tests wait for other processes, so every core may have a worker.
    maxWorkers: "100%",
    // A desk that is killed and started again is a process of its own: a few at a time are enough for two cores.
    maxConcurrency: 3,
    // Slack's Socket Mode client, left while it reconnects (test/peers/slack), rejects a promise of its own, without a reason,
    // that nobody can catch. Whatever has a reason still fails the run.
    onUnhandledError: (error) => !(error.type === "Unhandled Rejection" && error.message === undefined),
    // On a machine that does other work, a test over real sockets, processes and clocks may miss its moment. A fault fails
    // twice, and the report names what needed its second try.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
