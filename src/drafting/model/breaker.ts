/** After so many failures in a row nobody is asked for a while; then one may try. */
const FAILURES = 5;
const PAUSE_MS = 60_000;

/** Keeps a desk from asking a provider that is down, over and over. */
export class Breaker {
  #failures = 0;
  #closedAgainAt = 0;

  /** Whether it is worth asking at this moment, in milliseconds. */
  lets(now: number): boolean {
    if (now < this.#closedAgainAt) return false;
    // Whoever comes first after the pause tries; the others wait for what becomes of it.
    if (this.#failures >= FAILURES) this.#closedAgainAt = now + PAUSE_MS;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#closedAgainAt = 0;
  }

  failed(now: number): void {
    this.#failures += 1;
    if (this.#failures >= FAILURES) this.#closedAgainAt = now + PAUSE_MS;
  }
}
