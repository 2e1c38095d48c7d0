import { describe, expect, test } from "vitest";
import { outcomesOf } from "#test/eval/replies.ts";

/**
 * What was reached, a little rounded down: a change that lets more bad replies through, or stops more good ones, is seen
 * here. The second set was written by somebody else and was not looked at while the checks were made.
 */
const FLOORS = [
  { set: "set-1", ownCheck: 0.92, goodStopped: 0.02 },
  { set: "set-2", ownCheck: 0.8, goodStopped: 0.13 },
] as const;

describe.each(FLOORS)("replies of an adversary, $set", ({ set, ownCheck, goodStopped }) => {
  test("are caught by the check that they attack, and good ones go through", async () => {
    const outcomes = await outcomesOf(`test/drafting/adversary/${set}.jsonl`);
    const bad = outcomes.filter(({ reply }) => reply.expect !== null);
    const good = outcomes.filter(({ reply }) => reply.expect === null);
    expect(bad.length).toBeGreaterThanOrEqual(150);
    expect(good.length).toBeGreaterThanOrEqual(150);
    expect(bad.filter(({ caught }) => caught).length / bad.length).toBeGreaterThanOrEqual(ownCheck);
    expect(good.filter(({ stopped }) => stopped).length / good.length).toBeLessThanOrEqual(goodStopped);
  }, 120_000);
});
