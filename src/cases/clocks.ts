import type { GradeRule } from "./grades.ts";

/** Deadlines inside the house. Only `next-contact` is ever told to a customer. */
export const CLOCKS = ["first-answer", "hand-over", "proposal", "solution", "next-contact"] as const;
export type ClockName = (typeof CLOCKS)[number];

export interface Clock {
  readonly name: ClockName;
  readonly dueAt: string;
  readonly stoppedAt: string | null;
}

/** The clocks that start when a case is opened (source 003; the times are house rules). */
export function clocksFrom(openedAt: Date, rule: GradeRule): readonly Clock[] {
  return [
    running("first-answer", openedAt, rule.firstAnswer),
    running("hand-over", openedAt, rule.handOver),
    running("proposal", openedAt, rule.proposal),
    running("solution", openedAt, rule.solution),
  ];
}

/** When the customer hears from us next, counted from the answer that promises it. */
export function nextContact(answeredAt: Date, rule: GradeRule): Clock {
  return running("next-contact", answeredAt, rule.nextContact);
}

function running(name: ClockName, from: Date, minutes: number): Clock {
  return { name, dueAt: new Date(from.getTime() + minutes * 60_000).toISOString(), stoppedAt: null };
}
