import type { Card } from "#src/cards/card.ts";
import type { Say } from "#src/cards/say.ts";
import type { Choice, Form, FormTarget } from "#src/chat/forms.ts";

/** What every platform owes every card and every form; how it keeps that is its own. */
export interface Platform {
  readonly name: string;
  /** The card in each way that the platform shows one. */
  shown(card: Card, say: Say): readonly Shown[];
  form(form: Form, say: Say): Promise<Asked>;
  /** What becomes of these suggestions that should not. */
  choices(found: readonly Choice[]): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Shown {
  readonly how: string;
  /** What the platform refuses it for. */
  readonly faults: readonly string[];
  /** Whom it calls, and where a press on its words leads. */
  readonly reaches: readonly string[];
  /** Each text that a reader can get at: on the card, below it, in its files. */
  readonly texts: readonly string[];
  readonly presses: readonly Press[];
}

export interface Press {
  readonly command: string;
  readonly form: boolean;
  readonly target: FormTarget;
}

export interface Asked {
  readonly faults: readonly string[];
  /** What comes back where it is sent as it was opened. */
  readonly untouched: Readonly<Record<string, string>>;
}

/** The fault, where doing it is refused. */
export function refusalOf(act: () => void): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    return [error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : String(error)];
  }
}

/** A character that was cut in two, anywhere in what goes over the wire: JSON writes its halves as `\\ud83d`. */
export function halvesIn(wire: unknown): readonly string[] {
  return [...JSON.stringify(wire).matchAll(/.{0,20}\\ud[89a-f][0-9a-f]{2}.{0,20}/gi)].map(
    ([near]) => `half a character: ${near}`,
  );
}
