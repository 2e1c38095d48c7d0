import { setTimeout as wait } from "node:timers/promises";
import type { App } from "../app.ts";
import { MODEL } from "../approvals/authority.ts";
import { type Asked, isAwaited } from "../cases/asked.ts";
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
  readonly rhythm?: typeof RHYTHM;
}

/** So many texts are written at a time; the others wait as a number each. */
const AT_ONCE = 4;
/** The draft does not wait longer for a second reading. */
const READING_MS = 5_000;
const TRIES = 5;
/** In milliseconds: before a text is kept again, and how often others' leavings are looked for. */
const RHYTHM = { pauseMs: 1_000, lookMs: 60_000 };
/** Whoever was to write what was asked longer ago has most likely ended: it is longer than a text may take. */
const LEFT_MS = 90_000;
/** Nobody looks for what was asked longer ago, but at the start. */
const RECENT_MS = 10 * 60_000;
const UNANSWERED = { states: ["open", "awaiting-approval", "approved"], holding: '"failed":null', limit: 10_000 };

/** Has the model write what cases wait for, beside everything else: nobody ever waits for it. */
export class ModelWriter {
  readonly #parts: ModelWriterParts;
  readonly #stop = new AbortController();
  readonly #waiting = new Set<string>();
  readonly #writing = new Map<string, Promise<void>>();
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: ModelWriterParts) {
    this.#parts = parts;
  }

  /** Goes on with what a process before this one left, and from then on with what any other leaves. */
  async start(): Promise<void> {
    const { rhythm = RHYTHM } = this.#parts;
    this.#looking = this.#takeUp(Number.POSITIVE_INFINITY, {});
    this.#timer = setInterval(() => {
      // Whoever has more than enough to do takes up nothing of others.
      if (this.#waiting.size > 0) return;
      const now = this.#parts.now().getTime();
      const updatedSince = new Date(now - RECENT_MS).toISOString();
      this.#looking = this.#looking.then(() => this.#takeUp(now - LEFT_MS, { updatedSince }));
    }, rhythm.lookMs);
    this.#timer.unref();
    await this.#looking;
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
    clearInterval(this.#timer);
    this.#waiting.clear();
    await this.#looking;
    await this.idle();
  }

  /** What was asked by then and has no answer. */
  async #takeUp(until: number, filter: { readonly updatedSince?: string }): Promise<void> {
    const { store, log } = this.#parts;
    try {
      const found = await store.queue({ ...filter, ...UNANSWERED });
      const isLeft = (ask: Pick<Asked, "at" | "failed"> | null) => ask?.failed === null && Date.parse(ask.at) <= until;
      for (const { id, data } of found) {
        if ((data.state === "open" && isLeft(data.asked)) || (data.summary?.made === null && isLeft(data.summary))) {
          this.changed(id);
        }
      }
    } catch (cause) {
      log.error("what the model was asked for could not be looked up", { cause });
    }
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
    if (!isAwaited(asked, now())) return { kind: "failed" as const, why: "timeout" as const };
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

  async #summary({ id, complaint }: Case, asked: NonNullable<Case["summary"]>) {
    const { drafter, speaks, now } = this.#parts;
    if (!isAwaited(asked, now())) return { kind: "failed" as const, why: "timeout" as const };
    const { language } = asked;
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
    const { why, checks } = failure;
    // What made it pause has been told, and everything that waits comes to this at once.
    if (why !== "paused") this.#parts.log.error("the model wrote nothing", { case: id, why, ...told(failure) });
    return { kind: "failed" as const, why, ...(checks.length > 0 && { checks }) };
  }

  /** Under one id however often it is tried: it takes effect once. */
  async #keep(command: string, input: { readonly case: string; readonly since: number; readonly outcome: object }) {
    const { app, log, rhythm = RHYTHM } = this.#parts;
    const { signal } = this.#stop;
    const invocation = { id: `model:${command}:${input.case}:${input.since}`, command, input, actor: MODEL };
    for (let attempt = 1; ; attempt += 1) {
      const { error } = await app.receive(invocation);
      if (!error?.code.startsWith("database-") || signal.aborted) return;
      if (attempt >= TRIES) {
        log.error("a text of the model could not be kept", { case: input.case, code: error.code });
        return;
      }
      await wait(rhythm.pauseMs * attempt, undefined, { signal }).catch(() => {});
    }
  }
}

/** Messages of clients and servers may quote the customer or the key; what a package or a prompt is called does neither. */
function told({ why, message, trace, cause }: ModelFailure): object {
  const isOurs = why === "package" || (why === "failed" && cause === undefined);
  return isOurs ? { cause: message.split("\n")[0] } : trace;
}
