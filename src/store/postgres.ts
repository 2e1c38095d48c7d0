import { setTimeout as wait } from "node:timers/promises";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { UserError } from "../errors.ts";
import type { Attempt } from "./chat-records.ts";
import { named, passing } from "./faults.ts";
import { migrate } from "./migrations.ts";
import { NoNul } from "./no-nul.ts";
import { Records } from "./records.ts";
import type { Tables } from "./tables.ts";

const CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 5_000;
/** Before the second try and those after it; together within the time that a chat platform waits for an answer. */
const PAUSES_MS = [20, 60, 200, 600];
const OLDEST_VERSION = 14;
const INT8 = 20;

/**
 * The desk in PostgreSQL, its tables brought up to date.
 * Throws `database-url-invalid`, `database-unreachable`, `database-refused`, `database-too-old` or `database-newer`.
 */
export async function postgresRecords(databaseUrl: string): Promise<Records> {
  const database = withoutPassword(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: { getTypeParser: typeParser },
  });
  // A connection that drops is replaced at the next query, and one in use fails its query; unheard, the error itself
  // would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new NoNul()] });
  try {
    await checkVersion(pool, database);
    await migrate(db, database);
  } catch (error) {
    await db.destroy();
    throw named(error, database);
  }
  return new Records(db, { attempt: patiently(database), manyWriters: true });
}

/**
 * Tries again when another transaction won or the connection went. A commit whose answer was lost is safe to repeat,
 * since its invocation is then found to have taken effect.
 */
function patiently(database: string): Attempt {
  return async (run) => {
    for (const pause of PAUSES_MS) {
      try {
        return await run();
      } catch (error) {
        if (!passing(error)) throw named(error, database);
        await wait(pause);
      }
    }
    return run().catch((error) => {
      throw named(error, database);
    });
  };
}

async function checkVersion(pool: pg.Pool, database: string): Promise<void> {
  const { rows } = await pool.query("select current_setting('server_version_num')::int / 10000 as version");
  const version = Number(rows[0]?.version);
  if (version < OLDEST_VERSION) {
    throw new UserError("database-too-old", { database, version: `${version}`, needed: `${OLDEST_VERSION}` });
  }
}

function withoutPassword(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) throw new UserError("database-url-invalid");
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

function typeParser(type: number, format?: "text" | "binary") {
  return type === INT8 ? safeInteger : pg.types.getTypeParser(type, format);
}

function safeInteger(text: string): number {
  const integer = Number(text);
  if (!Number.isSafeInteger(integer)) throw new Error(`the database holds an integer that is too large: ${text}`);
  return integer;
}
