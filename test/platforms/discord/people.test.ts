import { afterEach, expect, test } from "vitest";
import { describeOnSqlite, type Fresh } from "#test/databases.ts";
import { type ChatDesk, until } from "#test/fixtures/chat.ts";
import { discordServer, openDiscordDesk, type Server } from "./server.ts";

const COMPLAINT = "I waited two hours past my appointment and nobody told me why.";

describeOnSqlite("who decides in Discord:", (fresh: Fresh) => {
  let server: Server;
  let opened: ChatDesk;
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") console.log(opened.log.join("\n"));
    await opened.close();
    await server.discord.close();
  });
  const asked = async (settings: Readonly<Record<string, string>>) => {
    opened = await openDiscordDesk(server, await fresh(), { settings });
    const { discord, mei, channel, seen } = server;
    await discord.slash(mei.id, channel.id, ["case", "open"], { text: COMPLAINT });
    await seen(channel.id, /MG-1/);
    await discord.slash(mei.id, channel.id, ["case", "facts"], { case: "MG-1", fault: "ours", spend: "300" });
    await seen(channel.id, /ours \(established/);
    await discord.slash(mei.id, channel.id, ["case", "request"], { case: "MG-1" });
  };
  const approved = () => until(async () => (await opened.desk.standing("MG-1")) === "approved, approved");

  test("somebody named by id is asked in their direct messages, and nobody else is", async () => {
    server = await discordServer();
    const { discord, otto, leads, text, toldDirectly } = server;
    await asked({ DISCORD_LEADS_CHANNEL: "", DISCORD_LEADS: otto.id });
    const request = await toldDirectly(otto.id, /asks for approval/);
    expect(text(request)).toContain((await opened.desk.subject("MG-1")).draft.text);
    await discord.press(otto.id, request, "Approve");
    await approved();
    await toldDirectly(otto.id, /Otto: approved/);
    expect(discord.messages(leads.id)).toEqual([]);
  });

  test("a role of another name, where it is configured", async () => {
    server = await discordServer();
    const { discord, leads, seen } = server;
    const role = discord.role({ name: "Schichtleitung" });
    const ana = discord.member({ name: "Ana", roles: [role] });
    await asked({ DISCORD_LEADS: "schichtleitung" });
    const request = await seen(leads.id, /asks for approval/);
    await discord.press(server.jonas.id, request, "Approve");
    await server.told(server.jonas.id, /主管/);
    expect(await opened.desk.standing("MG-1")).toBe("awaiting-approval, requested");
    await discord.press(ana.id, request, "Approve");
    await approved();
  });

  test("a role by its id", async () => {
    server = await discordServer();
    const { discord, leads, seen } = server;
    const role = discord.role({ name: "x" });
    const ana = discord.member({ name: "Ana", roles: [role] });
    await asked({ DISCORD_LEADS: role.id });
    await discord.press(ana.id, await seen(leads.id, /asks for approval/), "Approve");
    await approved();
  });

  test("a lead who presses in direct messages is still a lead", async () => {
    server = await discordServer();
    const { discord, jonas, leads, seen, told } = server;
    // Commands of one server alone are not there in direct messages.
    await asked({ DISCORD_GUILD_ID: "" });
    await seen(leads.id, /asks for approval/);
    await discord.slash(server.mei.id, leads.id, ["case", "assign"], { case: "MG-1", to: jonas.id });
    const { channelId } = await server.toldDirectly(jonas.id, /MG-1/);
    await discord.slash(jonas.id, channelId, ["case", "approve"], { case: "MG-1" });
    await told(jonas.id, /MG-1/);
    await approved();
  });
});
