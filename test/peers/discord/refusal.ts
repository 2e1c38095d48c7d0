/** One thing wrong with a body, and where. */
export interface FormFault {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

const KNOWN = {
  10003: [404, "Unknown Channel"],
  10004: [404, "Unknown Guild"],
  10007: [404, "Unknown Member"],
  10008: [404, "Unknown Message"],
  10013: [404, "Unknown User"],
  10015: [404, "Unknown Webhook"],
  10062: [404, "Unknown interaction"],
  10063: [404, "Unknown application command"],
  30032: [400, "Maximum number of application commands reached (100)"],
  40005: [413, "Request entity too large"],
  40060: [400, "Interaction has already been acknowledged."],
  40067: [400, "A tag is required to create a forum post in this channel"],
  50001: [403, "Missing Access"],
  50005: [403, "Cannot edit a message authored by another user"],
  50006: [400, "Cannot send an empty message"],
  50007: [403, "Cannot send messages to this user"],
  50008: [400, "Cannot send messages in a non-text channel"],
  50013: [403, "Missing Permissions"],
  50021: [403, "Cannot execute action on a system message"],
  50024: [400, "Cannot execute action on this channel type"],
  50027: [401, "Invalid Webhook Token"],
  50035: [400, "Invalid Form Body"],
  50083: [400, "Thread is archived"],
  50109: [400, "The request body contains invalid JSON."],
  160002: [400, "Cannot reply without permission to read message history"],
  160004: [400, "A thread has already been created for this message"],
} as const satisfies Record<number, readonly [number, string]>;

export type RefusalCode = keyof typeof KNOWN;

/** Discord's answer where it does not do what it is asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(JSON.stringify(body));
    this.status = status;
    this.body = body;
  }
}

export function isKnown(code: number): code is RefusalCode {
  return Object.hasOwn(KNOWN, code);
}

export function refusal(code: RefusalCode): Refusal {
  const [status, message] = KNOWN[code];
  return new Refusal(status, { message, code });
}

/** What the server itself says: `404: Not Found`. */
export function plainRefusal(status: number, words: string): Refusal {
  return new Refusal(status, { message: `${status}: ${words}`, code: 0 });
}

export function invalidForm(faults: readonly FormFault[]): Refusal {
  const errors: Record<string, unknown> = {};
  for (const { path, code, message } of faults) {
    let at = errors;
    for (const step of path) at = below(at, String(step));
    const said = at._errors;
    at._errors = [...(Array.isArray(said) ? said : []), { code, message }];
  }
  return new Refusal(400, { message: "Invalid Form Body", code: 50035, errors });
}

/** Throws where something is wrong. */
export function refuseFaults(faults: readonly FormFault[]): void {
  if (faults.length > 0) throw invalidForm(faults);
}

export function fault(path: readonly PropertyKey[], code: string, message: string): FormFault {
  return { path, code, message };
}

function below(object: Record<string, unknown>, key: string): Record<string, unknown> {
  const found = object[key];
  if (isRecord(found)) return found;
  const made: Record<string, unknown> = {};
  object[key] = made;
  return made;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
