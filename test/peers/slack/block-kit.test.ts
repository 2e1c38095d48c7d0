import { WebClient } from "@slack/web-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fields } from "./json.ts";
import { type SlackPeer, startSlackPeer } from "./peer.ts";
import { SILENT } from "./silent.ts";

let slack: SlackPeer;
let client: WebClient;
let channel: string;

beforeAll(async () => {
  slack = await startSlackPeer();
  client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, logger: SILENT });
  slack.user({ name: "mei" });
  channel = slack.channel({ name: "desk" }).id;
});
afterAll(() => slack.close());

const plain = (length: number) => ({ type: "plain_text", text: "x".repeat(length) });
const mrkdwn = (length: number) => ({ type: "mrkdwn", text: "x".repeat(length) });
const section = (length: number) => ({ type: "section", text: mrkdwn(length) });
const button = (more: Fields = {}) => ({ type: "button", text: plain(3), ...more });
const actions = (...elements: Fields[]) => ({ type: "actions", elements });
const option = (value: string, text = value) => ({ text: { type: "plain_text", text }, value });
const options = (count: number) => Array.from({ length: count }, (_, at) => option(`v${at}`));
const select = (more: Fields) => actions({ type: "static_select", action_id: "s", ...more });
const input = (element: Fields, more: Fields = {}) => ({ type: "input", label: plain(5), element, ...more });
const written = (more: Fields = {}) => ({ type: "plain_text_input", action_id: "t", ...more });
const rich = (...elements: Fields[]) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements }],
});
const times = (count: number, make: (at: number) => Fields) => Array.from({ length: count }, (_, at) => make(at));

/** The code and the faults of the refusal; `ok` where Slack takes it. */
async function refusal(call: string, args: Fields): Promise<{ error: string; faults: string[] }> {
  const answer = await fetch(`${slack.apiUrl}${call}`, {
    method: "POST",
    headers: { authorization: `Bearer ${slack.botToken}`, "content-type": "application/json" },
    body: JSON.stringify(args),
  });
  const { ok, error, response_metadata: more } = JSON.parse(await answer.text());
  return { error: ok ? "ok" : error, faults: more?.messages ?? [] };
}
const post = (...blocks: Fields[]) => refusal("chat.postMessage", { channel, text: "a card", blocks });

describe("a message's blocks", () => {
  test.each<[string, Fields[], Fields[], string]>([
    ["blocks", times(50, () => ({ type: "divider" })), times(51, () => ({ type: "divider" })), "no more than 50 items"],
    ["section text", [section(3_000)], [section(3_001)], "must be less than 3001 characters"],
    ["text at all", [section(1)], [section(0)], "must be more than 0 characters"],
    [
      "fields",
      [{ type: "section", fields: times(10, () => mrkdwn(1)) }],
      [{ type: "section", fields: times(11, () => mrkdwn(1)) }],
      "no more than 10 items",
    ],
    [
      "a field",
      [{ type: "section", fields: [mrkdwn(2_000)] }],
      [{ type: "section", fields: [mrkdwn(2_001)] }],
      "must be less than 2001 characters",
    ],
    ["a header", [{ type: "header", text: plain(150) }], [{ type: "header", text: plain(151) }], "less than 151"],
    [
      "a header is plain",
      [{ type: "header", text: plain(3) }],
      [{ type: "header", text: mrkdwn(3) }],
      "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]",
    ],
    ["button text", [actions(button({ text: plain(75) }))], [actions(button({ text: plain(76) }))], "less than 76"],
    [
      "button value",
      [actions(button({ value: "v".repeat(2_000) }))],
      [actions(button({ value: "v".repeat(2_001) }))],
      "less than 2001",
    ],
    [
      "action_id",
      [actions(button({ action_id: "a".repeat(255) }))],
      [actions(button({ action_id: "a".repeat(256) }))],
      "less than 256",
    ],
    [
      "an action_id in its block",
      [actions(button({ action_id: "a" })), actions(button({ action_id: "a" }))],
      [actions(button({ action_id: "a" }), button({ action_id: "a" }))],
      "action_id already exists: a",
    ],
    [
      "a block_id",
      [{ type: "divider", block_id: "b" }],
      [
        { type: "divider", block_id: "b" },
        { type: "divider", block_id: "b" },
      ],
      "block_id already exists: b",
    ],
    ["actions", [actions(...times(25, () => button()))], [actions(...times(26, () => button()))], "more than 25 items"],
    [
      "context",
      [{ type: "context", elements: times(10, () => mrkdwn(1)) }],
      [{ type: "context", elements: times(11, () => mrkdwn(1)) }],
      "no more than 10 items",
    ],
    ["options", [select({ options: options(100) })], [select({ options: options(101) })], "no more than 100 items"],
    [
      "an option",
      [select({ options: [option("v".repeat(150), "t".repeat(75))] })],
      [select({ options: [option("v".repeat(151))] })],
      "less than 151",
    ],
    [
      "what is chosen from the start",
      [select({ options: options(2), initial_option: option("v1") })],
      [select({ options: options(2), initial_option: option("v2") })],
      "initial_option must exactly match",
    ],
    ["rich text", [rich({ type: "text", text: "a" })], [rich({ type: "text", text: "" })], "more than 0 characters"],
    [
      "rich elements",
      [
        rich(
          { type: "date", timestamp: 1_785_117_600, format: "{time}", fallback: "10:00" },
          { type: "broadcast", range: "here" },
        ),
      ],
      [rich({ type: "marquee", text: "a" })],
      "unsupported type: marquee",
    ],
    [
      "known blocks",
      [{ type: "divider" }],
      [{ type: "carpet" }],
      "unsupported type: carpet [json-pointer:/blocks/0/type]",
    ],
    ["known fields", [{ type: "divider" }], [{ type: "divider", size: 3 }], "invalid additional property: size"],
    ["types", [actions(button())], [actions(button({ value: 3 }))], "must provide a string"],
  ])("%s", async (_, accepted, refused, fault) => {
    expect(await post(...accepted)).toEqual({ error: "ok", faults: [] });
    const { error, faults } = await post(...refused);
    expect(error).toBe("invalid_blocks");
    expect(faults.join("\n")).toContain(fault);
  });

  test("all of them together", async () => {
    const card = (last: number) => [...times(4, () => section(3_000)), section(last)];
    // 13,200, less what each of five blocks costs after the first.
    expect(await post(...card(700))).toMatchObject({ error: "ok" });
    expect(await post(...card(701))).toMatchObject({ error: "msg_blocks_too_long" });
    expect(await post({ type: "markdown", text: "x".repeat(12_000) })).toMatchObject({ error: "ok" });
    expect(await post({ type: "markdown", text: "x".repeat(12_001) })).toMatchObject({ error: "invalid_blocks" });
  });

  test("the text beside them", async () => {
    const say = (text: string, blocks?: Fields[]) =>
      refusal("chat.postMessage", { channel, text, ...(blocks ? { blocks } : {}) });
    expect(await say("x".repeat(40_000))).toMatchObject({ error: "ok" });
    expect(await say("x".repeat(40_001))).toMatchObject({ error: "msg_too_long" });
    expect(await say("")).toMatchObject({ error: "no_text" });
    expect(await say("", [])).toMatchObject({ error: "no_text" });
    expect(await say("", [section(1)])).toMatchObject({ error: "ok" });
  });

  test("the real client tells which one was refused", async () => {
    const blocks = [section(1), section(3_001)];
    await expect(client.chat.postMessage({ channel, text: "a", blocks })).rejects.toMatchObject({
      data: {
        error: "invalid_blocks",
        response_metadata: {
          messages: ["[ERROR] must be less than 3001 characters [json-pointer:/blocks/1/text/text]"],
        },
      },
    });
  });
});

describe("a modal", () => {
  const modal = (more: Fields = {}) => ({ type: "modal", title: plain(24), blocks: [section(1)], ...more });
  const submitting = (element: Fields, more: Fields = {}) =>
    modal({ submit: plain(3), blocks: [input(element, more)] });

  /** The faults come before the trigger is looked at. */
  async function opening(view: Fields) {
    const answer = await refusal("views.open", { trigger_id: "none", view });
    return answer.error === "invalid_trigger_id" ? { error: "ok", faults: [] } : answer;
  }

  test.each<[string, Fields, Fields, string]>([
    ["title", modal(), modal({ title: plain(25) }), "less than 25 characters [json-pointer:/view/title/text]"],
    ["submit", modal({ submit: plain(24) }), modal({ submit: plain(25) }), "/view/submit/text"],
    ["close", modal({ close: plain(24) }), modal({ close: plain(25) }), "/view/close/text"],
    [
      "inputs need submit",
      submitting(written()),
      modal({ blocks: [input(written())] }),
      "missing required field: submit",
    ],
    [
      "blocks",
      modal({ blocks: times(100, () => section(1)) }),
      modal({ blocks: times(101, () => section(1)) }),
      "100 items",
    ],
    ["some block", modal(), modal({ blocks: [] }), "no less than 1 items"],
    [
      "private_metadata",
      modal({ private_metadata: "x".repeat(3_000) }),
      modal({ private_metadata: "x".repeat(3_001) }),
      "3001",
    ],
    ["callback_id", modal({ callback_id: "x".repeat(255) }), modal({ callback_id: "x".repeat(256) }), "256"],
    ["a label", submitting(written(), { label: plain(2_000) }), submitting(written(), { label: plain(2_001) }), "2001"],
    ["max_length", submitting(written({ max_length: 3_000 })), submitting(written({ max_length: 3_001 })), "3000"],
    [
      "initial_value",
      submitting(written({ initial_value: "x".repeat(3_000) })),
      submitting(written({ initial_value: "x".repeat(3_001) })),
      "3001",
    ],
    ["no markdown", modal(), modal({ blocks: [{ type: "markdown", text: "a" }] }), "unsupported type: markdown"],
    [
      "external_select",
      submitting({ type: "external_select", action_id: "e", min_query_length: 0 }),
      submitting({ type: "external_select", action_id: "e", min_query_length: "0" }),
      "must provide an integer",
    ],
    ["a message's block is no view", modal(), { type: "home", blocks: [section(1)] }, "valid enum value"],
  ])("%s", async (_, accepted, refused, fault) => {
    expect(await opening(accepted)).toEqual({ error: "ok", faults: [] });
    const { error, faults } = await opening(refused);
    expect(error).toBe("invalid_arguments");
    expect(faults[0]).toBe("[ERROR] failed to match all allowed schemas [json-pointer:/view]");
    expect(faults.join("\n")).toContain(fault);
  });
});
