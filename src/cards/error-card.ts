import type { UserError } from "../errors.ts";
import type { Card } from "./card.ts";
import { isWordKey, type Say } from "./say.ts";

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

/** What happened and what to do next, in the reader's language. */
export function inWords(error: UserError, say: Say): Refusal {
  const message = `error.${error.code}`;
  const next = `error.${error.code}.next`;
  return {
    code: error.code,
    message: isWordKey(message) ? say(message, error.facts) : error.message,
    next: isWordKey(next) ? say(next, error.facts) : "",
  };
}

export function errorCard(error: UserError, say: Say): Card {
  return refusalCard(inWords(error, say));
}

export function refusalCard({ message, next }: Refusal): Card {
  return { title: message, accent: "warning", parts: [{ kind: "text", text: next }], buttons: [] };
}
