import { PERMISSIONS, permissionsIn } from "./permissions.ts";
import type { Post, World } from "./world.ts";

export interface Mentioned {
  readonly everyone: boolean;
  readonly roleIds: readonly string[];
  readonly userIds: readonly string[];
}

const NOBODY: Mentioned = { everyone: false, roleIds: [], userIds: [] };

/** Whom a message calls, by its text, by what its author allows and by what its author may. Embeds call nobody. */
export function mentionedIn(world: World, post: Post): Mentioned {
  const place = world.places.get(post.placeId);
  if (!place) return NOBODY;
  const text = post.content.replace(/```[\s\S]*?```|`[^`]*`/g, "");
  const mayAll = (permissionsIn(world, post.authorId, place) & PERMISSIONS.MENTION_EVERYONE) !== 0n;
  const { allowedMentions: allowed } = post;
  const allows = (kind: "users" | "roles", id: string) =>
    !allowed || Boolean(allowed.parse?.includes(kind)) || Boolean(allowed[kind]?.includes(id));
  const users = found(text, /<@!?(\d+)>/g).filter((id) => world.people.has(id) && allows("users", id));
  const roles = found(text, /<@&(\d+)>/g).filter((id) => {
    const role = world.roles.get(id);
    return role !== undefined && (mayAll || role.mentionable) && allows("roles", id);
  });
  const answered = post.repliesTo ? world.posts.get(post.repliesTo)?.authorId : undefined;
  const answers = answered && (allowed ? allowed.replied_user === true : true) ? [answered] : [];
  return {
    everyone: mayAll && /@(everyone|here)\b/.test(text) && (!allowed || Boolean(allowed.parse?.includes("everyone"))),
    roleIds: roles,
    userIds: [...new Set([...users, ...answers])],
  };
}

/** The ids of all whose client makes a sound. */
export function pingedBy(world: World, post: Post): readonly string[] {
  if (post.onlyFor) return [];
  const { everyone, roleIds, userIds } = mentionedIn(world, post);
  return [...world.people.values()]
    .filter(({ id, roles }) => everyone || userIds.includes(id) || roles.some((role) => roleIds.includes(role)))
    .filter(({ id, bot }) => id !== post.authorId && !bot)
    .map(({ id }) => id);
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, id]) => (id ? [id] : [])))];
}
