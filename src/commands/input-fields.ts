import { z } from "zod";
import type { Command } from "./command.ts";

/** One field of a command's input, as forms, help and slash-command registration need it. */
export interface InputField {
  readonly name: string;
  readonly required: boolean;
  /** The values of an enumeration, as they are typed; null where anything may stand. */
  readonly options: readonly string[] | null;
}

export function inputFields({ input }: Command): readonly InputField[] {
  return Object.entries(input.shape).map(([name, schema]) => ({
    name,
    required: !schema.safeParse(undefined).success,
    options: optionsOf(schema),
  }));
}

function optionsOf(schema: z.core.$ZodType): readonly string[] | null {
  const inner = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return inner instanceof z.ZodEnum ? inner.options.map(String) : null;
}
