import { UserError } from "../errors.ts";

/** What SQLite's primary result codes mean for the person who runs the desk; the rest are faults of ours. */
const SQLITE_FAULTS: Readonly<Record<number, string>> = {
  5: "database-busy",
  6: "database-busy",
  8: "data-folder-not-writable",
  10: "database-failing",
  11: "database-damaged",
  13: "database-full",
  14: "data-folder-not-writable",
  26: "database-damaged",
};

/** The same for PostgreSQL's error codes and the system's network errors. */
const POSTGRES_FAULTS: Readonly<Record<string, string>> = {
  "28000": "database-refused",
  "28P01": "database-refused",
  "3D000": "database-refused",
  "42501": "database-refused",
  "25006": "database-refused",
  "53100": "database-full",
  "55P03": "database-busy",
  "40001": "database-busy",
  "40P01": "database-busy",
  XX001: "database-damaged",
  XX002: "database-damaged",
};

/** The connection went, or never came: the server is starting, stopping, full or out of reach. */
const UNREACHABLE = new Set([
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08000",
  "08001",
  "08003",
  "08004",
  "08006",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "EPIPE",
]);

/** Names the fault where a person can mend it: `database` says which one, without its password. Else the error itself. */
export function named(error: unknown, database: string): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const code = faultCode(error);
  return code ? new UserError(code, { database, reason: reason(error) }) : error;
}

/** Whether trying once more is worth it: the other transaction won, or the connection went. */
export function passing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = postgresCode(error);
  return code === "40001" || code === "40P01" || isUnreachable(error);
}

function faultCode(error: Error): string | undefined {
  if ("errcode" in error && typeof error.errcode === "number") return SQLITE_FAULTS[error.errcode & 0xff];
  if (isUnreachable(error)) return "database-unreachable";
  return POSTGRES_FAULTS[postgresCode(error) ?? ""];
}

function isUnreachable(error: Error): boolean {
  return (
    UNREACHABLE.has(postgresCode(error) ?? "") ||
    /^(Connection terminated|timeout exceeded|Client has encountered a connection error)/i.test(error.message)
  );
}

function postgresCode(error: Error): string | undefined {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return postgresCode(error.errors[0]);
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function reason(error: Error): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0].message;
  return error.message;
}
