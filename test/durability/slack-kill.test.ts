import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { until } from "#test/fixtures/chat.ts";
import { slackWorkspace, type Workspace } from "#test/fixtures/slack.ts";
import { warmed } from "#test/fixtures/warm.ts";
import { ChatChild } from "./chat-child.ts";
import { readRows } from "./raw-rows.ts";

const COMPLAINT = "You promised my car in one hour. After two and a half hours nobody had even started on it.";
/** A dead process keeps its leases for some seconds. */
const RECOVERY_MS = 30_000;

/** Where between a command and its card the desk is killed. */
const MOMENTS: readonly (readonly [string, (at: Workspace) => Promise<void>])[] = [
  ["as soon as it is acknowledged", async () => {}],
  ["a moment later", () => wait(15)],
  [
    "while its card is on its way to Slack",
    async ({ slack }) => {
      slack.fail("chat.postMessage", { hang: true });
      await until(() => slack.calls.some(({ method }) => method === "chat.postMessage"));
    },
  ],
  [
    "when its card is posted and Slack's answer did not arrive",
    async ({ slack, channel }) => {
      slack.fail("chat.postMessage", { dropAfterDoing: true });
      await until(() => slack.messages(channel.id).length > 0);
    },
  ],
  [
    "when its card is posted",
    async ({ slack, channel }) => void (await until(() => slack.messages(channel.id).length > 0)),
  ],
  [
    "while a private answer is on its way",
    async ({ slack, mei, channel }) => {
      await slack.command(mei.id, channel.id, "/case", "help");
      await until(() => slack.calls.some(({ method }) => method === "response_url"));
    },
  ],
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.concurrent("a desk in Slack that is killed", () => {
  test.each(MOMENTS)(
    "%s: after a restart there is one case and one card, and it is edited",
    async (_name, moment) => {
      const at = await slackWorkspace();
      const { slack, channel } = at;
      const { settings, folder, start } = deskFor(at);
      let desk = await start();
      await typed(at, `open ${COMPLAINT}`);
      await moment(at);
      await desk.kill();

      desk = await start();
      await until(
        () => slack.messages(channel.id),
        (all) => all.length === 1,
        RECOVERY_MS,
      );
      const opened = await until(
        async () => (await readRows({ dataFolder: folder })).cases,
        (cases) => cases.length === 1,
      );
      expect(opened).toHaveLength(1);
      await typed(at, "facts 1 --fault ours --customer Ms Lee");
      await until(
        () =>
          slack
            .messages(channel.id)
            .map((message) => at.text(message))
            .join("\n"),
        (text) => text.includes("Customer: Ms Lee"),
        RECOVERY_MS,
      );
      await wait(500);
      expect(slack.messages(channel.id).filter(({ threadTs }) => threadTs === undefined)).toHaveLength(1);
      expect((await readRows({ dataFolder: folder })).cases).toHaveLength(1);
      expect(await desk.stop()).toBe(0);
      expect(settings.SLACK_BOT_TOKEN).not.toBe("");
      expect(desk.log).not.toContain(slack.botToken);
      expect(desk.log).not.toContain(COMPLAINT);
      await slack.close();
    },
    90_000,
  );

  test("between a request and its message to the lead: the lead is asked once", async () => {
    const at = await slackWorkspace();
    const { slack, jonas, channel } = at;
    const { start } = deskFor(at);
    let desk = await start();
    await typed(at, `open ${COMPLAINT}`);
    await at.seen(channel.id, /MG-1/);
    await typed(at, "facts 1 --fault ours --spend 300");
    slack.fail("chat.postMessage", { dropAfterDoing: true, times: 2 });
    await typed(at, "request 1");
    await until(() => slack.directMessages(jonas.id).length > 0);
    await desk.kill();
    desk = await start();
    await until(
      () =>
        slack
          .messages(channel.id)
          .map((message) => at.text(message))
          .join("\n"),
      (text) => text.includes("asked for approval") && text.includes("waiting for approval"),
      RECOVERY_MS,
    );
    await wait(8_000);
    expect(slack.directMessages(jonas.id)).toHaveLength(1);
    expect(await desk.stop()).toBe(0);
    await slack.close();
  }, 90_000);
});

/** As a person does: where it was not saved (a busy machine, a desk that has just begun), it is sent again. */
async function typed({ slack, mei, channel }: Workspace, text: string): Promise<void> {
  for (let again = 0; again < 5; again += 1) {
    const { ack, failure } = await slack.command(mei.id, channel.id, "/case", text);
    if (failure === undefined && !JSON.stringify(ack ?? "").includes("Not saved")) return;
  }
  throw new Error(`never saved: ${text}`);
}

function deskFor({ slack }: Workspace) {
  const folder = warmed(mkdtempSync(join(tmpdir(), "makegood-slack-")));
  folders.push(folder);
  const settings = { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken, SLACK_API_URL: slack.apiUrl };
  return { settings, folder, start: () => ChatChild.start(settings, folder) };
}
