import { readFileSync } from "node:fs";
import { z } from "zod";
import { EMOTIONS, SEVERITIES } from "#src/cases/judgement.ts";
import { LANGUAGES } from "#src/languages.ts";

/** `label` is a playbook, or this where a text is no complaint. */
export const NONE = "none";

/** A complaint and what a person says it is. `label2` is a second playbook that would be right too. */
const Labelled = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  lang: z.enum(LANGUAGES),
  text: z.string(),
  label: z.string(),
  label2: z.string().nullish(),
  severity: z.enum(SEVERITIES),
  urgent: z.boolean(),
  emotion: z.enum(EMOTIONS),
});
export type Labelled = z.infer<typeof Labelled>;

/** The lines of a labelled file; a line that does not fit is told by its number. */
export function readLabelled(file: string, slugs: ReadonlySet<string>): readonly Labelled[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, at) => {
      if (line.trim() === "") return [];
      const read = Labelled.safeParse(parsed(line));
      if (!read.success) throw new Error(`${file}:${at + 1}: ${z.prettifyError(read.error)}`);
      const { label } = read.data;
      if (label !== NONE && !slugs.has(label)) throw new Error(`${file}:${at + 1}: no playbook "${label}"`);
      return [read.data];
    });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
