/** Structured lines for whoever looks after the desk: on standard error, without complaints, names or secrets. */
export interface Log {
  info(message: string, facts?: LogFacts): void;
  error(message: string, facts?: LogFacts): void;
}

export type LogFacts = Readonly<Record<string, unknown>>;

export function createLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string, message: string, facts: LogFacts = {}) =>
    write(`${JSON.stringify({ at: now().toISOString(), level, message, ...redacted(facts) })}\n`);
  return {
    info: (message, facts) => line("info", message, facts),
    error: (message, facts) => line("error", message, facts),
  };
}

function redacted(facts: LogFacts): LogFacts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, plain(value)]));
}

function plain(value: unknown): unknown {
  if (!(value instanceof Error)) return typeof value === "string" ? withoutSecrets(value) : value;
  const { name, message, stack } = value;
  return { name, message: withoutSecrets(message), stack: stack && withoutSecrets(stack), cause: plain(value.cause) };
}

/** Passwords in URLs, tokens and keys, addresses that answer for a person, e-mail addresses, long digit runs (phones, cards). */
function withoutSecrets(text: string): string {
  return text
    .replace(/(\w+:\/\/[^:@/\s]+:)[^@/\s]+@/g, "$1***@")
    .replace(/\b(?:xox[abeprs]|xapp|sk)-[\w-]+/g, "***")
    .replace(/\b[\w-]{18,}\.[\w-]{5,}\.[\w-]{20,}\b/g, "***")
    .replace(/\/(webhooks|interactions)\/(\d+)\/[^/\s]+/g, "/$1/$2/***")
    .replace(/(hooks\.slack\.com)\/\S+/g, "$1/***")
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, "***")
    .replace(/\+?\d[\d -]{8,}\d/g, "***");
}
