import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { Reply } from "#src/commands/documents.ts";
import type { StoreConfig } from "#src/store/store.ts";

/** An invocation by a person's name, as the desk process reads it. */
export interface Ask {
  readonly id: string;
  readonly command: string;
  readonly input: Readonly<Record<string, string>>;
  readonly as: string;
}

const Told = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ begun: z.string() }),
  z.object({ done: z.string(), reply: Reply }),
]);

/** A desk in a process of its own, and what it has said so far. */
export class DeskChild {
  readonly #process: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #asked = new Map<string, (reply: Reply | undefined) => void>();
  readonly #ready = Promise.withResolvers<void>();
  readonly #ended: Promise<unknown>;
  readonly #begun = new Set<string>();
  #complaints = "";
  #unfinished = "";
  #acknowledged = 0;

  /** Resolves when the desk is open. */
  static async start({ databaseUrl = "", dataFolder }: StoreConfig): Promise<DeskChild> {
    const child = new DeskChild({ ...process.env, DATABASE_URL: databaseUrl, MAKEGOOD_DATA: dataFolder });
    await child.#ready.promise;
    return child;
  }

  private constructor(env: NodeJS.ProcessEnv) {
    const script = fileURLToPath(new URL("./desk-process.ts", import.meta.url));
    const before = fileURLToPath(new URL("../../src/node-version.cjs", import.meta.url));
    this.#process = spawn(process.execPath, ["--require", before, script], { env, stdio: ["pipe", "pipe", "pipe"] });
    this.#process.stdin.on("error", () => {});
    this.#process.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#complaints += text;
    });
    this.#process.stdout.setEncoding("utf8").on("data", (chunk: string) => this.#listen(chunk));
    this.#ended = once(this.#process, "close").then(() => {
      this.#ready.reject(new Error(`the desk did not open: ${this.#complaints}`));
      for (const answer of this.#asked.values()) answer(undefined);
    });
  }

  /** The desk's reply; undefined where the process died before it had answered. */
  ask(ask: Ask): Promise<Reply | undefined> {
    return new Promise((answer) => {
      this.#asked.set(ask.id, answer);
      this.#process.stdin.write(`${JSON.stringify(ask)}\n`);
    });
  }

  get acknowledged(): number {
    return this.#acknowledged;
  }

  /** What the desk has logged: nothing, unless a command failed. */
  get complaints(): string {
    return this.#complaints;
  }

  /** Kills it without warning. Gives back the ids it had begun and not yet acknowledged. */
  async kill(): Promise<readonly string[]> {
    this.#process.kill("SIGKILL");
    await this.#ended;
    return [...this.#begun];
  }

  /** Whole lines only: what the kill cut off acknowledges nothing. */
  #listen(chunk: string): void {
    const lines = (this.#unfinished + chunk).split("\n");
    this.#unfinished = lines.pop() ?? "";
    for (const line of lines) this.#hear(Told.parse(JSON.parse(line)));
  }

  #hear(told: z.infer<typeof Told>): void {
    if ("ready" in told) this.#ready.resolve();
    else if ("begun" in told) this.#begun.add(told.begun);
    else {
      this.#begun.delete(told.done);
      this.#acknowledged += 1;
      this.#asked.get(told.done)?.(told.reply);
      this.#asked.delete(told.done);
    }
  }
}
