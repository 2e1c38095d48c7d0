import type { Role } from "../approvals/authority.ts";
import type { Card } from "../cards/card.ts";
import type { Reply } from "../commands/documents.ts";
import type { Language } from "../languages.ts";
import type { Received } from "./received.ts";

/** A chat in which the desk lives: it hands in what people do there, and carries cards to them. */
export interface ChatPlatform {
  readonly name: "slack" | "discord";
  /** Resolves once it is connected, or has begun to try again; a setting that can never work is a ConfigError. */
  start(): Promise<void>;
  stop(): Promise<void>;
  health(): Health;
  readonly courier: Courier;
  /**
   * What the event itself did not say: somebody's name and language, the text of an attached file. Throws a UserError where
   * that cannot be had and the wish makes no sense without it.
   */
  complete?(received: Received): Promise<Received>;
  /** The highest role that groups, roles or the configuration give to that account. */
  roleOf(who: Received["who"]): Promise<Role>;
  /** Channels and people (`user:<account>`) who are told what concerns a role; `WHERE_IT_STANDS`: below the card of its case. */
  audience(role: Role): Promise<readonly string[]>;
  /** The private answer to what somebody did. */
  answer(received: Received, answer: Answer): Promise<void>;
  /** The language of shared cards where a channel has set none; of a person whom the desk has not met, their own. */
  languageOf(place: string): Language | Promise<Language>;
}

export interface Health {
  readonly ok: boolean;
  /** In English, for whoever looks after the desk. */
  readonly what: string;
}

/** `note`: it is written down and takes longer; the reply follows. */
export type Answer =
  | { readonly kind: "reply"; readonly reply: Reply }
  | { readonly kind: "note"; readonly text: string };

/** A card on its way to a place, in that place's language. */
export interface Parcel {
  /** What it is known by: the same for every attempt. */
  readonly key: string;
  readonly card: Card;
  readonly language: Language;
  /** The reference of the message in whose thread it belongs. */
  readonly thread: string | null;
  readonly createdAt: string;
  /** Who is to notice it where others read, too; nobody else ever is. */
  readonly notify: Role | null;
}

/** The holders of a role are reached by name alone: in the thread of the case that they are asked about. */
export const WHERE_IT_STANDS = "case";

/** What did not fit into the message and follows in its thread. */
export interface Rest {
  readonly heading: string;
  readonly text: string;
}

export interface Posted {
  /** Where the platform keeps the message; only the platform reads it. */
  readonly reference: string;
  readonly rest: readonly Rest[];
}

/** Carries cards to one platform. Every method may throw an Undeliverable. */
export interface Courier {
  post(place: string, parcel: Parcel): Promise<Posted>;
  edit(reference: string, parcel: Parcel): Promise<Posted>;
  /** The message of an earlier attempt that ended before anybody knew how; null where there is none. */
  find(place: string, parcel: Parcel): Promise<Posted | null>;
}

/** Why a card did not arrive: later it may; or its message or its place is gone; or the platform will never take it. */
export class Undeliverable extends Error {
  readonly why: "later" | "message-gone" | "place-gone" | "refused";
  /** After how many milliseconds the platform wants to be asked again. */
  readonly retryAfterMs: number;
  /** Whether it is certain that nothing was posted. */
  readonly unsent: boolean;

  constructor(
    why: Undeliverable["why"],
    message: string,
    how: { retryAfterMs?: number; unsent?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: how.cause });
    this.why = why;
    this.retryAfterMs = how.retryAfterMs ?? 0;
    this.unsent = how.unsent ?? why !== "later";
  }
}
