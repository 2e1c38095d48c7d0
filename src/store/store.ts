import { type Change, type CommitResult, type Documents, type NewPost, withJson, written } from "./change.ts";
import type { PostRow } from "./chat-tables.ts";
import type { QueueFilter } from "./reads.ts";
import { sqliteRecords } from "./sqlite.ts";
import type { RecordsDoor } from "./sqlite-messages.ts";
import type { ApprovalRow, CaseRow, ClockRow, EventRow, InvocationRow, LedgerRow, OutgoingRow } from "./tables.ts";

/** Checks what stands in a JSON column when it is read; a zod schema is one. */
export interface Schema<Document> {
  parse(value: unknown): Document;
}

export type Schemas<D extends Documents> = { readonly [Kind in keyof D]: Schema<D[Kind]> };

export interface StoreConfig {
  /** PostgreSQL; without it the desk is a SQLite file in the data folder. */
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
}

/** Opens the desk's database and brings its tables up to date. Throws a UserError that says what is wrong with it. */
export async function openStore<D extends Documents>(config: StoreConfig, schemas: Schemas<D>): Promise<Store<D>> {
  return new Store(await openRecords(config), schemas);
}

/** A desk on SQLite starts without loading `pg`; SQLite's thread has begun to start when this has been called. */
async function openRecords({ databaseUrl, dataFolder }: StoreConfig): Promise<RecordsDoor> {
  if (databaseUrl) return (await import("./postgres.ts")).postgresRecords(databaseUrl);
  return sqliteRecords(dataFolder);
}

export type ChatDoor = Pick<
  RecordsDoor,
  | "recordEvent"
  | "settleEvents"
  | "claimEvents"
  | "holdEvents"
  | "saveAccount"
  | "personOfAccount"
  | "personById"
  | "accountsOf"
  | "account"
  | "accountsOn"
  | "namesOf"
  | "linkCode"
  | "channel"
  | "lanesDue"
  | "leaveLane"
  | "movePosts"
>;

/** What the desk has written down, as checked documents. Every method may throw a UserError of the database. */
export class Store<D extends Documents> {
  readonly #records: RecordsDoor;
  readonly #schemas: Schemas<D>;

  constructor(records: RecordsDoor, schemas: Schemas<D>) {
    this.#records = records;
    this.#schemas = schemas;
  }

  /**
   * Commits a change that needs a new case number; numbers are consecutive, one for each case.
   * `build` may run more than once (a transaction is tried again) and its number is not taken until this resolves.
   */
  async open(build: (number: number) => Change<D>): Promise<CommitResult<D["reply"]>> {
    return this.#read(await this.#records.open(async (number) => written(build(number))));
  }

  /** Commits everything that one invocation does, once, or nothing; a retry with the same invocation is always safe. */
  async commit(change: Change<D>): Promise<CommitResult<D["reply"]>> {
    return this.#read(await this.#records.commit(written(change)));
  }

  /** What this invocation did, if it took effect already. */
  async invocation(id: string): Promise<InvocationRow<D["reply"]> | undefined> {
    const row = await this.#records.invocation(id);
    return row && { ...row, reply: this.#schemas.reply.parse(JSON.parse(row.reply)) };
  }

  async caseById(id: string): Promise<CaseRow<D["case"]> | undefined> {
    const row = await this.#records.caseById(id);
    return row && withDocument(row, this.#schemas.case);
  }

  /** In order of their seq, from the opening on. */
  async history(caseId: string): Promise<EventRow<D["event"]>[]> {
    return (await this.#records.history(caseId)).map((row) => withDocument(row, this.#schemas.event));
  }

  /** The newest approval of the case, whatever became of it. */
  async approval(caseId: string): Promise<ApprovalRow<D["approval"]> | undefined> {
    return (await this.approvals(caseId))[0];
  }

  /** Newest first. */
  async approvals(caseId: string): Promise<ApprovalRow<D["approval"]>[]> {
    return (await this.#records.approvals(caseId)).map((row) => withDocument(row, this.#schemas.approval));
  }

  async approvalById(id: string): Promise<ApprovalRow<D["approval"]> | undefined> {
    const row = await this.#records.approvalById(id);
    return row && withDocument(row, this.#schemas.approval);
  }

  /** What the case was given and is owed, oldest first. */
  async ledger(caseId: string): Promise<LedgerRow<D["ledger"]>[]> {
    return (await this.#records.ledger(caseId)).map((row) => withDocument(row, this.#schemas.ledger));
  }

  /** By what is due first, stopped ones among them. */
  async clocks(caseId: string): Promise<ClockRow[]> {
    return this.#records.clocks(caseId);
  }

  /** Cases by what is due first; those without a running clock last. */
  async queue(filter: QueueFilter = {}): Promise<CaseRow<D["case"]>[]> {
    return (await this.#records.queue(filter)).map((row) => withDocument(row, this.#schemas.case));
  }

  /** How often each of these gifts stands in the ledger; one never given has no entry. */
  async givenCounts(items: readonly string[]): Promise<Readonly<Record<string, number>>> {
    return this.#records.givenCounts(items);
  }

  /** Cards for that audience which were not delivered, oldest first, leased or not. */
  async undelivered(audience: string): Promise<OutgoingRow<D["card"]>[]> {
    return (await this.#records.undelivered(audience)).map((row) => withDocument(row, this.#schemas.card));
  }

  /**
   * Takes up to `limit` undelivered cards, oldest first; for `leaseMs` milliseconds nobody else gets them. `inChat`: only
   * those for a role or for a person with an account.
   */
  async claimOutgoing(now: string, leaseMs: number, limit: number, inChat = false): Promise<OutgoingRow<D["card"]>[]> {
    const until = new Date(Date.parse(now) + leaseMs).toISOString();
    const rows = await this.#records.claimOutgoing(now, until, limit, inChat);
    return rows.map((row) => withDocument(row, this.#schemas.card));
  }

  /** Of these cards, how many were not marked before. */
  async markDelivered(ids: readonly string[], at: string): Promise<number> {
    return this.#records.markDelivered(ids, at);
  }

  /** The messages that a card for others became; it counts as delivered with them. */
  async deliverAs(id: string, posts: readonly NewPost<D["post"]>[], at: string): Promise<void> {
    await this.#records.deliverAs(id, posts.map(withJson), at);
  }

  async addPosts(posts: readonly NewPost<D["post"]>[]): Promise<void> {
    await this.#records.addPosts(posts.map(withJson));
  }

  async post(id: string): Promise<PostRow<D["post"]> | undefined> {
    const row = await this.#records.post(id);
    return row && withDocument(row, this.#schemas.post);
  }

  /** Every message about the case in any chat, oldest first. */
  async postsOf(caseId: string): Promise<PostRow<D["post"]>[]> {
    return (await this.#records.postsOf(caseId)).map((row) => withDocument(row, this.#schemas.post));
  }

  /** What is due in that place, taken for this process alone; undefined where another one is at it. */
  async takeLane(...args: Parameters<RecordsDoor["takeLane"]>): Promise<PostRow<D["post"]>[] | undefined> {
    return (await this.#records.takeLane(...args))?.map((row) => withDocument(row, this.#schemas.post));
  }

  /** What needs no documents: events received, people and their accounts, places and who posts there. */
  get chat(): ChatDoor {
    return this.#records;
  }

  async close(): Promise<void> {
    await this.#records.close();
  }

  #read(result: CommitResult<string>): CommitResult<D["reply"]> {
    if (result.kind === "conflict" || result.kind === "other-input") return result;
    return { kind: result.kind, reply: this.#schemas.reply.parse(JSON.parse(result.reply)) };
  }
}

function withDocument<Row extends { readonly data: string }, Document>(row: Row, schema: Schema<Document>) {
  return { ...row, data: schema.parse(JSON.parse(row.data)) };
}
