import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { REPOSITORY } from "#test/fixtures/house.ts";

/** The desk as `npm start` runs it with the tokens of a chat, in a process that can be killed. */
export class ChatChild {
  readonly #child: ChildProcess;
  #log = "";

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      this.#log += chunk;
    });
  }

  /** Resolves when the desk is open. */
  static async start(settings: Readonly<Record<string, string>>, dataFolder: string): Promise<ChatChild> {
    const args = ["--require", "./src/node-version.cjs", "src/main.ts"];
    const env = { ...process.env, DATABASE_URL: "", ...settings, MAKEGOOD_DATA: dataFolder };
    // Its standard input is at its end from the start: with tokens set, that stops nothing.
    const child = new ChatChild(
      spawn(process.execPath, args, { cwd: REPOSITORY, env, stdio: ["ignore", "ignore", "pipe"] }),
    );
    while (!child.#log.includes("the desk is open")) {
      if (child.#child.exitCode !== null) throw new Error(`the desk did not open: ${child.#log}`);
      await new Promise((done) => setTimeout(done, 10));
    }
    return child;
  }

  get log(): string {
    return this.#log;
  }

  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** As an administrator ends it; resolves to the exit code. */
  async stop(): Promise<number | null> {
    await this.#end("SIGTERM");
    return this.#child.exitCode;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, "exit");
    this.#child.kill(signal);
    await ended;
  }
}
