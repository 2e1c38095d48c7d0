import { type Client, RESTJSONErrorCodes as Code } from "discord.js";
import { z } from "zod";
import type { Role } from "../../approvals/authority.ts";
import { WHERE_IT_STANDS } from "../../chat/platform.ts";
import type { RoleHolders } from "../../chat-config.ts";
import type { Api } from "./api.ts";
import { hasCode } from "./faults.ts";

const KNOWN_MS = 60_000;
const Named = z.array(z.object({ id: z.string(), name: z.string() }));
const Member = z.object({ roles: z.array(z.string()) });

const NOT_THERE = [Code.UnknownMember, Code.UnknownGuild, Code.UnknownUser, Code.MissingAccess];

/** Where nothing is configured, roles of these names count. */
const USUAL = {
  manager: /^(?:makegood\s+)?managers?$/i,
  lead: /^(?:makegood\s+)?leads?$/i,
} as const;

export interface RolesParts {
  readonly config: RoleHolders & { readonly guildId: string | null };
  readonly api: Api;
  readonly client: () => Client | null;
  readonly now: () => Date;
}

/** Who holds which role: by person, by Discord role, or by the name of one. */
export class Roles {
  readonly #config: RolesParts["config"];
  readonly #api: Api;
  readonly #client: () => Client | null;
  readonly #now: () => Date;
  readonly #asked = new Map<string, { readonly answer: Promise<readonly string[]>; readonly until: number }>();

  constructor(parts: RolesParts) {
    this.#config = parts.config;
    this.#api = parts.api;
    this.#client = parts.client;
    this.#now = parts.now;
  }

  async roleOf(account: string, groups: readonly string[]): Promise<Role> {
    const { leads, managers } = this.#config;
    if (managers.includes(account)) return "manager";
    const held = await this.#held(account, groups);
    const { guildId } = this.#config;
    // A name proves nothing where anybody may have taken the desk into a server of their own; an id does.
    const namesCount = guildId !== null || this.#client()?.guilds.cache.size === 1;
    const names = namesCount ? await this.#namesOf(held) : [];
    const set = leads.length + managers.length > 0;
    const holds = (configured: readonly string[], usual: RegExp) =>
      set
        ? configured.some((each) => held.includes(each) || names.includes(each.toLowerCase().replace(/^@/, "")))
        : names.some((name) => usual.test(name));
    if (holds(managers, USUAL.manager)) return "manager";
    return leads.includes(account) || holds(leads, USUAL.lead) ? "lead" : "agent";
  }

  audience(role: Role): readonly string[] {
    const { leads, managers, leadsChannel, managersChannel } = this.#config;
    if (role === "agent") return [];
    const channel = role === "lead" ? leadsChannel : managersChannel;
    if (channel !== null) return [channel];
    const people = (role === "lead" ? leads : managers).filter((each) => this.#isPerson(each));
    if (people.length > 0) return people.map((each) => `user:${each}`);
    const named = this.#client()?.guilds.cache.some(({ id }) => this.rolesFor(role, id).length > 0);
    return named ? [WHERE_IT_STANDS] : [];
  }

  /** The Discord roles of a server whose holders have that role. */
  rolesFor(role: Role, guildId: string): readonly string[] {
    const { leads, managers } = this.#config;
    const roles = this.#client()?.guilds.cache.get(guildId)?.roles.cache;
    if (role === "agent" || !roles) return [];
    const wanted = (role === "lead" ? leads : managers).map((each) => each.toLowerCase().replace(/^@/, ""));
    const set = leads.length + managers.length > 0;
    return [...roles.values()]
      .filter(({ id, name }) =>
        set ? wanted.includes(id) || wanted.includes(name.toLowerCase()) : USUAL[role].test(name),
      )
      .map(({ id }) => id);
  }

  /** The server that a channel belongs to. */
  guildOf(channel: string): string | undefined {
    const found = this.#client()?.channels.cache.get(channel);
    return found && "guildId" in found && found.guildId !== null ? found.guildId : undefined;
  }

  /** Ids of people and of roles look alike. */
  #isPerson(each: string): boolean {
    if (!/^\d{15,}$/.test(each)) return false;
    const guilds = this.#client()?.guilds.cache;
    return !guilds?.some(({ roles }) => roles.cache.has(each));
  }

  /** In direct messages Discord does not say which roles somebody has. */
  async #held(account: string, groups: readonly string[]): Promise<readonly string[]> {
    if (groups.length > 0) return groups;
    const { guildId } = this.#config;
    const guilds = guildId === null ? [...(this.#client()?.guilds.cache.keys() ?? [])] : [guildId];
    const held = guilds.map((guild) =>
      this.#ask(`${guild} ${account}`, async () => {
        try {
          const member = await this.#api.call({ method: "get", route: `/guilds/${guild}/members/${account}` });
          return [guild, ...Member.parse(member).roles];
        } catch (error) {
          if (hasCode(error, ...NOT_THERE)) return [];
          throw error;
        }
      }),
    );
    return (await Promise.all(held)).flat();
  }

  /** In lower case. The role that everybody has bears the id of its server. */
  async #namesOf(held: readonly string[]): Promise<readonly string[]> {
    const { guildId } = this.#config;
    const guilds = this.#client()?.guilds.cache;
    const [guild = ""] = guildId === null ? held : [guildId];
    const known = guilds?.get(guild);
    const named = known
      ? [...known.roles.cache.values()].map(({ id, name }) => `${id} ${name}`)
      : guild === ""
        ? []
        : await this.#ask(guild, async () => {
            const roles = await this.#api.call({ method: "get", route: `/guilds/${guild}/roles` });
            return Named.parse(roles).map(({ id, name }) => `${id} ${name}`);
          });
    return named
      .map((each) => [each.slice(0, each.indexOf(" ")), each.slice(each.indexOf(" ") + 1).toLowerCase()] as const)
      .filter(([id]) => held.includes(id))
      .map(([, name]) => name);
  }

  #ask(key: string, ask: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const now = this.#now().getTime();
    const known = this.#asked.get(key);
    if (known && known.until > now) return known.answer;
    const answer = ask();
    this.#asked.set(key, { answer, until: now + KNOWN_MS });
    answer.catch(() => this.#asked.delete(key));
    return answer;
  }
}
