import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { describeOnSqlite } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { openSlackDesk, slackWorkspace, type Workspace } from "#test/fixtures/slack.ts";
import { loadLangChain, modelPeer, partsToday } from "#test/peers/model.ts";
import type { Message } from "#test/peers/slack/message.ts";

const COMPLAINT =
  "You promised my car in one hour. After two and a half hours nobody had even started on it. I am very disappointed.";

describeOnSqlite("a case in Slack, with a language model", (fresh) => {
  let at: Workspace;
  let opened: ChatDesk;
  let peer: Awaited<ReturnType<typeof modelPeer>>;
  let held: PromiseWithResolvers<"writes" | "fails">;
  beforeAll(loadLangChain);
  beforeEach(async () => {
    held = Promise.withResolvers();
    peer = await modelPeer(async (request) =>
      (await held.promise) === "writes" ? partsToday(request) : { error: { message: "No such key" }, status: 401 },
    );
    at = await slackWorkspace();
    opened = await openSlackDesk(at, await fresh(), "socket", { model: peer.config() });
  });
  afterEach(async () => {
    await opened.close();
    await at.slack.close();
    await peer.stop();
  });

  const roots = () => at.slack.messages(at.channel.id).filter(({ threadTs }) => threadTs === undefined);
  const inThread = (root: Message) => at.slack.thread(at.channel.id, root.ts).filter(({ ts }) => ts !== root.ts);
  const shown = () => roots().map((root) => at.text(root, at.mei.id));

  /** Mei opens a case; its card as it comes, while the model is still writing. */
  async function card(): Promise<Message> {
    const { slack, mei, channel, seen, text } = at;
    await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT}`);
    const root = await seen(channel.id, /MG-1/);
    expect(text(root)).toMatch(/Draft 1 \(English, by the composer\)/);
    expect(text(root)).toMatch(/the model is writing one/);
    expect(root.edited).toBeUndefined();
    await until(() => peer.requests.length === 1);
    return root;
  }

  test("shows the composer's draft at once; the same message becomes the model's, and the thread has one line about it", async () => {
    const root = await card();
    expect(inThread(root)).toEqual([]);
    held.resolve("writes");
    const [text] = await until(shown, ([first = ""]) => first.includes("by the model"));
    expect(text).toContain("nobody had started on it");
    expect(text).not.toContain("the model is writing one");
    expect(roots().map(({ ts }) => ts)).toEqual([root.ts]);
    const lines = await until(
      () => inThread(root).map((line) => at.text(line)),
      (all) => all.length > 0,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/The model \(openai:desk-test\) wrote draft 2; it passed the checks/);
    // Nothing is said of the text but that it is there: it stands in the card.
    expect(lines[0]).not.toContain("workshop");
  });

  test("keeps the composer's draft where the model fails, and says why, in the card and in one line", async () => {
    const root = await card();
    held.resolve("fails");
    const [text] = await until(shown, ([first = ""]) => first.includes("The model wrote no draft"));
    expect(text).toMatch(/by the composer[\s\S]*its provider refused the key/);
    const lines = await until(
      () => inThread(root).map((line) => at.text(line)),
      (all) => all.length > 0,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/The model wrote no draft: its provider refused the key/);
  });

  test("shows a person's own words where they were quicker than the model", async () => {
    const root = await card();
    const own = `${(await opened.desk.subject("MG-1")).draft.text} Yours, Mei`;
    await at.slack.command(at.mei.id, at.channel.id, "/case", `edit 1 ${own}`);
    await until(shown, ([first = ""]) => first.includes("Yours, Mei"));
    held.resolve("writes");
    await opened.desk.written();
    await new Promise((done) => setTimeout(done, 1_500));
    expect(shown()).toHaveLength(1);
    expect(shown()[0]).toContain("Yours, Mei");
    expect(
      inThread(root)
        .map((line) => at.text(line))
        .join("\n"),
    ).not.toMatch(/model/);
  });
});
