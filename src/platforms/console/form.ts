import { isWordKey, type Say } from "../../cards/say.ts";
import type { Command } from "../../commands/command.ts";
import { type InputField, inputFields } from "../../commands/input-fields.ts";
import type { Asker } from "./session.ts";

/** Asks for what the line left out, field by field; Enter passes over what may be left out, a full stop over all that follow. Null where it was given up. */
export async function fillForm(
  command: Command,
  given: Readonly<Record<string, string>>,
  ask: Asker,
  say: Say,
): Promise<Record<string, string> | null> {
  const input: Record<string, string> = { ...given };
  const fields = inputFields(command).filter(({ name }) => !(name in given));
  if (!fields.some(({ required }) => required)) return input;
  for (const field of fields) {
    const { name, required } = field;
    if (name === "approval") continue;
    const answer = await ask(question(field, say), { lines: name === "text" || name === "note" });
    if (answer === null) return null;
    if (!required && answer.trim() === ".") break;
    if (answer.trim() !== "") input[name] = answer;
    else if (required) return null;
  }
  return input;
}

function question({ name, required, options }: InputField, say: Say): string {
  const key = `field.${name}`;
  const words = isWordKey(key) ? say(key) : name;
  const hint =
    name === "text" || name === "note" ? ` ${say("form.lines")}` : required ? "" : ` ${say("form.optional")}`;
  return `${name} (${words}${options ? `: ${options.join(" | ")}` : ""})${hint}: `;
}
