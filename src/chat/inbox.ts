import { setTimeout as wait } from "node:timers/promises";
import type { DeskStore } from "../commands/documents.ts";
import type { Log } from "../log.ts";
import { Received } from "./received.ts";

/** Within this time an event is written down, or the person is told that it was not. */
const RECORD_MS = 800;
/** How many events are worked on at a time. */
const AT_ONCE = 16;

export interface InboxParts {
  readonly store: DeskStore;
  readonly log: Log;
  readonly now: () => Date;
  /** For how long an event belongs to the process that received it, unless that says otherwise. */
  readonly leaseMs: number;
  /** Does what the event asks for and answers it; rejects where it is to be tried again. */
  readonly work: (received: Received) => Promise<void>;
  readonly platforms: readonly string[];
}

/**
 * Writes down what people do before anybody acknowledges it, then has it done: at once, or after a crash by whoever comes
 * next. An event delivered twice is one event.
 */
export class Inbox {
  readonly #parts: InboxParts;
  readonly #arriving = new Map<string, Promise<"saved" | "not-saved">>();
  readonly #held = new Set<string>();
  readonly #queue: Received[] = [];
  readonly #busy = new Set<string>();
  readonly #finished: string[] = [];
  #settling: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(parts: InboxParts) {
    this.#parts = parts;
  }

  /** Takes up what an earlier process left, and looks for more now and then. */
  start(): void {
    const tick = Math.max(50, this.#parts.leaseMs / 3);
    const round = async () => {
      await this.#hold();
      await this.#takeUp();
    };
    const beat = () => round().catch((cause) => this.#parts.log.error("the inbox could not be read", { cause }));
    this.#timer = setInterval(beat, tick);
    void beat();
  }

  /** Resolves when all that was received here is done, or after that time: then it waits for the next process. */
  async stop(patienceMs: number): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    const giveUp = Date.now() + patienceMs;
    while ((this.#busy.size > 0 || this.#queue.length > 0) && Date.now() < giveUp) await wait(20);
    await this.#settling;
  }

  /** True answers only: `saved` once it is on the disk. What arrives on the disk later than that is not done. */
  record(received: Received): Promise<"saved" | "not-saved"> {
    const known = this.#arriving.get(received.id);
    if (known) return known;
    const arriving = this.#record(received);
    this.#arriving.set(received.id, arriving);
    // A repeated delivery within the next moments is answered alike, without asking the database again.
    setTimeout(() => this.#arriving.delete(received.id), 60_000).unref();
    return arriving;
  }

  async #record(received: Received): Promise<"saved" | "not-saved"> {
    const { store, now, log } = this.#parts;
    const at = now();
    this.#held.add(received.id);
    const writing = store.chat.recordEvent({
      id: received.id,
      platform: received.platform,
      receivedAt: at.toISOString(),
      state: "received",
      leasedUntil: this.#leaseFrom(at),
      data: JSON.stringify(received),
    });
    const late = new AbortController();
    const outcome = await Promise.race([
      writing.catch((cause: unknown) => {
        log.error("an event could not be written down", { platform: received.platform, cause });
        return "late" as const;
      }),
      wait(RECORD_MS, "late" as const, { signal: late.signal, ref: false }).catch(() => "late" as const),
    ]);
    late.abort();
    if (outcome === "late") {
      void this.#takeBack(received.id, writing);
      return "not-saved";
    }
    if (outcome === "recorded") this.#enqueue(received);
    else this.#held.delete(received.id);
    return outcome === "refused" ? "not-saved" : "saved";
  }

  /** The person was told that nothing was saved: that stays true when the database wakes up. */
  async #takeBack(id: string, writing: Promise<unknown>): Promise<void> {
    try {
      if ((await writing) === "recorded") await this.#parts.store.chat.settleEvents([id], "refused");
    } catch {
      // It was never written.
    } finally {
      this.#held.delete(id);
    }
  }

  #enqueue(received: Received): void {
    this.#queue.push(received);
    this.#next();
  }

  /** What one person does is done in the order in which they did it; different people do not wait for each other. */
  #next(): void {
    while (this.#busy.size < AT_ONCE) {
      const at = this.#queue.findIndex(({ platform, who }) => !this.#busy.has(`${platform}:${who.account}`));
      const [received] = at < 0 ? [] : this.#queue.splice(at, 1);
      if (!received) return;
      const person = `${received.platform}:${received.who.account}`;
      this.#busy.add(person);
      void this.#work(received).finally(() => {
        this.#busy.delete(person);
        this.#next();
      });
    }
  }

  async #work(received: Received): Promise<void> {
    try {
      await this.#parts.work(received);
      this.#finish(received.id);
    } catch (cause) {
      this.#parts.log.error("an event is tried again later", { event: received.command, cause });
      this.#held.delete(received.id);
    }
  }

  /** Many at a time: whoever dies in between does them again, which changes nothing. */
  #finish(id: string): void {
    this.#finished.push(id);
    this.#settling ??= this.#settle().finally(() => {
      this.#settling = undefined;
    });
  }

  async #settle(): Promise<void> {
    while (this.#finished.length > 0) {
      const ids = this.#finished.splice(0);
      try {
        await this.#parts.store.chat.settleEvents(ids, "done");
      } catch (cause) {
        this.#parts.log.error("done events could not be noted", { cause });
        if (this.#closed) return;
        this.#finished.push(...ids);
        await wait(500);
        continue;
      }
      for (const id of ids) this.#held.delete(id);
    }
  }

  async #hold(): Promise<void> {
    await this.#parts.store.chat.holdEvents([...this.#held], this.#leaseFrom(this.#parts.now()));
  }

  async #takeUp(): Promise<void> {
    if (this.#closed || this.#queue.length > 0) return;
    const { store, now, platforms } = this.#parts;
    const at = now();
    const rows = await store.chat.claimEvents(at.toISOString(), this.#leaseFrom(at), AT_ONCE, platforms);
    for (const { id, data } of rows) {
      if (this.#held.has(id)) continue;
      this.#held.add(id);
      this.#enqueue(Received.parse(JSON.parse(data)));
    }
  }

  #leaseFrom(at: Date): string {
    return new Date(at.getTime() + this.#parts.leaseMs).toISOString();
  }
}
