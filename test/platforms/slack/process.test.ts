import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { until } from "#test/fixtures/chat.ts";
import { REPOSITORY } from "#test/fixtures/house.ts";
import { freePort, slackWorkspace, type Workspace } from "#test/fixtures/slack.ts";
import { warmed } from "#test/fixtures/warm.ts";

let at: Workspace;
let data: string;
beforeEach(async () => {
  at = await slackWorkspace();
  data = warmed(mkdtempSync(join(tmpdir(), "makegood-start-")));
});
afterEach(async () => {
  await at.slack.close();
  rmSync(data, { recursive: true, force: true });
});

/** `npm start`, as an administrator or a process manager runs it. */
function npmStart(settings: Readonly<Record<string, string>>) {
  const { botToken, appToken, apiUrl } = at.slack;
  const tokens = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl };
  const env = { ...process.env, ...tokens, MAKEGOOD_DATA: data, DATABASE_URL: "", ...settings };
  const child = spawn("npm", ["start", "-s"], { cwd: REPOSITORY, env, stdio: ["ignore", "ignore", "pipe"] });
  const heard = { text: "" };
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    heard.text += chunk;
  });
  return { child, heard };
}

test("a desk goes with the npm that started it, also where only npm is told to stop", async () => {
  const { child, heard } = npmStart({});
  await until(
    () => heard.text,
    (text) => text.includes("the desk is open"),
    20_000,
  );
  await until(
    () => at.slack.connections(),
    (count) => count > 0,
  );
  child.kill("SIGTERM");
  await until(
    () => at.slack.connections(),
    (count) => count === 0,
    15_000,
  );
}, 60_000);

test("a port that is taken ends the desk with what to do, and leaves nothing connected", async () => {
  const port = await freePort();
  const other = createServer().listen(port);
  const { child, heard } = npmStart({ PORT: String(port) });
  const [code] = await once(child, "exit");
  other.close();
  expect(code).not.toBe(0);
  expect(heard.text).toContain(`The desk cannot listen on port ${port}`);
  expect(heard.text).toContain("set PORT to another one");
  expect(at.slack.connections()).toBe(0);
}, 60_000);
