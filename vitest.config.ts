import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/global-setup.ts"],
    // Many tests wait for other processes, so every core may have a worker.
    maxWorkers: "100%",
    // A desk that is killed and started again is a process of its own: a few at a time are enough for two cores.
    maxConcurrency: 3,
    // Slack's Socket Mode client, left while it reconnects (test/peers/slack), rejects a promise of its own, without a reason,
    // that nobody can catch. Whatever has a reason still fails the run.
    onUnhandledError: (error) => !(error.type === "Unhandled Rejection" && error.message === undefined),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
