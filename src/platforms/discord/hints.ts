import type { Command } from "../../commands/command.ts";
import type { Hint } from "./markdown.ts";

/** Finds the commands that a sentence names as a terminal takes them, and says them as they are typed in Discord. */
export type Hints = (words: string) => readonly (string | Hint)[];

export function hintsFor(commands: readonly Command[]): Hints {
  const paths = commands.map(({ path }) => path.join(" ")).sort((a, b) => b.length - a.length);
  const argument = "--[a-z]+(?:[ =][^\\s,，;；。)）]+)?|<[^>\\s]+>|MG-\\d+";
  const named = new RegExp(`/(?:(help)|(${paths.join("|")}))(?![\\w-])((?: (?:${argument}))*)`, "g");
  const words = (text: string) => {
    const parts: (string | Hint)[] = [];
    let from = 0;
    for (const match of text.matchAll(named)) {
      const [whole, help, path = "case help", rest = ""] = match;
      const command = commands.find((each) => each.path.join(" ") === path);
      parts.push(text.slice(from, match.index));
      parts.push({ typed: help ? "/case help" : `/${path}${options(rest, command)}` });
      from = match.index + whole.length;
    }
    return [...parts, text.slice(from)].filter((part) => part !== "");
  };
  return (text) => words(text.replace(/^--([a-z]+)(?=[:：])/, "$1"));
}

/** ` MG-1 --fault ours` as ` case:MG-1 fault:ours`. */
function options(typed: string, command: Command | undefined): string {
  const names = [...(command?.positional ?? [])];
  const given = typed.match(/--[a-z]+(?:[ =]\S+)?|<[^>\s]+>|MG-\d+/g) ?? [];
  const filled = given.map((argument) => {
    const named = /^--([a-z]+)(?:[ =](\S+))?$/.exec(argument);
    if (named) return `${named[1]}:${named[2] ?? "…"}`;
    const name = names.shift();
    const value = argument.startsWith("<") ? "…" : argument;
    return name ? `${name}:${value}` : value;
  });
  return filled.map((option) => ` ${option}`).join("");
}
