import type { Currency, Money } from "../money.ts";
import type { Aggravating, Emotion, Flag, Grade, Judged, Severity } from "./judgement.ts";
import { aggravatingOf } from "./triage/aggravating.ts";
import { amountsOf } from "./triage/amounts.ts";
import { emotionOf } from "./triage/emotion.ts";
import { exposureIn } from "./triage/exposure.ts";
import { flagsOf } from "./triage/flags.ts";
import { gradeOf } from "./triage/grade.ts";
import { languageOf } from "./triage/language.ts";
import { type LearntDanger, withLearnt } from "./triage/learnt-danger.ts";
import { read } from "./triage/reading.ts";
import { severityOf } from "./triage/severity.ts";
import { dangers } from "./triage/urgency.ts";

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
  /** A judge that learnt from examples, where there is one. It is given the text without its hostile passages. */
  readonly danger?: (visible: string) => LearntDanger;
}

/**
 * Everything the desk can tell from the words alone, each judgement with the words it rests on. Total: any string, also
 * one with broken characters or markup, gets an answer, in time linear in its length. Passages that give orders to a
 * machine are flagged and read by no judge.
 */
export function triage(text: string, setting: TriageSetting): Triage {
  const reading = read(text);
  const told = { found: dangers(reading), exposed: exposureIn(reading) };
  const { found, exposed } = withLearnt(reading, told, setting.danger?.(reading.visible));
  const language = languageOf(reading);
  const amounts = amountsOf(reading, setting.houseCurrency, language.value === "zh-Hant");
  const severity = severityOf(reading, { found, exposed, amounts, usual: setting.usualSeverity });
  return {
    language,
    emotion: emotionOf(reading, found),
    severity,
    grade: gradeOf(reading, severity, [...found.flatMap(({ because }) => because), ...exposed]),
    flags: flagsOf(reading, found),
    aggravating: aggravatingOf(reading),
    amounts,
  };
}
