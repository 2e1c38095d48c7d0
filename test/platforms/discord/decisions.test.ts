import { afterEach, expect, test } from "vitest";
import { describeOnSqlite, type Fresh } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { discordServer, openDiscordDesk, type Server } from "./server.ts";

const COMPLAINT = "I waited two hours past my appointment and nobody told me why.";

describeOnSqlite("decisions in Discord:", (fresh: Fresh) => {
  let server: Server;
  let opened: ChatDesk;
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") console.log(opened.log.join("\n"));
    await opened.close();
    await server.discord.close();
  });
  const open = async (settings: Readonly<Record<string, string>> = {}) => {
    server = await discordServer();
    opened = await openDiscordDesk(server, await fresh(), { settings });
    return server;
  };
  const asked = async () => {
    const { discord, mei, channel, leads, seen } = server;
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    await seen(channel.id, /MG-1/);
    await discord.slash(mei.id, channel.id, ["case", "facts"], { case: "1", fault: "ours", spend: "300" });
    await seen(channel.id, /ours \(established/);
    await discord.slash(mei.id, channel.id, ["case", "request"], { case: "MG-1" });
    return seen(leads.id, /asks for approval/);
  };
  const modal = (personId: string) => {
    const form = server.discord.modal(personId);
    if (!form) throw new Error("no form opened");
    return form;
  };
  const stands = (standing: string) => until(async () => (await opened.desk.standing("MG-1")) === standing);

  test("a lead edits the text in a form, and approves exactly that", async () => {
    const { discord, jonas, channel, seen, text, now } = await open();
    const request = await asked();
    await discord.press(jonas.id, request, "Edit and approve…");
    const { text: draft } = (await opened.desk.subject("MG-1")).draft;
    const edited = draft.replace("sorry", "truly sorry");
    expect(edited).not.toBe(draft);
    const sent = await discord.submit(jonas.id, modal(jonas.id), { 回复原文: edited });
    expect(sent.failed).toBe(false);
    await stands("approved, approved");
    expect((await opened.desk.subject("MG-1")).draft.text).toBe(edited);
    const [card] = discord.messages(channel.id);
    const step = await seen(card?.thread ?? "", /truly sorry/);
    expect(text(step)).toContain(edited);
    expect(text(now(request))).toContain(edited);
    // A form on a shared card says nothing more, but that a busy desk takes longer: the card shows it.
    expect(
      discord
        .ephemerals(jonas.id)
        .map(text)
        .filter((heard) => !/慢/.test(heard)),
    ).toEqual([]);
  });

  test("a lead sends it back with a note, and who asked hears of it", async () => {
    const { discord, jonas, toldDirectly } = await open();
    const request = await asked();
    await discord.press(jonas.id, request, "Send back…");
    await discord.submit(jonas.id, modal(jonas.id), { 附言: "Warmer, please. @everyone" });
    await until(async () => (await opened.desk.standing("MG-1")).startsWith("open"));
    const told = await toldDirectly(server.mei.id, /Warmer, please/);
    expect(discord.pings(told)).toEqual([]);
  });

  test("what is refused in a form is given back with the reason", async () => {
    const { discord, otto, told, text } = await open();
    const request = await asked();
    await discord.press(otto.id, request, "Edit and approve…");
    await discord.submit(otto.id, modal(otto.id), { "The words, exactly": "My own words, with care." });
    const refusal = text(await told(otto.id, /lead/));
    expect(refusal).toContain("My own words, with care.");
    expect(await opened.desk.standing("MG-1")).toBe("awaiting-approval, requested");
  });

  test("two leads press at once, and one decision stands", async () => {
    const { discord, jonas, lead } = await open();
    const ana = discord.member({ name: "Ana", roles: [lead] });
    const request = await asked();
    const both = [discord.press(jonas.id, request, "Approve"), discord.press(ana.id, request, "Approve")];
    expect((await Promise.all(both)).every(({ failed }) => !failed)).toBe(true);
    await stands("approved, approved");
    const heard = () => [jonas, ana].filter(({ id }) => discord.ephemerals(id).length > 0);
    await until(() => heard().length === 1);
    expect((await opened.desk.history("MG-1")).filter((kind) => kind === "approved")).toHaveLength(1);
  });

  test("findings left as they were stay as they are", async () => {
    const { discord, mei, channel, seen } = await open();
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT, customer: "Ms Lee" });
    const card = await seen(channel.id, /MG-1/);
    await discord.press(mei.id, card, "Enter findings…");
    const form = modal(mei.id);
    await discord.slash(mei.id, channel.id, ["case", "facts"], { case: "MG-1", fault: "ours" });
    await seen(channel.id, /ours \(established/);
    await discord.submit(mei.id, form, { "What they spent": "300" });
    await seen(channel.id, /Spent\nCN¥300/);
    const { facts, customer } = await opened.desk.subject("MG-1");
    expect([facts.fault, customer]).toEqual(["ours", "Ms Lee"]);
  });

  test("a case of direct messages stays there", async () => {
    const { discord, mei, jonas, toldDirectly } = await open({ DISCORD_GUILD_ID: "" });
    await asked();
    await discord.slash(mei.id, server.leads.id, ["case", "assign"], { case: "MG-1", to: jonas.id });
    const { channelId } = await toldDirectly(jonas.id, /MG-1/);
    await discord.slash(jonas.id, channelId, ["case", "open"], { text: `Again. ${COMPLAINT}` });
    const card = await toldDirectly(jonas.id, /MG-2 · /);
    await discord.slash(jonas.id, channelId, ["case", "note"], { case: "MG-2", note: "She rang." });
    const step = await toldDirectly(jonas.id, /She rang/);
    expect(step.repliesTo).toBe(card.id);
    expect(card.thread).toBeUndefined();
  });

  test("a thousand approvals by people without the right change nothing, and each hears so privately", async () => {
    const { discord, leads, text, now } = await open();
    const request = await asked();
    const before = [await opened.desk.standing("MG-1"), await opened.desk.history("MG-1"), text(now(request))];
    const agents = Array.from({ length: 20 }, (_, at) => discord.member({ name: `Agent ${at + 1}` }));
    for (let round = 0; round < 50; round += 1) {
      const presses = await Promise.all(agents.map(({ id }) => discord.press(id, request, "Approve")));
      expect(presses.filter(({ failed }) => failed)).toEqual([]);
    }
    const heard = () => agents.flatMap(({ id }) => discord.ephemerals(id).filter(({ loading }) => !loading));
    await until(heard, (all) => all.length === 1_000, 30_000);
    expect(heard().filter((message) => !/takes a lead/.test(text(message)))).toEqual([]);
    expect([await opened.desk.standing("MG-1"), await opened.desk.history("MG-1"), text(now(request))]).toEqual(before);
    expect(discord.messages(leads.id)).toHaveLength(1);
    expect(opened.log.filter((line) => line.startsWith("error"))).toEqual([]);
  }, 60_000);

  test("without a channel for leads the request stands in the case's thread and calls the role of the leads, and nobody else", async () => {
    const { discord, mei, priya, otto, jonas, channel, lead, seen, toldDirectly, now } = await open({
      DISCORD_LEADS_CHANNEL: "",
    });
    // Discord calls the holders of a role where everybody may mention it.
    discord.role({ ...lead, permissions: [], mentionable: true });
    const ana = discord.member({ name: "Ana", roles: [lead] });
    const shout = `${COMPLAINT} @everyone @here <@${otto.id}> <@${priya.id}> <@&${lead.id}>`;
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: shout });
    const card = await seen(channel.id, /MG-1/);
    await discord.slash(mei.id, channel.id, ["case", "facts"], { case: "1", fault: "ours", spend: "300" });
    await discord.slash(mei.id, channel.id, ["case", "request"], { case: "MG-1" });
    const thread = await until(() => now(card).thread);
    const request = await seen(thread ?? "", /asks for approval/);
    expect(request.content).toBe(`<@&${lead.id}>`);
    expect(discord.pings(request).toSorted()).toEqual([jonas.id, ana.id].toSorted());

    await discord.press(jonas.id, request, "Send back…");
    await discord.submit(jonas.id, modal(jonas.id), { 附言: shout });
    await toldDirectly(mei.id, /sent/);
    await until(async () => (await opened.desk.standing("MG-1")).startsWith("open"));
    const places = [channel.id, thread ?? "", server.leads.id];
    const direct = () => [mei, jonas, ana, priya, otto].flatMap(({ id }) => discord.directMessages(id));
    const all = () => [...places.flatMap((place) => discord.messages(place)), ...direct()];
    const others = await until(
      () => all().filter(({ id }) => id !== request.id),
      (seen) => seen.length > 3,
    );
    expect(others.flatMap((message) => discord.pings(message))).toEqual([]);
  });
});
