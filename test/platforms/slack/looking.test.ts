import { afterEach, beforeEach, expect, test } from "vitest";
import { describeOnSqlite } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { openSlackDesk, slackWorkspace, type Workspace } from "#test/fixtures/slack.ts";

const COMPLAINT = "You promised my car in one hour. After two and a half hours nobody had even started on it.";

describeOnSqlite("somebody in Slack", (fresh) => {
  let at: Workspace;
  let opened: ChatDesk;
  beforeEach(async () => {
    at = await slackWorkspace();
    opened = await openSlackDesk(at, await fresh());
  });
  afterEach(async () => {
    await opened.close();
    await at.slack.close();
  });

  test("sees their work in App Home: what is theirs, what waits for them, what is due soon", async () => {
    const { slack, mei, jonas, channel } = at;
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    await at.seen(channel.id, /MG-1/);
    await slack.openHome(mei.id);
    const home = (who: string) => {
      const view = slack.home(who);
      return view ? slack.renderText(view, who) : "";
    };
    await until(
      () => home(mei.id),
      (text) => /Yours[\s\S]*MG-1 · open[\s\S]*Due within a day[\s\S]*MG-1/.test(text),
    );
    await slack.command(mei.id, channel.id, "/case", "facts 1 --fault ours --spend 300");
    await slack.command(mei.id, channel.id, "/case", "request 1");
    await until(
      () => opened.desk.standing("MG-1"),
      (now) => now.startsWith("awaiting"),
    );
    await slack.openHome(jonas.id);
    await until(
      () => home(jonas.id),
      (text) => /您的工作[\s\S]*等您处理[\s\S]*MG-1 · 待审批/.test(text),
    );
  });

  test("is told what to do next, and reads a whole playbook, however long", async () => {
    const { slack, mei, jonas, channel } = at;
    await slack.command(mei.id, channel.id, "/case", "help");
    expect(await at.told(mei.id, /New here/)).toMatch(/Open a case[\s\S]*Enter findings/);
    await slack.command(jonas.id, channel.id, "/case", "");
    expect(await at.told(jonas.id, /第一次用/)).toContain("登记投诉");
    await slack.command(mei.id, channel.id, "/playbook", "show wait-times");
    const heard = () =>
      slack
        .ephemerals(mei.id)
        .map((message) => at.text(message))
        .join("\n");
    await until(heard, (text) => text.includes("## Prevent") || text.includes("Prevent"), 10_000);
    await slack.command(mei.id, channel.id, "/case", "opne something");
    expect(await at.told(mei.id, /There is no command/)).toContain("/case opne");
  });

  test("finds a playbook and a case by typing, in their own language", async () => {
    const { slack, jonas, channel } = at;
    await slack.command(jonas.id, channel.id, "/case", `open ${COMPLAINT}`);
    await at.seen(channel.id, /MG-1/);
    await slack.command(jonas.id, channel.id, "/case", "playbook");
    const [form] = await until(
      () => slack.openViews(jonas.id),
      (views) => views.length > 0,
    );
    if (!form) throw new Error("no form");
    const cases = await slack.suggest(jonas.id, form, "case", "1");
    expect(JSON.stringify(cases.options)).toContain("MG-1");
    const { options } = await slack.suggest(jonas.id, form, "playbook", "wait");
    expect(JSON.stringify(options)).toMatch(/wait-times/);
    expect(JSON.stringify(options)).toMatch(/\p{Script=Han}/u);
    await slack.submit(jonas.id, form, { case: "MG-1", playbook: "wait-times" });
  });

  test("sets the language of a channel's cards; what one person alone sees stays in their own", async () => {
    const { slack, mei, channel } = at;
    await slack.command(mei.id, channel.id, "/case", "language zh-Hant");
    expect(await at.told(mei.id, /Traditional Chinese/)).toContain("a reply is always in the customer's");
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    const card = at.text(await at.seen(channel.id, /MG-1/));
    expect(card).toMatch(/狀態[\s\S]*還缺什麼/);
    expect(card).toMatch(/草稿[\s\S]*(Hello|Dear|Thank)/);
    await at.told(mei.id, /^Saved[\s\S]*The card follows/);
  });

  test("gives a case to somebody whom they mention, who is told and has it in their list", async () => {
    const { slack, mei, otto, channel } = at;
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    await at.seen(channel.id, /MG-1/);
    await slack.command(mei.id, channel.id, "/case", "assign 1 @otto");
    expect(at.text(await at.toldDirectly(otto.id, /gave you/))).toContain("MG-1");
    await until(
      () => at.text(slack.messages(channel.id)[0] ?? never()),
      (text) => text.includes("Handled by: otto"),
    );
    await slack.command(otto.id, channel.id, "/case", "queue mine");
    expect(await at.told(otto.id, /Yours/)).toContain("MG-1");
  });

  test("is told at the start which of the set channels the desk cannot write to", async () => {
    const elsewhere = at.slack.channel({ name: "elsewhere", botIsMember: false });
    await opened.close();
    opened = await openSlackDesk(at, await fresh(), "socket", {
      settings: { SLACK_LEADS_CHANNEL: "C0NOWHERE1", SLACK_MANAGERS_CHANNEL: elsewhere.id },
    });
    await until(
      () => opened.log.join("\n"),
      (log) => /SLACK_LEADS_CHANNEL.*channel_not_found/.test(log) && /SLACK_MANAGERS_CHANNEL.*\/invite/.test(log),
    );
  });

  test("asks for approval where nobody is known as lead, and hears how that is mended", async () => {
    const { slack, mei, channel } = at;
    await opened.close();
    opened = await openSlackDesk(at, await fresh(), "socket", {
      settings: { SLACK_LEADS: "nobody", SLACK_MANAGERS: "nobody" },
    });
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    await at.seen(channel.id, /MG-1/);
    await slack.command(mei.id, channel.id, "/case", "facts 1 --fault ours --spend 300");
    await slack.command(mei.id, channel.id, "/case", "request 1");
    expect((await at.seen(channel.id, /Nobody is known here as lead/)).threadTs).toBeDefined();
  });
});

function never(): never {
  throw new Error("nothing there");
}
