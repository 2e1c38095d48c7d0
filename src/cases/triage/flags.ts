import { FLAGS, type Flag, type Judged } from "../judgement.ts";
import { repeatedBy } from "./aggravating.ts";
import { hitsOf, quotes, type Reading } from "./reading.ts";
import type { Danger } from "./urgency.ts";

/** What a lead must see at once, in the order of FLAGS. `safety` stands exactly where somebody is in danger. */
export function flagsOf(reading: Reading, found: readonly Danger[]): readonly Judged<Flag>[] {
  const reasons: Readonly<Record<Flag, readonly string[]>> = {
    safety: [...new Set(found.flatMap((danger) => danger.because))].slice(0, 5),
    "self-harm": found.find(({ id }) => id === "self-harm")?.because ?? [],
    legal: quotes(reading, hitsOf(reading, "legal")),
    media: quotes(reading, hitsOf(reading, "media")),
    regulator: quotes(reading, hitsOf(reading, "regulator")),
    repeated: quotes(reading, repeatedBy(reading)),
    injection: reading.hostile.slice(0, 5),
  };
  return FLAGS.filter((flag) => reasons[flag].length > 0).map((value) => ({ value, because: reasons[value] }));
}

/** Whether somebody speaks of ending their life: then nothing but that person counts (guide crisis-and-legal). */
export function isCrisis(flags: readonly { readonly value: Flag }[]): boolean {
  return flags.some(({ value }) => value === "self-harm");
}
