import type { Fields } from "../json.ts";
import type { Attempt, Door, Kind } from "./attempt.ts";

/** How it went: of the first attempt that was acknowledged, or of the first of all. */
export type Delivery = Attempt & {
  kind: Kind;
  payload: Fields;
  /** All of them so far; Slack's own retries are added as they happen. */
  attempts: Attempt[];
  /** Once Slack will not try again. */
  settled: Promise<void>;
};

export type Carrier = ReturnType<typeof createCarrier>;

export type RetryHabits = {
  eventRetriesMs: number[];
  /** Slack has been seen to send what was not acknowledged over a socket again, with `retry_attempt` 0. */
  redeliverInteractions: boolean;
};

export function createCarrier(door: () => Door, { eventRetriesMs, redeliverInteractions }: RetryHabits) {
  const timers = new Set<NodeJS.Timeout>();
  let closed = false;

  function wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        resolve();
      }, ms);
      timers.add(timer);
    });
  }

  async function retry(kind: Kind, payload: Fields, attempts: Attempt[]): Promise<void> {
    const delays = kind === "events_api" ? eventRetriesMs : redeliverInteractions ? [0] : [];
    for (const [at, delay] of delays.entries()) {
      const last = attempts.at(-1);
      if (!last?.failure || last.noRetry) return;
      await wait(delay);
      if (closed) return;
      const number = kind === "events_api" ? at + 1 : 0;
      attempts.push(await door().send(kind, payload, { number, reason: last.failure }));
    }
  }

  return {
    async deliver(kind: Kind, payload: Fields, times = 1): Promise<Delivery> {
      const sent = Array.from({ length: Math.max(1, times) }, () => door().send(kind, payload, undefined));
      const attempts = await Promise.all(sent);
      const [first] = attempts;
      const best = attempts.find(({ failure }) => !failure) ?? first;
      if (!best) throw new Error("nothing was sent");
      const settled = best.failure ? retry(kind, payload, attempts) : Promise.resolve();
      return { ...best, kind, payload, attempts, settled };
    },
    close(): void {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
