import { Routes, ThreadAutoArchiveDuration } from "discord.js";
import { z } from "zod";
import { spokenText } from "../../cards/moment.ts";
import type { Log } from "../../log.ts";
import type { Caller } from "./api.ts";
import { ARCHIVED, hasCode, THREAD_EXISTS, undeliverable } from "./faults.ts";
import { cut, LIMITS } from "./limits.ts";

const Thread = z.object({ id: z.string() });

/** The threads in which cases are told. */
export class Threads {
  readonly #log: Log;
  #told = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Null where the channel takes no threads: then everything is told in the channel, as answers to the card. */
  async begin(caller: Caller, channel: string, message: string, title: string): Promise<string | null> {
    const name = cut(spokenText(title).replaceAll("\n", " "), LIMITS.threadName);
    const body = { name, auto_archive_duration: ThreadAutoArchiveDuration.OneWeek };
    try {
      const thread = await caller.call({ method: "post", route: Routes.threads(channel, message), body });
      return Thread.parse(thread).id;
    } catch (error) {
      // A thread bears the id of the message that it hangs on.
      if (hasCode(error, THREAD_EXISTS)) return message;
      const { why, message: reason } = undeliverable(error);
      if (why === "later" || why === "message-gone") throw error;
      if (!this.#told) {
        const mend = "give the desk's role Create Public Threads and Send Messages in Threads there";
        this.#log.error(`cases get no thread in a channel; ${mend}`, { reason });
      }
      this.#told = true;
      return null;
    }
  }
}

/** Does it, where need be in a thread that has fallen asleep. */
export async function unarchived<Result>(caller: Caller, thread: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!hasCode(error, ARCHIVED)) throw error;
    await caller.call({ method: "patch", route: Routes.channel(thread), body: { archived: false } });
    return act();
  }
}
