import { WebClient } from "@slack/web-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SlackPeer, startSlackPeer } from "./peer.ts";

const NOW = Date.parse("2026-07-27T02:00:00Z");
let slack: SlackPeer;
let client: WebClient;
let channel: string;

beforeAll(async () => {
  slack = await startSlackPeer({ now: () => NOW });
  client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl });
  slack.user({ id: "U0MEI", name: "mei", realName: "Mei", locale: "zh-CN", tz: "Asia/Shanghai" });
  slack.user({ id: "U0ANN", name: "ann", realName: "Ann", tz: "America/New_York" });
  channel = slack.channel({ name: "desk" }).id;
});
afterAll(() => slack.close());

async function posted(text: string, blocks: object[] = []) {
  await client.apiCall("chat.postMessage", { channel, text, ...(blocks.length > 0 ? { blocks } : {}) });
  const message = slack.messages(channel).at(-1);
  if (!message) throw new Error("nothing was posted");
  return message;
}

describe("whom a message pings and where it leads", () => {
  const nothing = { pings: { users: [], groups: [], broadcasts: [] }, links: [] };
  const customer = "<!channel> <@U0MEI> <!subteam^S0LEADS> see <https://evil.example/x|your bank>";

  test("markup in text", async () => {
    expect(await posted(customer)).toMatchObject({
      pings: { users: ["U0MEI"], groups: ["S0LEADS"], broadcasts: ["channel"] },
      links: ["https://evil.example/x"],
    });
  });

  test("markup in mrkdwn, also where the text beside it is clean", async () => {
    const blocks = [{ type: "section", text: { type: "mrkdwn", text: customer, verbatim: true } }];
    expect(await posted("clean", blocks)).toMatchObject({ pings: { broadcasts: ["channel"] } });
  });

  test("escaped, plain or as rich text it does neither", async () => {
    const escaped = customer.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace("https://evil.example/x", "it");
    const blocks = [
      { type: "section", text: { type: "plain_text", text: `${customer} @here www.evil.com` } },
      { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "text", text: customer }] }] },
    ];
    expect(await posted(escaped)).toMatchObject(nothing);
    expect(await posted("a card", blocks)).toMatchObject(nothing);
  });

  test("what Slack makes a link of by itself, unless the text is verbatim", async () => {
    const bare = "call https://a.example/1 or write to me@shop.example or evil.com @here";
    const section = (verbatim: boolean) => [{ type: "section", text: { type: "mrkdwn", text: bare, verbatim } }];
    expect(await posted("card", section(true))).toMatchObject(nothing);
    expect(await posted("card", section(false))).toMatchObject({
      links: ["https://a.example/1", "me@shop.example", "evil.com"],
      pings: { broadcasts: ["here"] },
    });
  });

  test("rich text elements", async () => {
    const elements = [
      { type: "user", user_id: "U0MEI" },
      { type: "broadcast", range: "everyone" },
      { type: "link", url: "https://a.example" },
    ];
    const blocks = [{ type: "rich_text", elements: [{ type: "rich_text_section", elements }] }];
    expect(await posted("card", blocks)).toMatchObject({
      pings: { users: ["U0MEI"], broadcasts: ["everyone"] },
      links: ["https://a.example"],
    });
  });
});

describe("what can be read", () => {
  test("a card", async () => {
    const part = (type: string, text: string) => ({ type, elements: [{ type: "text", text }] });
    const item = (text: string) => part("rich_text_section", text);
    const date = { type: "date", timestamp: NOW / 1_000 + 3_600, format: "by {time}", fallback: "by eleven" };
    const message = await posted("fallback", [
      { type: "header", text: { type: "plain_text", text: "Case MG-7" } },
      { type: "section", text: { type: "mrkdwn", text: "*Urgent* for <@U0ANN>: a &lt; b" } },
      {
        type: "rich_text",
        elements: [
          part("rich_text_quote", "two\nlines"),
          { type: "rich_text_list", style: "ordered", elements: [item("call"), item("write")] },
          { type: "rich_text_section", elements: [date] },
        ],
      },
      {
        type: "section",
        fields: [
          { type: "mrkdwn", text: "_Spend_" },
          { type: "plain_text", text: "*300*" },
        ],
      },
      { type: "context", elements: [{ type: "mrkdwn", text: "opened by Mei" }] },
      {
        type: "actions",
        elements: [
          { type: "button", text: { type: "plain_text", text: "Approve" } },
          { type: "button", text: { type: "plain_text", text: "Not yet" } },
        ],
      },
    ]);
    expect(slack.renderText(message, "U0ANN")).toBe(
      [
        "Case MG-7",
        "Urgent for @Ann: a < b",
        "> two\n> lines",
        "1. call\n2. write",
        "by 11:00 PM",
        "Spend\n*300*",
        "opened by Mei",
        "[Approve] [Not yet]",
      ].join("\n"),
    );
    expect(slack.renderText(message, "U0MEI")).toContain("by 11:00");
    expect(slack.renderText(message, "U0MEI")).not.toContain("PM");
  });

  test("a date in text, in the reader's zone and words; its fallback where Slack knows no such format", async () => {
    const at = NOW / 1_000;
    const message = await posted(`<!date^${at}^{date_pretty} {date_num}|Monday> <!date^${at}^{noon}|at noon>`);
    expect(slack.renderText(message, "U0MEI")).toBe("今天 2026-07-27 at noon");
    expect(slack.renderText(message, "U0ANN")).toBe("today 2026-07-26 at noon");
  });
});
