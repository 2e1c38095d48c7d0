import type { Asked, ToneWish } from "../cases/asked.ts";
import { type Case, isMachineMade, triageOf } from "../cases/case.ts";
import { isCrisis } from "../cases/triage/flags.ts";
import type { Desk } from "./command.ts";

interface Wish {
  readonly kind: Asked["kind"];
  readonly tone: ToneWish | null;
}

const DRAFT: Wish = { kind: "draft", tone: null };

/** What the model is asked for in this version of the case; null where nobody is asked. */
export function askModel(
  { model, now }: Pick<Desk, "model" | "now">,
  subject: Pick<Case, "triage" | "judged">,
  version: number,
  wish: Wish = DRAFT,
): Asked | null {
  // To somebody who may end their life nobody sends a machine's words.
  return model === null || isCrisis(triageOf(subject).flags)
    ? null
    : { ...wish, since: version, at: now.toISOString(), failed: null, checks: [] };
}

/** After a change of the offer, a text that no person wrote is asked for anew; a person's own is left alone. */
export function askedAfter(desk: Pick<Desk, "model" | "now">, before: Case, changes: Partial<Case>): Case["asked"] {
  if (changes.asked !== undefined) return changes.asked;
  const next = { ...before, ...changes };
  // What a lead was asked about is not replaced by an answer to an older question, not even when it comes back.
  if (next.state !== "open") return before.asked?.failed ? before.asked : null;
  if (!isMachineMade(next)) return changes.draft ? null : before.asked;
  const touched = "draft" in changes || "facts" in changes || "gift" in changes;
  // Another gift or fact under a model's text would leave the text behind.
  return touched ? askModel(desk, next, before.version + 1) : before.asked;
}
