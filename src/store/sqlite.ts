import { randomInt } from "node:crypto";
import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { UserError } from "../errors.ts";
import type { FromWorker, Method, RecordsDoor, ToWorker } from "./sqlite-messages.ts";

/**
 * The desk in a file of the data folder, its tables brought up to date. Other processes of this machine may share it.
 * Throws `data-folder-not-writable`, `database-busy`, `database-damaged`, `database-full` or `database-newer`.
 */
export async function sqliteRecords(dataFolder: string): Promise<RecordsDoor> {
  checkFolder(dataFolder);
  const thread = new Thread(join(dataFolder, "makegood.sqlite"));
  await thread.ready;
  return {
    open: (build) => thread.open(build),
    commit: (...args) => thread.call("commit", args),
    invocation: (...args) => thread.call("invocation", args),
    caseById: (...args) => thread.call("caseById", args),
    history: (...args) => thread.call("history", args),
    approvals: (...args) => thread.call("approvals", args),
    approvalById: (...args) => thread.call("approvalById", args),
    ledger: (...args) => thread.call("ledger", args),
    clocks: (...args) => thread.call("clocks", args),
    queue: (...args) => thread.call("queue", args),
    givenCounts: (...args) => thread.call("givenCounts", args),
    undelivered: (...args) => thread.call("undelivered", args),
    claimOutgoing: (...args) => thread.call("claimOutgoing", args),
    markDelivered: (...args) => thread.call("markDelivered", args),
    recordEvent: (...args) => thread.call("recordEvent", args),
    settleEvents: (...args) => thread.call("settleEvents", args),
    claimEvents: (...args) => thread.call("claimEvents", args),
    holdEvents: (...args) => thread.call("holdEvents", args),
    saveAccount: (...args) => thread.call("saveAccount", args),
    personOfAccount: (...args) => thread.call("personOfAccount", args),
    personById: (...args) => thread.call("personById", args),
    accountsOf: (...args) => thread.call("accountsOf", args),
    account: (...args) => thread.call("account", args),
    accountsOn: (...args) => thread.call("accountsOn", args),
    namesOf: (...args) => thread.call("namesOf", args),
    linkCode: (...args) => thread.call("linkCode", args),
    channel: (...args) => thread.call("channel", args),
    deliverAs: (...args) => thread.call("deliverAs", args),
    addPosts: (...args) => thread.call("addPosts", args),
    post: (...args) => thread.call("post", args),
    postsOf: (...args) => thread.call("postsOf", args),
    lanesDue: (...args) => thread.call("lanesDue", args),
    takeLane: (...args) => thread.call("takeLane", args),
    leaveLane: (...args) => thread.call("leaveLane", args),
    movePosts: (...args) => thread.call("movePosts", args),
    close: (...args) => thread.call("close", args),
  };
}

function checkFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError("data-folder-not-writable", { database: folder, reason });
  }
}

type Build = Parameters<RecordsDoor["open"]>[0];
type Result<M extends Method> = Awaited<ReturnType<RecordsDoor[M]>>;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

class Thread {
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #gone: Error | undefined;

  constructor(file: string) {
    this.#worker = new Worker(new URL("./sqlite-worker.ts", import.meta.url), { workerData: { file } });
    this.#worker.on("message", (message: FromWorker) => this.#hear(message));
    this.#worker.on("error", (error) => this.#fail(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on("exit", () => this.#fail(new Error("the database thread has ended")));
    this.ready = new Promise((resolve, reject) => this.#waiting.set(0, { resolve, reject }));
  }

  /**
   * The number is drawn in the thread, inside the transaction; asking back for the change would hold up everybody else.
   * So the change goes along, made for a stand-in that no text can foresee.
   */
  async open(build: Build): Promise<Result<"open">> {
    const standIn = randomInt(2 ** 47, 2 ** 48 - 1);
    const change = await build(standIn);
    return this.#ask((call) => ({ call, change, standIn }));
  }

  call<M extends Exclude<Method, "open">>(method: M, args: Parameters<RecordsDoor[M]>): Promise<Result<M>> {
    return this.#ask((call) => ({ call, method, args }));
  }

  #ask<Value>(message: (call: number) => ToWorker): Promise<Value> {
    if (this.#gone) return Promise.reject(this.#gone);
    this.#calls += 1;
    const call = this.#calls;
    return new Promise<Value>((resolve, reject) => {
      this.#waiting.set(call, { resolve, reject });
      this.#worker.ref();
      this.#worker.postMessage(message(call));
    });
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.call);
    if (!waiting) return;
    if ("error" in message) waiting.reject(unwrapped(message.error));
    else waiting.resolve(message.value);
    this.#forget(message.call);
  }

  /** A thread that nobody waits for does not keep the process alive. */
  #forget(call: number): void {
    this.#waiting.delete(call);
    if (this.#waiting.size === 0) this.#worker.unref();
  }

  #fail(error: Error): void {
    this.#gone ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

function unwrapped(error: Extract<FromWorker, { error: unknown }>["error"]): Error {
  return "code" in error ? new UserError(error.code, error.facts) : new Error(error.message);
}
