import type { z } from "zod";
import type { Fault } from "./faults.ts";
import type { SourceDocument } from "./read-document.ts";

/** The front matter in the shape of its schema; undefined, with every fault told at its line, where it has another. */
export function checkFront<T>(document: SourceDocument, schema: z.ZodType<T>, faults: Fault[]): T | undefined {
  const checked = schema.safeParse(document.front);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) faults.push(...faultsOf(issue, document));
  return undefined;
}

function faultsOf(issue: z.core.$ZodIssue, document: SourceDocument): Fault[] {
  const { file, lineOf } = document;
  const line = lineOf(issue.path);
  const place = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      what: `unknown key "${place ? `${place}.` : ""}${key}"`,
      mend: "correct its spelling, or take it out",
    }));
  }
  if (valueAt(document.front, issue.path) === undefined) {
    return [{ file, line, what: `"${place}" is missing`, mend: "add it" }];
  }
  if (issue.code === "too_small" && issue.origin === "string") {
    return [{ file, line, what: `"${place}" is empty`, mend: "write it, or take the line out" }];
  }
  const what = `"${place}" does not fit (${issue.message})`;
  return [{ file, line, what, mend: mendOf(issue) }];
}

function mendOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return `choose one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "too_small" && issue.origin === "array") return `give at least ${issue.minimum}`;
  if (issue.code === "too_small") return `at least ${issue.minimum}`;
  if (issue.code === "too_big") return `at most ${issue.maximum}`;
  if (issue.code === "invalid_type") return `give a ${issue.expected}; put figures that are texts in quotes`;
  return `write ${issue.message}`;
}

function valueAt(front: unknown, path: readonly PropertyKey[]): unknown {
  let value = front;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
