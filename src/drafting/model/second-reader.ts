import type OpenAI from "openai";
import type { Matchable } from "../../library/matching/examples.ts";
import type { ModelConfig } from "../../model-config.ts";
import { readable } from "./brief.ts";
import { chancesOf } from "./likeness.ts";
import { type Meaning, meaningsKept } from "./meanings-kept.ts";
import { PersonalData } from "./personal-data.ts";

/** What a model of meanings makes of a complaint beside the matcher. */
export interface SecondReading {
  /** The playbook that both readings together hold for the best, and how sure they are, 0…1; null where none was asked or found. */
  readonly playbook: { readonly slug: string; readonly score: number } | null;
  readonly selfHarm: boolean;
}

interface Parts {
  readonly config: ModelConfig;
  readonly playbooks: readonly Matchable[];
  /** Where the meanings of the utterances are kept between starts. */
  readonly folder: string;
}

/** Below it the nearest playbook is only the least unlike: a text that is no complaint has one, too. */
const LEAST = 0.4;
const TIMEOUT_MS = 15_000;
const RETRIES = 2;
/** As many numbers a text as tell playbooks apart; more cost memory and bring nothing here. */
const DIMENSIONS = 256;
const AT_ONCE = 500;

/** The `openai` client where it is the plain tool: embeddings beside the matcher, and moderation. Nothing depends on it. */
export class SecondReader {
  readonly #parts: Parts;
  #client: Promise<OpenAI> | undefined;
  #utterances: Promise<readonly Meaning[]> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Rejects where the provider cannot be reached; then the matcher's reading stands. */
  async read(complaint: string, offline: ReadonlyMap<string, number>, stop: AbortSignal): Promise<SecondReading> {
    const { config } = this.#parts;
    const text = new PersonalData(undefined).hide(readable(complaint));
    const [playbook, selfHarm] = await Promise.all([
      config.embeddings === null ? null : this.#playbook(text, offline, stop),
      config.moderation === null ? false : this.#speaksOfSelfHarm(text, stop),
    ]);
    return { playbook, selfHarm };
  }

  /** Whether moderation lets a reply pass. */
  async lets(reply: string, stop: AbortSignal): Promise<boolean> {
    if (this.#parts.config.moderation === null) return true;
    const { flagged } = await this.#moderated(reply, stop);
    return !flagged;
  }

  async #playbook(text: string, offline: ReadonlyMap<string, number>, stop: AbortSignal) {
    this.#utterances ??= this.#embedded().catch((error: unknown) => {
      this.#utterances = undefined;
      throw error;
    });
    // The first time all of them have to be embedded; whoever comes meanwhile goes on without.
    const utterances = await Promise.race([this.#utterances, rejected(stop)]);
    const [meaning] = await this.#embed([text], stop);
    if (!meaning) return null;
    const [best] = chancesOf(meaning, utterances, offline);
    return best && best.score >= LEAST ? best : null;
  }

  async #embedded(): Promise<readonly Meaning[]> {
    const { config, playbooks, folder } = this.#parts;
    const said = playbooks.flatMap(({ slug, utterances }) =>
      [...utterances.en, ...utterances.zh].map((text) => ({ slug, text })),
    );
    const model = `${config.embeddings} ${DIMENSIONS}`;
    return meaningsKept(folder, model, said, async () => {
      const vectors: Float32Array[] = [];
      for (let from = 0; from < said.length; from += AT_ONCE) {
        const texts = said.slice(from, from + AT_ONCE).map(({ text }) => text);
        vectors.push(...(await this.#embed(texts, AbortSignal.timeout(4 * TIMEOUT_MS))));
      }
      return vectors;
    });
  }

  async #embed(input: string[], signal: AbortSignal): Promise<Float32Array[]> {
    const client = await this.#open();
    const { data } = await client.embeddings.create(
      { model: this.#parts.config.embeddings ?? "", input, dimensions: DIMENSIONS, encoding_format: "float" },
      { signal },
    );
    return data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => unit(Float32Array.from(embedding)));
  }

  async #speaksOfSelfHarm(text: string, stop: AbortSignal): Promise<boolean> {
    const { categories } = await this.#moderated(text, stop);
    return categories["self-harm"] || categories["self-harm/intent"];
  }

  async #moderated(input: string, signal: AbortSignal) {
    const client = await this.#open();
    const { results } = await client.moderations.create(
      { model: this.#parts.config.moderation ?? "", input },
      { signal },
    );
    const [first] = results;
    if (!first) throw new Error("the moderation answered nothing");
    return first;
  }

  async #open(): Promise<OpenAI> {
    this.#client ??= import("openai").then(({ OpenAI: Client }) => {
      const { apiKey, baseUrl } = this.#parts.config;
      return new Client({ apiKey, baseURL: baseUrl, maxRetries: RETRIES, timeout: TIMEOUT_MS });
    });
    return this.#client;
  }
}

function rejected(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
