import type { z } from "zod";

/** The answer in its shape: as the client parsed it, else the JSON that stands somewhere in the text; undefined where there is none. */
export function readAnswer<Shape>(schema: z.ZodType<Shape>, parsed: unknown, text: string): Shape | undefined {
  for (const candidate of [parsed, ...jsonIn(text)]) {
    const read = schema.safeParse(candidate);
    if (read.success) return read.data;
  }
  return undefined;
}

/** In a fence, after a preamble, or cut off at the end by a missing brace or two. */
function* jsonIn(text: string): Generator<unknown> {
  const from = text.indexOf("{");
  if (from < 0) return;
  const to = text.lastIndexOf("}");
  const body = text.slice(from, to > from ? to + 1 : undefined);
  for (const attempt of [body, withoutTrailingCommas(body), `${body}}`, `${body}"}`]) {
    try {
      yield JSON.parse(attempt);
      return;
    } catch {
      // The next attempt mends it further.
    }
  }
}

function withoutTrailingCommas(json: string): string {
  return json.replace(/,(\s*[}\]])/gu, "$1");
}
