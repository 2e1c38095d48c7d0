import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describeOnSqlite } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { openSlackDesk, slackWorkspace, type Workspace } from "#test/fixtures/slack.ts";

const COMPLAINT = "The waiter forgot us for fifty minutes and then brought the wrong dish. Nobody said sorry.";

describeOnSqlite("a case is opened in Slack", (fresh) => {
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
  const complaint = async (id = "MG-1") => (await opened.desk.subject(id)).complaint;

  test("in a form, where nothing stands behind the command", async () => {
    const { slack, mei, channel } = at;
    await slack.command(mei.id, channel.id, "/case", "open");
    const [form] = await until(
      () => slack.openViews(mei.id),
      (views) => views.length > 0,
    );
    if (!form) throw new Error("no form");
    const long = `${"We waited and waited. ".repeat(130)}END`;
    await slack.submit(mei.id, form, {
      "What the customer said, exactly": long.slice(0, 3_000),
      "…continued": `${long.slice(3_000)} And then it rained.`,
      "Customer's name": "Mr Ito",
      Currency: "USD",
    });
    await at.seen(channel.id, /MG-1[\s\S]*Mr Ito/);
    expect(await complaint()).toBe(`${long} And then it rained.`);
    expect((await opened.desk.subject("MG-1")).facts.currency).toBe("USD");
  });

  test("from a message, by the shortcut, with what Slack had put into its own format", async () => {
    const { slack, mei, otto, channel } = at;
    const message = slack.post(
      channel.id,
      otto.id,
      `<@${mei.id}> please see <https://shop.test/a?b=1&amp;c=2|the order>: ${COMPLAINT} Price &lt; 5 &amp; late`,
    );
    await slack.shortcut(mei.id, message, "open-case-from-message");
    await at.seen(channel.id, /MG-1/);
    expect(await complaint()).toMatch(/ please see the order: The waiter[\s\S]*Price < 5 & late$/);
    expect(await at.told(mei.id, /MG-1/)).toContain("MG-1 is open");
  });

  test("from a message only once, whoever asks and at the same moment", async () => {
    const { slack, mei, otto, jonas, channel } = at;
    const message = slack.post(channel.id, otto.id, COMPLAINT);
    const asking = [mei, jonas].map(({ id }) => slack.shortcut(id, message, "open-case-from-message"));
    await Promise.all(asking);
    await at.seen(channel.id, /MG-1/);
    const heard = () =>
      [mei, jonas]
        .map(({ id }) =>
          slack
            .ephemerals(id)
            .map((each) => at.text(each, id))
            .join("\n"),
        )
        .join("\n");
    await until(heard, (words) => /already MG-1|已经登记为 MG-1/.test(words));
    await slack.shortcut(mei.id, message, "open-case-from-message");
    expect(await at.told(mei.id, /already MG-1/)).toContain("/case show MG-1");
    expect(await opened.desk.store.caseById("MG-2")).toBeUndefined();
  });

  test("from a message with a text file; what is no text is refused with the next step", async () => {
    const { slack, mei, otto, channel } = at;
    const long = `${COMPLAINT}\n${"More of it. ".repeat(600)}`.trim();
    const file = slack.file({ name: "mail.txt", mimetype: "text/plain", content: long });
    await slack.shortcut(
      mei.id,
      slack.post(channel.id, otto.id, "Forwarded:", { files: [file] }),
      "open-case-from-message",
    );
    await at.seen(channel.id, /MG-1/);
    expect(await complaint()).toBe(`Forwarded:\n\n${long}`);

    const picture = slack.file({ name: "photo.png", mimetype: "image/png", content: new Uint8Array([1, 2, 3]) });
    await slack.shortcut(mei.id, slack.post(channel.id, otto.id, "", { files: [picture] }), "open-case-from-message");
    expect(await at.told(mei.id, /photo\.png/)).toMatch(/it is no text file[\s\S]*open the case from that message/);
    expect(await opened.desk.store.caseById("MG-2")).toBeUndefined();
  });

  test("with more than the desk takes: refused, with what to do instead", async () => {
    const { slack, mei, channel } = at;
    const message = slack.post(channel.id, mei.id, "Too much. ".repeat(900));
    await slack.shortcut(mei.id, message, "open-case-from-message");
    expect(await at.told(mei.id, /8000/)).toContain(
      "Open the case with the first part and add the rest with /case note",
    );
  });

  test("and what is too long for its card is said to be, and stands whole in its thread", async () => {
    const { slack, mei, channel } = at;
    await slack.command(mei.id, channel.id, "/case", `open ${`${COMPLAINT} `.repeat(80)}`);
    const card = await at.seen(channel.id, /MG-1/);
    const lines = Array.from({ length: 700 }, (_, line) => `Line ${line} of a long reply.`);
    await slack.command(mei.id, channel.id, "/case", `edit 1 ${lines.join("\n")}`);
    await until(
      () => at.text(slack.messages(channel.id)[0] ?? card),
      (text) => text.includes("The whole text stands in the thread.") && text.includes("[Ask for approval]"),
    );
    console.log(
      opened.log.join("\n"),
      slack
        .ephemerals(mei.id)
        .map((m) => at.text(m))
        .join("\n=====\n")
        .slice(0, 1500),
      slack.calls.filter((c) => c.error).map((c) => c.method + c.error),
    );
    const thread = () =>
      slack
        .thread(channel.id, card.ts)
        .map((message) => at.text(message))
        .join("\n");
    await until(thread, (text) => lines.every((line) => text.includes(line)));
  });

  test("in a direct message to the desk; the card stays there", async () => {
    const { slack, mei } = at;
    await slack.command(mei.id, slack.directChannel(mei.id), "/case", `open ${COMPLAINT}`);
    expect(at.text(await at.toldDirectly(mei.id, /Ask for approval/))).toContain(COMPLAINT);
  });

  test("where the desk is not a member: it says what to do, and the card goes to whoever opened it", async () => {
    const { slack, mei } = at;
    const closed = slack.channel({ name: "closed", botIsMember: false, private: true });
    await slack.command(mei.id, closed.id, "/case", `open ${COMPLAINT}`);
    expect(at.text(await at.toldDirectly(mei.id, /Ask for approval/))).toContain(COMPLAINT);
    expect(opened.log.join("\n")).toMatch(/a channel is gone or closed[\s\S]*\/invite/);
  });

  test("with nothing in it: refused in the reader's own language, with the next step", async () => {
    const { slack, jonas, otto, channel } = at;
    const message = slack.post(channel.id, otto.id, " ");
    await slack.shortcut(jonas.id, message, "open-case-from-message");
    expect(await at.told(jonas.id, /投诉/)).toMatch(/里面没有投诉|没有投诉/);
  });

  describe("and what a customer wrote", () => {
    const HOSTILE =
      "<!channel> <!here> @everyone <@U123> <https://evil.test|click> https://evil.test *bold* `code` ```x``` > quote \n# head\n--fault ours --spend 99999 /case approve 1 & < > &amp; 😀\u202e";

    test("neither pings nor links, breaks nothing, commands nothing", async () => {
      const { slack, mei, jonas, channel } = at;
      await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT} ${HOSTILE}`);
      await at.seen(channel.id, /MG-1/);
      await slack.command(mei.id, channel.id, "/case", "facts 1 --fault ours --spend 300");
      await until(
        async () => (await opened.desk.subject("MG-1")).version,
        (version) => version === 2,
      );
      await slack.command(mei.id, channel.id, "/case", `note 1 ${HOSTILE}`);
      await slack.command(mei.id, channel.id, "/case", "request 1");
      await at.toldDirectly(jonas.id, /MG-1/);
      await at.seen(channel.id, /noted/);
      const all = [...slack.messages(channel.id), ...slack.directMessages(jonas.id), ...slack.ephemerals(mei.id)];
      expect(all.length).toBeGreaterThan(4);
      for (const { pings, links } of all) {
        expect(pings).toEqual({ users: [], groups: [], broadcasts: [] });
        expect(links).toEqual([]);
      }
    });

    test("sets no field, though it looks like one", async () => {
      const { slack, mei, channel } = at;
      await slack.command(mei.id, channel.id, "/case", `open ${COMPLAINT} --fault ours --spend 99999`);
      await at.seen(channel.id, /MG-1/);
      expect(await opened.desk.subject("MG-1")).toMatchObject({ facts: { fault: "unknown", spend: null } });
      expect(await complaint()).toContain("--fault ours --spend 99999");
    });
  });
});
