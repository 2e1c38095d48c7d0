import { type Kysely, sql, type Transaction } from "kysely";
import { Refused } from "./refused.ts";
import type { Tables } from "./tables.ts";

/** One invocation's part of a transaction; it may be run again after a rollback. */
export type Deed<Result> = (trx: Transaction<Tables>) => Promise<Result>;

interface Waiting {
  /** Does the deed; the answer is to be spoken once the transaction is on the disk. */
  run(trx: Transaction<Tables>): Promise<() => void>;
  reject(error: unknown): void;
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

  commit<Result>(deed: Deed<Result>): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    const run: Waiting["run"] = async (trx) => {
      const result = await deed(trx);
      return () => resolve(result);
    };
    this.#queue.push({ run, reject });
    if (!this.#running) void this.#drain();
    return promise;
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
    for (const { run, reject } of group) {
      await this.#db
        .transaction()
        .execute(run)
        .then((answer) => answer(), reject);
    }
  }
}

/** Gives back the answer, to be spoken once the transaction is on the disk. */
async function underSavepoint(trx: Transaction<Tables>, { run, reject }: Waiting): Promise<() => void> {
  await sql`savepoint deed`.execute(trx);
  try {
    const answer = await run(trx);
    await sql`release deed`.execute(trx);
    return answer;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await sql`rollback to deed`.execute(trx);
    await sql`release deed`.execute(trx);
    return () => reject(error);
  }
}
