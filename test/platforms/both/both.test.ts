import { afterEach, expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { type ChatDesk, openChatDesk, until } from "#test/fixtures/chat.ts";
import { slackWorkspace, type Workspace } from "#test/fixtures/slack.ts";
import { discordServer, type Server } from "#test/platforms/discord/server.ts";

const COMPLAINT = "You promised my car in one hour. After two and a half hours nobody had even started on it.";

describeOnBothDatabases("one desk in Slack and in Discord", (fresh) => {
  let slack: Workspace;
  let discord: Server;
  let opened: ChatDesk;
  afterEach(async () => {
    await opened.close();
    await slack.slack.close();
    await discord.discord.close();
  });

  async function open() {
    slack = await slackWorkspace();
    discord = await discordServer();
    opened = await openChatDesk(await fresh(), {
      SLACK_BOT_TOKEN: slack.slack.botToken,
      SLACK_APP_TOKEN: slack.slack.appToken,
      SLACK_API_URL: slack.slack.apiUrl,
      DISCORD_TOKEN: discord.discord.token,
      DISCORD_API_URL: discord.discord.apiUrl,
      DISCORD_GUILD_ID: discord.discord.guildId,
      DISCORD_LEADS_CHANNEL: discord.leads.id,
    });
  }

  const askedInSlack = async () => {
    const { slack: peer, mei, channel } = slack;
    await peer.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    await slack.seen(channel.id, /MG-1/);
    await peer.command(
      mei.id,
      channel.id,
      "/case",
      "facts 1 --fault ours --spend 300 --currency CNY --customer Ms Lee",
    );
    await until(
      async () => (await opened.desk.subject("MG-1")).version,
      (version) => version === 2,
    );
    await peer.command(mei.id, channel.id, "/case", "request 1");
    return discord.seen(discord.leads.id, /MG-1/);
  };
  const code = (text: string) => /CODE\d+/.exec(text)?.[0] ?? "";

  test("a case opened in Slack is decided in Discord by a lead who is known in both, and both show it", async () => {
    await open();
    const request = await askedInSlack();
    // Whoever is not known in Slack might be the very person who asked there.
    await discord.discord.press(discord.jonas.id, request, "Approve");
    expect(discord.text(await discord.told(discord.jonas.id, /Slack/))).toMatch(/没有人知道您是谁[\s\S]*\/case link/);
    expect(await opened.desk.standing("MG-1")).toBe("awaiting-approval, requested");

    // Jonas takes a code in Discord and gives it in Slack: from then on both accounts are him.
    await discord.discord.slash(discord.jonas.id, discord.channel.id, ["case", "link"], {});
    const given = code(discord.text(await discord.told(discord.jonas.id, /CODE\d/)));
    await slack.slack.command(slack.jonas.id, slack.channel.id, "/case", `link ${given.toLowerCase()}`);
    expect(await slack.told(slack.jonas.id, /两个账号/)).toContain("现在都是您本人");
    await discord.discord.press(discord.jonas.id, discord.now(request), "Approve");
    await until(
      () => opened.desk.standing("MG-1"),
      (now) => now === "approved, approved",
    );

    await until(
      () => slack.text(slack.slack.messages(slack.channel.id)[0] ?? never()),
      (text) => text.includes("approved, to be sent"),
    );
    await until(
      () => discord.text(discord.now(request)),
      (text) => /approved, /.test(text) && !/\[Approve\]/.test(text),
    );
    await slack.slack.command(slack.mei.id, slack.channel.id, "/case", "sent 1");
    await until(
      () => opened.desk.standing("MG-1"),
      (now) => now === "sent, used",
    );
    await discord.discord.slash(discord.otto.id, discord.channel.id, ["case", "resolve"], { case: "MG-1" });
    await until(
      () => opened.desk.standing("MG-1"),
      (now) => now === "resolved, used",
    );
  });

  test("nobody asks in one and decides in the other, linked or not", async () => {
    await open();
    // Priya is a manager in both; in Slack she asks, in Discord she would decide.
    const { slack: peer, priya, channel } = slack;
    await peer.command(priya.id, channel.id, "/case", `open ${COMPLAINT}`);
    await slack.seen(channel.id, /MG-1/);
    await peer.command(priya.id, channel.id, "/case", "facts 1 --fault ours --spend 300 --currency CNY");
    await until(
      async () => (await opened.desk.subject("MG-1")).version,
      (version) => version === 2,
    );
    await peer.command(priya.id, channel.id, "/case", "request 1");
    const request = await discord.seen(discord.leads.id, /MG-1/);
    await discord.discord.press(discord.priya.id, request, "Approve");
    await discord.told(discord.priya.id, /Slack/);

    await peer.command(priya.id, channel.id, "/case", "link");
    const given = code(await slack.told(priya.id, /CODE\d/));
    await discord.discord.slash(discord.priya.id, discord.channel.id, ["case", "link"], { code: given });
    await discord.told(discord.priya.id, /您本人/);
    await discord.discord.press(discord.priya.id, discord.now(request), "Approve");
    await discord.told(discord.priya.id, /自己/);
    expect(await opened.desk.standing("MG-1")).toBe("awaiting-approval, requested");

    // A code counts once, and for ten minutes.
    await discord.discord.slash(discord.otto.id, discord.channel.id, ["case", "link"], { code: given });
    expect(discord.text(await discord.told(discord.otto.id, /code is wrong/))).toContain("already used");
  });

  test("a token that is refused on one leaves the other at work", async () => {
    await open();
    discord.discord.revokeToken();
    discord.discord.dropGateway({ resume: "refused" });
    await until(
      () => opened.chat.health().ok,
      (ok) => !ok,
      10_000,
    );
    expect(opened.chat.health().what).toMatch(/Slack: connected; Discord: /);
    await slack.slack.command(slack.mei.id, slack.channel.id, "/case", `open ${COMPLAINT}`);
    await slack.seen(slack.channel.id, /MG-1/);
    discord.discord.restoreToken();
    await until(() => opened.chat.health().ok, Boolean, 20_000);
  }, 40_000);
});

function never(): never {
  throw new Error("nothing there");
}
