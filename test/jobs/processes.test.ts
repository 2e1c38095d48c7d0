import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SCHEMAS } from "#src/commands/documents.ts";
import { readConfig } from "#src/config.ts";
import { openStore } from "#src/store/store.ts";
import { until } from "#test/fixtures/chat.ts";
import { WAITING } from "#test/fixtures/desk.ts";
import { REPOSITORY } from "#test/fixtures/house.ts";
import { dataFolder } from "#test/fixtures/process.ts";
import { modelPeer, partsToday } from "#test/peers/model.ts";

let held: PromiseWithResolvers<void>;
let peer: Awaited<ReturnType<typeof modelPeer>>;
beforeEach(async () => {
  held = Promise.withResolvers<void>();
  peer = await modelPeer(async (request) => {
    await held.promise;
    return partsToday(request);
  });
});
afterEach(() => peer.stop());

/** Makegood as a script starts it, with a model set up. */
function run(data: string, ...argv: readonly string[]): ChildProcess {
  const env = {
    PATH: process.env.PATH,
    MAKEGOOD_DATA: data,
    MAKEGOOD_MODEL: "openai:desk-test",
    OPENAI_API_KEY: "sk-not-a-key",
    OPENAI_BASE_URL: `${peer.mock.url}/v1`,
  };
  return spawn(process.execPath, ["src/main.ts", "run", ...argv, "--as", "mei"], {
    cwd: REPOSITORY,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** A process takes its time to start where others do, too. */
const asked = () => until(() => peer.requests.length === 1, Boolean, 45_000);

async function caseIn(data: string) {
  const store = await openStore(readConfig({ MAKEGOOD_DATA: data }), SCHEMAS);
  const row = await store.caseById("MG-1");
  await store.close();
  return row?.data;
}

test("a script has its answer at once, and what it asked the model for is written before it ends", {
  timeout: 120_000,
}, async () => {
  const data = dataFolder();
  const script = run(data, "open-case", JSON.stringify(WAITING));
  const out = text(script.stdout ?? (async function* () {})());
  const answered = once(script.stdout ?? script, "data");
  await answered;
  await asked();
  // Another one has nothing to do with it.
  const other = run(data, "list-queue");
  expect(await once(other, "exit")).toEqual([0, null]);
  expect(peer.requests).toHaveLength(1);
  held.resolve();
  expect(await once(script, "exit")).toEqual([0, null]);
  expect(await out).toContain("by the composer");
  expect((await caseIn(data))?.draft.by).toBe("model");
});

test("one that is killed while the model writes leaves a whole case that is asked for", {
  timeout: 120_000,
}, async () => {
  const data = dataFolder();
  const script = run(data, "open-case", JSON.stringify(WAITING));
  await asked();
  script.kill("SIGKILL");
  await once(script, "exit");
  const left = await caseIn(data);
  expect(left).toMatchObject({ version: 1, draft: { by: "composer" }, asked: { failed: null } });
});
