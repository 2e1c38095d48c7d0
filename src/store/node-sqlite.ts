import { DatabaseSync, type StatementSync } from "node:sqlite";
import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";

const BUSY_TIMEOUT_MS = 5_000;
/** A query has a form for each number of rows and values, so that the forms are many but not endless. */
const KEPT_STATEMENTS = 300;

/** Kysely's SQLite dialect over Node's own SQLite: durable at every commit, patient with other processes. */
export function nodeSqliteDialect(file: string): SqliteDialect {
  return new ExclusiveMigrations({ database: new NodeSqlite(file) });
}

/**
 * Kysely runs SQLite migrations outside a transaction, where two starting processes would both create the tables.
 * SQLite can do DDL in a transaction, and `begin immediate` lets one process in at a time.
 */
class ExclusiveMigrations extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalDdl();
  }
}

class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class NodeSqlite implements SqliteDatabase {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, NodeStatement>();

  constructor(file: string) {
    this.#database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    this.#database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
  }

  prepare(sql: string): SqliteStatement {
    const text = this.#said(sql);
    const known = this.#statements.get(text);
    if (known) return known;
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear();
    const statement = new NodeStatement(this.#database.prepare(text));
    this.#statements.set(text, statement);
    return statement;
  }

  #said(sql: string): string {
    // A writer that begins as a reader cannot wait for another writer: it would fail at its first write.
    if (sql === "begin") return "begin immediate";
    // On a full disk SQLite has rolled back by itself, and the refusal to do it twice would hide the reason.
    if (sql === "rollback" && !this.#database.isTransaction) return "select null where false";
    return sql;
  }

  close(): void {
    this.#database.close();
  }
}

class NodeStatement implements SqliteStatement {
  readonly reader: boolean;
  readonly #statement: StatementSync;

  constructor(statement: StatementSync) {
    this.#statement = statement;
    this.reader = statement.columns().length > 0;
  }

  all(parameters: readonly never[]) {
    return this.#statement.all(...parameters);
  }

  run(parameters: readonly never[]) {
    return this.#statement.run(...parameters);
  }

  iterate(parameters: readonly never[]) {
    return this.#statement.iterate(...parameters);
  }
}
