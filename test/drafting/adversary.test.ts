import { describe, expect, test } from "vitest";
import { outcomesOf } from "#test/eval/replies.ts";

/**
 * What was reached, a little rounded down: a change that lets more bad replies through, or stops more good ones, is seen
 * here. Each set was written by somebody else who saw neither the checks nor the other sets, and was first looked at when
 * the checks of its day were done; what they did then, unseen, stands in the notes of the project.
 */
const FLOORS = [
  { set: "set-1", ownCheck: 0.92, goodStopped: 0.02 },
  { set: "set-2", ownCheck: 0.9, goodStopped: 0.05 },
  { set: "set-3", ownCheck: 0.76, goodStopped: 0.03 },
  { set: "set-4", ownCheck: 0.76, goodStopped: 0.06 },
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
