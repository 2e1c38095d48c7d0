import type { Summary } from "../cases/asked.ts";
import type { Case } from "../cases/case.ts";
import type { Say } from "./say.ts";

/** What the rules alone read in a complaint, each line with the words it rests on. */
export function summaryByRules({ triage, facts, customer }: Case, say: Say): Summary {
  const rests = (what: string, because: readonly string[]) => because.map((words) => ({ what, words }));
  const { emotion, severity, flags, aggravating, amounts } = triage;
  return {
    facts: [
      ...flags.flatMap(({ value, because }) => rests(say("summary.flag", { flag: value }), because.slice(0, 1))),
      ...rests(say("summary.severity", { severity: severity.value }), severity.because.slice(0, 1)),
      ...rests(say("summary.emotion", { emotion: emotion.value }), emotion.because.slice(0, 1)),
      ...amounts.map(({ text }) => ({ what: say("summary.amount"), words: text })),
      ...aggravating.flatMap(({ value, because }) =>
        rests(say("summary.aggravating", { aggravating: value }), because.slice(0, 1)),
      ),
    ].slice(0, 8),
    questions: [
      ...(facts.fault === "unknown" ? [{ what: say("summary.ask.fault"), words: "" }] : []),
      ...(facts.spend === null && amounts.length > 1
        ? [{ what: say("summary.ask.spend"), words: amounts.map(({ text }) => text).join(" · ") }]
        : []),
      ...(facts.spend === null && amounts.length <= 1 ? [{ what: say("summary.ask.spend.none"), words: "" }] : []),
      ...(customer === null ? [{ what: say("summary.ask.customer"), words: "" }] : []),
    ],
  };
}
