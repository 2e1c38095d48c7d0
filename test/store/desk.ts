import { z } from "zod";
import type { Change } from "#src/store/change.ts";
import { openStore, type Store, type StoreConfig } from "#src/store/store.ts";

/** A small desk's documents, enough to see that each comes back as it went in. */
const schemas = {
  case: z.object({ said: z.string() }),
  event: z.object({ said: z.string() }),
  approval: z.object({ text: z.string() }),
  ledger: z.object({ why: z.string() }),
  card: z.object({ title: z.string() }),
  reply: z.object({ card: z.string() }),
  post: z.object({ said: z.string() }),
};

export type DeskDocuments = { [Kind in keyof typeof schemas]: z.infer<(typeof schemas)[Kind]> };
export type DeskChange = Change<DeskDocuments>;
export type Desk = Store<DeskDocuments>;

export const AT = "2026-03-02T09:00:00.000Z";
export const LATER = "2026-03-02T09:30:00.000Z";

export function openDesk(config: StoreConfig): Promise<Desk> {
  return openStore(config, schemas);
}

/** Mrs Lindqvist's misquoted blower motor, opened by Mei. */
export function opening(invocation: string, said = "You quoted 200 and charge 1,000"): (number: number) => DeskChange {
  return (number) => {
    const caseId = `MG-${number}`;
    return {
      invocation: {
        id: invocation,
        command: "open-case",
        digest: `digest of ${said}`,
        at: AT,
        reply: { card: caseId },
      },
      case: { expectedVersion: 0, row: caseRow(caseId, number, said) },
      events: [event(caseId, 0, "opened"), event(caseId, 1, "triaged")],
      clocks: [
        { caseId, name: "first-answer", dueAt: LATER, stoppedAt: null },
        { caseId, name: "solution", dueAt: "2026-03-03T09:00:00.000Z", stoppedAt: null },
      ],
      outgoing: [
        { id: `${invocation}/0`, caseId, kind: "case", audience: "team", createdAt: AT, data: { title: caseId } },
      ],
    };
  };
}

export function caseRow(id: string, number: number, said: string) {
  return {
    id,
    number,
    version: 1,
    state: "open",
    grade: "general",
    assignee: null,
    openedAt: AT,
    updatedAt: AT,
    nextDueAt: LATER,
    data: { said },
  };
}

export function event(caseId: string, seq: number, kind: string) {
  return { caseId, seq, at: AT, kind, actor: "mei", data: { said: `${kind} by Mei` } };
}

export function invocation(id: string, command: string, reply = id) {
  return { id, command, digest: `digest of ${command}`, at: AT, reply: { card: reply } };
}

export function request(id: string, caseId: string) {
  const row = {
    id,
    caseId,
    state: "requested" as const,
    digest: "digest of the text and the gift",
    requestedBy: "mei",
    requestedAt: AT,
    decidedBy: null,
    decidedAt: null,
    note: null,
    data: { text: "We are sorry that the first price was wrong." },
  };
  return { kind: "request" as const, row };
}
