import type { Kysely, Transaction } from "kysely";
import type { NewPost } from "./change.ts";
import type { AccountRow, ChannelRow, InboxRow, LinkCodeRow, PostRow } from "./chat-tables.ts";
import { addPosts } from "./chat-writes.ts";
import type { GroupCommit } from "./group.ts";
import { claimEvents, holdEvents, recordEvent, settleEvents } from "./inbox.ts";
import { claimOutgoing, markDelivered } from "./outgoing.ts";
import { accountsOf, type KnownPerson, namesOf, personById, personOfAccount, saveAccount } from "./people.ts";
import { type Lane, lanesDue, leaveLane, movePosts, type PostStep, takeLane } from "./posts.ts";
import type { OutgoingRow, Tables } from "./tables.ts";

/** Runs a query or a transaction, again where that is safe and may help, and names its faults. */
export type Attempt = <Result>(run: () => Promise<Result>) => Promise<Result>;

/** What the desk keeps for its chats: received events, people, and messages on their way. */
export class ChatRecords {
  readonly #db: Kysely<Tables>;
  readonly #attempt: Attempt;
  readonly #locksRows: boolean;
  readonly #group: GroupCommit;

  constructor(db: Kysely<Tables>, setting: { attempt: Attempt; manyWriters: boolean; group: GroupCommit }) {
    this.#db = db;
    this.#attempt = setting.attempt;
    this.#locksRows = setting.manyWriters;
    this.#group = setting.group;
  }

  /** Small writes of many callers reach the disk together. */
  async #write<Result>(deed: (trx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
    return this.#attempt(() => this.#group.commit(deed));
  }

  async recordEvent(row: InboxRow): Promise<"recorded" | InboxRow["state"]> {
    return this.#write((trx) => recordEvent(trx, row));
  }

  async settleEvents(ids: readonly string[], state: InboxRow["state"]): Promise<void> {
    if (ids.length > 0) await this.#write((trx) => settleEvents(trx, ids, state));
  }

  async claimEvents(now: string, until: string, limit: number, platforms: readonly string[]): Promise<InboxRow[]> {
    return this.#write((trx) => claimEvents(trx, { now, until, limit, platforms, locksRows: this.#locksRows }));
  }

  async holdEvents(ids: readonly string[], until: string): Promise<void> {
    if (ids.length > 0) await this.#attempt(() => holdEvents(this.#db, ids, until));
  }

  async saveAccount(row: AccountRow): Promise<void> {
    await this.#write((trx) => saveAccount(trx, row));
  }

  async personOfAccount(platform: string, account: string): Promise<KnownPerson | undefined> {
    return this.#attempt(() => personOfAccount(this.#db, platform, account));
  }

  async personById(id: string): Promise<KnownPerson | undefined> {
    return this.#attempt(() => personById(this.#db, id));
  }

  async accountsOf(personId: string): Promise<AccountRow[]> {
    return this.#attempt(() => accountsOf(this.#db, personId));
  }

  async account(platform: string, account: string): Promise<AccountRow | undefined> {
    return this.#attempt(() =>
      this.#db
        .selectFrom("accounts")
        .selectAll()
        .where("platform", "=", platform)
        .where("account", "=", account)
        .executeTakeFirst(),
    );
  }

  /** Everybody whom the desk has met on that platform. */
  async accountsOn(platform: string): Promise<AccountRow[]> {
    return this.#attempt(() => this.#db.selectFrom("accounts").selectAll().where("platform", "=", platform).execute());
  }

  async namesOf(ids: readonly string[]): Promise<Record<string, string>> {
    return this.#attempt(() => namesOf(this.#db, ids));
  }

  async linkCode(code: string): Promise<LinkCodeRow | undefined> {
    return this.#attempt(() =>
      this.#db.selectFrom("linkCodes").selectAll().where("code", "=", code).executeTakeFirst(),
    );
  }

  async channel(platform: string, channel: string): Promise<ChannelRow | undefined> {
    return this.#attempt(() =>
      this.#db
        .selectFrom("channels")
        .selectAll()
        .where("platform", "=", platform)
        .where("channel", "=", channel)
        .executeTakeFirst(),
    );
  }

  async undelivered(audience: string): Promise<OutgoingRow[]> {
    return this.#attempt(() =>
      this.#db
        .selectFrom("outgoing")
        .selectAll()
        .where("audience", "=", audience)
        .where("deliveredAt", "is", null)
        .orderBy("createdAt")
        .orderBy("id")
        .execute(),
    );
  }

  async claimOutgoing(now: string, until: string, limit: number, inChat: boolean): Promise<OutgoingRow[]> {
    return this.#attempt(() => claimOutgoing(this.#db, { now, until, limit, inChat, locksRows: this.#locksRows }));
  }

  async markDelivered(ids: readonly string[], at: string): Promise<number> {
    return this.#attempt(() => markDelivered(this.#db, ids, at));
  }

  /** The messages that a card for others became, and that it is on its way. */
  async deliverAs(id: string, posts: readonly NewPost<string>[], at: string): Promise<void> {
    await this.#write(async (trx) => {
      await addPosts(trx, posts);
      await markDelivered(trx, [id], at);
    });
  }

  async addPosts(posts: readonly NewPost<string>[]): Promise<void> {
    if (posts.length > 0) await this.#write((trx) => addPosts(trx, posts));
  }

  async post(id: string): Promise<PostRow | undefined> {
    return this.#attempt(() => this.#db.selectFrom("posts").selectAll().where("id", "=", id).executeTakeFirst());
  }

  async postsOf(caseId: string): Promise<PostRow[]> {
    return this.#attempt(() =>
      this.#db
        .selectFrom("posts")
        .selectAll()
        .where("caseId", "=", caseId)
        .orderBy("createdAt")
        .orderBy("id")
        .execute(),
    );
  }

  async lanesDue(now: string, platforms: readonly string[]): Promise<Lane[]> {
    return this.#attempt(() => lanesDue(this.#db, now, platforms));
  }

  async takeLane(lane: Lane, turn: { owner: string; now: string; until: string }): Promise<PostRow[] | undefined> {
    return this.#write((trx) => takeLane(trx, lane, turn));
  }

  async leaveLane(lane: Lane, owner: string, until: string): Promise<void> {
    await this.#write((trx) => leaveLane(trx, lane, owner, until));
  }

  async movePosts(steps: readonly PostStep[]): Promise<void> {
    if (steps.length > 0) await this.#write((trx) => movePosts(trx, steps));
  }
}
