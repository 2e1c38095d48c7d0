import { setTimeout as wait } from "node:timers/promises";
import { failureOf, ModelFailure } from "./failure.ts";

/** How often and how patiently a busy or broken server is asked again, in milliseconds. */
export interface Persistence {
  readonly tries: number;
  /** Before the second try; doubled before each further one. */
  readonly pauseMs: number;
  /** A server that wishes for a longer pause is not asked again. */
  readonly longestMs: number;
}

export const PERSISTENCE: Persistence = { tries: 4, pauseMs: 1_000, longestMs: 30_000 };

/** Asks again where that may help, never sooner than the server wishes. Rejects with a ModelFailure. */
export async function persistently<Result>(
  ask: () => Promise<Result>,
  { tries, pauseMs, longestMs }: Persistence,
  signal: AbortSignal,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      if (signal.aborted) throw new ModelFailure("timeout", "the time is up", error);
      const failure = failureOf(error);
      const pause = Math.max(wishedPause(error), pauseMs * 2 ** (attempt - 1));
      if (attempt >= tries || pause > longestMs || !maySucceed(failure)) throw failure;
      // What kept it waiting says more than that the time is up.
      await wait(pause, undefined, { signal }).catch(() => Promise.reject(failure));
    }
  }
}

function maySucceed({ why, trace }: ModelFailure): boolean {
  return (why === "rate-limited" && trace.code !== "insufficient_quota") || why === "unreachable";
}

/** Seconds, or a moment by the server's own clock. */
function wishedPause(error: unknown): number {
  const headers = error instanceof Error && "headers" in error ? error.headers : undefined;
  if (!(headers instanceof Headers)) return 0;
  const after = headers.get("retry-after");
  if (after === null) return 0;
  const pause = /^\d+(?:\.\d+)?$/u.test(after)
    ? Number(after) * 1_000
    : Date.parse(after) - Date.parse(headers.get("date") ?? "");
  return Number.isNaN(pause) ? 0 : Math.max(0, pause);
}
