import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterEach, expect, test } from "vitest";
import type { StoreConfig } from "#src/store/store.ts";
import { describeOnBothDatabases, describeOnSqlite } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { type Mode, openSlackDesk, type SlackStart, slackWorkspace, type Workspace } from "#test/fixtures/slack.ts";

const COMPLAINT = "You promised my car in one hour. After two and a half hours nobody had even started on it.";

function inSlack(fresh: () => Promise<StoreConfig>) {
  const state: { at?: Workspace; opened?: ChatDesk; store?: StoreConfig } = {};
  afterEach(async () => {
    await state.opened?.close();
    await state.at?.slack.close();
  });
  return async (mode: Mode = "socket", start: SlackStart = {}, settings: Readonly<Record<string, string>> = {}) => {
    const at = await slackWorkspace(start);
    const store = await fresh();
    const opened = await openSlackDesk(at, store, mode, { settings });
    Object.assign(state, { at, opened, store });
    const cards = (channelId = at.channel.id) =>
      at.slack.messages(channelId).filter(({ threadTs, bot }) => bot && threadTs === undefined);
    return { ...at, opened, store, cards, desk: opened.desk };
  };
}

describeOnBothDatabases("Slack sends what people do more than once:", (fresh) => {
  const open = inSlack(fresh);

  test.each(["socket", "http"] as const)("five times each, over %s, and each counts once", async (mode) => {
    const { slack, mei, otto, channel, cards, desk, seen, text } = await open(mode);
    const typed = await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`, { times: 5 });
    expect(typed.attempts).toHaveLength(5);
    expect(typed.attempts.filter(({ failure }) => failure)).toEqual([]);
    await seen(channel.id, /MG-1/);
    const posted = slack.post(channel.id, otto.id, "The parcel came two weeks late and nobody answered.");
    await slack.shortcut(mei.id, posted, "open-case-from-message", { times: 5 });
    await until(cards, (all) => all.length === 2);
    await slack.resend(typed, { times: 3 });

    const [card] = cards();
    if (!card) throw new Error("no card");
    await slack.press(mei.id, card, "Enter findings…");
    const [form] = await until(
      () => slack.openViews(mei.id),
      (views) => views.length > 0,
    );
    if (!form) throw new Error("no form");
    await slack.submit(mei.id, form, { fault: "ours", spend: "300" }, { times: 5 });
    await until(
      () => text(cards()[0] ?? card),
      (shown) => shown.includes("Fault: ours"),
    );
    await slack.press(mei.id, cards()[0] ?? card, "Ask for approval", { times: 5 });
    await until(
      () => desk.standing("MG-1"),
      (now) => now === "awaiting-approval, requested",
    );
    await wait(300);
    expect(await desk.history("MG-1")).toEqual(["opened", "facts-set", "redrafted", "approval-requested"]);
    expect(await desk.store.caseById("MG-3")).toBeUndefined();
    expect(cards()).toHaveLength(2);
    // Slack shows the acknowledgement once for each time that it sent the command; a busy machine may add that it takes longer.
    const told = slack.ephemerals(mei.id).map((message) => text(message));
    expect(told.filter((heard) => !heard.includes("The desk is slow")).toSorted()).toEqual([
      "MG-2 is open. Its card follows in this channel.",
      "Saved. The card follows here.",
      "Saved. The card follows here.",
    ]);
  });
});

describeOnBothDatabases("while the database stands still", (fresh) => {
  const open = inSlack(fresh);
  const STALL_MS = 10_000;

  test("everybody hears within a second and a half, and what they heard is true", async () => {
    const { slack, mei, otto, jonas, channel, cards, desk, seen, text, store } = await open("http");
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    const card = await seen(channel.id, /MG-1/);
    const posted = slack.post(channel.id, otto.id, COMPLAINT);

    const release = await stall(store);
    const begun = performance.now();
    const acts = await Promise.all([
      slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT} It rained.`),
      slack.command(otto.id, channel.id, "/case", "note 1 She rang."),
      slack.shortcut(jonas.id, posted, "open-case-from-message"),
      slack.press(otto.id, card, "Ask for approval"),
      slack.press(mei.id, card, "Enter findings…"),
    ]);
    expect(Math.max(...acts.map(({ ackMs }) => ackMs))).toBeLessThan(1_500);
    expect(acts.filter(({ failure }) => failure)).toEqual([]);
    // A form opens all the same, and stays open when what was typed into it could not be written down.
    const [form] = await until(
      () => slack.openViews(mei.id),
      (views) => views.length > 0,
      1_500,
    );
    if (!form) throw new Error("no form");
    await slack.submit(mei.id, form, { fault: "ours" });
    expect(Object.values(form.errors ?? {})).toEqual([expect.stringMatching(/^Not saved/)]);
    const told = () =>
      [mei.id, otto.id, jonas.id].map((who) =>
        slack
          .ephemerals(who)
          .map((message) => text(message, who))
          .join("\n"),
      );
    await until(told, (all) => all.every((heard) => /Not saved|没有记下/.test(heard)), 1_500);
    expect(told()[0]).toContain("It rained.");

    await wait(Math.max(0, STALL_MS - (performance.now() - begun)));
    await release();
    await wait(1_500);
    // What was said not to be saved was not done, then or later.
    expect(await desk.store.caseById("MG-2")).toBeUndefined();
    expect(await desk.history("MG-1")).toEqual(["opened"]);
    expect(cards()).toHaveLength(1);

    // And the form, sent again, is.
    await slack.submit(mei.id, form, { fault: "ours" });
    await until(
      () => desk.history("MG-1"),
      (history) => history.includes("facts-set"),
    );
    expect(slack.openViews(mei.id)).toEqual([]);
  }, 40_000);
});

describeOnSqlite("Slack's connection", (fresh) => {
  const open = inSlack(fresh);

  test("is renewed without anybody noticing, and made anew when it is cut", async () => {
    const { slack, mei, channel, cards, opened } = await open("socket");
    await until(
      () => slack.connections(),
      (count) => count === 2,
    );
    for (let at = 1; at <= 6; at += 1) {
      if (at === 2) slack.refreshSockets({ warningMs: 50, connections: 1 });
      if (at === 4) {
        slack.dropSockets();
        await wait(100);
      }
      if (at > 3)
        await until(
          () => slack.connections(),
          (count) => count >= 1,
          10_000,
        );
      const { failure } = await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT} ${at}`);
      expect({ at, failure }).toEqual({ at, failure: undefined });
    }
    await until(cards, (all) => all.length === 6);
    await until(
      () => slack.connections(),
      (count) => count === 2,
      10_000,
    );
    expect(opened.chat.health()).toEqual({ ok: true, what: "Slack: connected" });
  }, 40_000);

  test("refused for a while: said in the log and in the health, tried again, and well again", async () => {
    const { slack, mei, channel, cards, opened } = await open("socket");
    slack.stopSockets();
    await until(
      () => opened.chat.health().ok,
      (ok) => !ok,
    );
    await until(
      () => opened.log.join("\n"),
      (log) => /Slack cannot be reached/.test(log),
    );
    slack.startSockets();
    await until(() => opened.chat.health().ok, Boolean, 15_000);
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    await until(cards, (all) => all.length === 1);
  }, 40_000);

  test("with a revoked token: one clear message with the mend; what waits goes out when it works again", async () => {
    const { slack, mei, channel, cards, opened, desk } = await open("http");
    slack.revokeToken();
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    await until(() => desk.store.caseById("MG-1"));
    await until(
      () => opened.log.filter((line) => line.includes("token_revoked")),
      (lines) => lines.length > 0,
    );
    expect(cards()).toEqual([]);
    slack.restoreToken();
    await until(cards, (all) => all.length === 1, 15_000);
  }, 40_000);
});

describeOnSqlite("messages in Slack", (fresh) => {
  const open = inSlack(fresh);

  test("wait as long as Slack asks, come in order, and come once", async () => {
    const { slack, mei, cards, desk } = await open("http");
    const channels = Array.from({ length: 4 }, (_, at) => slack.channel({ name: `desk-${at}` }));
    slack.rateLimit("chat.postMessage", { perSecond: 3 });
    slack.fail("chat.postMessage", { status: 503, times: 2 });
    for (let at = 0; at < 16; at += 1) {
      const channel = channels[at % 4];
      if (channel) await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT} Number ${at}.`);
    }
    await until(
      () => channels.flatMap(({ id }) => cards(id)),
      (all) => all.length === 16,
      30_000,
    );
    await wait(300);
    expect(channels.flatMap(({ id }) => cards(id))).toHaveLength(16);
    // What was under way when the first 429 came could not know of it.
    expect(slack.violations.filter(({ tooEarlyMs }) => tooEarlyMs < 950)).toEqual([]);
    for (const { id } of channels) {
      const numbers = cards(id).map(({ text }) => Number(/MG-(\d+)/.exec(text)?.[1]));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
    expect((await desk.store.queue()).length).toBe(16);
  }, 60_000);

  test("whose answer was lost are looked for and not posted twice, steps in the thread neither", async () => {
    const { slack, mei, channel, cards, desk, seen } = await open("socket");
    slack.fail("chat.postMessage", { dropAfterDoing: true });
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    const card = await seen(channel.id, /MG-1/);
    slack.fail("chat.postMessage", { dropAfterDoing: true });
    await slack.command(mei.id, channel.id, "/case", "note 1 She rang.");
    await until(
      async () => (await desk.store.postsOf("MG-1")).map(({ shown, wanted }) => shown === wanted),
      (all) => all.length === 2 && all.every(Boolean),
      10_000,
    );
    expect(cards()).toHaveLength(1);
    expect(slack.thread(channel.id, card.ts)).toHaveLength(2);
  }, 30_000);

  test("that somebody deleted stand there anew, once, and are edited again", async () => {
    const { slack, mei, channel, cards, seen, text } = await open("socket");
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    slack.deleteMessage(await seen(channel.id, /MG-1/));
    expect(cards()).toEqual([]);
    await slack.command(mei.id, channel.id, "/case", "facts 1 --fault ours");
    await until(cards, (all) => all.length === 1);
    await slack.command(mei.id, channel.id, "/case", "facts 1 --customer Ms Lee");
    await until(
      () => cards().map((message) => text(message)),
      (all) => all.length === 1 && all.every((shown) => shown.includes("Ms Lee")),
    );
  });

  test("of a channel that is gone go to whoever handles the case", async () => {
    const { slack, mei, channel, toldDirectly, text, opened } = await open("socket");
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    await until(
      () => slack.messages(channel.id),
      (all) => all.length === 1,
    );
    const elsewhere = slack.channel({ name: "elsewhere" });
    slack.deleteChannel(channel.id);
    await slack.command(mei.id, elsewhere.id, "/case", "facts 1 --fault ours");
    const card = await toldDirectly(mei.id, /Fault: ours/);
    expect(text(card)).toContain("[Ask for approval]");
    expect(opened.log.join("\n")).toMatch(/a channel is gone or closed/);
  });
});

/** Holds a lock that every write waits for; resolves to its release. */
async function stall({ databaseUrl, dataFolder }: StoreConfig): Promise<() => Promise<void>> {
  if (!databaseUrl) {
    const database = new DatabaseSync(join(dataFolder, "makegood.sqlite"));
    database.exec("begin immediate");
    return async () => {
      database.exec("rollback");
      database.close();
    };
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("begin; lock table inbox, cases, invocations, accounts in access exclusive mode");
  return async () => {
    await client.query("rollback");
    await client.end();
  };
}
