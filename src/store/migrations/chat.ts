import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** What comes from chats and goes to them: received events, people and their accounts, posted messages. */
export async function chat(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("inbox")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("receivedAt", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("leasedUntil", "text", (column) => column.notNull())
    .addColumn("data", "text", (column) => column.notNull())
    .execute();
  await sql`create index inbox_open on inbox ("leasedUntil") where state = 'received'`.execute(db);
  await schema
    .createTable("people")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("sameAs", "text")
    .execute();
  await schema.createIndex("people_same").on("people").column("sameAs").execute();
  await schema
    .createTable("accounts")
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("account", "text", (column) => column.notNull())
    .addColumn("personId", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("accounts_key", ["platform", "account"])
    .execute();
  await schema.createIndex("accounts_by_person").on("accounts").column("personId").execute();
  await schema
    .createTable("linkCodes")
    .addColumn("code", "text", (column) => column.primaryKey())
    .addColumn("personId", "text", (column) => column.notNull())
    .addColumn("expiresAt", "text", (column) => column.notNull())
    .addColumn("usedBy", "text")
    .execute();
  await schema
    .createTable("channels")
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("language", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("channels_key", ["platform", "channel"])
    .execute();
  await schema
    .createTable("posts")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("caseId", "text", (column) => column.references("cases.id"))
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("parent", "text")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("wanted", "integer", (column) => column.notNull())
    .addColumn("shown", "integer", (column) => column.notNull())
    .addColumn("reference", "text")
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("dueAt", "text", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("givenUp", "text")
    .addColumn("data", "text", (column) => column.notNull())
    .execute();
  await sql`create index posts_due on posts ("dueAt") where shown < wanted and "givenUp" is null`.execute(db);
  await schema.createIndex("posts_by_case").on("posts").column("caseId").execute();
  await schema
    .createTable("lanes")
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("leasedUntil", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("lanes_key", ["platform", "place"])
    .execute();
}
