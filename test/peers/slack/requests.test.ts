import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type SlackPeer, startSlackPeer } from "./peer.ts";

let slack: SlackPeer;
let app: Server;
let heard: IncomingHttpHeaders[] = [];
/** What the app answers, one after another; nothing at all where it is 0. */
let answers: number[] = [];
let answered: Record<string, string> = {};

beforeEach(async () => {
  slack = await startSlackPeer({ ackLimitMs: 400, eventRetriesMs: [0, 5, 5] });
  slack.user({ id: "U0MEI", name: "mei" });
  [heard, answers, answered] = [[], [], {}];
  app = createServer((request, response) => {
    heard.push(request.headers);
    request.resume();
    const status = answers.shift() ?? 200;
    if (status > 0) response.writeHead(status, answered).end();
  });
  const address = await new Promise<ReturnType<Server["address"]>>((resolve) => {
    app.listen(0, "127.0.0.1", () => resolve(app.address()));
  });
  slack.overHttp(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/slack/events`);
});
afterEach(async () => {
  app.closeAllConnections();
  app.close();
  await slack.close();
});
const retries = () => heard.map((each) => [each["x-slack-retry-num"], each["x-slack-retry-reason"]]);

test("an event is sent again until it is taken, and says why", async () => {
  answers = [500, 0, 200];
  const event = await slack.openHome("U0MEI");
  expect(event).toMatchObject({ failure: "http_error", status: 500 });
  await event.settled;
  expect(retries()).toEqual([
    [undefined, undefined],
    ["1", "http_error"],
    ["2", "http_timeout"],
  ]);
});

test("not where the app asks for no more, and never more than three times", async () => {
  answers = [500, 500, 500, 500, 500];
  await (await slack.openHome("U0MEI")).settled;
  expect(heard).toHaveLength(4);
  answered = { "x-slack-no-retry": "1" };
  await (await slack.openHome("U0MEI")).settled;
  expect(heard).toHaveLength(5);
});

test("a command comes once", async () => {
  answers = [0];
  const { id } = slack.channel({ name: "desk" });
  const command = await slack.command("U0MEI", id, "/case", "list");
  await command.settled;
  expect(command.timedOut).toBe(true);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatchObject({ "content-type": "application/x-www-form-urlencoded" });
  expect(heard[0]?.["x-slack-signature"]).toMatch(/^v0=[0-9a-f]{64}$/);
});
