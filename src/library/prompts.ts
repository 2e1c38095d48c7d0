import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Fault } from "./faults.ts";
import { checkFront } from "./front-matter.ts";
import { readDocument, type SourceDocument } from "./read-document.ts";

/** What each prompt is told of a case; a prompt document uses every one of its inputs and no other. */
export const PROMPT_INPUTS = {
  draft: ["language", "tone-wish", "voice", "avoid", "playbook", "facts", "decided", "contact", "emotion", "complaint"],
  rewrite: ["language", "tone-wish", "avoid", "facts", "decided", "contact", "wording", "findings", "complaint"],
  summarise: ["language", "complaint"],
} as const;
export type PromptId = keyof typeof PROMPT_INPUTS;

const OUTPUTS: Readonly<Record<PromptId, string>> = { draft: "reply", rewrite: "text", summarise: "summary" };

const PromptFront = z.strictObject({
  kind: z.literal("prompt"),
  purpose: z.string().trim().min(1),
  /** Raised with any change of meaning; every draft keeps which version made it. */
  version: z.string().regex(/^\d+$/, "a whole number, quoted"),
  inputs: z.array(z.string()),
  output: z.enum(["reply", "text", "summary"]),
});

/** A prompt as its document says it. */
export interface Prompt {
  readonly id: PromptId;
  /** `draft 1+2f6c81aa`: its version, and a digest of its words. */
  readonly version: string;
  /** The part that is the same for every case, and so comes first. */
  readonly always: string;
  /** With gaps `{name}` for what the case fills in. */
  readonly thisCase: string;
  /** What is said when the answer has to be mended; its gap is `{findings}`. */
  readonly mend: string;
}

export type Prompts = ReadonlyMap<PromptId, Prompt>;

const FOLDER = "prompts";
const PARTS = ["always", "thisCase", "mend"] as const;
const HEADINGS = { always: "Always", thisCase: "This case", mend: "Mend" } as const;
const GAP = /\{([a-z-]+)\}/gu;

/** The prompts below that root. A library without the folder has none: only a desk with a language model needs them. */
export function readPrompts(root: string, faults: Fault[]): Prompts {
  if (!existsSync(join(root, FOLDER))) return new Map();
  const files = readdirSync(join(root, FOLDER)).filter((name) => name.endsWith(".md") && !/^(README|\.)/u.test(name));
  const prompts = files.sort().flatMap((name) => readPrompt(root, name, faults) ?? []);
  for (const id of promptIds()) {
    if (files.includes(`${id}.md`)) continue;
    const mend = "write it, or fetch it from the repository";
    faults.push({ file: `${FOLDER}/${id}.md`, line: 1, what: "the prompt is missing", mend });
  }
  return new Map(prompts.map((prompt) => [prompt.id, prompt]));
}

function readPrompt(root: string, name: string, faults: Fault[]): Prompt | undefined {
  const file = `${FOLDER}/${name}`;
  const id = promptIds().find((known) => `${known}.md` === name);
  if (!id) {
    const mend = `the desk has: ${promptIds().join(", ")}`;
    faults.push({ file, line: 1, what: "no prompt is called so", mend });
    return undefined;
  }
  const document = readDocument(root, file, "en", faults);
  const front = document && checkFront(document, PromptFront, faults);
  if (!document || !front) return undefined;
  const always = partOf(document, HEADINGS.always);
  const thisCase = partOf(document, HEADINGS.thisCase);
  const mend = partOf(document, HEADINGS.mend);
  faults.push(...faultsOf(id, front, { always, thisCase, mend }, document));
  const digest = createHash("sha256").update(document.text).digest("hex").slice(0, 8);
  return { id, version: `${id} ${front.version}+${digest}`, always, thisCase, mend };
}

function promptIds(): readonly PromptId[] {
  return ["draft", "rewrite", "summarise"];
}

/** From its heading to the next of the same level. */
function partOf({ body }: SourceDocument, heading: string): string {
  const [, after = ""] = body.split(new RegExp(`^## ${heading}[ \\t]*$`, "mu"));
  return (after.split(/^## /mu)[0] ?? "").trim();
}

function faultsOf(
  id: PromptId,
  { inputs, output }: z.infer<typeof PromptFront>,
  parts: Pick<Prompt, "always" | "thisCase" | "mend">,
  { file, lineOf, text }: SourceDocument,
): Fault[] {
  const faults: Fault[] = [];
  const lineWith = (words: string) => text.slice(0, Math.max(0, text.indexOf(words))).split("\n").length;
  for (const part of PARTS.filter((each) => parts[each] === "")) {
    faults.push({ file, line: 1, what: `"## ${HEADINGS[part]}" is missing or empty`, mend: "write it" });
  }
  const known: readonly string[] = PROMPT_INPUTS[id];
  if (output !== OUTPUTS[id]) {
    faults.push({ file, line: lineOf(["output"]), what: `its output is "${output}"`, mend: `write ${OUTPUTS[id]}` });
  }
  if ([...inputs].sort().join() !== [...known].sort().join()) {
    const what = "the inputs are not the ones that the desk gives";
    faults.push({ file, line: lineOf(["inputs"]), what, mend: `write: [${known.join(", ")}]` });
  }
  const used = gapsIn(parts.thisCase);
  for (const gap of used.filter((name) => !known.includes(name))) {
    const what = `nothing fills the gap {${gap}}`;
    faults.push({ file, line: lineWith(`{${gap}}`), what, mend: `use: ${known.join(", ")}` });
  }
  for (const input of known.filter((name) => !used.includes(name))) {
    const what = `"This case" does not use {${input}}`;
    faults.push({
      file,
      line: lineWith(`## ${HEADINGS.thisCase}`),
      what,
      mend: "put it where the model should read it",
    });
  }
  for (const gap of gapsIn(parts.always)) {
    const what = `"Always" is the same for every case, and yet has the gap {${gap}}`;
    faults.push({ file, line: lineWith(`{${gap}}`), what, mend: "move it below “This case”" });
  }
  if (!parts.mend.includes("{findings}")) {
    const what = '"Mend" does not use {findings}';
    faults.push({ file, line: lineWith(`## ${HEADINGS.mend}`), what, mend: "put it where the model should read it" });
  }
  return faults;
}

function gapsIn(words: string): readonly string[] {
  return [...new Set([...words.matchAll(GAP)].map(([, name]) => name ?? ""))];
}

/** The part with its gaps filled; what stands in braces in a filling stays as it is. */
export function filledPrompt(words: string, fillings: Readonly<Record<string, string>>): string {
  return words.replace(GAP, (gap, name: string) => fillings[name] ?? gap);
}
