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

/** NUL and halves of characters become U+FFFD: no database and no terminal has to carry them. */
export function wellFormed(typed: string): string {
  return typed.toWellFormed().replaceAll("\0", "\uFFFD");
}

function lengthOf(text: string): number {
  let characters = 0;
  for (const _ of text) characters += 1;
  return characters;
}
