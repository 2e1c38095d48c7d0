import { piecesOf } from "../../cards/moment.ts";
import { withoutUnseen } from "../../chat/unseen.ts";

/** Characters that begin markup anywhere in a line. */
const MARKUP = /[\\*_~`|<>[\]#@]/g;

/** The words as they are: nothing in them is bold, links, pings, or begins a list. */
export function escaped(text: string): string {
  return withoutUnseen(text)
    .replace(MARKUP, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/^(\s*)([-+])(?=\s|\\#)/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, "$1\\$2");
}

/** A sentence of the desk: times in each reader's own zone, commands as one types them here, all else as it is. */
export function sentence(text: string, hints: (words: string) => readonly (string | Hint)[]): string {
  const shown = piecesOf(text).map((piece) => {
    if (typeof piece !== "string") return timestamp(piece.at);
    return hints(piece)
      .map((part) => (typeof part === "string" ? escaped(part) : `\`${part.typed}\``))
      .join("");
  });
  return shown.join("");
}

/** A command that a sentence names. */
export interface Hint {
  readonly typed: string;
}

function timestamp(at: string): string {
  return `<t:${Math.floor(Date.parse(at) / 1_000)}:f>`;
}

const FENCE = "```";

/** Somebody's very words: nothing in there is interpreted, and copying them gives them back. */
export function verbatim(text: string): string {
  // Three backticks would end the block: one that cannot be seen keeps them apart.
  const kept = text.replaceAll("\r\n", "\n").replace(/`(?=``)/g, "`\u200b");
  return `${FENCE}\n${kept}\n${FENCE}`;
}

/** Whether a block of code shows the text to the last byte; empty lines at its ends vanish, for example. */
export function isShownExactly(text: string): boolean {
  return !text.includes(FENCE) && !text.includes("\r") && text.trim() === text && text !== "";
}

/** A document of the library in the markup that Discord knows: three depths of headings, no links inside the library. */
export function document(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/^#{4,}\s+(.*)$/gm, "**$1**")
    .replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, "$1")
    .trim();
}
