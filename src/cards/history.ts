import type { CaseEvent, EventKind } from "../cases/case.ts";
import { isWordKey, type Say } from "./say.ts";

/** One event as one sentence, in the reader's language, whoever wrote it down. */
export function sentenceOf({ kind, facts }: Pick<CaseEvent, "kind" | "facts">, say: Say): string {
  if (kind !== "facts-set") return say(`event.${kind}`, facts);
  const { by = "", ...set } = facts;
  const what = Object.entries(set).flatMap(([name, value]) => {
    const key = `fact.${name}`;
    return isWordKey(key) ? [say(key, { value })] : [];
  });
  return say("event.facts-set", { by, what: what.join(say("list.and")) });
}

export function isEventKind(kind: string): kind is EventKind {
  return isWordKey(`event.${kind}`);
}
