import type { Approval } from "../approvals/decide.ts";
import type { Case, CaseEvent, EventKind } from "../cases/case.ts";
import { CLOCKS, type Clock, type ClockName } from "../cases/clocks.ts";
import { UserError } from "../errors.ts";
import type { Desk } from "./command.ts";

/** A case with everything that stands beside it: its clocks and its newest approval, whatever became of that. */
export interface Dossier {
  readonly subject: Case;
  readonly clocks: readonly Clock[];
  readonly approval: Approval | null;
  /** Names by id of those people in it who came by a chat. */
  readonly names: Readonly<Record<string, string>>;
}

/** Somebody may change the case while its parts are read. */
const READINGS = 5;

/** Takes `MG-12`, `mg-12` or `12`; all parts are of one version. Refuses with `case-not-found`. */
export async function dossierOf({ store }: Pick<Desk, "store">, typed: string): Promise<Dossier> {
  const id = /^\d+$/.test(typed) ? `MG-${typed}` : typed.toUpperCase();
  let row = await store.caseById(id);
  for (let reading = 1; row && reading <= READINGS; reading += 1) {
    const [clocks, approval] = await Promise.all([store.clocks(id), store.approval(id)]);
    const again = await store.caseById(id);
    if (again?.version === row.version) {
      const names = await store.chat.namesOf(peopleIn(row.data, approval ?? null));
      return { subject: row.data, clocks: clocks.flatMap(known), approval: approval ?? null, names };
    }
    row = again;
  }
  throw row ? new UserError("moved-on", { id }) : new UserError("case-not-found", { id: typed });
}

function peopleIn({ openedBy, assignee, facts, draft }: Case, approval: Approval | null): readonly string[] {
  const ids = [openedBy, assignee, facts.faultBy, draft.by, approval?.requestedBy, approval?.decidedBy];
  return [...new Set(ids.filter((id) => id !== null && id !== undefined))];
}

function known(row: { name: string; dueAt: string; stoppedAt: string | null }): Clock[] {
  const name = CLOCKS.find((clock) => clock === row.name);
  return name ? [{ name, dueAt: row.dueAt, stoppedAt: row.stoppedAt }] : [];
}

/** The case one version on, with these events counted. */
export function advanced(before: Case, changes: Partial<Case>, events: readonly CaseEvent[]): Case {
  return { ...before, ...changes, version: before.version + 1, events: before.events + events.length };
}

export function event(desk: Desk, kind: EventKind, facts: Readonly<Record<string, string>> = {}): CaseEvent {
  return { kind, at: desk.now.toISOString(), by: desk.actor.id, facts: { by: desk.actor.name, ...facts } };
}

/** The clocks of that name that were running, now stopped. */
export function stopped(clocks: readonly Clock[], names: readonly ClockName[], now: Date): readonly Clock[] {
  return clocks
    .filter((clock) => names.includes(clock.name) && clock.stoppedAt === null)
    .map((clock) => ({ ...clock, stoppedAt: now.toISOString() }));
}

export function withClocks(clocks: readonly Clock[], changed: readonly Clock[]): readonly Clock[] {
  return [...clocks.filter((clock) => !changed.some(({ name }) => name === clock.name)), ...changed];
}
