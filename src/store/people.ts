import type { Kysely, Transaction } from "kysely";
import type { AccountRow, PersonRow } from "./chat-tables.ts";
import type { Tables } from "./tables.ts";

/** One human being, with all ids they were ever known by and all platforms where they have an account. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly platforms: readonly string[];
}

/** Notes who an account belongs to: an unknown one is a person of its own; a known one gets its new name and language. */
export async function saveAccount(trx: Transaction<Tables>, row: AccountRow): Promise<void> {
  await trx
    .insertInto("people")
    .values({ id: row.personId, name: row.name, sameAs: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto("accounts")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["platform", "account"]).doUpdateSet({ name: row.name, language: row.language }),
    )
    .execute();
}

export async function personOfAccount(
  db: Kysely<Tables>,
  platform: string,
  account: string,
): Promise<KnownPerson | undefined> {
  const row = await db
    .selectFrom("accounts")
    .select("personId")
    .where("platform", "=", platform)
    .where("account", "=", account)
    .executeTakeFirst();
  return row && personById(db, row.personId);
}

/** The person that is meant by that id today. Undefined where no chat has brought them. */
export async function personById(db: Kysely<Tables>, id: string): Promise<KnownPerson | undefined> {
  const row = await db.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirst();
  if (row?.sameAs) return known(db, row.sameAs, row);
  return row && known(db, row.id, row);
}

async function known(db: Kysely<Tables>, id: string, row: PersonRow): Promise<KnownPerson> {
  const aliases = await db.selectFrom("people").select(["id", "name"]).where("sameAs", "=", id).execute();
  const self = row.id === id ? row : await db.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirst();
  const accounts = await db
    .selectFrom("accounts")
    .select("platform")
    .where("personId", "=", id)
    .orderBy("platform")
    .execute();
  return {
    id,
    name: self?.name ?? row.name,
    aliases: aliases.map((alias) => alias.id),
    platforms: [...new Set(accounts.map(({ platform }) => platform))],
  };
}

export async function accountsOf(db: Kysely<Tables>, personId: string): Promise<AccountRow[]> {
  return db.selectFrom("accounts").selectAll().where("personId", "=", personId).orderBy("platform").execute();
}

/** Of those of these ids that a chat has brought: the names by id. */
export async function namesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const rows = await db.selectFrom("people").select(["id", "name"]).where("id", "in", ids).execute();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
