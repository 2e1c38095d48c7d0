import { z } from "zod";
import { isWordKey, type Say } from "../../cards/say.ts";
import type { Command } from "../../commands/command.ts";
import type { Asker } from "./session.ts";

/** Asks for what the line left out, field by field; Enter passes over what may be left out, a full stop over all that follow. Null where it was given up. */
export async function fillForm(
  command: Command,
  given: Readonly<Record<string, string>>,
  ask: Asker,
  say: Say,
): Promise<Record<string, string> | null> {
  const input: Record<string, string> = { ...given };
  const fields = Object.entries(command.input.shape).filter(([name]) => !(name in given));
  const required = fields.filter(([, schema]) => !schema.safeParse(undefined).success);
  if (required.length === 0) return input;
  for (const [name, schema] of fields) {
    const mayBeLeftOut = schema.safeParse(undefined).success;
    if (name === "approval") continue;
    const answer = await ask(question(name, schema, mayBeLeftOut, say), { lines: name === "text" || name === "note" });
    if (answer === null) return null;
    if (mayBeLeftOut && answer.trim() === ".") break;
    if (answer.trim() !== "") input[name] = answer;
    else if (!mayBeLeftOut) return null;
  }
  return input;
}

function question(name: string, schema: z.core.$ZodType, mayBeLeftOut: boolean, say: Say): string {
  const key = `field.${name}`;
  const words = isWordKey(key) ? say(key) : name;
  const hint =
    name === "text" || name === "note" ? ` ${say("form.lines")}` : mayBeLeftOut ? ` ${say("form.optional")}` : "";
  return `${name} (${words}${choices(schema)})${hint}: `;
}

/** The values of an enumeration, as they are typed. */
export function choices(schema: z.core.$ZodType): string {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return inner instanceof z.ZodEnum ? `: ${inner.options.join(" | ")}` : "";
}
