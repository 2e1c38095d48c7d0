import type { Currency, Money } from "../money.ts";
import type { Emotion, Flag, Grade, Judged, Severity, Aggravating } from "./judgement.ts";

/** A BCP 47 tag: `en`, `zh-Hans`, `zh-Hant`, another language's, or `und`. */
export type LanguageTag = string;

/** An amount as the customer wrote it. `assumed`: the sign is shared by several currencies, or there was only a unit word. */
export interface ReadAmount {
  readonly text: string;
  readonly money: Money;
  readonly assumed: boolean;
}

export interface Triage {
  readonly language: Judged<LanguageTag>;
  readonly emotion: Judged<Emotion>;
  readonly severity: Judged<Severity>;
  readonly grade: Judged<Grade>;
  readonly flags: readonly Judged<Flag>[];
  /** Aggravating facts that the customer states; the agent confirms or removes them. */
  readonly aggravating: readonly Judged<Aggravating>[];
  readonly amounts: readonly ReadAmount[];
}

export interface TriageSetting {
  readonly houseCurrency: Currency;
  /** The matched playbook's usual severity, if one matched; never lowers urgency. */
  readonly usualSeverity?: Severity;
}
