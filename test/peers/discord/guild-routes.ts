import { personOf } from "./access.ts";
import { PERMISSIONS, permissionsIn } from "./permissions.ts";
import { refusal } from "./refusal.ts";
import type { Call, Routes } from "./rest.ts";
import { guildWire, memberWire, placeWire, roleWire, threadMemberWire, userById, userWire } from "./wire.ts";
import type { Place, Wire, World } from "./world.ts";

export interface GuildSetting {
  readonly readsMembers: boolean;
}

export function guildRoutes({ readsMembers }: GuildSetting): Routes {
  return {
    "GET /gateway": ({ world }) => ({ url: world.gatewayUrl }),
    "GET /gateway/bot": ({ world }) => ({
      url: world.gatewayUrl,
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 14_400_000, max_concurrency: 1 },
    }),
    "GET /users/@me": ({ world }) => ({
      ...userById(world, world.botId),
      verified: true,
      mfa_enabled: false,
      locale: "en-US",
      email: null,
      flags: 0,
    }),
    "GET /users/@me/guilds": ({ world }) => [
      { id: world.guildId, name: "The house", icon: null, owner: false, permissions: "0", features: [] },
    ],
    "GET /users/:person": ({ world, params }) => userWire(personOf(world, params.person, 10013)),
    "GET /applications/@me": ({ world }) => applicationWire(world),
    "GET /oauth2/applications/@me": ({ world }) => applicationWire(world),
    "GET /guilds/:guild": (call) => {
      ours(call);
      return guildWire(call.world);
    },
    "GET /guilds/:guild/channels": (call) => {
      const { world } = ours(call);
      return visible(world)
        .filter(({ thread }) => !thread)
        .map((place) => placeWire(world, place));
    },
    "GET /guilds/:guild/roles": (call) => [...ours(call).world.roles.values()].map(roleWire),
    "GET /guilds/:guild/members": (call) => {
      const { world, query } = ours(call);
      if (!readsMembers) throw refusal(50001);
      const after = BigInt(query.get("after") ?? 0);
      const people = [...world.people.values()].filter(({ id }) => BigInt(id) > after);
      return people.slice(0, Number(query.get("limit") ?? 1)).map(memberWire);
    },
    "GET /guilds/:guild/members/:person": (call) => {
      const { world, params } = ours(call);
      return memberWire(personOf(world, params.person, 10007));
    },
    "GET /guilds/:guild/threads/active": (call) => {
      const { world } = ours(call);
      const threads = visible(world).filter(({ thread }) => thread && !thread.archived);
      return {
        threads: threads.map((place) => placeWire(world, place)),
        members: threads
          .filter(({ thread }) => thread?.members.has(world.botId))
          .map((place) => threadMemberWire(place, world.botId)),
      };
    },
  };
}

function ours(call: Call): Call {
  if (call.params.guild !== call.world.guildId) throw refusal(10004);
  return call;
}

function visible(world: World): readonly Place[] {
  return [...world.places.values()].filter(
    (place) => place.inGuild && permissionsIn(world, world.botId, place) & PERMISSIONS.VIEW_CHANNEL,
  );
}

function applicationWire(world: World): Wire {
  return {
    id: world.applicationId,
    name: "Makegood",
    icon: null,
    description: "",
    summary: "",
    type: null,
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    hook: true,
    redirect_uris: [],
    bot: userById(world, world.botId),
    owner: { id: "1", username: "owner", discriminator: "0", avatar: null, global_name: null, public_flags: 0 },
    team: null,
  };
}
