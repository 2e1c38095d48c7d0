import type { Why } from "../../cases/asked.ts";

/** What is known of a failure beside its message, which may quote the customer or the key. */
export type FailureTrace = Readonly<Record<"name" | "status" | "code", string | number | undefined>>;

/** The model could not be asked, or gave nothing that can be used. */
export class ModelFailure extends Error {
  readonly why: Why;
  /** The checks that its text did not pass. */
  readonly checks: readonly string[];
  readonly trace: FailureTrace;

  constructor(why: Why, message: string, cause?: unknown, checks: readonly string[] = []) {
    super(message, { cause });
    this.name = "ModelFailure";
    this.why = why;
    this.checks = checks;
    const { name, status, code } = partsOf(cause);
    this.trace = { name, status, code };
  }
}

/** What a client's error means for the desk. */
export function failureOf(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const { name = "", message, status, code = "" } = partsOf(error);
  const because = (why: Why) => new ModelFailure(why, message, error);
  // What no parser could read, or no schema: its message may hold any word.
  if (/^(?:\$?ZodError|SyntaxError|OutputParserException)$/u.test(name)) return because("broken-answer");
  if (status === 429) return because("rate-limited");
  if (status === 401 || status === 403) return because("key-refused");
  if (status === 404) return because("no-such-model");
  if (status !== undefined && status >= 500) return because("unreachable");
  if (status !== undefined && status !== 408) return because("failed");
  if (status === 408 || /abort|timeout/iu.test(name) || /aborted|timed? ?out/iu.test(message))
    return because("timeout");
  if (/connection|fetch failed|terminated|socket|ECONN|ENOTFOUND|EAI_AGAIN/iu.test(`${message} ${code}`)) {
    return because("unreachable");
  }
  if (/unable to import/iu.test(message)) return because("package");
  if (/content filter/iu.test(message)) return because("declined");
  if (/parse|json|unexpected (?:token|end)/iu.test(message)) return because("broken-answer");
  return because("failed");
}

/** Whether the next request is likely to fare no better: only these count for the breaker. */
export function isOutage(why: Why): boolean {
  return why === "timeout" || why === "rate-limited" || why === "unreachable" || why === "key-refused";
}

function partsOf(error: unknown): {
  readonly name?: string | undefined;
  readonly message: string;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
} {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message } = error;
  const status = "status" in error && typeof error.status === "number" ? error.status : undefined;
  return { name, message, status, code: codeOf(error) };
}

/** A client wraps what the network said, several times over. */
function codeOf(error: Error): string | undefined {
  const own = "code" in error && typeof error.code === "string" && /^[\w-]{1,40}$/u.test(error.code);
  if (own) return String(error.code);
  return error.cause instanceof Error ? codeOf(error.cause) : undefined;
}
