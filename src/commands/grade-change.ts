import { type Case, gradeOf } from "../cases/case.ts";
import { type Clock, clocksFrom } from "../cases/clocks.ts";
import type { Deed, Desk } from "./command.ts";
import type { Dossier } from "./dossier.ts";

/** What an urgent case tells the managers at once. */
export function urgentNotice(id: string) {
  return { audience: "role:manager", key: "notice.urgent", facts: { id } } as const;
}

/** Under a new grade the clocks that still run count anew, from the opening; the managers hear of an urgent one at once. */
export function gradeChange(
  desk: Pick<Desk, "library">,
  { subject, clocks }: Dossier,
  changes: Partial<Case>,
): { readonly clocks: readonly Clock[]; readonly notices: NonNullable<Deed["notices"]> } {
  const grade = gradeOf({ ...subject, ...changes });
  if (grade === gradeOf(subject)) return { clocks: [], notices: [] };
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === null).map(({ name }) => name);
  const anew = clocksFrom(new Date(subject.openedAt), desk.library.house.grades[grade]);
  return {
    clocks: anew.filter(({ name }) => running.includes(name)),
    notices: grade === "urgent" ? [urgentNotice(subject.id)] : [],
  };
}
