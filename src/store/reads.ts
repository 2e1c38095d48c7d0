import type { Kysely } from "kysely";
import type { CaseRow, OutgoingRow, Tables } from "./tables.ts";

export interface QueueFilter {
  readonly states?: readonly string[];
  readonly grades?: readonly string[];
  /** A person's id; null for cases that nobody has taken. */
  readonly assignee?: string | null;
  /** 200 where it is not said. */
  readonly limit?: number;
}

/** Cases by what is due first; those without a running clock last, oldest first. */
export async function queue(db: Kysely<Tables>, filter: QueueFilter): Promise<CaseRow[]> {
  if (filter.states?.length === 0 || filter.grades?.length === 0) return [];
  let query = db.selectFrom("cases").selectAll();
  if (filter.states) query = query.where("state", "in", filter.states);
  if (filter.grades) query = query.where("grade", "in", filter.grades);
  if (filter.assignee === null) query = query.where("assignee", "is", null);
  if (typeof filter.assignee === "string") query = query.where("assignee", "=", filter.assignee);
  return query
    .orderBy("nextDueAt", (due) => due.asc().nullsLast())
    .orderBy("number")
    .limit(filter.limit ?? 200)
    .execute();
}

/** How often each of these gifts was given; an item that never was has no entry. */
export async function givenCounts(db: Kysely<Tables>, items: readonly string[]): Promise<Record<string, number>> {
  if (items.length === 0) return {};
  const rows = await db
    .selectFrom("ledger")
    .select((count) => ["item", count.fn.countAll<number>().as("given")])
    .where("item", "in", items)
    .groupBy("item")
    .execute();
  return Object.fromEntries(rows.map((row) => [row.item, row.given]));
}

interface Claim {
  readonly now: string;
  readonly until: string;
  readonly limit: number;
  /** PostgreSQL lets several senders claim at once, each skipping the rows another one holds; SQLite has one writer. */
  readonly locksRows: boolean;
}

/** Leases undelivered cards, oldest first; nobody else gets them before `until`. */
export async function claimOutgoing(db: Kysely<Tables>, claim: Claim): Promise<OutgoingRow[]> {
  const rows = await db
    .with("due", (due) =>
      due
        .selectFrom("outgoing")
        .select("id")
        .where("deliveredAt", "is", null)
        .where((free) => free.or([free("leasedUntil", "is", null), free("leasedUntil", "<=", claim.now)]))
        .orderBy("createdAt")
        .orderBy("id")
        .limit(claim.limit)
        .$if(claim.locksRows, (query) => query.forUpdate().skipLocked()),
    )
    .updateTable("outgoing")
    .set((now) => ({ leasedUntil: claim.until, attempts: now("attempts", "+", 1) }))
    .where("id", "in", (due) => due.selectFrom("due").select("id"))
    .returningAll()
    .execute();
  return rows.sort((a, b) => order(a.createdAt, b.createdAt) || order(a.id, b.id));
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
