import { isFields } from "../json.ts";

export type Report = (fault: string, pointer: string) => void;
export type Check = (value: unknown, pointer: string, report: Report) => void;

export function string(max: number, min = 1): Check {
  return (value, pointer, report) => {
    if (typeof value !== "string") return report("must provide a string", pointer);
    if (value.length < min) report(`must be more than ${min - 1} characters`, pointer);
    if (value.length > max) report(`must be less than ${max + 1} characters`, pointer);
  };
}

export const boolean: Check = (value, pointer, report) => {
  if (typeof value !== "boolean") report("must provide a boolean", pointer);
};

export function integer(min: number, max: number): Check {
  return (value, pointer, report) => {
    if (typeof value !== "number" || !Number.isInteger(value)) return report("must provide an integer", pointer);
    if (value < min) report(`must be greater than or equal to ${min}`, pointer);
    if (value > max) report(`must be less than or equal to ${max}`, pointer);
  };
}

export function oneOf(...allowed: string[]): Check {
  return (value, pointer, report) => {
    if (typeof value !== "string" || !allowed.includes(value)) report("must be a valid enum value", pointer);
  };
}

export function matching(pattern: RegExp): Check {
  return (value, pointer, report) => {
    if (typeof value !== "string" || !pattern.test(value)) report(`must match pattern: ${pattern.source}`, pointer);
  };
}

export function list(item: Check, { min = 1, max }: { min?: number; max: number }): Check {
  return (value, pointer, report) => {
    if (!Array.isArray(value)) return report("must provide an array", pointer);
    if (value.length < min) report(`no less than ${min} items allowed`, pointer);
    if (value.length > max) report(`no more than ${max} items allowed`, pointer);
    for (const [at, each] of value.entries()) item(each, `${pointer}/${at}`, report);
  };
}

export type Shape = { [name: string]: Check };

/** A field whose name ends with `!` must be there; one that is not named is refused. */
export function object(shape: Shape, ...more: Check[]): Check {
  const checks = new Map(Object.entries(shape).map(([name, check]) => [name.replace(/!$/, ""), check]));
  const required = Object.keys(shape).flatMap((name) => (name.endsWith("!") ? [name.slice(0, -1)] : []));
  return (value, pointer, report) => {
    if (!isFields(value)) return report("must provide an object", pointer);
    for (const name of required) if (value[name] === undefined) report(`missing required field: ${name}`, pointer);
    for (const [name, field] of Object.entries(value)) {
      const check = checks.get(name);
      if (check) check(field, `${pointer}/${name}`, report);
      else if (name !== "type") report(`invalid additional property: ${name}`, pointer);
    }
    for (const check of more) check(value, pointer, report);
  };
}

/** Which shape it must have is told by its `type`. */
export function typed(shapes: Shape): Check {
  return (value, pointer, report) => {
    if (!isFields(value)) return report("must provide an object", pointer);
    const { type } = value;
    if (typeof type !== "string") return report("missing required field: type", pointer);
    const check = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
    if (check) check(value, pointer, report);
    else report(`unsupported type: ${type}`, `${pointer}/type`);
  };
}
