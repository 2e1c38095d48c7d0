import type { Command } from "../../commands/command.ts";
import { parseTyped, type TypedLine } from "../../commands/typed-line.ts";

/** A newline that was pasted into the one line that a terminal edits. */
export const PASTED_NEWLINE = "⏎";

/** Two dashes that were pasted: what a customer wrote never sets a field. */
export const PASTED_DASHES = "\u2011\u2011";

/** The text as it was before it was pasted. */
export function asPasted(text: string): string {
  return text.replaceAll(PASTED_NEWLINE, "\n").replaceAll(PASTED_DASHES, "--");
}

/**
 * Reads `/case open Said 300, charged 740 --fault ours --customer Ms Lee`. Where the case is left out, the current one is
 * meant. Refuses with `bad-line` or `unknown-command`.
 */
export function parseLine(line: string, commands: readonly Command[], currentCase: string | null): TypedLine {
  const { command, input } = parseTyped(line, commands, { currentCase, verbatim: false });
  return { command, input: Object.fromEntries(Object.entries(input).map(([name, value]) => [name, asPasted(value)])) };
}
