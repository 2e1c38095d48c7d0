import { createHash } from "node:crypto";
import type { z } from "zod";
import { inWords, type Refusal } from "../cards/error-card.ts";
import { inputFaults } from "../cards/input-faults.ts";
import type { Say } from "../cards/say.ts";
import { UserError } from "../errors.ts";
import { linesOf } from "../newlines.ts";

/**
 * Serves a door that reads JSON Lines: one line out for each line in, in order. A line that cannot be served gives
 * `{"id", "error"}`; the promise then says false, for exit code 1.
 */
export async function serveJsonLines<Input extends z.ZodType>(
  streams: { readonly in: NodeJS.ReadableStream; readonly out: NodeJS.WritableStream },
  schema: Input,
  say: Say,
  serve: (input: z.infer<Input>) => Promise<object>,
): Promise<boolean> {
  let allServed = true;
  for await (const line of linesOf(streams.in)) {
    if (line.trim() === "") continue;
    const answer = await answerTo(line, schema, say, serve);
    if ("error" in answer) allServed = false;
    if (!streams.out.write(`${JSON.stringify(answer)}\n`)) await drained(streams.out);
  }
  return allServed;
}

async function answerTo<Input extends z.ZodType>(
  line: string,
  schema: Input,
  say: Say,
  serve: (input: z.infer<Input>) => Promise<object>,
): Promise<object> {
  let id: unknown = null;
  try {
    const json = parsedJson(line);
    id = idOf(json);
    return await serve(fitting(schema, json, say));
  } catch (error) {
    return { id, error: error instanceof UserError ? inWords(error, say) : told(error, line, say) };
  }
}

/** A bug costs its own line, not the ones behind it. */
function told(error: unknown, line: string, say: Say): Refusal {
  const reference = createHash("sha256").update(line).digest("hex").slice(0, 8);
  process.stderr.write(`${reference} ${error instanceof Error ? error.stack : String(error)}\n`);
  return inWords(new UserError("bug", { reference }), say);
}

/** Refuses with `not-json`. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError("not-json", { why: error instanceof Error ? error.message : String(error) });
  }
}

function idOf(json: unknown): unknown {
  return typeof json === "object" && json !== null && "id" in json ? json.id : null;
}

/** The input as the door knows it. Refuses with `invalid-line`. */
export function fitting<Input extends z.ZodType>(schema: Input, json: unknown, say: Say): z.infer<Input> {
  const result = schema.safeParse(json);
  if (!result.success) throw new UserError("invalid-line", { faults: inputFaults(schema, json, say) });
  return result.data;
}

function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => stream.once("drain", resolve));
}
