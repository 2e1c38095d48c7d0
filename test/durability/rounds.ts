import { setTimeout as wait } from "node:timers/promises";
import { expect } from "vitest";
import type { Reply } from "#src/commands/documents.ts";
import type { StoreConfig } from "#src/store/store.ts";
import { type Chance, chance } from "#test/random.ts";
import { Course } from "./course.ts";
import { type Ask, DeskChild } from "./desk-child.ts";
import { expectExactly } from "./expect-rows.ts";
import { readRows } from "./raw-rows.ts";

const LANES = 8;

export interface Tally {
  rounds: number;
  acknowledged: number;
  /** Kills that struck while at least one command was begun and not yet acknowledged. */
  midCommand: number;
  /** Commands begun and not acknowledged when the kill came. */
  inTheAir: number;
  /** Of these, how many the database had kept as a whole; the others had left nothing. */
  keptUnseen: number;
}

/**
 * Streams commands over several cases at once into a desk, kills it at a random moment, opens the same data with a new
 * one, checks every row, tries again what had no answer, checks again, and goes on streaming. The seed fixes the cases and
 * the moments.
 */
export async function killRounds(rounds: number, config: StoreConfig, seed: number): Promise<Tally> {
  const plan = chance(seed);
  const tally: Tally = { rounds, acknowledged: 0, midCommand: 0, inTheAir: 0, keptUnseen: 0 };
  const courses: Course[] = [];
  let lanes: Course[] = [];

  for (let round = 1; round <= rounds; round += 1) {
    const desk = await DeskChild.start(config);
    tally.keptUnseen += expectExactly(courses, await readRows(config));
    await retry(desk, courses, plan);
    expectExactly(courses, await readRows(config));

    const start = (lane: number) => {
      const course = new Course(`r${round}-l${lane}-c${courses.length}`, chance(seed + courses.length));
      courses.push(course);
      return course;
    };
    const streams = Array.from({ length: LANES }, async (_, lane) => {
      for (let course = lanes[lane] ?? start(lane); ; course = start(lane)) {
        lanes[lane] = course;
        if (!(await follow(course, desk))) return;
      }
    });
    const begun = await killAtRandom(desk, plan);
    await Promise.all(streams);
    lanes = [...lanes];
    tally.acknowledged += desk.acknowledged;
    tally.midCommand += begun.length > 0 ? 1 : 0;
    tally.inTheAir += begun.length;
    expect(desk.complaints).toBe("");
  }

  const last = await DeskChild.start(config);
  tally.keptUnseen += expectExactly(courses, await readRows(config));
  await retry(last, courses, plan);
  expectExactly(courses, await readRows(config));
  await last.kill();
  return tally;
}

/** Sends the case's steps, each when the one before is acknowledged; false when the desk died over one. */
async function follow(course: Course, desk: DeskChild): Promise<boolean> {
  for (let ask = course.next(); ask; ask = course.next()) {
    course.pending = ask;
    const reply = await desk.ask(ask);
    if (!reply) return false;
    acknowledge(course, ask, reply);
  }
  return true;
}

function acknowledge(course: Course, ask: Ask, reply: Reply): void {
  expect(reply.error).toBeUndefined();
  course.pending = undefined;
  course.acknowledged.push({ ask, reply });
}

/** Somewhere within the next few commands, and somewhere within one. */
async function killAtRandom(desk: DeskChild, plan: Chance): Promise<readonly string[]> {
  const after = desk.acknowledged + plan.between(1, 60);
  const moment = plan.next() * 12;
  while (desk.acknowledged < after) await wait(1);
  await wait(moment);
  return desk.kill();
}

/** All that had no answer, at once; and some that had, which must give the very same answer and do nothing. */
async function retry(desk: DeskChild, courses: readonly Course[], plan: Chance): Promise<void> {
  const open = courses.filter(({ pending }) => pending !== undefined);
  const done = courses.flatMap(({ acknowledged }) => acknowledged).filter(() => plan.next() < 0.05);
  await Promise.all([
    ...open.map(async (course) => {
      const { pending } = course;
      const reply = pending && (await desk.ask(pending));
      if (pending && reply) acknowledge(course, pending, reply);
    }),
    ...done.map(async ({ ask, reply }) => expect(await desk.ask(ask)).toEqual(reply)),
  ]);
  expect(courses.filter(({ pending }) => pending !== undefined)).toEqual([]);
}
