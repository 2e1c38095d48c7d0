import { Transform } from "node:stream";
import { PASTED_NEWLINE } from "./line.ts";

/** Asks the terminal to mark what is pasted, and to stop. */
export const PASTE_ON = "\u001b[?2004h";
export const PASTE_OFF = "\u001b[?2004l";

const BEGIN = "\u001b[200~";
const END = "\u001b[201~";

/** Turns a paste of several lines into one line that can still be edited: its newlines become a visible sign. */
export function pasteFilter(): Transform {
  let pasting = false;
  let held = "";
  return new Transform({
    decodeStrings: false,
    transform(chunk: Buffer | string, _encoding, done) {
      let text = held + chunk.toString();
      held = "";
      let out = "";
      while (text !== "") {
        const mark = pasting ? END : BEGIN;
        const at = text.indexOf(mark);
        const kept = at < 0 ? halfMark(text, mark) : 0;
        const piece = text.slice(0, at < 0 ? text.length - kept : at);
        out += pasting ? piece.replace(/\r\n|\r|\n/g, PASTED_NEWLINE) : piece;
        if (at < 0) {
          held = text.slice(text.length - kept);
          break;
        }
        text = text.slice(at + mark.length);
        pasting = !pasting;
      }
      done(null, out);
    },
  });
}

/** How much of the text's end may be the beginning of the mark, cut by the chunk; a lone escape key is not held back. */
function halfMark(text: string, mark: string): number {
  for (let length = mark.length - 1; length > 1; length -= 1) if (text.endsWith(mark.slice(0, length))) return length;
  return 0;
}
