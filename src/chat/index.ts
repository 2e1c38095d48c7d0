import { randomUUID } from "node:crypto";
import type { App } from "../app.ts";
import type { Speak } from "../cards/say.ts";
import type { Command } from "../commands/command.ts";
import type { DeskStore } from "../commands/documents.ts";
import type { Language } from "../languages.ts";
import type { Library } from "../library/load-library.ts";
import type { Log } from "../log.ts";
import { Actors } from "./actors.ts";
import { together } from "./health.ts";
import { ChatHost } from "./host.ts";
import { Inbox } from "./inbox.ts";
import { Outbox } from "./outbox.ts";
import type { ChatPlatform, Health } from "./platform.ts";
import { workOn } from "./work.ts";

export interface ChatParts {
  readonly app: App;
  readonly store: DeskStore;
  readonly library: Library;
  readonly speak: Speak;
  speaks(language: Language): Promise<void>;
  readonly commands: readonly Command[];
  readonly now: () => Date;
  readonly log: Log;
  /** After a crash others take over what a process had begun when this time has passed. */
  readonly leaseMs?: number;
}

export interface Chat {
  health(): Health;
  /** Takes nothing more, finishes what is under way, and leaves the rest to the next process. */
  stop(): Promise<void>;
}

/** Longer than a call to a platform may take: its clients give up earlier. */
const LEASE_MS = 10_000;
const PATIENCE_MS = 5_000;

/** The desk in every chat that is set up: one inbox, one outbox, one person whatever they come in by. */
export async function openChat(parts: ChatParts, make: readonly ((host: ChatHost) => ChatPlatform)[]): Promise<Chat> {
  const { store, library, speak, speaks, now, log } = parts;
  const leaseMs = parts.leaseMs ?? LEASE_MS;
  const ended = new AbortController();
  const actors = new Actors(store, library);
  const platforms: ChatPlatform[] = [];

  const inbox: Inbox = new Inbox({
    store,
    log,
    now,
    leaseMs: Math.min(leaseMs, 5_000),
    get platforms() {
      return platforms.map(({ name }) => name);
    },
    work: async (received) => {
      const platform = platforms.find(({ name }) => name === received.platform);
      if (!platform) throw new Error(`the desk is not in ${received.platform}`);
      await workOn(received, platform, { ...parts, actors, wake: () => outbox.wake(), ended: ended.signal });
    },
  });
  const outbox = new Outbox({ store, library, speak, speaks, platforms, now, log, owner: randomUUID(), leaseMs });
  const health = () => together(platforms.map((platform) => platform.health()));
  const host = new ChatHost({ ...parts, actors, health, record: (received) => inbox.record(received) });

  for (const each of make) platforms.push(each(host));
  try {
    for (const platform of platforms) await platform.start();
  } catch (error) {
    await Promise.allSettled(platforms.map((platform) => platform.stop()));
    throw error;
  }
  inbox.start();
  outbox.start();

  return {
    health,
    async stop() {
      await Promise.allSettled(platforms.map((platform) => platform.stop()));
      await inbox.stop(PATIENCE_MS);
      ended.abort();
      await outbox.stop();
    },
  };
}
