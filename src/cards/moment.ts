/**
 * Around a time in a sentence, so that a chat can show it in each reader's own zone. Unicode keeps these two for use inside
 * a program; in what comes from outside they are broken characters, and are replaced as such.
 */
const OPEN = "\uFDD0";
const CLOSE = "\uFDD1";

export interface Moment {
  /** ISO 8601. */
  readonly at: string;
  /** As it stands where no zone of the reader is known. */
  readonly spoken: string;
}

export function marked(at: string, spoken: string): string {
  return `${OPEN}${at}|${spoken}${CLOSE}`;
}

/** What a person wrote cannot pass for a moment. */
export function unmarked(text: string): string {
  return text.replace(/[\uFDD0\uFDD1]/g, "");
}

/** The sentence in pieces: words, and moments among them. */
export function piecesOf(text: string): readonly (string | Moment)[] {
  return text.split(/(\uFDD0[^\uFDD0\uFDD1]*\uFDD1)/).flatMap((piece): readonly (string | Moment)[] => {
    if (!piece.startsWith(OPEN)) return piece === "" ? [] : [unmarked(piece)];
    const [at = "", spoken = ""] = piece.slice(1, -1).split("|");
    return Number.isNaN(Date.parse(at)) ? [spoken] : [{ at, spoken }];
  });
}

/** The sentence with every moment as it is spoken. */
export function spokenText(text: string): string {
  return piecesOf(text)
    .map((piece) => (typeof piece === "string" ? piece : piece.spoken))
    .join("");
}
