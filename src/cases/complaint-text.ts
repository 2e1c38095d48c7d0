import { UserError } from "../errors.ts";

export const LONGEST_COMPLAINT = 8_000;

/**
 * The complaint as it came, safe to keep: NUL and broken characters become U+FFFD, nothing else is touched.
 * Refuses an empty text and one over 8,000 characters.
 */
export function complaintText(pasted: string): string {
  const text = wellFormed(pasted);
  if (text.trim() === "") throw new UserError("complaint-empty");
  const length = lengthOf(text);
  if (length > LONGEST_COMPLAINT) {
    throw new UserError("complaint-too-long", { length: String(length), longest: String(LONGEST_COMPLAINT) });
  }
  return text;
}

/** NUL, halves of characters and what is none become U+FFFD: no database, no terminal and no card has to carry them. */
export function wellFormed(typed: string): string {
  return typed.toWellFormed().replace(/[\0\uFDD0-\uFDEF]/g, "\uFFFD");
}

function lengthOf(text: string): number {
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters;
}
