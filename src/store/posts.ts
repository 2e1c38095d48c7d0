import type { Kysely, Transaction } from "kysely";
import type { PostRow } from "./chat-tables.ts";
import type { Tables } from "./tables.ts";

export interface Lane {
  readonly platform: string;
  readonly place: string;
}

/** How many messages one process takes on before it lets go of the place. */
const LONGEST_TURN = 20;

/** Places where something is due and nobody is at it. */
export async function lanesDue(db: Kysely<Tables>, now: string, platforms: readonly string[]): Promise<Lane[]> {
  if (platforms.length === 0) return [];
  return db
    .selectFrom("posts")
    .leftJoin("lanes", (lane) =>
      lane.onRef("lanes.platform", "=", "posts.platform").onRef("lanes.place", "=", "posts.place"),
    )
    .select(["posts.platform", "posts.place"])
    .distinct()
    .whereRef("shown", "<", "wanted")
    .where("givenUp", "is", null)
    .where("dueAt", "<=", now)
    .where("posts.platform", "in", platforms)
    .where((free) => free.or([free("lanes.leasedUntil", "is", null), free("lanes.leasedUntil", "<=", now)]))
    .limit(200)
    .execute();
}

/**
 * Takes the place for this process alone, and what is due there, in order. Every message that was not posted yet counts as
 * begun from now on, so that whoever comes after a crash looks for it first. Undefined where another process is at it.
 */
export async function takeLane(
  trx: Transaction<Tables>,
  { platform, place }: Lane,
  turn: { owner: string; now: string; until: string },
): Promise<PostRow[] | undefined> {
  const taken = await trx
    .insertInto("lanes")
    .values({ platform, place, owner: turn.owner, leasedUntil: turn.until })
    .onConflict((conflict) =>
      conflict
        .columns(["platform", "place"])
        .doUpdateSet({ owner: turn.owner, leasedUntil: turn.until })
        .where("lanes.leasedUntil", "<=", turn.now),
    )
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows !== 1n) return undefined;
  const due = await trx
    .selectFrom("posts")
    .selectAll()
    .where("platform", "=", platform)
    .where("place", "=", place)
    .whereRef("shown", "<", "wanted")
    .where("givenUp", "is", null)
    .where("dueAt", "<=", turn.now)
    .orderBy("createdAt")
    // What hangs on a card comes behind it, also where both are of the same moment.
    .orderBy((post) => post.case().when("parent", "is", null).then(0).else(1).end())
    .orderBy("id")
    .limit(LONGEST_TURN)
    .execute();
  const fresh = due.filter(({ reference }) => reference === null).map(({ id }) => id);
  if (fresh.length > 0) {
    await trx
      .updateTable("posts")
      .set((now) => ({ attempts: now("attempts", "+", 1) }))
      .where("id", "in", fresh)
      .execute();
  }
  return due;
}

/** Nobody posts there before then: what waits at the head keeps what stands behind it. */
export async function leaveLane(
  trx: Transaction<Tables>,
  { platform, place }: Lane,
  owner: string,
  until: string,
): Promise<void> {
  await trx
    .updateTable("lanes")
    .set({ leasedUntil: until })
    .where("platform", "=", platform)
    .where("place", "=", place)
    .where("owner", "=", owner)
    .execute();
}

/** What became of a message: it stands there, it waits, it moves, or nobody tries any more. */
export type PostStep = { readonly id: string } & Partial<
  Pick<PostRow, "shown" | "reference" | "dueAt" | "attempts" | "place" | "parent" | "givenUp">
>;

export async function movePosts(trx: Transaction<Tables>, steps: readonly PostStep[]): Promise<void> {
  for (const { id, ...columns } of steps) {
    await trx.updateTable("posts").set(columns).where("id", "=", id).execute();
  }
}
