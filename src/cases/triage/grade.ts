import type { Grade, Judged, Severity } from "../judgement.ts";
import { repeatedBy } from "./aggravating.ts";
import { hitsOf, isPraise, quotes, type Reading } from "./reading.ts";
import type { Danger } from "./urgency.ts";

/**
 * Urgent: personal safety, and nothing else. Serious: a major quality fault, a bad attitude, a threat of law, press or
 * authority, a repeated complaint, a severe matter. General: the rest. (Grades of the source, 003; the threats are ours.)
 */
export function gradeOf(reading: Reading, severity: Judged<Severity>, found: readonly Danger[]): Judged<Grade> {
  if (found.length > 0) {
    return { value: "urgent", because: [...new Set(found.flatMap((danger) => danger.because))].slice(0, 5) };
  }
  const serious = hitsOf(reading, ...SERIOUS).concat(repeatedBy(reading));
  if (!isPraise(reading) && serious.length > 0) return { value: "serious", because: quotes(reading, serious) };
  if (severity.value === "severe") return { value: "serious", because: severity.because };
  return { value: "general", because: [] };
}

const SERIOUS = ["legal", "regulator", "media", "quality-fault", "attitude", "many-repairs"] as const;
