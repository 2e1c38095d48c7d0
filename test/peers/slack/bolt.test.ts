import type { App } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type SlackPeer, startSlackPeer } from "./peer.ts";
import { type Mode, type SmallApp, startSmallApp } from "./small-app.ts";

describe.each<Mode>(["socket", "http"])("a Bolt app over %s", (mode) => {
  let slack: SlackPeer;
  let running: SmallApp;
  let channel: string;
  let now = Date.now();

  beforeEach(async () => {
    slack = await startSlackPeer({ now: () => now, ackLimitMs: 300, eventRetriesMs: [0, 10] });
    slack.user({ id: "U0MEI", name: "mei", realName: "Mei" });
    slack.user({ id: "U0BEN", name: "ben", realName: "Ben" });
    channel = slack.channel({ name: "desk" }).id;
  });
  afterEach(async () => {
    await running.stop();
    await slack.close();
  });
  const run = async (listen: (app: App) => void) => {
    running = await startSmallApp(slack, mode, listen);
  };
  const later = async (seen: () => boolean) => expect.poll(seen, { interval: 5, timeout: 1_000 }).toBe(true);
  const plain = (text: string) => ({ type: "plain_text" as const, text });
  const form = (title = "New case") => ({
    type: "modal" as const,
    callback_id: "form",
    private_metadata: "kept",
    title: plain(title),
    submit: plain("Open"),
    blocks: [
      {
        type: "input" as const,
        block_id: "words",
        label: plain("What they said"),
        element: { type: "plain_text_input" as const, action_id: "text", max_length: 10 },
      },
      {
        type: "input" as const,
        block_id: "item",
        optional: true,
        label: plain("Gift"),
        element: { type: "external_select" as const, action_id: "gift", min_query_length: 0 },
      },
    ],
  });

  test("a command: what was typed arrives escaped, and the acknowledgement is shown to them alone", async () => {
    const seen: unknown[] = [];
    await run((app) =>
      app.command("/case", async ({ command, ack }) => {
        seen.push(command);
        await ack({ text: "Opened", blocks: [{ type: "divider" }] });
      }),
    );
    const delivery = await slack.command("U0MEI", channel, "/case", "ask @ben <now> in #desk https://a.example");
    expect(delivery).toMatchObject({ timedOut: false, failure: undefined, ack: { text: "Opened" } });
    expect(delivery.ackMs).toBeLessThan(300);
    expect(seen).toMatchObject([
      {
        command: "/case",
        text: `ask <@U0BEN|ben> &lt;now&gt; in <#${channel}|desk> <https://a.example>`,
        channel_name: "desk",
        user_id: "U0MEI",
        user_name: "mei",
        team_id: slack.teamId,
        api_app_id: slack.appId,
      },
    ]);
    expect(slack.ephemerals("U0MEI")).toMatchObject([{ text: "Opened", blocks: [{ type: "divider" }] }]);
    expect(slack.ephemerals("U0BEN")).toEqual([]);
    expect(slack.messages(channel)).toEqual([]);
  });

  test("the same command five times, and once more", async () => {
    let count = 0;
    await run((app) =>
      app.command("/case", async ({ ack }) => {
        count += 1;
        await ack();
      }),
    );
    const delivery = await slack.command("U0MEI", channel, "/case", "open", { times: 5 });
    await slack.resend(delivery);
    expect(count).toBe(6);
    expect(slack.ephemerals("U0MEI")).toEqual([]);
  });

  test("no acknowledgement in time", async () => {
    await run((app) => app.command("/case", async () => {}));
    const delivery = await slack.command("U0MEI", channel, "/case", "open");
    expect(delivery).toMatchObject({ timedOut: true, failure: "timeout", ack: undefined });
    expect(slack.ephemerals("U0MEI")).toMatchObject([
      { user: "USLACKBOT", text: '/case failed with the error "operation_timeout"' },
    ]);
  });

  test("a button, and what may be done with its response_url", async () => {
    const seen: unknown[] = [];
    const failures: unknown[] = [];
    await run((app) =>
      app.action("approve", async ({ body, ack, respond }) => {
        seen.push(body);
        await ack();
        await respond({ text: "only you" });
        await respond({ text: "everybody", response_type: "in_channel" });
        await respond({ text: "decided", replace_original: true });
        await respond({ text: "again" });
        await respond({ text: "fifth" });
        await respond({ text: "sixth" }).catch((cause: unknown) => failures.push(cause));
      }),
    );
    const button = { type: "button", action_id: "approve", value: "MG-1", text: plain("Approve") };
    const blocks = [{ type: "actions", block_id: "decide", elements: [button] }];
    await running.app.client.apiCall("chat.postMessage", { channel, text: "card", blocks });
    const [card] = slack.messages(channel);
    if (!card) throw new Error("there is no card");
    await slack.press("U0BEN", card, "Approve");
    await later(() => failures.length === 1);
    expect(seen).toMatchObject([
      {
        type: "block_actions",
        user: { id: "U0BEN", username: "ben", team_id: slack.teamId },
        container: { type: "message", message_ts: card.ts, channel_id: channel, is_ephemeral: false },
        channel: { id: channel, name: "desk" },
        message: { ts: card.ts, bot_id: slack.botId, blocks: [{ block_id: "decide" }] },
        actions: [{ action_id: "approve", block_id: "decide", type: "button", value: "MG-1" }],
      },
    ]);
    expect(slack.messages(channel).map(({ text }) => text)).toEqual(["decided", "everybody"]);
    expect(slack.ephemerals("U0BEN").map(({ text }) => text)).toEqual(["only you", "again", "fifth"]);
    expect(failures).toMatchObject([{ statusCode: 404 }]);
    expect(slack.calls.at(-1)).toMatchObject({ method: "response_url", error: "used_url" });
  });

  test("a button of an ephemeral message, and its response_url half an hour later", async () => {
    const bodies: Record<string, unknown>[] = [];
    let answer: () => Promise<unknown> = async () => undefined;
    await run((app) =>
      app.action("hide", async ({ body, ack, respond }) => {
        bodies.push({ ...body });
        await ack();
        answer = () => respond({ delete_original: true });
      }),
    );
    const blocks = [{ type: "actions", elements: [{ type: "button", action_id: "hide", text: plain("Hide") }] }];
    await running.app.client.apiCall("chat.postEphemeral", { channel, user: "U0MEI", text: "psst", blocks });
    const [psst] = slack.ephemerals("U0MEI");
    if (!psst) throw new Error("nothing is shown");
    await expect(slack.press("U0BEN", psst, "Hide")).rejects.toThrow("does not see it");
    await slack.press("U0MEI", psst, "Hide");
    expect(bodies[0]).toMatchObject({ container: { is_ephemeral: true, message_ts: psst.ts } });
    expect(bodies[0]).not.toHaveProperty("message");
    now += 30 * 60_000 + 1;
    await expect(answer()).rejects.toMatchObject({ statusCode: 404 });
    expect(slack.calls.at(-1)).toMatchObject({ error: "expired_url" });
    now -= 60_000;
    await answer();
    expect(slack.ephemerals("U0MEI")).toEqual([]);
  });

  test("a form from a message: opened, refused by the client, by the app, then taken", async () => {
    const seen: Record<string, unknown>[] = [];
    let errors: Record<string, string> | undefined = { words: "Say more" };
    await run((app) => {
      app.shortcut("report", async ({ shortcut, ack, client }) => {
        seen.push({ ...shortcut });
        await ack();
        await client.views.open({ trigger_id: shortcut.trigger_id, view: form() });
      });
      app.options("gift", async ({ options, ack }) => {
        const all = ["Tea", "Mug"].filter((name) => name.toLowerCase().startsWith(options.value));
        await ack({ options: all.map((name) => ({ text: plain(name), value: `id-${name}` })) });
      });
      app.view("form", async ({ body, ack }) => {
        seen.push({ ...body });
        await (errors ? ack({ response_action: "errors", errors }) : ack());
      });
    });
    const said = slack.post(channel, "U0BEN", "late again");
    await slack.shortcut("U0MEI", said, "report");
    await later(() => slack.openViews("U0MEI").length === 1);
    const [view] = slack.openViews("U0MEI");
    if (!view) throw new Error("no form is open");
    expect(seen[0]).toMatchObject({
      type: "message_action",
      message_ts: said.ts,
      message: { text: "late again", user: "U0BEN" },
    });
    expect(slack.renderText(view)).toContain("What they said");

    await expect(slack.submit("U0MEI", view, {})).rejects.toThrow("required field");
    await expect(slack.submit("U0MEI", view, { text: "much too long" })).rejects.toThrow("13 characters");
    const { options } = await slack.suggest("U0MEI", view, "gift", "t");
    expect(options.map(({ value }) => value)).toEqual(["id-Tea"]);
    await slack.submit("U0MEI", view, { "What they said": "late", Gift: "Tea" });
    expect(slack.openViews("U0MEI")[0]?.errors).toEqual({ words: "Say more" });
    errors = undefined;
    await slack.submit("U0MEI", view);
    expect(slack.openViews("U0MEI")).toEqual([]);
    expect(seen.at(-1)).toMatchObject({
      type: "view_submission",
      view: {
        id: view.id,
        callback_id: "form",
        private_metadata: "kept",
        hash: view.hash,
        root_view_id: view.id,
        state: {
          values: {
            words: { text: { type: "plain_text_input", value: "late" } },
            item: { gift: { type: "external_select", selected_option: { value: "id-Tea" } } },
          },
        },
      },
    });
  });

  test("update, push and clear", async () => {
    const closed: unknown[] = [];
    await run((app) => {
      app.command("/case", async ({ command, ack, client }) => {
        await ack();
        await client.views.open({ trigger_id: command.trigger_id, view: { ...form("One"), notify_on_close: true } });
      });
      app.view("form", async ({ view, ack }) => {
        const next = { ...form("Two"), callback_id: "second", submit: plain("Push") };
        if (view.title.text === "One") await ack({ response_action: "update", view: next });
      });
      app.view("second", async ({ ack }) =>
        ack({ response_action: "push", view: { ...form("Three"), callback_id: "third", notify_on_close: true } }),
      );
      app.view("third", async ({ ack }) => ack({ response_action: "clear" }));
      app.view({ type: "view_closed", callback_id: "third" }, async ({ body, ack }) => {
        closed.push(body);
        await ack();
      });
    });
    const titles = () => slack.openViews("U0MEI").map((view) => slack.renderText(view).split("\n")[0]);
    const top = () => slack.openViews("U0MEI").at(-1) ?? { id: "" };
    await slack.command("U0MEI", channel, "/case", "open");
    await later(() => titles().length === 1);
    await slack.submit("U0MEI", top(), { text: "kept" });
    expect(titles()).toEqual(["Two"]);
    await slack.submit("U0MEI", top());
    expect(titles()).toEqual(["Two", "Three"]);
    await slack.closeView("U0MEI", top());
    expect(closed).toMatchObject([{ type: "view_closed", is_cleared: false, view: { callback_id: "third" } }]);
    await slack.submit("U0MEI", top());
    await slack.submit("U0MEI", top(), { text: "x" });
    expect(titles()).toEqual([]);
  });

  test("triggers are good for three seconds and once; a view is not overwritten by an older one", async () => {
    let trigger = "";
    await run((app) =>
      app.command("/case", async ({ command, ack }) => {
        trigger = command.trigger_id;
        await ack();
      }),
    );
    const open = (trigger_id: string) => running.app.client.views.open({ trigger_id, view: form() });
    await slack.command("U0MEI", channel, "/case", "open");
    now += 3_001;
    await expect(open(trigger)).rejects.toMatchObject({ data: { error: "expired_trigger_id" } });
    now -= 1;
    const { view } = await open(trigger);
    await expect(open(trigger)).rejects.toMatchObject({ data: { error: "exchanged_trigger_id" } });
    await expect(open("1.2.3")).rejects.toMatchObject({ data: { error: "invalid_trigger_id" } });
    const update = (hash: string) =>
      running.app.client.views.update({ view_id: view?.id ?? "", hash, view: form("Now") });
    await update(view?.hash ?? "");
    await expect(update(view?.hash ?? "")).rejects.toMatchObject({ data: { error: "hash_conflict" } });
  });

  test("the home: an event that is told until it is acknowledged", async () => {
    const events: unknown[] = [];
    const retries: unknown[] = [];
    await run((app) => {
      app.event("app_home_opened", async ({ event, body, client, context }) => {
        retries.push(context.retryNum);
        events.push(body.event_id);
        const view = { type: "home" as const, blocks: [{ type: "divider" }] };
        await client.views.publish({ user_id: event.user, view });
      });
    });
    const first = await slack.openHome("U0MEI");
    expect(first.timedOut).toBe(false);
    await later(() => slack.home("U0MEI") !== undefined);
    expect(first.payload).toMatchObject({ type: "event_callback", authorizations: [{ is_bot: true }] });
    await slack.openHome("U0MEI", { times: 2 });
    await later(() => events.length === 3);
    expect(new Set(events).size).toBe(2);
  });
});
