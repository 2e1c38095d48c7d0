import type { z } from "zod";
import type { Making, ToneWish } from "../../cases/asked.ts";
import type { Language } from "../../languages.ts";
import { filledPrompt, type Prompt, type PromptId, type Prompts } from "../../library/prompts.ts";
import type { ReplyContext } from "../checks/reply.ts";
import { type Check, checkReply } from "../checks.ts";
import { Breaker } from "./breaker.ts";
import { briefOf, LANGUAGE_NAMES, readable } from "./brief.ts";
import type { Client, Message, Tokens } from "./client.ts";
import { failureOf, isOutage, ModelFailure } from "./failure.ts";
import { PersonalData } from "./personal-data.ts";
import { ReplyParts, ReplyText, replyFrom, Summary } from "./reply-parts.ts";
import { within } from "./time-limit.ts";

export interface Made<Thing> {
  readonly made: Thing;
  readonly making: Making;
}

export interface DrafterParts {
  readonly client: Client;
  readonly prompts: Prompts;
  /** Milliseconds. */
  readonly clock: () => number;
  /** What a finding is called in English: the model reads it. */
  readonly words: (check: Check) => string;
  /** For one text with its repair, in milliseconds. */
  readonly limitMs: number;
}

/** What the model is asked to write. */
export type Wish =
  | { readonly kind: "draft"; readonly tone: ToneWish | null }
  | { readonly kind: "rewrite"; readonly tone: ToneWish | null; readonly wording: string };

/** The language model at work, under the house's checks. Every method rejects with a ModelFailure that says why there is nothing. */
export class Drafter {
  readonly #parts: DrafterParts;
  readonly #breaker = new Breaker();

  constructor(parts: DrafterParts) {
    this.#parts = parts;
  }

  get name(): string {
    return this.#parts.client.name;
  }

  /** Nobody who asks later has to wait for what is loaded here. */
  async open(): Promise<void> {
    await this.#parts.client.open();
  }

  /** A reply that passes every blocking check, at the first try or after one repair. */
  async reply(context: ReplyContext, wish: Wish, stop: AbortSignal): Promise<Made<string>> {
    const hidden = new PersonalData(context.customer);
    const brief = briefOf(context, wish.tone, hidden);
    const { language } = context;
    const found = (text: string) => this.#findings(text, context);
    const followed = async (made: Promise<Made<string>>): Promise<Made<string>> => {
      const { making, ...rest } = await made;
      return { ...rest, making: { ...making, playbook: context.playbook?.slug ?? null } };
    };
    if (wish.kind === "draft") {
      const shape = { schema: ReplyParts, read: (parts: ReplyParts) => hidden.restore(replyFrom(parts, language)) };
      return followed(this.#write("draft", brief, shape, found, hidden, stop));
    }
    const wording = JSON.stringify(hidden.hide(readable(wish.wording)));
    const findings = hidden.hide(this.#findings(wish.wording, context).all);
    const shape = {
      schema: ReplyText,
      read: ({ reply }: z.infer<typeof ReplyText>) => hidden.restore(reply.trim()),
    };
    return followed(this.#write("rewrite", { ...brief, wording, findings }, shape, found, hidden, stop));
  }

  /** Facts and open questions, each with words that really stand in the complaint. */
  async summary(complaint: string, language: Language, stop: AbortSignal): Promise<Made<Summary>> {
    const hidden = new PersonalData(undefined);
    const brief = { language: LANGUAGE_NAMES[language], complaint: JSON.stringify(hidden.hide(readable(complaint))) };
    const read = ({ facts, questions }: Summary): Summary => {
      const held = (passages: Summary["facts"], most: number) =>
        passages
          .map(({ what, words }) => ({ what: hidden.restore(what), words: hidden.restore(words).trim() }))
          .filter(({ words }) => words !== "" && even(complaint).includes(even(words)))
          .slice(0, most);
      return { facts: held(facts, 8), questions: held(questions, 5) };
    };
    const found = ({ facts }: Summary) =>
      facts.length > 0 ? NOTHING : { blocking: NOT_QUOTED, all: NOT_QUOTED, checks: [] };
    return this.#write("summarise", brief, { schema: Summary, read }, found, hidden, stop);
  }

  async #write<Shape, Thing>(
    id: PromptId,
    brief: Readonly<Record<string, string>>,
    shape: { readonly schema: z.ZodType<Shape>; readonly read: (answer: Shape) => Thing },
    found: (thing: Thing) => Findings,
    hidden: PersonalData,
    stop: AbortSignal,
  ): Promise<Made<Thing>> {
    const { client, prompts, clock, limitMs } = this.#parts;
    const prompt = prompts.get(id);
    if (!prompt) throw new ModelFailure("failed", `the library has no prompt "${id}"`);
    const from = clock();
    if (!this.#breaker.lets(from)) throw new ModelFailure("paused", "the model failed several times in a row");
    const end = from + limitMs;
    const ask = (messages: readonly Message[]) =>
      this.#asked(() => within(end - clock(), stop, (signal) => client.ask(shape.schema, messages, signal)));
    const opening = openingOf(prompt, brief);

    const first = await ask(opening);
    const thing = shape.read(first.value);
    const objections = found(thing);
    const asItCame = { made: thing, making: this.#making(prompt, from, [first.tokens]) };
    if (objections.all === "") return asItCame;
    const mend = filledPrompt(prompt.mend, { findings: hidden.hide(objections.all) });
    const repair = ask([
      ...opening,
      { role: "assistant", content: JSON.stringify(first.value) },
      { role: "user", content: mend },
    ]);
    // What only might be better is not lost over a repair that fails.
    const again = objections.blocking === "" ? await repair.catch(() => undefined) : await repair;
    if (!again) return asItCame;
    const mended = shape.read(again.value);
    const { blocking, checks } = found(mended);
    if (blocking === "") return { made: mended, making: this.#making(prompt, from, [first.tokens, again.tokens]) };
    if (objections.blocking === "") return asItCame;
    throw new ModelFailure("checks", blocking, undefined, checks);
  }

  async #asked<Result>(ask: () => Promise<Result>): Promise<Result> {
    try {
      const result = await ask();
      this.#breaker.succeeded();
      return result;
    } catch (error) {
      const failure = failureOf(error);
      if (isOutage(failure.why)) this.#breaker.failed(this.#parts.clock());
      throw failure;
    }
  }

  #findings(text: string, context: ReplyContext): Findings {
    const found = checkReply(text, context).filter(({ ok }) => !ok);
    const blocking = found.filter(({ level }) => level === "block");
    return {
      blocking: this.#inWords(blocking),
      all: this.#inWords(found),
      checks: blocking.map(({ id: check }) => check),
    };
  }

  #inWords(checks: readonly Check[]): string {
    return checks.map((check) => `- ${this.#parts.words(check)}`).join("\n");
  }

  #making({ version }: Prompt, from: number, tokens: readonly Tokens[]): Making {
    return {
      model: this.name,
      prompt: version,
      playbook: null,
      inputTokens: tokens.reduce((sum, { input }) => sum + input, 0),
      outputTokens: tokens.reduce((sum, { output }) => sum + output, 0),
      ms: Math.round(this.#parts.clock() - from),
      answers: tokens.length,
    };
  }
}

/** Empty where nothing was found. `blocking` is what may not stand; `all` is also what would be better. */
interface Findings {
  readonly blocking: string;
  readonly all: string;
  /** Those that block. */
  readonly checks: readonly string[];
}

const NOTHING: Findings = { blocking: "", all: "", checks: [] };
const NOT_QUOTED = "- no fact rests on words that stand in the complaint letter by letter";

function openingOf({ always, thisCase }: Prompt, brief: Readonly<Record<string, string>>): readonly Message[] {
  return [
    { role: "system", content: always },
    { role: "user", content: filledPrompt(thisCase, brief) },
  ];
}

function even(words: string): string {
  return words.replace(/\s+/gu, " ").toLowerCase();
}
