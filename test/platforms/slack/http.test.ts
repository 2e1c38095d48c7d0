import { afterEach, beforeEach, expect, test } from "vitest";
import { describeOnSqlite } from "#test/databases.ts";
import { type ChatDesk, openChatDesk, until } from "#test/fixtures/chat.ts";
import { freePort, slackWorkspace, type Workspace } from "#test/fixtures/slack.ts";

describeOnSqlite("Slack's events over HTTP", (fresh) => {
  let at: Workspace;
  let opened: ChatDesk;
  let address: string;
  beforeEach(async () => {
    at = await slackWorkspace();
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    opened = await openChatDesk(await fresh(), {
      SLACK_BOT_TOKEN: at.slack.botToken,
      SLACK_SIGNING_SECRET: at.slack.signingSecret,
      SLACK_API_URL: at.slack.apiUrl,
      PORT: String(port),
    });
  });
  afterEach(async () => {
    await opened.close();
    await at.slack.close();
  });

  test("are taken only with Slack's signature, and only fresh", async () => {
    const body = new URLSearchParams({
      command: "/case",
      text: "open It broke.",
      user_id: at.mei.id,
      channel_id: "C1",
    });
    const now = Math.floor(Date.now() / 1_000);
    for (const stamp of [now, now - 3_600]) {
      const { status } = await fetch(`${address}/slack/events`, {
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          "x-slack-request-timestamp": String(stamp),
          "x-slack-signature": `v0=${"0".repeat(64)}`,
        },
        body,
      });
      expect(status).toBe(401);
    }
    expect(await opened.desk.store.queue()).toEqual([]);
  });

  test("stand beside the desk's health, which says what is wrong", async () => {
    const health = async () => {
      const answer = await fetch(`${address}/health`);
      return { status: answer.status, said: await answer.json() };
    };
    expect(await health()).toEqual({ status: 200, said: { ok: true, what: "Slack: listening" } });
    await opened.close();
    at.slack.revokeToken();
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    opened = await openChatDesk(await fresh(), {
      SLACK_BOT_TOKEN: at.slack.botToken,
      SLACK_SIGNING_SECRET: at.slack.signingSecret,
      SLACK_API_URL: at.slack.apiUrl,
      PORT: String(port),
    });
    expect(await health()).toEqual({
      status: 503,
      said: { ok: false, what: "Slack refuses the bot token: token_revoked" },
    });
    expect(opened.log.join("\n")).toMatch(/Slack refuses the bot token[\s\S]*SLACK_BOT_TOKEN/);
  });

  test("open a form in the language of somebody whom the desk has never met", async () => {
    at.slack.overHttp(`${address}/slack/events`);
    await at.slack.command(at.priya.id, at.channel.id, "/case", "open");
    const [form] = await until(
      () => at.slack.openViews(at.priya.id),
      (views) => views.length > 0,
    );
    if (!form) throw new Error("no form");
    expect(at.slack.renderText(form, at.priya.id)).toMatch(/登記投訴[\s\S]*客戶原話/);
  });
});
