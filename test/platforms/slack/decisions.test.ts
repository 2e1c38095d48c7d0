import { afterEach, beforeEach, expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { openSlackDesk, slackWorkspace, type Workspace } from "#test/fixtures/slack.ts";
import type { Message } from "#test/peers/slack/message.ts";

const COMPLAINT = "You promised my car in one hour. After two and a half hours nobody had even started on it.";

describeOnBothDatabases("a decision in Slack", (fresh) => {
  let at: Workspace;
  let opened: ChatDesk;
  let kim: ReturnType<Workspace["slack"]["user"]>;
  beforeEach(async () => {
    at = await slackWorkspace();
    kim = at.slack.user({ name: "kim", realName: "Kim" });
    at.slack.userGroup({ handle: "second-leads", name: "More leads", users: [kim.id] });
    opened = await openSlackDesk(at, await fresh(), "socket", { settings: { SLACK_LEADS: "@leads, second-leads" } });
  });
  afterEach(async () => {
    await opened.close();
    await at.slack.close();
  });
  const card = (): Message => {
    const [root] = at.slack.messages(at.channel.id);
    if (!root) throw new Error("no card");
    return root;
  };
  const standing = (wanted: string) =>
    until(
      () => opened.desk.standing("MG-1"),
      (now) => now === wanted,
    );

  /** Mei opens a case, enters what was found, and asks; the request as Jonas and Kim got it. */
  async function asked(): Promise<{ jonas: Message; kim: Message }> {
    const { slack, mei, channel, jonas } = at;
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    await at.seen(channel.id, /MG-1/);
    await slack.command(
      mei.id,
      channel.id,
      "/case",
      "facts 1 --fault ours --spend 300 --currency CNY --customer Ms Lee",
    );
    await until(
      async () => (await opened.desk.subject("MG-1")).version,
      (version) => version === 2,
    );
    await slack.command(mei.id, channel.id, "/case", "request 1");
    return { jonas: await at.toldDirectly(jonas.id, /MG-1/), kim: await at.toldDirectly(kim.id, /MG-1/) };
  }

  test("of two leads who press at once, one decides and the other is told who did", async () => {
    const { slack, jonas } = at;
    const request = await asked();
    await Promise.all([
      slack.press(jonas.id, request.jonas, "批准"),
      slack.press(kim.id, request.kim, "Approve", { times: 3 }),
    ]);
    await standing("approved, approved");
    const history = await opened.desk.history("MG-1");
    expect(history.filter((kind) => kind === "approved")).toHaveLength(1);
    const told = await until(
      () => [...slack.ephemerals(jonas.id), ...slack.ephemerals(kim.id)].map((message) => at.text(message)),
      (texts) => texts.some((text) => /已经|already decided/.test(text)),
    );
    expect(told.filter((text) => /已经|already decided/.test(text))).toHaveLength(1);
    // Both requests end up showing who decided, without buttons.
    for (const who of [jonas.id, kim.id]) {
      await until(
        () =>
          slack
            .directMessages(who)
            .map((message) => at.text(message, who))
            .join("\n"),
        (text) => /批准，|approved, /.test(text) && !/\[批准\]|\[Approve\]/.test(text),
      );
    }
  });

  test("with other words is exactly those words, and what the checks block is given back to whoever wrote it", async () => {
    const { slack, jonas } = at;
    const request = (await asked()).kim;
    const before = (await opened.desk.subject("MG-1")).draft.text;
    const approveWith = async (text: string) => {
      await slack.press(kim.id, request, "Edit and approve…");
      const [form] = await until(
        () => slack.openViews(kim.id),
        (views) => views.length > 0,
      );
      if (!form) throw new Error("no form");
      expect(JSON.stringify(form.blocks)).toContain(JSON.stringify(before).slice(1, 40));
      await slack.submit(kim.id, form, { text });
    };
    await approveWith("We will give you 5000 yuan if you delete the review.");
    // The form was opened in a direct message, so the answer comes there, too.
    expect(at.text(await at.toldDirectly(kim.id, /cannot go out/))).toMatch(/What you had written:[\s\S]*5000 yuan/);
    expect(await opened.desk.standing("MG-1")).toBe("awaiting-approval, requested");

    const mine = before.replace("Dear Ms Lee", "Good evening, Ms Lee");
    await approveWith(mine);
    await standing("approved, approved");
    expect((await opened.desk.subject("MG-1")).draft.text).toBe(mine);
    expect(await opened.desk.store.approval("MG-1")).toMatchObject({ data: { offer: { text: mine }, before } });
    expect(jonas.id).not.toBe(kim.id);
  });

  test("sent back with a note reaches whoever asked, and the request shows the note", async () => {
    const { slack, mei } = at;
    const request = (await asked()).kim;
    await slack.press(kim.id, request, "Send back…");
    const [form] = await until(
      () => slack.openViews(kim.id),
      (views) => views.length > 0,
    );
    if (!form) throw new Error("no form");
    await slack.submit(kim.id, form, { Note: "Warmer, please." });
    await standing("open, sent-back");
    expect(at.text(await at.toldDirectly(mei.id, /Warmer, please/))).toMatch(/kim sent MG-1 back/);
    await until(
      () =>
        slack
          .directMessages(kim.id)
          .map((message) => at.text(message))
          .join("\n"),
      (text) => text.includes("kim: sent back") && text.includes("Warmer, please."),
    );
  });

  test("about what has changed since is refused, and the button explains itself with what is", async () => {
    const { slack, mei, channel } = at;
    const stale = structuredClone((await asked()).kim);
    slack.fail("chat.update", { error: "internal_error", times: 50 });
    await slack.command(mei.id, channel.id, "/case", "facts 1 --spend 200");
    await standing("open, void");
    await slack.press(kim.id, stale, "Approve");
    const told = await at.told(kim.id, /Nobody has asked|no longer current|was not asked|MG-1 is open/);
    expect(told).toMatch(/MG-1[\s\S]*What the customer said/);
    expect(await opened.desk.standing("MG-1")).toBe("open, void");
  });

  test("by somebody without the right changes nothing, a thousand times over", async () => {
    const { slack, otto } = at;
    await asked();
    await until(
      () => at.text(card()),
      (text) => text.includes("[Approve]"),
    );
    const presses = 250;
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(Array.from({ length: presses }, () => slack.press(otto.id, card(), "Approve")));
    }
    await until(
      () => slack.ephemerals(otto.id).length,
      (told) => told >= 4 * presses,
      60_000,
    );
    const told = slack.ephemerals(otto.id).map((message) => at.text(message));
    // On a machine that is too busy to write it down, a press is "not saved", which is as true.
    expect(
      told.filter((text) => !/^(⚠️ Deciding MG-1 takes a lead|Not saved|Saved\. The desk is slow)/.test(text)),
    ).toEqual([]);
    expect(told.some((text) => text.includes("Deciding MG-1 takes a lead"))).toBe(true);
    expect(await opened.desk.standing("MG-1")).toBe("awaiting-approval, requested");
    expect(await opened.desk.history("MG-1")).not.toContain("approved");
  }, 90_000);
});
