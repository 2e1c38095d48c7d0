import { type Kysely, sql, type Transaction } from "kysely";
import type { CommitResult } from "./change.ts";
import { Refused } from "./commit.ts";
import type { Tables } from "./tables.ts";

/** One invocation's part of a transaction; it may be run again after a rollback. */
export type Deed = (trx: Transaction<Tables>) => Promise<CommitResult<string>>;

interface Waiting {
  readonly deed: Deed;
  readonly settle: PromiseWithResolvers<CommitResult<string>>;
}

const LARGEST_GROUP = 16;

/**
 * Commits what has queued up while the last commit reached the disk in one transaction, each deed under a savepoint of
 * its own: one wait for the disk serves them all, and nobody is answered before it. A refused deed leaves the others
 * alone; where anything else fails, the group is rolled back and each deed is tried by itself.
 */
export class GroupCommit {
  readonly #db: Kysely<Tables>;
  readonly #queue: Waiting[] = [];
  #running = false;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  commit(deed: Deed): Promise<CommitResult<string>> {
    const settle = Promise.withResolvers<CommitResult<string>>();
    this.#queue.push({ deed, settle });
    if (!this.#running) void this.#drain();
    return settle.promise;
  }

  async #drain(): Promise<void> {
    this.#running = true;
    while (this.#queue.length > 0) {
      const group = this.#queue.splice(0, LARGEST_GROUP);
      if (group.length === 1 || !(await this.#together(group))) await this.#oneByOne(group);
    }
    this.#running = false;
  }

  async #together(group: readonly Waiting[]): Promise<boolean> {
    const answers: (() => void)[] = [];
    try {
      await this.#db.transaction().execute(async (trx) => {
        for (const waiting of group) answers.push(await underSavepoint(trx, waiting));
      });
    } catch {
      return false;
    }
    for (const answer of answers) answer();
    return true;
  }

  async #oneByOne(group: readonly Waiting[]): Promise<void> {
    for (const { deed, settle } of group) {
      await this.#db.transaction().execute(deed).then(settle.resolve, settle.reject);
    }
  }
}

/** Gives back the answer, to be spoken once the transaction is on the disk. */
async function underSavepoint(trx: Transaction<Tables>, { deed, settle }: Waiting): Promise<() => void> {
  await sql`savepoint deed`.execute(trx);
  try {
    const result = await deed(trx);
    await sql`release deed`.execute(trx);
    return () => settle.resolve(result);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await sql`rollback to deed`.execute(trx);
    await sql`release deed`.execute(trx);
    return () => settle.reject(error);
  }
}
