import type { GivenFile } from "./command-acts.ts";
import { storedFile } from "./command-acts.ts";
import { placeOf } from "./exchange.ts";
import { bitsOf, type Permission } from "./permissions.ts";
import { changeThread, PLACE, removePlace } from "./places.ts";
import { publish, revise, withdraw } from "./posting.ts";
import { refusal } from "./refusal.ts";
import { type SeenMessage, seen } from "./seen.ts";
import { memberWire, placeWire, roleWire } from "./wire.ts";
import type { Person, Place, Post, Role, World } from "./world.ts";

export interface RoleGiven {
  readonly id?: string;
  readonly name: string;
  readonly permissions?: readonly Permission[];
  readonly mentionable?: boolean;
}

export interface MemberGiven {
  readonly id?: string;
  readonly name: string;
  readonly nick?: string;
  readonly roles?: readonly (string | { readonly id: string })[];
  readonly locale?: string;
  /** False: the bot's direct messages are refused with 50007. */
  readonly takesDirectMessages?: boolean;
}

export interface ChannelGiven {
  readonly id?: string;
  readonly name: string;
  readonly type?: number;
  /** What the bot lacks there. */
  readonly deny?: readonly Permission[];
}

const SNOWFLAKE = /^\d{17,20}$/;

/** What the people of the guild do by themselves, without the bot. */
export function createGuildActs(world: World) {
  function idOf(given: string | undefined): string {
    if (given && !SNOWFLAKE.test(given)) throw new Error(`${given} is no id of Discord's`);
    return given ?? world.nextId();
  }

  function postOf(message: string | { readonly id: string }): Post {
    const post = world.posts.get(typeof message === "string" ? message : message.id);
    if (!post) throw new Error("there is no such message");
    return post;
  }

  return {
    role({ id, name, permissions = [], mentionable = false }: RoleGiven): Role {
      const role = { id: idOf(id), name, permissions: bitsOf(permissions), mentionable };
      world.roles.set(role.id, role);
      world.announce({ event: "GUILD_ROLE_CREATE", data: { guild_id: world.guildId, role: roleWire(role) } });
      return role;
    },
    member(given: MemberGiven): Person {
      const roles = (given.roles ?? []).map((role) => (typeof role === "string" ? role : role.id));
      const unknown = roles.find((role) => !world.roles.has(role));
      if (unknown) throw new Error(`there is no role ${unknown}`);
      const person: Person = {
        id: idOf(given.id),
        name: given.name,
        nick: given.nick,
        roles,
        locale: given.locale ?? "en-US",
        bot: false,
        takesDirectMessages: given.takesDirectMessages ?? true,
      };
      world.people.set(person.id, person);
      return person;
    },
    /** Roles or name of somebody change while the bot runs. */
    changeMember(personId: string, change: { roles?: readonly string[]; nick?: string; locale?: string }): void {
      const person = world.people.get(personId);
      if (!person) throw new Error(`there is no person ${personId}`);
      Object.assign(person, change);
      const data = { guild_id: world.guildId, ...memberWire(person) };
      world.announce({ event: "GUILD_MEMBER_UPDATE", data });
    },
    takeDirectMessages(personId: string, taken: boolean): void {
      const person = world.people.get(personId);
      if (person) person.takesDirectMessages = taken;
    },
    channel({ id, name, type = PLACE.text, deny = [] }: ChannelGiven): Place {
      const place: Place = {
        id: idOf(id),
        type,
        name,
        inGuild: true,
        parentId: undefined,
        recipientId: undefined,
        botDenied: bitsOf(deny),
        thread: undefined,
      };
      world.places.set(place.id, place);
      world.announce({ event: "CHANNEL_CREATE", data: placeWire(world, place), place });
      return place;
    },
    /** What the bot lacks in a channel, from now on. */
    deny(placeId: string, permissions: readonly Permission[]): void {
      const place = placeOf(world, placeId);
      place.botDenied = bitsOf(permissions);
      world.announce({ event: "CHANNEL_UPDATE", data: placeWire(world, place), place });
    },
    post(
      placeId: string,
      personId: string,
      content: string,
      { attachments = [], repliesTo }: { attachments?: readonly GivenFile[]; repliesTo?: string } = {},
    ): SeenMessage {
      const place = placeOf(world, placeId);
      if (place.thread?.archived) {
        if (place.thread.locked) throw refusal(50083);
        changeThread(world, place, { archived: false });
      }
      const files = attachments.map((file) => storedFile(world, file));
      return seen(world, publish(world, { place, authorId: personId, content: content.trim(), files, repliesTo }));
    },
    editMessage(message: string | { readonly id: string }, content: string): void {
      revise(world, postOf(message), { content });
    },
    deleteMessage(message: string | { readonly id: string }): void {
      withdraw(world, postOf(message));
    },
    deleteChannel: (placeId: string) => removePlace(world, placeOf(world, placeId)),
    deleteThread: (placeId: string) => removePlace(world, placeOf(world, placeId)),
    archiveThread(placeId: string, { locked = false }: { locked?: boolean } = {}): void {
      changeThread(world, placeOf(world, placeId), { archived: true, ...(locked ? { locked } : {}) });
    },
    unarchiveThread: (placeId: string) => changeThread(world, placeOf(world, placeId), { archived: false }),
  };
}
