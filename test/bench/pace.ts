import { setTimeout as wait } from "node:timers/promises";

/** Sends the one with that number; resolves to the milliseconds until it was acknowledged. */
export type SendOne = (number: number) => Promise<number>;

/** So many, evenly, so many a second; the latencies, and when each was begun. */
export async function steadily(send: SendOne, from: number, count: number, perSecond: number) {
  const begun = new Map<number, number>();
  const start = performance.now();
  const running: Promise<number>[] = [];
  for (let at = 0; at < count; at += 1) {
    const due = start + (at * 1_000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    begun.set(from + at, performance.now());
    running.push(send(from + at));
  }
  return { latencies: await Promise.all(running), begun };
}

/** So many with so many under way at any time; the milliseconds until the last was acknowledged. */
export async function flatOut(send: SendOne, from: number, count: number, underWay: number): Promise<number> {
  const start = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < count) {
      next += 1;
      await send(from + next - 1);
    }
  };
  await Promise.all(Array.from({ length: underWay }, worker));
  return performance.now() - start;
}
