import { setTimeout as wait } from "node:timers/promises";
import type { App } from "../app.ts";
import { MODEL } from "../approvals/authority.ts";
import type { Asked } from "../cases/asked.ts";
import type { Case } from "../cases/case.ts";
import type { DeskStore } from "../commands/documents.ts";
import type { Drafter } from "../drafting/model/drafter.ts";
import { failureOf, type ModelFailure } from "../drafting/model/failure.ts";
import type { SecondReader } from "../drafting/model/second-reader.ts";
import { contextFor } from "../drafting/proposal.ts";
import type { Language } from "../languages.ts";
import type { Library } from "../library/load-library.ts";
import type { Log } from "../log.ts";

export interface ModelWriterParts {
  readonly app: App;
  readonly store: DeskStore;
  readonly library: Library;
  readonly drafter: Drafter;
  /** Null where the provider has no embeddings and no moderation. */
  readonly secondReader: SecondReader | null;
  speaks(language: Language): Promise<void>;
  readonly now: () => Date;
  readonly log: Log;
}

/** So many texts are written at a time; the others wait as a number each. */
const AT_ONCE = 4;
/** What was asked longer ago is not worth writing any more: the case has gone on. */
const STALE_MS = 5 * 60_000;
/** The draft does not wait longer for a second reading. */
const READING_MS = 5_000;
const TRIES = 5;
const PAUSE_MS = 1_000;

/** Has the model write what cases wait for, beside everything else: nobody ever waits for it. */
export class ModelWriter {
  readonly #parts: ModelWriterParts;
  readonly #stop = new AbortController();
  readonly #waiting = new Set<string>();
  readonly #writing = new Map<string, Promise<void>>();

  constructor(parts: ModelWriterParts) {
    this.#parts = parts;
  }

  /** Goes on with what a process before this one left. */
  async start(): Promise<void> {
    const open = await this.#parts.store.queue({ states: ["open"] });
    for (const { id, data } of open) if (data.asked?.failed === null || data.summary?.failed === null) this.changed(id);
  }

  /** The case may wait for a text now. */
  changed(caseId: string): void {
    this.#waiting.add(caseId);
    this.#goOn();
  }

  /** Resolves when nothing is being written and nothing waits. */
  async idle(): Promise<void> {
    while (this.#writing.size > 0) await Promise.all(this.#writing.values());
  }

  /** What is not written then stays asked for, and the next process goes on with it. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#waiting.clear();
    await this.idle();
  }

  #goOn(): void {
    for (const caseId of this.#waiting) {
      if (this.#writing.size >= AT_ONCE || this.#stop.signal.aborted) return;
      if (this.#writing.has(caseId)) continue;
      this.#waiting.delete(caseId);
      const written = this.#write(caseId)
        .catch((cause: unknown) => this.#parts.log.error("a text of the model could not be kept", { cause }))
        .finally(() => {
          this.#writing.delete(caseId);
          this.#goOn();
        });
      this.#writing.set(caseId, written);
    }
  }

  async #write(caseId: string): Promise<void> {
    const opened = (await this.#parts.store.caseById(caseId))?.data;
    if (!opened) return;
    const subject = await this.#readAgain(opened);
    const { asked, summary, id } = subject;
    if (asked && asked.failed === null && subject.state === "open") {
      const outcome = await this.#outcome(subject, asked);
      if (outcome) await this.#keep("take-model-text", { case: id, since: asked.since, outcome });
    }
    if (summary && summary.made === null && summary.failed === null) {
      const outcome = await this.#summary(subject, summary);
      if (outcome) await this.#keep("take-summary", { case: id, since: summary.since, outcome });
    }
  }

  /** The case after its second reading, where there is one: only what nobody has touched is read again. */
  async #readAgain(opened: Case): Promise<Case> {
    const { secondReader, store, log } = this.#parts;
    if (!secondReader || opened.version !== 1 || !opened.asked) return opened;
    const offline = new Map(opened.match.candidates.map(({ slug, score }) => [slug, score]));
    try {
      const stop = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(READING_MS)]);
      const reading = await secondReader.read(opened.complaint, offline, stop);
      if (!reading.selfHarm && (reading.playbook?.slug ?? opened.playbook) === opened.playbook) return opened;
      await this.#keep("take-second-reading", { case: opened.id, since: 1, outcome: reading });
      return (await store.caseById(opened.id))?.data ?? opened;
    } catch (error) {
      if (!this.#stop.signal.aborted) log.info("no second reading", { case: opened.id, ...told(failureOf(error)) });
      return opened;
    }
  }

  /** Moderation that cannot be reached lets everything pass: the checks have seen it already. */
  async #letsPass(reply: string): Promise<boolean> {
    const { secondReader } = this.#parts;
    const stop = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(READING_MS)]);
    return (await secondReader?.lets(reply, stop).catch(() => true)) ?? true;
  }

  async #outcome(subject: Case, asked: Asked) {
    const { drafter, library, speaks, now } = this.#parts;
    if (now().getTime() - Date.parse(asked.at) > STALE_MS) return { kind: "failed" as const, why: "timeout" as const };
    await speaks(subject.draft.language);
    const context = contextFor(subject, library, now());
    const { tone } = asked;
    const wish =
      asked.kind === "draft"
        ? { kind: "draft" as const, tone }
        : { kind: "rewrite" as const, tone, wording: subject.draft.text };
    try {
      const { made, making } = await drafter.reply(context, wish, this.#stop.signal);
      if (!(await this.#letsPass(made))) return { kind: "failed" as const, why: "checks" as const };
      return { kind: "text" as const, text: made, making };
    } catch (error) {
      return this.#failed(subject.id, error);
    }
  }

  async #summary({ id, complaint }: Case, { language, at }: NonNullable<Case["summary"]>) {
    const { drafter, speaks, now } = this.#parts;
    if (now().getTime() - Date.parse(at) > STALE_MS) return { kind: "failed" as const, why: "timeout" as const };
    await speaks(language);
    try {
      const { made, making } = await drafter.summary(complaint, language, this.#stop.signal);
      return { kind: "summary" as const, summary: made, model: making.model };
    } catch (error) {
      return this.#failed(id, error);
    }
  }

  #failed(id: string, error: unknown) {
    if (this.#stop.signal.aborted) return undefined;
    const failure = failureOf(error);
    this.#parts.log.error("the model wrote nothing", { case: id, why: failure.why, ...told(failure) });
    return { kind: "failed" as const, why: failure.why, ...(failure.checks.length > 0 && { checks: failure.checks }) };
  }

  /** Under one id however often it is tried: it takes effect once. */
  async #keep(command: string, input: { readonly case: string; readonly since: number; readonly outcome: object }) {
    const { app } = this.#parts;
    const invocation = { id: `model:${command}:${input.case}:${input.since}`, command, input, actor: MODEL };
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const reply = await app.receive(invocation);
      if (!reply.error?.code.startsWith("database-")) return;
      await wait(PAUSE_MS * attempt);
    }
  }
}

/** An answer that could not be used quotes the customer, and stays out of the log; what a server says of itself does not. */
function told({ why, message }: ModelFailure): { readonly cause?: string } {
  const ofServer = ["rate-limited", "unreachable", "key-refused", "no-such-model", "package"].includes(why);
  return ofServer ? { cause: message.split("\n")[0] ?? "" } : {};
}
