import type { Why } from "../../cases/asked.ts";

/** The model could not be asked, or gave nothing that can be used. */
export class ModelFailure extends Error {
  readonly why: Why;
  /** The checks that its text did not pass. */
  readonly checks: readonly string[];

  constructor(why: Why, message: string, cause?: unknown, checks: readonly string[] = []) {
    super(message, { cause });
    this.name = "ModelFailure";
    this.why = why;
    this.checks = checks;
  }
}

/** What a client's error means for the desk. */
export function failureOf(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  const { name, message, status, code } = partsOf(error);
  const because = (why: Why) => new ModelFailure(why, message, error);
  if (/abort|timeout/iu.test(name) || /aborted|timed? ?out/iu.test(message)) return because("timeout");
  if (status === 429) return because("rate-limited");
  if (status === 401 || status === 403) return because("key-refused");
  if (status === 404) return because("no-such-model");
  if (status !== undefined && status >= 500) return because("unreachable");
  if (/connection|fetch failed|terminated|socket|ECONN|ENOTFOUND|EAI_AGAIN/iu.test(`${message} ${code}`)) {
    return because("unreachable");
  }
  if (/unable to import/iu.test(message)) return because("package");
  if (/parse|json|unexpected (?:token|end)/iu.test(message)) return because("broken-answer");
  return because("failed");
}

/** Whether the next request is likely to fare no better: only these count for the breaker. */
export function isOutage(why: Why): boolean {
  return why === "timeout" || why === "rate-limited" || why === "unreachable" || why === "key-refused";
}

function partsOf(error: unknown): { name: string; message: string; status?: number; code: string } {
  if (!(error instanceof Error)) return { name: "", message: String(error), code: "" };
  const status = "status" in error && typeof error.status === "number" ? { status: error.status } : {};
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return { name: error.name, message: error.message, ...status, code };
}
