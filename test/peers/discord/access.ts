import { PERMISSIONS, type Permission, permissionsIn } from "./permissions.ts";
import { refusal } from "./refusal.ts";
import type { Person, Place, Post, World } from "./world.ts";

/** A channel that the bot can see. */
export function seenPlace(world: World, id: string | undefined): Place {
  const place = world.places.get(id ?? "");
  if (!place) throw refusal(10003);
  if (!(permissionsIn(world, world.botId, place) & PERMISSIONS.VIEW_CHANNEL)) throw refusal(50001);
  return place;
}

export function requirePermissions(world: World, place: Place, ...names: Permission[]): void {
  if (!mayBot(world, place, ...names)) throw refusal(50013);
}

export function mayBot(world: World, place: Place, ...names: Permission[]): boolean {
  const permissions = permissionsIn(world, world.botId, place);
  return names.every((name) => permissions & PERMISSIONS[name]);
}

/** A message that is there for everybody who sees the channel. */
export function seenPost(world: World, place: Place, id: string | undefined): Post {
  const post = world.posts.get(id ?? "");
  if (!post || post.placeId !== place.id || post.onlyFor) throw refusal(10008);
  return post;
}

export function personOf(world: World, id: string | undefined, code: 10007 | 10013): Person {
  const person = world.people.get(id === "@me" ? world.botId : (id ?? ""));
  if (!person) throw refusal(code);
  return person;
}

/** Nothing in an archived thread can be changed before it is opened again. */
export function refuseArchived(place: Place | undefined): void {
  if (place?.thread?.archived) throw refusal(50083);
}
