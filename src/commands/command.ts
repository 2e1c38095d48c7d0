import type { z } from "zod";
import type { Person, Role } from "../approvals/authority.ts";
import type { ApprovalData } from "../approvals/decide.ts";
import type { Card } from "../cards/card.ts";
import type { Facts, Say } from "../cards/say.ts";
import type { WordKey } from "../cards/words/en.ts";
import type { CaseEvent } from "../cases/case.ts";
import type { Clock } from "../cases/clocks.ts";
import type { UserError } from "../errors.ts";
import type { Language } from "../languages.ts";
import type { Library } from "../library/load-library.ts";
import type { Matcher } from "../library/matching.ts";
import type { Search } from "../library/search.ts";
import type { ApprovalStep, PeopleStep } from "../store/change.ts";
import type { LedgerRow } from "../store/tables.ts";
import type { DeskStore } from "./documents.ts";
import type { Dossier } from "./dossier.ts";
import type { Place } from "./place.ts";

/** One thing that a person can do, whatever door they came in by. */
export interface Command<Input extends z.ZodObject = z.ZodObject> {
  /** The name of its file. */
  readonly name: string;
  /** As a slash command: `["case", "open"]` is `/case open`. */
  readonly path: readonly [string, string];
  readonly input: Input;
  /** Fields that a typed line may give without their name, in order; the last one takes the rest of the line. */
  readonly positional: readonly (keyof z.infer<Input> & string)[];
  /** What its form asks for where a chat has forms, the most needed first; without it there is none. */
  readonly form?: readonly (keyof z.infer<Input> & string)[];
  /** The least role that may use it. */
  readonly access: Role;
  run(input: z.infer<Input>, desk: Desk): Promise<Outcome>;
}

/** All that a command may reach. */
export interface Desk {
  readonly actor: Person;
  readonly now: Date;
  readonly place: Place;
  /** A word that nobody can guess; another one each time. */
  readonly secret: () => string;
  /** In the actor's language. */
  readonly say: Say;
  readonly store: DeskStore;
  readonly library: Library;
  readonly matcher: Matcher;
  readonly search: Search;
  readonly commands: readonly Command[];
  /** The language model that drafts after the composer, by name; null where there is none. */
  readonly model: string | null;
  /** The words of the library in that language; Traditional may have to be derived first. */
  speaks(language: Language): Promise<void>;
  /** Pieces given so far, by item of the catalogue. */
  given(): Promise<ReadonlyMap<string, number>>;
}

export type Outcome =
  | { readonly kind: "shown"; readonly card: Card; readonly dossier?: Dossier }
  /** `build` may run more than once: the number is only certain once it is committed. */
  | { readonly kind: "opened"; readonly build: (number: number) => Deed }
  | ({ readonly kind: "done" } & Deed)
  /** Something about people or places, not about a case. */
  | { readonly kind: "kept"; readonly card: Card; readonly people: PeopleStep };

/** What a command did to a case: the case as it now is, and all that is kept with it in one transaction. */
export interface Deed {
  readonly dossier: Dossier;
  readonly card: Card;
  /** Not counted yet; the first one of an opened case has number 1. */
  readonly events: readonly CaseEvent[];
  /** The case's version the decision was made on; 0 opens a case. */
  readonly expectedVersion: number;
  readonly approval?: ApprovalStep<ApprovalData>;
  readonly clocks?: readonly Clock[];
  readonly ledger?: readonly LedgerRow<Facts>[];
  readonly notices?: readonly Notice[];
  /** Where something is kept and yet the person's wish is refused: an approval that turned out void. */
  readonly refusal?: UserError;
}

/** A card on its way to somebody else: `person:mei`, or whoever has the role, `role:lead`. */
export interface Notice {
  readonly audience: string;
  readonly key: WordKey;
  readonly facts: Facts;
}
