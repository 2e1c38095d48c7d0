import type { Grade, Judged, Severity } from "../judgement.ts";
import { manyRepairs, repeatedBy } from "./aggravating.ts";
import type { Hazard } from "./hazards.ts";
import { type Hit, lexicon } from "./lexicon.ts";
import { PLACE_WORDS } from "./place-words.ts";
import { hitsOf, isPraise, quotes, type Reading, readBy } from "./reading.ts";
import { wordsOf } from "./urgency.ts";

/**
 * Urgent: personal safety, and private data with somebody who must not have it. Serious: a major fault, rude treatment, a
 * threat of law, press or authority, a repeated complaint, a place that was gone on the day itself, a severe matter.
 * General: the rest. (Grades of the source, 003, and of the house: grades.md.)
 */
export function gradeOf(reading: Reading, severity: Judged<Severity>, grave: readonly string[]): Judged<Grade> {
  if (grave.length > 0) return { value: "urgent", because: [...new Set(grave)].slice(0, 5) };
  const serious = [
    ...hitsOf(reading, ...SERIOUS),
    ...repeatedBy(reading),
    ...manyRepairs(reading),
    ...goneOnTheDay(reading),
  ];
  if (!isPraise(reading) && serious.length > 0) return { value: "serious", because: quotes(reading, serious) };
  if (severity.value === "severe") return { value: "serious", because: severity.because };
  return { value: "general", because: [] };
}

const SERIOUS = ["legal", "regulator", "press", "quality-fault", "attitude"] as const;

const GONE_ON_THE_DAY: Hazard = { id: "place-gone", all: ["place-gone", "place", "on-the-day"], within: 40 };
const PLACES = lexicon(PLACE_WORDS);

function goneOnTheDay(reading: Reading): readonly Hit[] {
  return wordsOf(readBy(PLACES, reading), GONE_ON_THE_DAY);
}
