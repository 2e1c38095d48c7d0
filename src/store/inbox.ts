import type { Kysely, Transaction } from "kysely";
import type { InboxRow } from "./chat-tables.ts";
import type { Tables } from "./tables.ts";

/** Writes the event down; of one that was there already, what became of it. */
export async function recordEvent(trx: Transaction<Tables>, row: InboxRow): Promise<"recorded" | InboxRow["state"]> {
  const added = await trx
    .insertInto("inbox")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 1n) return "recorded";
  const earlier = await trx.selectFrom("inbox").select("state").where("id", "=", row.id).executeTakeFirstOrThrow();
  return earlier.state;
}

export async function settleEvents(
  trx: Transaction<Tables>,
  ids: readonly string[],
  state: InboxRow["state"],
): Promise<void> {
  await trx.updateTable("inbox").set({ state }).where("id", "in", ids).execute();
}

/** Events that nobody works on any more, oldest first, now leased until then. */
export async function claimEvents(
  trx: Transaction<Tables>,
  claim: { now: string; until: string; limit: number; platforms: readonly string[]; locksRows: boolean },
): Promise<InboxRow[]> {
  const due = await trx
    .selectFrom("inbox")
    .select("id")
    .where("state", "=", "received")
    .where("leasedUntil", "<=", claim.now)
    .where("platform", "in", claim.platforms)
    .orderBy("receivedAt")
    .limit(claim.limit)
    .$if(claim.locksRows, (query) => query.forUpdate().skipLocked())
    .execute();
  if (due.length === 0) return [];
  const rows = await trx
    .updateTable("inbox")
    .set({ leasedUntil: claim.until })
    .where(
      "id",
      "in",
      due.map(({ id }) => id),
    )
    .returningAll()
    .execute();
  return rows.sort((a, b) => a.receivedAt.localeCompare(b.receivedAt));
}

/** Nobody else takes these events before then. */
export async function holdEvents(db: Kysely<Tables>, ids: readonly string[], until: string): Promise<void> {
  await db.updateTable("inbox").set({ leasedUntil: until }).where("id", "in", ids).execute();
}
