import { type Kysely, sql } from "kysely";
import type { OutgoingRow, Tables } from "./tables.ts";

export interface Claim {
  readonly now: string;
  readonly until: string;
  readonly limit: number;
  /** PostgreSQL lets several senders claim at once, each skipping the rows another one holds; SQLite has one writer. */
  readonly locksRows: boolean;
  /** Only what a chat can deliver: to whoever has a role, or to a person with an account. The rest waits for the terminal. */
  readonly inChat: boolean;
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
        .$if(claim.inChat, (query) =>
          query.where((to) =>
            to.or([
              to("audience", "like", "role:%"),
              to(
                "audience",
                "in",
                to.selectFrom("accounts").select(sql<string>`'person:' || "personId"`.as("audience")),
              ),
            ]),
          ),
        )
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

/** Of these cards, how many were not marked before. */
export async function markDelivered(db: Kysely<Tables>, ids: readonly string[], at: string): Promise<number> {
  if (ids.length === 0) return 0;
  const marked = await db
    .updateTable("outgoing")
    .set({ deliveredAt: at, leasedUntil: null })
    .where("id", "in", ids)
    .where("deliveredAt", "is", null)
    .executeTakeFirst();
  return Number(marked.numUpdatedRows);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
