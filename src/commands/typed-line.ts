import { UserError } from "../errors.ts";
import type { Command } from "./command.ts";

export interface TypedLine {
  readonly command: Command;
  readonly input: Readonly<Record<string, string>>;
}

/** Fields whose value is a sentence: it runs to the next field. The value of any other is one word, or quoted. */
const SENTENCES: readonly string[] = ["text", "note", "customer", "promised", "actual", "query", "about"];

/** Fields that hold somebody's very words. */
const VERBATIM: readonly string[] = ["text", "note"];

export interface Typing {
  /** Meant where the case is left out. */
  readonly currentCase: string | null;
  /**
   * Whether a field of somebody's very words is taken as it stands to its end: where nothing tells what was pasted from what
   * was typed, a customer's "--fault ours" sets nothing.
   */
  readonly verbatim: boolean;
}

/**
 * Reads `/case open Said 300, charged 740 --fault ours --customer Ms Lee`. Refuses with `bad-line` or `unknown-command`.
 */
export function parseTyped(line: string, commands: readonly Command[], { currentCase, verbatim }: Typing): TypedLine {
  const { command, rest } = commandOf(line, commands);
  const literal = verbatim && VERBATIM.includes(command.positional.at(-1) ?? "");
  const { named, positional } = split(rest, literal ? [] : Object.keys(command.input.shape));
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

interface Option {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  /** What stands between its value and the next option. */
  readonly behind: string;
}

/**
 * Parts `--name value` from the rest. Fields stand before the words or behind them, and only names of fields count: a
 * complaint may contain dashes, and "the --fault ours was bad" in the middle of one sets nothing.
 */
function split(rest: string, fields: readonly string[]): { named: Record<string, string>; positional: string } {
  const options = optionsIn(rest, fields);
  const leading = leadingOf(options);
  const trailing = trailingOf(options.slice(leading.length));
  const start = leading.length === 0 ? 0 : rest.length - tailAfter(rest, leading);
  const end = trailing[0]?.from ?? rest.length;
  const named = Object.fromEntries([...leading, ...trailing].map(({ name, value }) => [name, value]));
  return { named, positional: rest.slice(start, Math.max(start, end)).trim() };
}

function optionsIn(rest: string, fields: readonly string[]): readonly Option[] {
  const flag = new RegExp(`(?:^|\\s)--(${fields.join("|")})(?:=|\\s+)`, "g");
  const marks = fields.length > 0 ? [...rest.matchAll(flag)] : [];
  return marks.map((mark, at) => {
    const [whole, name = ""] = mark;
    const value = rest.slice(mark.index + whole.length, marks[at + 1]?.index ?? rest.length).trim();
    const quoted = /^(["'“])([\s\S]*?)["'”](?=\s|$)/.exec(value);
    const word = /^\S+/.exec(value)?.[0] ?? "";
    const taken = quoted ? quoted[0] : SENTENCES.includes(name) ? value : word;
    return {
      name,
      value: quoted ? (quoted[2] ?? "") : taken,
      from: mark.index,
      behind: value.slice(taken.length).trim(),
    };
  });
}

function leadingOf(options: readonly Option[]): readonly Option[] {
  if (options[0]?.from !== 0) return [];
  const last = options.findIndex(({ behind }) => behind !== "");
  return last < 0 ? options : options.slice(0, last + 1);
}

function trailingOf(options: readonly Option[]): readonly Option[] {
  return options.slice(options.findLastIndex(({ behind }) => behind !== "") + 1);
}

/** How many characters stand behind the value of the last of these options. */
function tailAfter(rest: string, leading: readonly Option[]): number {
  const behind = leading.at(-1)?.behind ?? "";
  return behind === "" ? 0 : rest.length - rest.indexOf(behind, leading.at(-1)?.from);
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
