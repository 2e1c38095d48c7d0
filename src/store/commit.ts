import type { Transaction } from "kysely";
import type { ApprovalStep, Change, CommitResult, Written } from "./change.ts";
import { addPosts, applyPeople, showAnew, tellThreads } from "./chat-writes.ts";
import { Refused } from "./refused.ts";
import type { Tables } from "./tables.ts";

/** Writes the change into the transaction, or throws Refused when the desk has moved on since it was decided. */
export async function apply(trx: Transaction<Tables>, change: Change<Written>): Promise<CommitResult<string>> {
  const { invocation, events = [], approvals = [], ledger = [], clocks = [], outgoing = [], posts = [] } = change;
  const first = await trx.insertInto("invocations").values(invocation).onConflict(ignore).executeTakeFirst();
  if (first.numInsertedOrUpdatedRows !== 1n) throw new Refused("invocation");
  if (change.case) await applyCase(trx, change.case);
  if (change.people) await applyPeople(trx, change.people);
  for (const step of approvals) await applyApproval(trx, step);
  if (events.length > 0) {
    const added = await trx.insertInto("events").values(events).onConflict(ignore).executeTakeFirst();
    if (added.numInsertedOrUpdatedRows !== BigInt(events.length)) throw new Refused("history");
  }
  if (ledger.length > 0) {
    const added = await trx.insertInto("ledger").values(ledger).onConflict(ignore).executeTakeFirst();
    if (added.numInsertedOrUpdatedRows !== BigInt(ledger.length)) throw new Refused("ledger");
  }
  if (clocks.length > 0) {
    await trx
      .insertInto("clocks")
      .values(clocks)
      .onConflict((conflict) =>
        conflict.columns(["caseId", "name"]).doUpdateSet((now) => ({
          dueAt: now.ref("excluded.dueAt"),
          stoppedAt: now.ref("excluded.stoppedAt"),
        })),
      )
      .execute();
  }
  if (outgoing.length > 0) {
    const cards = outgoing.map((card) => ({ ...card, deliveredAt: null, leasedUntil: null, attempts: 0 }));
    await trx.insertInto("outgoing").values(cards).execute();
  }
  if (change.case && change.case.expectedVersion > 0) await showAnew(trx, change.case.row.id, invocation.at);
  if (change.told) await tellThreads(trx, change.told);
  await addPosts(trx, posts);
  return { kind: "committed", reply: invocation.reply };
}

/** The next case number. The row stays locked until the transaction ends, so that no number is lost or given twice. */
export async function drawCaseNumber(trx: Transaction<Tables>): Promise<number> {
  const counter = await trx
    .updateTable("counters")
    .set((now) => ({ value: now("value", "+", 1) }))
    .where("name", "=", "case")
    .returning("value")
    .executeTakeFirstOrThrow();
  return counter.value;
}

async function applyCase(trx: Transaction<Tables>, { row, expectedVersion }: NonNullable<Change<Written>["case"]>) {
  if (expectedVersion === 0) {
    const added = await trx.insertInto("cases").values(row).onConflict(ignore).executeTakeFirst();
    if (added.numInsertedOrUpdatedRows !== 1n) throw new Refused("case");
    return;
  }
  const { id, number: _number, ...columns } = row;
  const changed = await trx
    .updateTable("cases")
    .set(columns)
    .where("id", "=", id)
    .where("version", "=", expectedVersion)
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) throw new Refused("case");
}

async function applyApproval(trx: Transaction<Tables>, step: ApprovalStep<string>) {
  if (step.kind === "request") {
    const added = await trx.insertInto("approvals").values(step.row).onConflict(ignore).executeTakeFirst();
    if (added.numInsertedOrUpdatedRows !== 1n) throw new Refused("approval");
    return;
  }
  const { kind: _kind, id, from, to, ...columns } = step;
  const moved = await trx
    .updateTable("approvals")
    .set({ ...columns, state: to })
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  if (moved.numUpdatedRows !== 1n) throw new Refused("approval");
}

function ignore<Builder extends { doNothing(): Nothing }, Nothing>(conflict: Builder): Nothing {
  return conflict.doNothing();
}
