import { expect, test } from "vitest";
import { connectBot, openPeer, refusedWith } from "./bot.ts";

test("the bot finds its guild with its channels, roles, members and threads", async () => {
  const { discord, desk, mei } = await openPeer();
  const leads = discord.role({ name: "Leads" });
  const jonas = discord.member({ name: "Jonas", nick: "Jo", roles: [leads] });
  const hidden = discord.channel({ name: "hidden", deny: ["VIEW_CHANNEL"] });
  const bot = await connectBot(discord);
  const guild = await bot.guilds.fetch(discord.guildId);
  expect([...(await guild.channels.fetch()).keys()]).toEqual([desk.id]);
  expect(await refusedWith(bot.channels.fetch(hidden.id))).toBe("50001");
  expect((await guild.roles.fetch(leads.id))?.name).toBe("Leads");
  const member = await guild.members.fetch(jonas.id);
  expect([member.displayName, member.roles.cache.has(leads.id)]).toEqual(["Jo", true]);
  expect(await refusedWith(guild.members.fetch("100000000000000000"))).toBe("10007");
  expect(await refusedWith(guild.members.list({ limit: 10 }))).toBe("50001");
  const message = discord.post(desk.id, mei.id, "m");
  await bot.rest.post(`/channels/${desk.id}/messages/${message.id}/threads`, { body: { name: "Case 1" } });
  const { threads } = await guild.channels.fetchActiveThreads();
  expect(threads.map(({ name }) => name)).toEqual(["Case 1"]);
  await threads.first()?.members.add(jonas.id);
  expect(discord.place(message.id)?.thread?.members.has(jonas.id)).toBe(true);
  expect((await bot.application.fetch()).id).toBe(discord.applicationId);
});

test("with the intent, all members are listed", async () => {
  const { discord, rest } = await openPeer({ privilegedIntents: ["GuildMembers"] });
  const found = await rest.get(`/guilds/${discord.guildId}/members`, { query: new URLSearchParams({ limit: "10" }) });
  expect(found).toHaveLength(2);
});
