/** What triage says of a complaint. The order of each list is the order of weight, lightest first. */
export const EMOTIONS = ["calm", "confused", "anxious", "disappointed", "angry"] as const;
export type Emotion = (typeof EMOTIONS)[number];

export const SEVERITIES = ["minor", "moderate", "severe"] as const;
export type Severity = (typeof SEVERITIES)[number];

export const GRADES = ["general", "serious", "urgent"] as const;
export type Grade = (typeof GRADES)[number];

export const FLAGS = ["safety", "self-harm", "legal", "media", "regulator", "repeated", "injection"] as const;
export type Flag = (typeof FLAGS)[number];

export const FAULTS = ["ours", "shared", "theirs", "unknown"] as const;
export type Fault = (typeof FAULTS)[number];

export const TIERS = ["regular", "key"] as const;
export type Tier = (typeof TIERS)[number];

/** Facts that move an amount up inside its band; `repeated` is one of them. */
export const AGGRAVATING = ["repeated", "broken-promise", "long-wait", "passed-around"] as const;
export type Aggravating = (typeof AGGRAVATING)[number];

/** A judgement and the words of the complaint (or the rule) it rests on. */
export interface Judged<T> {
  readonly value: T;
  readonly because: readonly string[];
}
