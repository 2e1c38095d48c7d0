import { personOf, placeOf } from "./exchange.ts";
import { interactionChannelWire, partialMemberWire, roleWire, userWire } from "./wire.ts";
import type { Wire, World } from "./world.ts";

export type ResolvedKind = "users" | "roles" | "channels";

/** The people, roles and channels behind ids, as interactions carry them. */
export function resolvedOf(world: World, kind: ResolvedKind | "mentionables", ids: readonly string[]): Wire {
  const of = <T>(chosen: readonly string[], wire: (id: string) => T) =>
    Object.fromEntries(chosen.map((id) => [id, wire(id)]));
  if (kind === "channels") {
    return { channels: of(ids, (id) => interactionChannelWire(world, placeOf(world, id), world.botId)) };
  }
  const roles = kind === "users" ? [] : ids.filter((id) => world.roles.has(id));
  const people = ids.filter((id) => !roles.includes(id));
  return {
    ...(roles.length > 0 ? { roles: of(roles, (id) => roleOf(world, id)) } : {}),
    ...(people.length > 0
      ? {
          users: of(people, (id) => userWire(personOf(world, id))),
          members: of(people, (id) => ({ ...partialMemberWire(personOf(world, id)), permissions: "0" })),
        }
      : {}),
  };
}

function roleOf(world: World, id: string): Wire {
  const role = world.roles.get(id);
  if (!role) throw new Error(`there is no role ${id}`);
  return roleWire(role);
}

/** Several resolved parts as one. */
export function together(parts: readonly Wire[]): Wire {
  const whole: Record<string, object> = {};
  for (const part of parts) {
    for (const [kind, found] of Object.entries(part)) whole[kind] = { ...whole[kind], ...Object(found) };
  }
  return whole;
}
