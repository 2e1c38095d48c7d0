import { Undeliverable } from "../../chat/platform.ts";

/** Slack limits each method by itself: when it asks to wait, nobody calls that method before then. */
export class Pauses {
  readonly #now: () => Date;
  readonly #until = new Map<string, { at: number; fault: Undeliverable }>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Throws an Undeliverable while the method is to be left alone. */
  check(method: string): void {
    const pause = this.#until.get(method);
    const left = (pause?.at ?? 0) - this.#now().getTime();
    if (left > 0) throw new Undeliverable("later", pause?.fault.message ?? "", { retryAfterMs: left, unsent: true });
  }

  pause(method: string, fault: Undeliverable): void {
    this.#until.set(method, { at: this.#now().getTime() + fault.retryAfterMs, fault });
  }
}
