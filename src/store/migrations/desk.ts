import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** Cases, their history, approvals, ledger, clocks and the cards for others. */
export async function desk(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable("invocations")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("command", "text", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("reply", "text", (column) => column.notNull())
    .execute();
  await schema
    .createTable("counters")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("value", "integer", (column) => column.notNull())
    .execute();
  await db.insertInto("counters").values({ name: "case", value: 0 }).execute();
  await schema
    .createTable("cases")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("number", "integer", (column) => column.notNull().unique())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("grade", "text", (column) => column.notNull())
    .addColumn("assignee", "text")
    .addColumn("openedAt", "text", (column) => column.notNull())
    .addColumn("updatedAt", "text", (column) => column.notNull())
    .addColumn("nextDueAt", "text")
    .addColumn("data", "text", (column) => column.notNull())
    .execute();
  await schema.createIndex("cases_by_state").on("cases").columns(["state", "nextDueAt"]).execute();
  await schema
    .createTable("events")
    .addColumn("caseId", "text", (column) => column.notNull().references("cases.id"))
    .addColumn("seq", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("actor", "text", (column) => column.notNull())
    .addColumn("data", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("events_key", ["caseId", "seq"])
    .execute();
  await schema
    .createTable("approvals")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("caseId", "text", (column) => column.notNull().references("cases.id"))
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("requestedBy", "text", (column) => column.notNull())
    .addColumn("requestedAt", "text", (column) => column.notNull())
    .addColumn("decidedBy", "text")
    .addColumn("decidedAt", "text")
    .addColumn("note", "text")
    .addColumn("data", "text", (column) => column.notNull())
    .execute();
  await schema.createIndex("approvals_by_case").on("approvals").columns(["caseId", "requestedAt"]).execute();
  await sql`create unique index one_open_request_a_case on approvals ("caseId") where state = 'requested'`.execute(db);
  await schema
    .createTable("ledger")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("caseId", "text", (column) => column.notNull().references("cases.id"))
    .addColumn("approvalId", "text", (column) => column.notNull().references("approvals.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("line", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("item", "text")
    .addColumn("minor", "bigint", (column) => column.notNull())
    .addColumn("currency", "text", (column) => column.notNull())
    .addColumn("data", "text", (column) => column.notNull())
    .addUniqueConstraint("ledger_once", ["approvalId", "kind", "line"])
    .execute();
  await schema.createIndex("ledger_by_case").on("ledger").column("caseId").execute();
  await schema.createIndex("ledger_by_item").on("ledger").column("item").execute();
  await schema
    .createTable("clocks")
    .addColumn("caseId", "text", (column) => column.notNull().references("cases.id"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("dueAt", "text", (column) => column.notNull())
    .addColumn("stoppedAt", "text")
    .addPrimaryKeyConstraint("clocks_key", ["caseId", "name"])
    .execute();
  await schema
    .createTable("outgoing")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("caseId", "text", (column) => column.references("cases.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("audience", "text", (column) => column.notNull())
    .addColumn("createdAt", "text", (column) => column.notNull())
    .addColumn("deliveredAt", "text")
    .addColumn("leasedUntil", "text")
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("data", "text", (column) => column.notNull())
    .execute();
  await sql`create index undelivered on outgoing ("createdAt") where "deliveredAt" is null`.execute(db);
}
