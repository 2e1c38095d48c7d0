import { ModelFailure } from "./failure.ts";

/** Does the work until the time is up or it is stopped; work that does not heed its signal is left to itself. Rejects then with a ModelFailure. */
export async function within<Result>(
  limitMs: number,
  stop: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const ended = new AbortController();
  const end = () => ended.abort();
  const over = new Promise<never>((_, reject) => {
    ended.signal.addEventListener("abort", () => reject(new ModelFailure("timeout", "the time is up")), { once: true });
  });
  const timer = setTimeout(end, Math.max(0, limitMs));
  stop.addEventListener("abort", end, { once: true });
  if (stop.aborted) end();
  try {
    return await Promise.race([work(ended.signal), over]);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener("abort", end);
  }
}
