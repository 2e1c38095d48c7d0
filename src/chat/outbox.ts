import type { Speak } from "../cards/say.ts";
import type { DeskStore, PostContent } from "../commands/documents.ts";
import type { Language } from "../languages.ts";
import type { Library } from "../library/load-library.ts";
import type { Log } from "../log.ts";
import type { PostRow } from "../store/chat-tables.ts";
import type { Lane } from "../store/posts.ts";
import { type Delivery, deliver } from "./deliver.ts";
import { fanOut } from "./fan-out.ts";
import type { ChatPlatform } from "./platform.ts";

export interface OutboxParts {
  readonly store: DeskStore;
  readonly library: Library;
  readonly speak: Speak;
  speaks(language: Language): Promise<void>;
  readonly platforms: readonly ChatPlatform[];
  readonly now: () => Date;
  readonly log: Log;
  /** Names this process among those that share the database. */
  readonly owner: string;
  /** For how long a place belongs to the process that posts there. Longer than any call to a platform takes. */
  readonly leaseMs: number;
}

export type Post = PostRow<PostContent>;

/** Places that one process posts to at a time. */
const LANES_AT_ONCE = 12;

/**
 * Brings every message to where it belongs and keeps it as it should be. One process at a time posts in a place, in order;
 * places do not wait for each other.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #working = new Set<string>();
  /** Places where something was due when the database was last asked. */
  #due: Lane[] = [];
  #looking: Promise<void> | undefined;
  #again = false;
  #closed = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => this.wake(), Math.min(1_000, this.#parts.leaseMs));
    this.wake();
  }

  async stop(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    while (this.#looking || this.#working.size > 0) await new Promise((done) => setTimeout(done, 10));
  }

  /** Something may be due now. While there is enough to do, nobody asks the database for more. */
  wake(): void {
    this.#again = true;
    this.#goOn();
  }

  #goOn(): void {
    this.#startLanes();
    if (!this.#again || this.#closed || this.#due.length > 0 || this.#working.size >= LANES_AT_ONCE) return;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
      this.#goOn();
    });
  }

  async #look(): Promise<void> {
    this.#again = false;
    const { store, platforms, now, log } = this.#parts;
    try {
      await fanOut(this.#parts);
      const names = platforms.map(({ name }) => name);
      const due = await store.chat.lanesDue(now().toISOString(), names);
      this.#due = due.filter((lane) => !this.#working.has(nameOf(lane)));
    } catch (cause) {
      log.error("what is due in the chats could not be read", { cause });
    }
  }

  #startLanes(): void {
    while (!this.#closed && this.#working.size < LANES_AT_ONCE) {
      const lane = this.#due.shift();
      if (!lane) return;
      const platform = this.#parts.platforms.find(({ name }) => name === lane.platform);
      if (!platform || this.#working.has(nameOf(lane))) continue;
      this.#working.add(nameOf(lane));
      void this.#work(lane, platform).finally(() => {
        this.#working.delete(nameOf(lane));
        this.#again = true;
        this.#goOn();
      });
    }
  }

  async #work(lane: Lane, platform: ChatPlatform): Promise<void> {
    const { store, now, owner, leaseMs, log } = this.#parts;
    const at = now();
    const until = new Date(at.getTime() + leaseMs).toISOString();
    try {
      const posts = await store.takeLane(lane, { owner, now: at.toISOString(), until });
      if (!posts) return;
      const delivery: Delivery = { ...this.#parts, platform, until };
      let pauseMs = 0;
      for (const post of posts) {
        pauseMs = await deliver(post, delivery);
        if (pauseMs > 0) break;
      }
      if (pauseMs > 0) setTimeout(() => this.wake(), pauseMs).unref();
      await store.chat.leaveLane(lane, owner, new Date(now().getTime() + pauseMs).toISOString());
    } catch (cause) {
      log.error("messages wait", { platform: lane.platform, cause });
    }
  }
}

function nameOf({ platform, place }: Lane): string {
  return `${platform} ${place}`;
}
