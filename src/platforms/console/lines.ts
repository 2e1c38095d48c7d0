import type { Interface } from "node:readline";

/** The lines of a terminal one by one; what is typed ahead waits its turn. */
export class Lines {
  readonly #reader: Interface;
  readonly #waiting: string[] = [];
  #taker: ((line: string | null) => void) | null = null;
  #closed = false;

  constructor(reader: Interface) {
    this.#reader = reader;
    reader.on("line", (line) => this.#arrived(line));
    reader.on("SIGINT", () => this.#interrupted());
    reader.on("close", () => {
      this.#closed = true;
      this.#give(null);
    });
  }

  /** Null where the person gave up (Ctrl-C) or left (Ctrl-D). */
  next(prompt: string): Promise<string | null> {
    const ahead = this.#waiting.shift();
    if (ahead !== undefined) return Promise.resolve(ahead);
    if (this.#closed) return Promise.resolve(null);
    this.#reader.setPrompt(prompt);
    this.#reader.prompt();
    return new Promise((resolve) => {
      this.#taker = resolve;
    });
  }

  /** Ctrl-C takes back what is typed; on an empty line it gives up. */
  #interrupted(): void {
    if (this.#reader.line === "") this.#give(null);
    else {
      this.#reader.write(null, { ctrl: true, name: "e" });
      this.#reader.write(null, { ctrl: true, name: "u" });
    }
  }

  #arrived(line: string): void {
    if (this.#taker) this.#give(line);
    else this.#waiting.push(line);
  }

  #give(line: string | null): void {
    const taker = this.#taker;
    this.#taker = null;
    taker?.(line);
  }
}
