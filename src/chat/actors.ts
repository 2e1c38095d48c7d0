import { atLeast, type Person } from "../approvals/authority.ts";
import { wellFormed } from "../cases/complaint-text.ts";
import type { DeskStore } from "../commands/documents.ts";
import type { Library } from "../library/load-library.ts";
import type { ChatPlatform } from "./platform.ts";
import type { Received } from "./received.ts";

/** For how long an account is taken for whoever it was. A decision looks again who they are. */
const KNOWN_MS = 60_000;

/** Who somebody in a chat is: one person with all their accounts, and the role that they have here and now. */
export class Actors {
  readonly #store: DeskStore;
  readonly #library: Library;
  readonly #known = new Map<string, { id: string; name: string; said: string; until: number }>();

  constructor(store: DeskStore, library: Library) {
    this.#store = store;
    this.#library = library;
  }

  async actor(platform: ChatPlatform, who: Received["who"], now: Date): Promise<Person> {
    const [{ id, name }, role] = await Promise.all([this.#person(platform.name, who, now), platform.roleOf(who)]);
    const house = this.#library.house.people.find((person) => person.id === id);
    const highest = house && atLeast(house.role, role) ? house.role : role;
    return { id, name: house?.name ?? name, role: highest, language: who.language };
  }

  /** The person behind an account that somebody else named; what is known of it already stays. */
  async named(platform: string, who: Received["who"]): Promise<string> {
    const { chat } = this.#store;
    const known = await chat.personOfAccount(platform, who.account);
    if (known) return known.id;
    const { account, name, language } = who;
    await chat.saveAccount({ platform, account, personId: `${platform}:${account}`, name, language });
    return `${platform}:${account}`;
  }

  async #person(platform: string, who: Received["who"], now: Date): Promise<{ id: string; name: string }> {
    const account = `${platform}:${who.account}`;
    // What people call themselves is their own words, too.
    const name = wellFormed(who.name);
    const said = `${who.name} ${who.language}`;
    const known = this.#known.get(account);
    if (known && known.until > now.getTime() && known.said === said) return known;
    const { chat } = this.#store;
    await chat.saveAccount({
      platform,
      account: who.account,
      personId: account,
      name: who.name,
      language: who.language,
    });
    const person = await chat.personOfAccount(platform, who.account);
    const found = { id: person?.id ?? account, name: person?.name ?? name, said, until: now.getTime() + KNOWN_MS };
    this.#known.set(account, found);
    return found;
  }
}
