import type { Case } from "../cases/case.ts";
import type { Check } from "../drafting/checks.ts";
import { checkDraft } from "../drafting/proposal.ts";
import type { Library } from "../library/load-library.ts";
import type { Desk } from "./command.ts";

/** So many texts; an answer and the cards that follow it ask about the same one within moments. */
const KEPT = 64;
const MINUTE_MS = 60_000;

const recent = new WeakMap<Library, Map<string, readonly Check[]>>();

/** What the checks say of a text for this case; asked again within the same minute, they say the same. */
export function checksOf(subject: Case, text: string, desk: Pick<Desk, "library" | "now">): readonly Check[] {
  const known = recent.get(desk.library) ?? new Map<string, readonly Check[]>();
  recent.set(desk.library, known);
  const key = keyOf(subject, text, desk.now);
  const earlier = known.get(key);
  if (earlier) return earlier;
  const checks = checkDraft(subject, text, desk, desk.now);
  known.set(key, checks);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return checks;
}

/** Everything that a check may look at: all of the case but its number and its course. */
function keyOf(subject: Case, text: string, now: Date): string {
  const { id: _id, version: _version, events: _events, state: _state, assignee: _assignee, ...looked } = subject;
  return `${Math.floor(now.getTime() / MINUTE_MS)} ${JSON.stringify([text, looked])}`;
}
