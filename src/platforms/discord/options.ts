import type { Command } from "../../commands/command.ts";
import { type InputField, inputFields } from "../../commands/input-fields.ts";

/** The attachment that stands beside the words of a complaint. */
export const FILE = "file";

/** Fields that hold several lines: a slash command takes one, so the form asks for them. */
const LONG: readonly string[] = ["text", "note"];

export interface SlashField extends InputField {
  /** Whether Discord insists on it; what a form asks for can be left out. */
  readonly insisted: boolean;
}

/** The options of a command in Discord's order: those that it insists on first. */
export function slashFields(command: Command): readonly SlashField[] {
  const fields = inputFields(command).filter(({ name }) => name !== "approval");
  const asked = (name: string) => LONG.includes(name) && (command.form?.includes(name) ?? false);
  const slash = fields.map((field) => ({ ...field, insisted: field.required && !asked(field.name) }));
  return slash.toSorted((a, b) => Number(b.insisted) - Number(a.insisted));
}

export function takesFile(command: Command): boolean {
  return command.name === "open-case";
}
