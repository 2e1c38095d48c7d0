import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Api } from "#src/platforms/discord/api.ts";
import { Gateway } from "#src/platforms/discord/gateway.ts";
import { Roles, type RolesParts } from "#src/platforms/discord/roles.ts";
import { until } from "#test/fixtures/chat.ts";
import { guildData } from "#test/peers/discord/first-events.ts";
import { startGatewayServer } from "#test/peers/discord/gateway.ts";
import { createGuildActs } from "#test/peers/discord/guild.ts";
import { guildRoutes } from "#test/peers/discord/guild-routes.ts";
import { INTENTS } from "#test/peers/discord/intents.ts";
import { EVERYONE } from "#test/peers/discord/permissions.ts";
import { startRestServer } from "#test/peers/discord/rest.ts";
import { createWorld } from "#test/peers/discord/world.ts";

const TOKEN = "MTA4NTY.for-tests.Zm9yIHRlc3Rz";
const QUIET = { info: () => {}, error: () => {} };

/** A server with the desk in it and one person who has a role named Leads there. */
async function serverWith(name: string) {
  const world = createWorld({ token: TOKEN, botPermissions: EVERYONE, guildLocale: "en-US" });
  const acts = createGuildActs(world);
  const role = acts.role({ name: "Leads" }).id;
  const person = acts.member({ name, roles: [role] });
  // Ids that two servers give in the same moment would be the same.
  await wait(2);
  return { world, role, person, guildId: world.guildId };
}

const house = await serverWith("Jonas");
const elsewhere = await serverWith("Mallory");

describe("who may decide in Discord", () => {
  let peer: {
    gateway: Awaited<ReturnType<typeof startGatewayServer>>;
    rest: Awaited<ReturnType<typeof startRestServer>>;
  };
  let gateway: Gateway;
  let rolesWith: (config?: Partial<RolesParts["config"]>) => Roles;

  beforeEach(async () => {
    const line = await startGatewayServer(house.world, { heartbeatMs: 41_250, privilegedIntents: [] });
    peer = { gateway: line, rest: await startRestServer(house.world, guildRoutes({ readsMembers: false })) };
    const apiUrl = `${peer.rest.origin}/api`;
    gateway = new Gateway({ token: TOKEN, apiUrl, log: QUIET, interaction: () => {}, ready: () => {} });
    await gateway.start();
    rolesWith = (config = {}) =>
      new Roles({
        config: { leads: [], managers: [], leadsChannel: null, managersChannel: null, guildId: null, ...config },
        api: new Api({ apiUrl, token: TOKEN }, QUIET),
        client: () => gateway.client,
        now: () => new Date(),
      });
    await until(() => gateway.client?.guilds.cache.get(house.guildId)?.roles.cache.has(house.role));
  });
  afterEach(async () => {
    await gateway.stop();
    await peer.gateway.stop();
    await peer.rest.close();
  });

  const invitedElsewhere = async () => {
    house.world.announce({ event: "GUILD_CREATE", data: guildData(elsewhere.world, INTENTS.Guilds) });
    await until(() => gateway.client?.guilds.cache.size === 2);
  };
  const ofJonas = (roles: Roles) => roles.roleOf(house.person.id, [house.guildId, house.role]);
  const ofMallory = (roles: Roles) => roles.roleOf(elsewhere.person.id, [elsewhere.guildId, elsewhere.role]);

  test("in the only server, whoever has a role named Leads, in messages of that server and in direct ones", async () => {
    expect(await ofJonas(rolesWith())).toBe("lead");
    expect(await rolesWith().roleOf(house.person.id, [])).toBe("lead");
  });

  test.each([
    ["nothing is set", {}],
    ["DISCORD_LEADS names the role", { leads: ["Leads"] }],
    ["DISCORD_LEADS names it as it is written in a message", { leads: ["@leads"] }],
  ])(
    "nobody by a role that is merely named so where somebody took the desk into a server of their own: %s",
    async (_, set) => {
      await invitedElsewhere();
      expect(await ofMallory(rolesWith(set))).toBe("agent");
      expect(await ofJonas(rolesWith(set))).toBe("agent");
    },
  );

  test("there, those whose role or account is given by its id", async () => {
    await invitedElsewhere();
    expect(await ofJonas(rolesWith({ leads: [house.role] }))).toBe("lead");
    expect(await ofMallory(rolesWith({ leads: [house.role] }))).toBe("agent");
    expect(await ofJonas(rolesWith({ managers: [house.person.id] }))).toBe("manager");
  });

  test("with DISCORD_GUILD_ID, those with the role in that server and nobody from another", async () => {
    await invitedElsewhere();
    const { guildId } = house;
    for (const leads of [[], ["Leads"]]) {
      expect(await ofJonas(rolesWith({ guildId, leads }))).toBe("lead");
      expect(await ofMallory(rolesWith({ guildId, leads }))).toBe("agent");
    }
  });

  test("nobody by a name for as long as it is not known in which servers the desk is", async () => {
    await gateway.stop();
    const roles = new Roles({
      config: { leads: ["Leads"], managers: [], leadsChannel: null, managersChannel: null, guildId: null },
      api: new Api({ apiUrl: `${peer.rest.origin}/api`, token: TOKEN }, QUIET),
      client: () => null,
      now: () => new Date(),
    });
    expect(await ofJonas(roles)).toBe("agent");
  });
});
