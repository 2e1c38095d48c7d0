import { setTimeout as wait } from "node:timers/promises";
import type { webApi } from "@slack/bolt";
import type { Role } from "../../approvals/authority.ts";
import type { Received } from "../../chat/received.ts";
import type { SlackConfig } from "../../chat-config.ts";
import type { Language } from "../../languages.ts";
import type { Log } from "../../log.ts";
import { slackCode } from "./faults.ts";

type Who = Received["who"];

/** How long what Slack said of a person, and of the groups, is taken to be so. */
const PERSON_MS = 15 * 60_000;
const GROUPS_MS = 60_000;
const MOST_TOLD = 25;
const SOON_MS = 500;

/** Groups that count where the configuration names nobody. */
const BY_HABIT = {
  lead: ["leads", "lead", "makegood-leads"],
  manager: ["managers", "manager", "makegood-managers"],
} as const;

interface Group {
  readonly id: string;
  readonly handle: string;
  readonly users: readonly string[];
}

/** Who people in this workspace are: their names and languages, and the role that a user group or the configuration gives. */
export class SlackPeople {
  readonly #client: webApi.WebClient;
  readonly #config: SlackConfig;
  readonly #now: () => Date;
  readonly #log: Log;
  readonly #people = new Map<string, { who: Who; until: number }>();
  #groups: readonly Group[] = [];
  #groupsUntil = 0;
  #asking: Promise<void> | undefined;
  #warned = false;
  readonly #told = new Set<string>();

  constructor(client: webApi.WebClient, config: SlackConfig, now: () => Date, log: Log) {
    this.#client = client;
    this.#config = config;
    this.#now = now;
    this.#log = log;
  }

  /** As far as it is known already, without asking anybody. */
  known(account: string, name: string): Who {
    return this.#people.get(account)?.who ?? { account, name, language: "en", groups: [] };
  }

  /** What the desk knew of them before it was started. */
  remember(people: readonly Pick<Who, "account" | "name" | "language">[]): void {
    for (const who of people) this.#people.set(who.account, { who: { ...who, groups: [] }, until: 0 });
  }

  /** The same, where Slack does not take its time: a form must not come too late for the sake of its language. */
  async whoIsSoon(who: Who): Promise<Who> {
    const enough = wait(SOON_MS, this.known(who.account, who.name), { ref: false });
    return Promise.race([this.whoIs(who), enough]);
  }

  async whoIs(who: Who): Promise<Who> {
    const known = this.#people.get(who.account);
    if (known && known.until > this.#now().getTime()) return known.who;
    try {
      const { user } = await this.#client.users.info({ user: who.account, include_locale: true });
      const name = user?.profile?.display_name || user?.real_name || user?.name || who.name;
      const asked = { ...who, name, language: languageOf(user?.locale) };
      this.#people.set(who.account, { who: asked, until: this.#now().getTime() + PERSON_MS });
      return asked;
    } catch (error) {
      this.#log.info("Slack did not say who somebody is; the desk goes by what it knows", { reason: slackCode(error) });
      return known?.who ?? who;
    }
  }

  async roleOf({ account }: Who): Promise<Role> {
    if ((await this.#holders("manager")).includes(account)) return "manager";
    return (await this.#holders("lead")).includes(account) ? "lead" : "agent";
  }

  /** The channel for that role, or everybody who holds it. */
  async audience(role: Role): Promise<readonly string[]> {
    if (role === "agent") return [];
    const { leadsChannel, managersChannel } = this.#config;
    const channel = role === "lead" ? leadsChannel : (managersChannel ?? leadsChannel);
    if (channel) return [channel];
    const holders = await this.#holders(role);
    const told = holders.length === 0 && role === "lead" ? await this.#holders("manager") : holders;
    return told.slice(0, MOST_TOLD).map((account) => `user:${account}`);
  }

  async #holders(role: "lead" | "manager"): Promise<readonly string[]> {
    const { leads, managers } = this.#config;
    const configured = role === "lead" ? leads : managers;
    const users = configured.filter((each) => /^[UW]\w+$/.test(each));
    if (users.length === configured.length && configured.length > 0) return users;
    await this.#askForGroups();
    const wanted: readonly string[] = configured.length > 0 ? configured : BY_HABIT[role];
    const named = wanted.map((each) => each.replace(/^@/, "").toLowerCase());
    this.#tellUnknown(configured.length > 0 ? named : []);
    const groups = this.#groups.filter(({ id, handle }) => named.includes(id.toLowerCase()) || named.includes(handle));
    return [...new Set([...users, ...groups.flatMap((group) => group.users)])];
  }

  /** A group that is configured and not there is told once. */
  #tellUnknown(named: readonly string[]): void {
    if (this.#groups.length === 0) return;
    const known = this.#groups.flatMap(({ id, handle }) => [id.toLowerCase(), handle]);
    const unknown = named.filter(
      (each) => !known.includes(each) && !/^[uw]\w{6,}$/.test(each) && !this.#told.has(each),
    );
    for (const each of unknown) this.#told.add(each);
    if (unknown.length === 0) return;
    const there = this.#groups.map(({ handle }) => `@${handle}`).join(", ");
    this.#log.error("a user group named in SLACK_LEADS or SLACK_MANAGERS is not there", { unknown, there });
  }

  /** The groups as they were a minute ago at most; while Slack does not answer, as they were last known. */
  async #askForGroups(): Promise<void> {
    if (this.#groupsUntil > this.#now().getTime()) return;
    this.#asking ??= this.#fetchGroups().finally(() => {
      this.#asking = undefined;
    });
    await this.#asking;
  }

  async #fetchGroups(): Promise<void> {
    try {
      const { usergroups = [] } = await this.#client.usergroups.list({ include_users: true });
      this.#groups = usergroups.map(({ id = "", handle = "", users = [] }) => ({
        id,
        handle: handle.toLowerCase(),
        users,
      }));
      this.#warned = false;
    } catch (error) {
      if (!this.#warned) {
        const mend = "leads and managers can also be named by their user ids in SLACK_LEADS and SLACK_MANAGERS";
        this.#log.error("Slack did not say who belongs to which user group", { reason: slackCode(error), mend });
      }
      this.#warned = true;
    }
    this.#groupsUntil = this.#now().getTime() + GROUPS_MS;
  }
}

/** Slack's locale as one of the desk's languages. */
export function languageOf(locale: string | undefined): Language {
  if (!locale?.toLowerCase().startsWith("zh")) return "en";
  return /hant|tw|hk|mo/i.test(locale) ? "zh-Hant" : "zh-Hans";
}
