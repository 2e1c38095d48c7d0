import type { Kysely } from "kysely";
import type { CaseRow, Tables } from "./tables.ts";

export interface QueueFilter {
  readonly states?: readonly string[];
  readonly grades?: readonly string[];
  /** A person's id; null for cases that nobody has taken. */
  readonly assignee?: string | null;
  /** Any of these ids. */
  readonly assignees?: readonly string[];
  /** Changed then or later. */
  readonly updatedSince?: string;
  /** A piece of the document's JSON, letter by letter. */
  readonly holding?: string;
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
  if (filter.assignees) query = query.where("assignee", "in", filter.assignees);
  if (filter.updatedSince) query = query.where("updatedAt", ">=", filter.updatedSince);
  if (filter.holding) query = query.where("data", "like", `%${filter.holding}%`);
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
