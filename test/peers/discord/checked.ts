import { type FormFault, fault, invalidForm, isRecord } from "./refusal.ts";

export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly origin?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly format?: string;
  readonly errors?: readonly (readonly Issue[])[];
}

export interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

/**
 * The body as Discord's description has it, without the keys that it does not know; or what Discord says to it. Discord
 * counts code points where the schemas count UTF-16 units, so each letter of two units goes through as one of one.
 */
export function checked<T>(schema: Schema<T>, body: unknown, at: readonly PropertyKey[] = []): T {
  const wide = new Map<string, string>();
  const narrow = rewritten(body ?? {}, WIDE, (letter) => entry(wide, letter));
  const read = schema.safeParse(narrow);
  if (!read.success) throw invalidForm(read.error.issues.flatMap((issue) => faultsOf(issue, body, at)));
  if (wide.size === 0) return read.data;
  const back = new Map([...wide].map(([letter, stand]) => [stand, letter]));
  return rewritten(read.data, PRIVATE, (stand) => back.get(stand) ?? stand);
}

const PRIVATE = /[\uE000-\uF8FF]/gu;
const WIDE = /[\u{10000}-\u{10FFFF}\uE000-\uF8FF]/gu;

function rewritten<T>(value: T, letters: RegExp, change: (letter: string) => string): T {
  const text = JSON.stringify(value);
  return text.search(letters) < 0 ? value : JSON.parse(text.replace(letters, change));
}

function entry(wide: Map<string, string>, letter: string): string {
  const known = wide.get(letter);
  if (known) return known;
  const stand = String.fromCharCode(0xe000 + wide.size);
  wide.set(letter, stand);
  return stand;
}

function faultsOf(issue: Issue, body: unknown, above: readonly PropertyKey[]): readonly FormFault[] {
  const path = [...above, ...issue.path];
  // Of the kinds that it could be, it is the one whose type it has.
  const nested = issue.errors?.find((each) => each.length > 0 && !each.some(isOfOtherKind));
  if (nested) return nested.flatMap((one) => faultsOf(one, valueAt(body, issue.path), path));
  const value = valueAt(body, issue.path);
  if (value === undefined || value === null) return [fault(path, "BASE_TYPE_REQUIRED", "This field is required")];
  switch (issue.code) {
    case "too_big":
      return [tooBig(path, issue)];
    case "too_small":
      return [tooSmall(path, issue)];
    case "invalid_format":
      return [
        issue.format === "url"
          ? fault(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.")
          : fault(path, "NUMBER_TYPE_COERCE", `Value "${String(value)}" is not valid.`),
      ];
    case "invalid_value":
      return [fault(path, "BASE_TYPE_CHOICES", `Value must be one of (${issue.values?.join(", ")}).`)];
    case "invalid_union":
      return [fault(path, "UNION_TYPE_CHOICES", "Value of this field is of no known kind.")];
    default:
      return [fault(path, "BASE_TYPE_BAD_TYPE", `Could not interpret "${String(value)}" as ${issue.expected}.`)];
  }
}

function isOfOtherKind(issue: Issue): boolean {
  return issue.path.length === 0 || (issue.code === "invalid_value" && issue.path[0] === "type");
}

function tooBig(path: readonly PropertyKey[], { origin, maximum }: Issue): FormFault {
  if (origin === "string") return fault(path, "BASE_TYPE_MAX_LENGTH", `Must be ${maximum} or fewer in length.`);
  if (origin === "array") return fault(path, "BASE_TYPE_BAD_LENGTH", `Must be ${maximum} or fewer in length.`);
  return fault(path, "NUMBER_TYPE_MAX", `int value should be less than or equal to ${maximum}.`);
}

function tooSmall(path: readonly PropertyKey[], { origin, minimum }: Issue): FormFault {
  if (origin === "string" || origin === "array") {
    return fault(path, "BASE_TYPE_BAD_LENGTH", `Must be ${minimum} or more in length.`);
  }
  return fault(path, "NUMBER_TYPE_MIN", `int value should be greater than or equal to ${minimum}.`);
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  let at = body;
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)];
    else if (isRecord(at)) at = at[String(step)];
    else return undefined;
  }
  return at;
}
