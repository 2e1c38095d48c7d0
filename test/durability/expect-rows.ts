import { expect } from "vitest";
import { type Course, STEPS, type Step } from "./course.ts";
import type { Rows } from "./raw-rows.ts";

/**
 * Everything acknowledged is in the database once, everything in the air is there once and whole or not at all, and
 * nothing else is there. Gives back how many of those in the air had taken effect.
 */
export function expectExactly(courses: readonly Course[], rows: Rows): number {
  const kept = new Map(rows.invocations.map((row) => [row.id, row]));
  const acknowledged = courses.flatMap((course) => course.acknowledged);
  for (const { ask, reply } of acknowledged) {
    expect(kept.get(ask.id)).toMatchObject({ command: ask.command });
    expect(kept.get(ask.id)?.reply).toEqual(reply);
  }
  const unseen = courses.filter(({ pending }) => pending !== undefined && kept.has(pending.id));
  expect(rows.invocations).toHaveLength(acknowledged.length + unseen.length);

  const opened = courses.flatMap((course) => {
    const caseId = course.caseId ?? caseIn(kept.get(course.pending?.id ?? "")?.reply);
    return caseId === undefined ? [] : [{ caseId, steps: course.steps(unseen.includes(course)) }];
  });
  expect(rows.cases.map(({ id }) => id).sort()).toEqual(opened.map(({ caseId }) => caseId).sort());
  expect(rows.cases.map(({ number }) => number)).toEqual(rows.cases.map((_, place) => place + 1));
  expect(rows.counters).toEqual([{ name: "case", value: opened.length }]);
  for (const { caseId, steps } of opened) expectCase(caseId, steps, rows);
  return unseen.length;
}

function expectCase(id: string, steps: readonly Step[], rows: Rows): void {
  const of = <Row extends { caseId: string }>(all: readonly Row[]) => all.filter(({ caseId }) => caseId === id);
  const state = steps.reduce<string>((before, step) => STEPS[step].state ?? before, "");
  expect(rows.cases.find((row) => row.id === id)).toMatchObject({ version: steps.length, state });

  const history = of(rows.events);
  expect(history.map(({ seq }) => seq)).toEqual(history.map((_, place) => place + 1));
  // A step that changes the facts writes the draft anew where its words change.
  expect(history.filter(({ kind }) => kind !== "redrafted").map(({ kind, actor }) => [kind, actor])).toEqual(
    steps.map((step) => [STEPS[step].tells, STEPS[step].by]),
  );

  const approvals = of(rows.approvals);
  expect(approvals.map((approval) => approval.state)).toEqual(approvalStates(steps));
  const used = approvals.filter((approval) => approval.state === "used");
  expect(of(rows.ledger)).toEqual(used.flatMap((approval) => entriesOf(approval)));

  const notices = of(rows.outgoing).map(({ kind }) => kind);
  const count = (step: Step) => steps.filter((done) => done === step).length;
  expect(notices.filter((kind) => kind === "notice.request")).toHaveLength(count("request-approval"));
  expect(notices.filter((kind) => kind === "notice.approved")).toHaveLength(count("approve"));
  expect(notices.filter((kind) => kind === "notice.sent-back")).toHaveLength(count("send-back"));
}

function approvalStates(steps: readonly Step[]): string[] {
  const states: string[] = [];
  for (const step of steps) {
    if (step === "request-approval") states.push("requested");
    if (step === "send-back") states[states.length - 1] = "sent-back";
    if (step === "approve") states[states.length - 1] = "approved";
    if (step === "mark-sent") states[states.length - 1] = "used";
  }
  return states;
}

/** What the approval's offer must have put into the ledger, gifts first as the rows are ordered. */
function entriesOf({ id: approvalId, caseId, data }: Rows["approvals"][number]): Rows["ledger"] {
  const { items, owed } = data.offer;
  const gifts = items.map(({ id, price }, line) => ({
    caseId,
    approvalId,
    kind: "gift",
    line,
    item: id,
    ...price,
  }));
  const paid = owed.flatMap(({ amount }, line) =>
    amount ? [{ caseId, approvalId, kind: "owed", line, item: null, ...amount }] : [],
  );
  return [...gifts, ...paid];
}

function caseIn(reply: unknown): string | undefined {
  const about = typeof reply === "object" && reply !== null && "case" in reply ? reply.case : undefined;
  return typeof about === "object" && about !== null && "id" in about ? String(about.id) : undefined;
}
