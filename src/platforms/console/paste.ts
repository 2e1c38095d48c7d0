import { Transform } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { PASTED_DASHES, PASTED_NEWLINE } from "./line.ts";

/** Asks the terminal to mark what is pasted, and to stop. */
export const PASTE_ON = "\u001b[?2004h";
export const PASTE_OFF = "\u001b[?2004l";

const BEGIN = "\u001b[200~";
const END = "\u001b[201~";

/** Turns a paste of several lines into one line that can still be edited: its newlines become a visible sign. */
export function pasteFilter(): Transform {
  const decoder = new StringDecoder("utf8");
  let pasting = false;
  /** Whether what is being pasted is itself a command, whose fields count; null until its first character is seen. */
  let command: boolean | null = null;
  let held = "";
  return new Transform({
    decodeStrings: false,
    transform(chunk: Buffer | string, _encoding, done) {
      let text = held + (typeof chunk === "string" ? chunk : decoder.write(chunk));
      held = "";
      let out = "";
      while (text !== "") {
        const mark = pasting ? END : BEGIN;
        const at = text.indexOf(mark);
        const kept = at < 0 ? unfinished(text, mark, pasting) : 0;
        const piece = text.slice(0, at < 0 ? text.length - kept : at);
        if (pasting && piece !== "") command ??= piece.trimStart().startsWith("/");
        out += pasting ? asOneLine(piece, command === true) : piece;
        if (at < 0) {
          held = text.slice(text.length - kept);
          break;
        }
        text = text.slice(at + mark.length);
        pasting = !pasting;
        command = null;
      }
      done(null, out);
    },
    flush(done) {
      done(null, held);
    },
  });
}

function asOneLine(piece: string, command: boolean): string {
  const line = piece.replace(/\r\n|\r|\n/g, PASTED_NEWLINE);
  return command ? line : line.replaceAll("--", PASTED_DASHES);
}

/**
 * How much of the text's end the chunk may have cut: the beginning of the mark, or half of a Windows newline. While nothing
 * is pasted a lone escape is a key, and is not held back.
 */
function unfinished(text: string, mark: string, pasting: boolean): number {
  if (pasting && text.endsWith("\r")) return 1;
  const least = pasting ? 1 : 2;
  for (let length = mark.length - 1; length >= least; length -= 1) {
    if (text.endsWith(mark.slice(0, length))) return length;
  }
  return 0;
}
