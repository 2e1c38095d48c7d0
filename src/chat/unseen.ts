/** What turns the direction of a text, or cannot be seen. The joiners of scripts and emoji stay. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** The words as a reader may trust them: nothing reads backwards, nothing hides between the letters. */
export function withoutUnseen(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(UNSEEN, "");
}
