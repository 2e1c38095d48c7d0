import type { Kysely } from "kysely";
import type { Change, CommitResult, Written } from "./change.ts";
import { type Attempt, ChatRecords } from "./chat-records.ts";
import { apply, drawCaseNumber } from "./commit.ts";
import { type Deed, GroupCommit } from "./group.ts";
import { givenCounts, type QueueFilter, queue } from "./reads.ts";
import { Refused } from "./refused.ts";
import type { ApprovalRow, CaseRow, ClockRow, EventRow, InvocationRow, LedgerRow, Tables } from "./tables.ts";

/** What both databases answer, documents still being JSON text; a class so that a worker thread can serve it by name. */
export class Records extends ChatRecords {
  readonly #db: Kysely<Tables>;
  readonly #attempt: Attempt;
  readonly #manyWriters: boolean;
  readonly #group: GroupCommit;

  /** `manyWriters`: PostgreSQL, where transactions run side by side; SQLite has one writer at a time. */
  constructor(db: Kysely<Tables>, setting: { attempt: Attempt; manyWriters: boolean }) {
    const group = new GroupCommit(db);
    super(db, { ...setting, group });
    this.#db = db;
    this.#attempt = setting.attempt;
    this.#manyWriters = setting.manyWriters;
    this.#group = group;
  }

  async open(build: (number: number) => Promise<Change<Written>>): Promise<CommitResult<string>> {
    let change: Change<Written> | undefined;
    const deed: Deed<CommitResult<string>> = async (trx) => {
      change = await build(await drawCaseNumber(trx));
      return apply(trx, change);
    };
    // Openings queue for the counter on either database: together they wait for it, and for the disk, once.
    return this.#decide(
      () => this.#group.commit(deed),
      () => change,
    );
  }

  async commit(change: Change<Written>): Promise<CommitResult<string>> {
    const deed: Deed<CommitResult<string>> = (trx) => apply(trx, change);
    return this.#decide(
      () => (this.#manyWriters ? this.#db.transaction().execute(deed) : this.#group.commit(deed)),
      () => change,
    );
  }

  async #decide(
    run: () => Promise<CommitResult<string>>,
    change: () => Change<Written> | undefined,
  ): Promise<CommitResult<string>> {
    try {
      return await this.#attempt(run);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.over !== "invocation") return { kind: "conflict", over: error.over };
      return this.#earlier(change());
    }
  }

  async #earlier(change: Change<Written> | undefined): Promise<CommitResult<string>> {
    if (!change) throw new Error("an invocation was refused before it was built");
    const { id, command, digest } = change.invocation;
    const earlier = await this.invocation(id);
    if (!earlier) throw new Error(`invocation ${id} was refused but is not there`);
    if (earlier.command === command && earlier.digest === digest) return { kind: "repeated", reply: earlier.reply };
    return { kind: "other-input", command: earlier.command };
  }

  async invocation(id: string): Promise<InvocationRow | undefined> {
    return this.#attempt(() => this.#db.selectFrom("invocations").selectAll().where("id", "=", id).executeTakeFirst());
  }

  async caseById(id: string): Promise<CaseRow | undefined> {
    return this.#attempt(() => this.#db.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirst());
  }

  async history(caseId: string): Promise<EventRow[]> {
    return this.#attempt(() =>
      this.#db.selectFrom("events").selectAll().where("caseId", "=", caseId).orderBy("seq").execute(),
    );
  }

  async approvals(caseId: string): Promise<ApprovalRow[]> {
    return this.#attempt(() =>
      this.#db
        .selectFrom("approvals")
        .selectAll()
        .where("caseId", "=", caseId)
        // Numbered by the case's version, which no clock turns back: "-a9" is older than "-a10".
        .orderBy((approval) => approval.fn<number>("length", ["id"]), "desc")
        .orderBy("id", "desc")
        .execute(),
    );
  }

  async approvalById(id: string): Promise<ApprovalRow | undefined> {
    return this.#attempt(() => this.#db.selectFrom("approvals").selectAll().where("id", "=", id).executeTakeFirst());
  }

  async ledger(caseId: string): Promise<LedgerRow[]> {
    return this.#attempt(() =>
      this.#db
        .selectFrom("ledger")
        .selectAll()
        .where("caseId", "=", caseId)
        .orderBy("at")
        .orderBy("kind")
        .orderBy("line")
        .execute(),
    );
  }

  async clocks(caseId: string): Promise<ClockRow[]> {
    return this.#attempt(() =>
      this.#db.selectFrom("clocks").selectAll().where("caseId", "=", caseId).orderBy("dueAt").execute(),
    );
  }

  async queue(filter: QueueFilter): Promise<CaseRow[]> {
    return this.#attempt(() => queue(this.#db, filter));
  }

  async givenCounts(items: readonly string[]): Promise<Record<string, number>> {
    return this.#attempt(() => givenCounts(this.#db, items));
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}
