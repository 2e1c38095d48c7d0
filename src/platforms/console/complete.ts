import { z } from "zod";
import type { Command } from "../../commands/command.ts";

export interface Known {
  readonly commands: readonly Command[];
  readonly cases: readonly string[];
  readonly playbooks: readonly string[];
  readonly studies: readonly string[];
  readonly people: readonly string[];
}

/** What the tab key offers for a line: commands, then cases, playbooks, people, fields and their values. */
export function complete(line: string, known: Known): [string[], string] {
  const words = line.split(/\s+/);
  const last = words.at(-1) ?? "";
  const persona = words[0] === "/as" && words.length === 2;
  if (words.length <= 2 && !persona && !known.commands.some(({ path }) => line.startsWith(`/${path.join(" ")} `))) {
    const all = [...known.commands.map(({ path }) => `/${path.join(" ")}`), "/as", "/help", "/language", "/quit"];
    return [all.filter((each) => each.startsWith(line)), line];
  }
  return [candidates(words, known).filter((each) => each.startsWith(last)), last];
}

function candidates(words: readonly string[], known: Known): readonly string[] {
  if (words[0] === "/as") return known.people;
  const command = known.commands.find(({ path }) => words[0] === `/${path[0]}` && words[1] === path[1]);
  if (!command) return [];
  const before = words.at(-2) ?? "";
  const field = /^--(\w+)$/.exec(before)?.[1] ?? command.positional[words.length - 3];
  const values = field === undefined ? [] : valuesOf(field, command, known);
  return [...values, ...Object.keys(command.input.shape).map((name) => `--${name}`)];
}

function valuesOf(field: string, command: Command, known: Known): readonly string[] {
  const lists: Readonly<Record<string, readonly string[]>> = {
    case: known.cases,
    playbook: known.playbooks,
    study: known.studies,
    to: known.people,
  };
  const schema = command.input.shape[field];
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return lists[field] ?? (inner instanceof z.ZodEnum ? inner.options.map(String) : []);
}
