import type { Transaction } from "kysely";
import type { NewPost, PeopleStep, Told } from "./change.ts";
import { Refused } from "./refused.ts";
import type { Tables } from "./tables.ts";

/** Posts that are there already stay as they are: their ids say what they are about. */
export async function addPosts(trx: Transaction<Tables>, posts: readonly NewPost<string>[]): Promise<void> {
  if (posts.length === 0) return;
  const rows = posts.map((post) => ({ ...ON_ITS_WAY, ...post, dueAt: post.createdAt }));
  await trx
    .insertInto("posts")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const ON_ITS_WAY = { wanted: 1, shown: 0, reference: null, attempts: 0, givenUp: null } as const;

/** Every card of the case that stands in a chat is to be shown anew. */
export async function showAnew(trx: Transaction<Tables>, caseId: string, at: string): Promise<void> {
  await trx
    .updateTable("posts")
    .set((now) => ({ wanted: now("wanted", "+", 1), dueAt: at }))
    .where("caseId", "=", caseId)
    .where("kind", "in", ["case", "approval"])
    .where("givenUp", "is", null)
    .execute();
}

/** Says it in the thread of every card of the case. */
export async function tellThreads(
  trx: Transaction<Tables>,
  { caseId, version, at, data }: Told<string>,
): Promise<void> {
  const cards = await trx
    .selectFrom("posts")
    .select(["id", "platform", "place"])
    .where("caseId", "=", caseId)
    .where("kind", "=", "case")
    .where("givenUp", "is", null)
    .execute();
  const steps = cards.map((card) => ({
    id: `${card.id}:v${version}`,
    caseId,
    platform: card.platform,
    place: card.place,
    parent: card.id,
    kind: "step" as const,
    createdAt: at,
    data,
  }));
  await addPosts(trx, steps);
}

/** What a command decided about people and channels. */
export async function applyPeople(trx: Transaction<Tables>, step: PeopleStep): Promise<void> {
  if (step.kind === "code") {
    await trx
      .insertInto("linkCodes")
      .values({ ...step.row, usedBy: null })
      .execute();
  } else if (step.kind === "language") {
    await trx
      .insertInto("channels")
      .values(step.row)
      .onConflict((conflict) => conflict.columns(["platform", "channel"]).doUpdateSet({ language: step.row.language }))
      .execute();
  } else await joinPeople(trx, step);
}

/** From now on both are one person. The code counts once, whoever else has it. */
async function joinPeople(trx: Transaction<Tables>, step: Extract<PeopleStep, { kind: "join" }>): Promise<void> {
  const { code, keep, join, name, at } = step;
  const used = await trx
    .updateTable("linkCodes")
    .set({ usedBy: join })
    .where("code", "=", code)
    .where("usedBy", "is", null)
    .where("expiresAt", ">", at)
    .executeTakeFirst();
  if (used.numUpdatedRows !== 1n) throw new Refused("case");
  await trx.updateTable("people").set({ sameAs: keep }).where("sameAs", "=", join).execute();
  await trx
    .insertInto("people")
    .values({ id: join, name, sameAs: keep })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ sameAs: keep }))
    .execute();
  await trx.updateTable("accounts").set({ personId: keep }).where("personId", "=", join).execute();
}
