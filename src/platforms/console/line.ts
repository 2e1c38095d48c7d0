import type { Command } from "../../commands/command.ts";
import { UserError } from "../../errors.ts";

/** A newline that was pasted into the one line that a terminal edits. */
export const PASTED_NEWLINE = "⏎";

export interface TypedLine {
  readonly command: Command;
  readonly input: Readonly<Record<string, string>>;
}

/** Fields whose value is a sentence: it runs to the next field. The value of any other is one word, or quoted. */
const SENTENCES: readonly string[] = ["text", "note", "customer", "promised", "actual", "query", "about"];

/**
 * Reads `/case open Said 300, charged 740 --fault ours --customer Ms Lee`. Where the case is left out, the current one is
 * meant. Refuses with `bad-line` or `unknown-command`.
 */
export function parseLine(line: string, commands: readonly Command[], currentCase: string | null): TypedLine {
  const { command, rest } = commandOf(line, commands);
  const { named, positional } = split(rest.replaceAll(PASTED_NEWLINE, "\n"), Object.keys(command.input.shape));
  return { command, input: { ...placed(command, positional, named, currentCase), ...named } };
}

function commandOf(line: string, commands: readonly Command[]): { command: Command; rest: string } {
  const words = /^\/(\S+)(?:\s+(\S+))?/.exec(line);
  if (!words) throw new UserError("bad-line", { why: line.slice(0, 40) });
  const [whole, first = "", second = ""] = words;
  const found = commands.find(({ path }) => path[0] === first && path[1] === second);
  if (found) return { command: found, rest: line.slice(whole.length).trim() };
  const alone = commands.find(({ path }) => path[1] === first && first === "help");
  if (alone) return { command: alone, rest: line.slice(first.length + 1).trim() };
  throw new UserError("unknown-command", { command: `/${[first, second].join(" ").trim()}` });
}

/** Parts `--name value` from the rest; only names of fields count, so that a complaint may contain dashes. */
function split(rest: string, fields: readonly string[]): { named: Record<string, string>; positional: string } {
  const named: Record<string, string> = {};
  const flag = new RegExp(`(?:^|\\s)--(${fields.join("|")})(?:=|\\s+)`, "g");
  const marks = fields.length > 0 ? [...rest.matchAll(flag)] : [];
  let positional = rest.slice(0, marks[0]?.index ?? rest.length);
  marks.forEach((mark, at) => {
    const [whole, name = ""] = mark;
    const value = rest.slice(mark.index + whole.length, marks[at + 1]?.index ?? rest.length).trim();
    const quoted = /^(["'“])([\s\S]*?)["'”](?=\s|$)/.exec(value);
    const word = /^\S+/.exec(value)?.[0] ?? "";
    const taken = quoted ? quoted[0] : SENTENCES.includes(name) ? value : word;
    named[name] = quoted ? (quoted[2] ?? "") : taken;
    positional += ` ${value.slice(taken.length)}`;
  });
  return { named, positional: positional.trim() };
}

function placed(
  command: Command,
  text: string,
  named: Record<string, string>,
  currentCase: string | null,
): Record<string, string> {
  const input: Record<string, string> = {};
  const wanted = command.positional.filter((name) => !(name in named));
  let rest = text;
  for (const [at, name] of wanted.entries()) {
    if (name === "case" && !/^(?:mg-)?\d+(?:\s|$)/i.test(rest)) {
      if (currentCase !== null) input[name] = currentCase;
      else if (rest !== "") throw new UserError("case-not-found", { id: rest.slice(0, 40) });
      continue;
    }
    if (rest === "") break;
    const word = at === wanted.length - 1 ? rest : (/^\S+/.exec(rest)?.[0] ?? "");
    input[name] = word;
    rest = rest.slice(word.length).trim();
  }
  if (rest !== "" && wanted.every((name) => name in input) && !Object.values(input).includes(rest)) {
    throw new UserError("bad-line", { why: rest.slice(0, 40) });
  }
  return input;
}
