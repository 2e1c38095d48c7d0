import { afterEach, expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { BRAKES } from "#test/fixtures/desk.ts";
import { openSlackDesk, slackWorkspace, type Workspace } from "#test/fixtures/slack.ts";

describeOnBothDatabases("an urgent case in Slack", (fresh) => {
  let at: Workspace;
  let opened: ChatDesk;
  afterEach(async () => {
    await opened.close();
    await at.slack.close();
  });

  test("is told to the managers at once, in their own language", async () => {
    at = await slackWorkspace();
    opened = await openSlackDesk(at, await fresh());
    await at.slack.command(at.mei.id, at.channel.id, "/case", `open ${BRAKES.text}`);
    expect(at.text(await at.seen(at.channel.id, /MG-1/))).toMatch(/URGENT[\s\S]*Ring the customer now/);
    expect(at.text(await at.toldDirectly(at.priya.id, /MG-1/))).toMatch(/緊急/);
  });

  test("where nobody is known as manager, is posted all the same, and says so below", async () => {
    at = await slackWorkspace();
    const settings = { SLACK_MANAGERS: "nobody-here" };
    opened = await openSlackDesk(at, await fresh(), "http", { settings });
    await at.slack.command(at.mei.id, at.channel.id, "/case", `open ${BRAKES.text}`);
    const card = await at.seen(at.channel.id, /Ring the customer now/);
    expect((await at.seen(at.channel.id, /Nobody is known here as manager/)).threadTs).toBe(card.ts);
    await until(
      () => opened.log.join("\n"),
      (log) => log.includes("SLACK_MANAGERS"),
    );
  });
});
