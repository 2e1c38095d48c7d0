import { isRecord } from "./refusal.ts";
import { memberWire } from "./wire.ts";
import type { Wire, World } from "./world.ts";

/** Those whom a client asks for over the gateway (op 8). Without the intent nobody gets the whole list. */
export function requestedMembers(world: World, d: unknown, mayList: boolean): Wire | undefined {
  if (!isRecord(d) || d.guild_id !== world.guildId) return undefined;
  const everybody = [...world.people.values()];
  const ids = d.user_ids === undefined ? undefined : [d.user_ids].flat().map(String);
  const query = String(d.query ?? "").toLowerCase();
  if (!ids && query === "" && !mayList) return undefined;
  const limit = Number(d.limit ?? 0) || everybody.length;
  const found = everybody
    .filter(({ id, name, nick }) =>
      ids ? ids.includes(id) : [name, nick].some((each) => each?.toLowerCase().startsWith(query)),
    )
    .slice(0, limit);
  return {
    guild_id: world.guildId,
    members: found.map(memberWire),
    chunk_index: 0,
    chunk_count: 1,
    not_found: (ids ?? []).filter((id) => !world.people.has(id)),
    ...(d.nonce === undefined ? {} : { nonce: d.nonce }),
  };
}
