import { type Case, gradeOf, severityOf } from "#src/cases/case.ts";
import { differs, type ReadDifference } from "./difference.ts";
import type { Scenario, Step } from "./scenario.ts";

/** Where the desk, before anybody corrected it, reads the complaint otherwise than a good reader. */
export function readDifferences({ read }: Scenario, { playbook, triage }: Case): readonly ReadDifference[] {
  const flags = triage.flags.map(({ value }) => value);
  const aggravating = triage.aggravating.map(({ value }) => value);
  return [
    ...differs("playbook", "playbook", playbook ?? "none", read.playbook ?? "none"),
    ...differs("severity", "severity", triage.severity.value, read.severity),
    ...differs("grade", "grade", triage.grade.value, read.grade),
    ...differs("emotion", "emotion", triage.emotion.value, read.emotion),
    ...differs("aggravating", "aggravating", listed(aggravating), listed(read.aggravating)),
    ...differs("flags", "flags", listed(flags), listed(read.flags)),
  ];
}

/** What an agent would do about it. No command changes an emotion; a false danger goes with its grade. */
export function corrections({ read }: Scenario, subject: Case): readonly Pick<Step, "command" | "fields">[] {
  const { playbook, severity, grade, aggravating } = read;
  const facts = {
    ...(severityOf(subject) !== severity && { severity }),
    // A danger that the text does not tell of is taken back by saying how urgent the case really is.
    ...((gradeOf(subject) !== grade || falseDanger({ read }, subject)) && { grade }),
    ...(listed(subject.facts.aggravating) !== listed(aggravating) && { aggravating }),
  };
  return [
    ...(playbook !== subject.playbook
      ? [{ command: "choose-playbook", fields: { playbook: playbook ?? "none" } }]
      : []),
    ...(Object.keys(facts).length > 0 ? [{ command: "set-facts", fields: facts }] : []),
  ];
}

function falseDanger({ read }: Pick<Scenario, "read">, { triage }: Case): boolean {
  return triage.flags.some(({ value }) => value === "safety") && !read.flags.includes("safety");
}

function listed(values: readonly string[]): string {
  return [...new Set(values)].sort().join(" ") || "none";
}
