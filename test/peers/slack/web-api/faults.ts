import type { Fields } from "../json.ts";

export type Fault = {
  /** How many calls it befalls; one, unless said otherwise. */
  times?: number;
  error?: string;
  status?: number;
  /** Seconds, as the header says them: 429. */
  retryAfter?: number;
  /** Answers late; alone, the call is done after that. */
  delayMs?: number;
  /** Never answers and does nothing. */
  hang?: boolean;
  /** Does it and cuts the connection before the answer. */
  dropAfterDoing?: boolean;
  /** Cuts the connection without doing it. */
  drop?: boolean;
};

export type Rate = { perSecond: number; perChannel?: boolean };
export type Violation = { method: string; channel: string | undefined; at: number; tooEarlyMs: number };
export type Faults = ReturnType<typeof createFaults>;

/** Real time throughout: what is waited for is waited for in real time. */
export function createFaults() {
  const planned = new Map<string, { fault: Fault; left: number }[]>();
  const rates = new Map<string, Rate>();
  const done = new Map<string, number[]>();
  const blockedUntil = new Map<string, number>();
  const violations: Violation[] = [];

  function keyOf(method: string, args: Fields): string {
    return rates.get(method)?.perChannel ? `${method} ${args.channel ?? ""}` : method;
  }

  return {
    violations,
    plan(method: string, fault: Fault): void {
      planned.set(method, [...(planned.get(method) ?? []), { fault, left: fault.times ?? 1 }]);
    },
    limit(method: string, rate: Rate): void {
      rates.set(method, rate);
    },
    forget(): void {
      planned.clear();
      rates.clear();
      blockedUntil.clear();
    },
    take(method: string): Fault | undefined {
      const next = planned.get(method)?.find(({ left }) => left > 0);
      if (next) next.left -= 1;
      return next?.fault;
    },
    block(method: string, args: Fields, seconds: number): void {
      blockedUntil.set(keyOf(method, args), performance.now() + seconds * 1_000);
    },
    /** How many seconds it must wait, and nothing where it may go on. */
    waitFor(method: string, args: Fields): number | undefined {
      const [key, now] = [keyOf(method, args), performance.now()];
      const tooEarlyMs = (blockedUntil.get(key) ?? 0) - now;
      if (tooEarlyMs > 0) {
        const channel = typeof args.channel === "string" ? args.channel : undefined;
        violations.push({ method, channel, at: Date.now(), tooEarlyMs });
        return Math.ceil(tooEarlyMs / 1_000);
      }
      const rate = rates.get(method);
      if (!rate) return undefined;
      const recent = (done.get(key) ?? []).filter((at) => now - at < 1_000);
      if (recent.length < rate.perSecond) {
        done.set(key, [...recent, now]);
        return undefined;
      }
      blockedUntil.set(key, now + 1_000);
      return 1;
    },
  };
}
