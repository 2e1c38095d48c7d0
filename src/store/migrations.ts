import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { UserError } from "../errors.ts";
import { chat } from "./migrations/chat.ts";
import { desk } from "./migrations/desk.ts";
import type { Tables } from "./tables.ts";

/** In order, never edited once released: a change of the tables is a new entry at the end. */
const MIGRATIONS: Record<string, Migration> = {
  "001-desk": { up: desk },
  "002-chat": { up: chat },
};

/**
 * Brings the tables up to date; safe when several processes start at once.
 * Throws `database-newer` where a later version of Makegood has changed the tables already.
 */
export async function migrate(db: Kysely<Tables>, database: string): Promise<void> {
  const done = await migrationsDone(db);
  const unknown = done.filter((name) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown.length > 0) throw new UserError("database-newer", { database, migrations: unknown.join(", ") });
  if (done.length === Object.keys(MIGRATIONS).length) return;
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } }).migrateToLatest();
  if (error) throw error;
}

async function migrationsDone(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map((row) => row.name);
}
