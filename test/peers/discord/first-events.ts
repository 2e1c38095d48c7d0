import { INTENTS } from "./intents.ts";
import { PERMISSIONS, permissionsIn } from "./permissions.ts";
import { guildWire, memberWire, placeWire, threadMemberWire, userById } from "./wire.ts";
import type { Wire, World } from "./world.ts";

/** The first that a session hears. */
export function readyData(world: World, sessionId: string, shard: unknown): Wire {
  return {
    v: 10,
    user: { ...userById(world, world.botId), verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: [{ id: world.guildId, unavailable: true }],
    session_id: sessionId,
    session_type: "normal",
    resume_gateway_url: world.gatewayUrl,
    shard: shard ?? [0, 1],
    application: { id: world.applicationId, flags: 0 },
    private_channels: [],
    relationships: [],
    presences: [],
    user_settings: {},
    geo_ordered_rtc_regions: [],
    guild_join_requests: [],
    auth: {},
    _trace: [],
  };
}

/** The guild as far as the bot sees it; without the intent it sees no members but itself. */
export function guildData(world: World, intents: number): Wire {
  const places = [...world.places.values()].filter(
    (place) => place.inGuild && permissionsIn(world, world.botId, place) & PERMISSIONS.VIEW_CHANNEL,
  );
  const everybody = [...world.people.values()];
  const members = everybody.filter(({ id }) => intents & INTENTS.GuildMembers || id === world.botId);
  return {
    ...guildWire(world),
    joined_at: "2026-01-05T08:00:00.000000+00:00",
    large: false,
    unavailable: false,
    member_count: everybody.length,
    members: members.map(memberWire),
    channels: places.filter(({ thread }) => !thread).map((place) => placeWire(world, place)),
    threads: places
      .filter(({ thread }) => thread && !thread.archived)
      .map((place) => ({
        ...placeWire(world, place),
        ...(place.thread?.members.has(world.botId) ? { member: threadMemberWire(place, world.botId) } : {}),
      })),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
