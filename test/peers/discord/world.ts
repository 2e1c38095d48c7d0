import type { AllowedMentions, CommandBody, ComponentBody, EmbedBody } from "./bodies.ts";
import { EVERYONE } from "./permissions.ts";
import { createSnowflakes } from "./snowflakes.ts";

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly mentionable: boolean;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  nick: string | undefined;
  roles: readonly string[];
  locale: string;
  readonly bot: boolean;
  /** Whether the bot may write to them. */
  takesDirectMessages: boolean;
}

export interface ThreadState {
  archived: boolean;
  locked: boolean;
  autoArchiveMinutes: number;
  archivedAt: number;
  readonly createdAt: number;
  readonly ownerId: string;
  readonly members: Set<string>;
}

/** A channel, a thread or a conversation with one person. */
export interface Place {
  readonly id: string;
  readonly type: number;
  name: string | null;
  readonly inGuild: boolean;
  readonly parentId: string | undefined;
  readonly recipientId: string | undefined;
  botDenied: bigint;
  readonly thread: ThreadState | undefined;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
  readonly description: string | null;
}

/** Which interaction a message answers. */
export interface Origin {
  readonly id: string;
  readonly type: number;
  readonly name: string | undefined;
  readonly personId: string;
}

export interface Post {
  readonly id: string;
  readonly placeId: string;
  readonly authorId: string;
  readonly type: number;
  content: string;
  embeds: readonly EmbedBody[];
  components: readonly ComponentBody[];
  files: readonly StoredFile[];
  flags: number;
  allowedMentions: AllowedMentions | null;
  readonly nonce: string | number | null;
  readonly at: number;
  editedAt: number | undefined;
  readonly repliesTo: string | undefined;
  readonly origin: Origin | undefined;
  readonly byInteraction: boolean;
  /** Who alone sees it. */
  readonly onlyFor: string | undefined;
}

export interface RegisteredCommand extends CommandBody {
  readonly id: string;
  readonly guildId: string | undefined;
  readonly version: string;
}

export type Wire = Readonly<Record<string, unknown>>;

/** Something that happened, for those connected. */
export interface Happening {
  readonly event: string;
  readonly data: Wire;
  readonly place?: Place;
  readonly post?: Post;
  /** Who alone it is for. */
  readonly onlyFor?: string | undefined;
}

export interface WorldSetting {
  readonly token: string;
  readonly botPermissions: bigint;
  readonly guildLocale: string;
}

export type World = ReturnType<typeof createWorld>;

/** One guild with its people, and the bot in it. */
export function createWorld({ token, botPermissions, guildLocale }: WorldSetting) {
  const nextId = createSnowflakes();
  const guildId = nextId();
  const botId = nextId();
  const botRole: Role = { id: nextId(), name: "Makegood", permissions: botPermissions, mentionable: false };
  const everyone: Role = { id: guildId, name: "@everyone", permissions: EVERYONE, mentionable: false };
  const bot: Person = {
    id: botId,
    name: "Makegood",
    nick: undefined,
    roles: [botRole.id],
    locale: "en-US",
    bot: true,
    takesDirectMessages: false,
  };
  const listeners: ((happening: Happening) => void)[] = [];
  return {
    nextId,
    token,
    tokenRevoked: false,
    /** The application of a bot made today has the id of its user. */
    applicationId: botId,
    botId,
    guildId,
    guildLocale,
    cdnUrl: "",
    gatewayUrl: "",
    roles: new Map<string, Role>([everyone, botRole].map((role) => [role.id, role])),
    people: new Map<string, Person>([[botId, bot]]),
    places: new Map<string, Place>(),
    posts: new Map<string, Post>(),
    /** Files that came with a command and stand in no message. */
    looseFiles: new Map<string, StoredFile>(),
    commands: new Map<string, RegisteredCommand>(),
    listen(listener: (happening: Happening) => void) {
      listeners.push(listener);
    },
    announce(happening: Happening) {
      for (const listener of listeners) listener(happening);
    },
  };
}

export function postsIn(world: World, placeId: string): readonly Post[] {
  return [...world.posts.values()].filter((post) => post.placeId === placeId);
}
