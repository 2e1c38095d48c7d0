import { afterEach, expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { type Mode, openSlackDesk, slackWorkspace, type Workspace } from "#test/fixtures/slack.ts";

const COMPLAINT =
  "You promised my car in one hour. After two and a half hours nobody had even started on it. I am very disappointed.";

describeOnBothDatabases("a case in Slack", (fresh) => {
  let workspace: Workspace;
  let opened: ChatDesk;
  afterEach(async () => {
    await opened.close();
    await workspace.slack.close();
  });
  const open = async (mode: Mode, settings: Readonly<Record<string, string>> = {}) => {
    workspace = await slackWorkspace();
    opened = await openSlackDesk(workspace, await fresh(), mode, { settings });
    return workspace;
  };

  test.each(["socket", "http"] as const)("goes its whole way, over %s", async (mode) => {
    const { slack, mei, jonas, channel, seen, told, toldDirectly, text } = await open(mode);

    // Mei types a complaint; the card comes into the channel, in her reader's own time.
    const typed = await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    expect(typed.failure).toBeUndefined();
    const card = await seen(channel.id, /MG-1/);
    expect(text(card, mei.id)).toMatch(/Kept waiting[\s\S]*Grade: general[\s\S]*First answer by to(day|morrow)/);
    expect(text(card)).toContain(COMPLAINT);
    await told(mei.id, /^Saved\. The card follows here\.$/);

    // She enters what was found out.
    await slack.press(mei.id, card, "Enter findings…");
    const [form] = await until(
      () => slack.openViews(mei.id),
      (views) => views.length > 0,
    );
    if (!form) throw new Error("no form opened");
    await slack.submit(mei.id, form, {
      "Whose fault it is": "ours",
      "What they spent": "300",
      "Customer's name": "Ms Lee",
    });
    expect(slack.openViews(mei.id)).toEqual([]);
    await until(
      async () => (await opened.desk.subject("MG-1")).facts.fault,
      (fault) => fault === "ours",
    );
    await until(
      () => text(card0(), mei.id),
      (shown) => shown.includes("Ms Lee") && shown.includes("Fault: ours"),
    );

    // She asks; Jonas hears of it in his direct messages, in Chinese, with the exact text.
    await slack.press(mei.id, card0(), "Ask for approval");
    const request = await toldDirectly(jonas.id, /MG-1/);
    const { draft } = await opened.desk.subject("MG-1");
    expect(text(request, jonas.id)).toMatch(/申请审批/);
    expect(squeezed(text(request, jonas.id))).toContain(squeezed(draft.text));

    // Nobody approves their own request; Jonas says yes.
    await slack.press(mei.id, card0(), "Approve");
    expect(await told(mei.id, /own|yourself|takes a lead/)).toMatch(/asked for this approval yourself/);
    await slack.press(jonas.id, request, "批准");
    await until(
      () => opened.desk.standing("MG-1"),
      (standing) => standing === "approved, approved",
    );
    const step = await seen(channel.id, /jonas approved draft/);
    expect(step.threadTs).toBe(card.ts);
    expect(squeezed(text(step))).toContain(squeezed(draft.text));
    await until(
      () => text(request0(), jonas.id),
      (shown) => /jonas：批准/.test(shown) && !shown.includes("[批准]"),
    );
    // What was decided stays to be seen, the gift with it.
    expect(text(request0(), jonas.id)).toMatch(/礼物[\s\S]*¥/);

    // The reply goes out, and the case comes to its end.
    await slack.press(mei.id, card0(), "Mark as sent");
    await until(
      () => text(card0()),
      (shown) => shown.includes("State: sent"),
    );
    await slack.press(mei.id, card0(), "Resolve");
    await until(
      () => text(card0()),
      (shown) => shown.includes("State: resolved"),
    );
    expect(await opened.desk.history("MG-1")).toEqual([
      "opened",
      "facts-set",
      "redrafted",
      "approval-requested",
      "approved",
      "sent",
      "resolved",
    ]);
    expect(slack.messages(channel.id).filter(({ threadTs }) => threadTs === undefined)).toHaveLength(1);
    expect(opened.log.filter((line) => line.startsWith("error"))).toEqual([]);

    function card0() {
      const [root] = slack.messages(channel.id);
      if (!root) throw new Error("the card is gone");
      return root;
    }
    function request0() {
      const found = slack.directMessages(jonas.id).find(({ ts }) => ts === request.ts);
      if (!found) throw new Error("the request is gone");
      return found;
    }
  });
});

/** As a client shows it: quoted, and with lines broken anywhere. */
function squeezed(text: string): string {
  return text.replace(/[>\s]+/g, "");
}
