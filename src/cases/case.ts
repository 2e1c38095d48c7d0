import { z } from "zod";
import { type GiftPlan, MISTAKES } from "../gifts/choose.ts";
import type { Owed as OwedLine } from "../gifts/owed.ts";
import { TIMINGS } from "../gifts/rules.ts";
import { SIZING_REASONS, type Sizing } from "../gifts/size.ts";
import { LANGUAGES } from "../languages.ts";
import { type Currency, isCurrency, type Money } from "../money.ts";
import { Asked, AskedSummary, Making } from "./asked.ts";
import {
  AGGRAVATING,
  EMOTIONS,
  FAULTS,
  FLAGS,
  GRADES,
  type Grade,
  SEVERITIES,
  type Severity,
  TIERS,
} from "./judgement.ts";
import type { Triage as TriageOfText } from "./triage.ts";

export const STATES = ["open", "awaiting-approval", "approved", "sent", "resolved", "closed"] as const;
export type State = (typeof STATES)[number];

const currency = z.custom<Currency>((code) => typeof code === "string" && isCurrency(code));
const money: z.ZodType<Money> = z.object({ minor: z.int(), currency });

function judged<T extends z.ZodType>(value: T) {
  return z.object({ value, because: z.array(z.string()) });
}

const Facts = z.object({
  /** What the customer spent on the thing that failed. `read`: from the complaint, not confirmed by anyone. */
  spend: z.object({ money, source: z.enum(["given", "read"]), assumedCurrency: z.boolean() }).nullable(),
  /** The case's currency, for sums where no spend is known. */
  currency,
  tier: z.enum(TIERS),
  fault: z.enum(FAULTS),
  /** Who established whose fault it is; null while nobody has. */
  faultBy: z.string().nullable(),
  quoted: money.nullable(),
  charged: money.nullable(),
  promised: z.string().nullable(),
  actual: z.string().nullable(),
  aggravating: z.array(z.enum(AGGRAVATING)),
});
export type Facts = z.infer<typeof Facts>;

const Triage: z.ZodType<TriageOfText> = z.object({
  language: judged(z.string()),
  emotion: judged(z.enum(EMOTIONS)),
  severity: judged(z.enum(SEVERITIES)),
  grade: judged(z.enum(GRADES)),
  flags: z.array(judged(z.enum(FLAGS))),
  aggravating: z.array(judged(z.enum(AGGRAVATING))),
  amounts: z.array(z.object({ text: z.string(), money, assumed: z.boolean() })),
});

const Draft = z.object({
  /** Counts up with every change of the text; 1 is the first. */
  number: z.int(),
  text: z.string(),
  language: z.enum(LANGUAGES),
  /** `composer`, `model`, or the person who wrote this version. */
  by: z.string(),
  /** Where a model wrote it. */
  making: Making.nullable().default(null),
  /** Version of the rules and the library it was made with. */
  rules: z.string(),
  /** Counts the times it was composed in other words; the same number gives the same words. */
  wording: z.int(),
});
export type Draft = z.infer<typeof Draft>;

/** A sized amount and what was chosen for it. */
export type Gift = GiftPlan & { readonly sizing: Sizing };

const Gift: z.ZodType<Gift> = z.object({
  sizing: z.object({
    low: money,
    high: money,
    amount: money,
    rule: z.string(),
    version: z.string(),
    reasons: z.array(z.object({ id: z.enum(SIZING_REASONS), facts: z.record(z.string(), z.string()) })),
    provisional: z.boolean(),
    assumed: z.boolean(),
    goodwill: z.boolean(),
    outsideBand: z.boolean(),
  }),
  items: z.array(z.object({ id: z.string(), price: money })),
  timing: z.enum(TIMINGS),
  promised: z.boolean(),
  warnings: z.array(z.enum(MISTAKES)),
});

const Owed: z.ZodType<OwedLine> = z.object({ id: z.string(), amount: money.nullable(), inKind: z.boolean() });

/** A live case, as it is kept. Its history is the list of its events; its deadlines are its clocks. */
export const Case = z.object({
  id: z.string(),
  version: z.int(),
  state: z.enum(STATES),
  openedAt: z.string(),
  openedBy: z.string(),
  assignee: z.string().nullable(),
  complaint: z.string(),
  customer: z.string().nullable(),
  channel: z.string(),
  facts: Facts,
  triage: Triage,
  match: z.object({
    candidates: z.array(z.object({ slug: z.string(), score: z.number(), because: z.array(z.string()) })),
    abstained: z.boolean(),
  }),
  playbook: z.string().nullable(),
  /** What an agent judged differently from triage; it stands above it. */
  judged: z.object({
    severity: z.enum(SEVERITIES).nullable(),
    grade: z.enum(GRADES).nullable(),
    /** Of the reply. */
    language: z.enum(LANGUAGES).nullable().default(null),
  }),
  draft: Draft,
  /** Null where no language model was asked. */
  asked: Asked.nullable().default(null),
  summary: AskedSummary.nullable().default(null),
  /** Null where no playbook fits. */
  gift: Gift.nullable(),
  owed: z.array(Owed),
  sentAt: z.string().nullable(),
  /** What has gone out with replies sent before: it is not owed or given a second time. */
  settled: z.object({ owed: z.array(z.string()), gift: z.boolean() }),
  /** How many events its history has. */
  events: z.int(),
});
export type Case = z.infer<typeof Case>;

/** Severity and grade as they count: an agent's judgement above the triage. */
export function severityOf(subject: Pick<Case, "judged" | "triage">): Severity {
  return subject.judged.severity ?? subject.triage.severity.value;
}

/** The triage as it counts. Whoever says that a case is not urgent takes back what triage took for a danger. */
export function triageOf(subject: Pick<Case, "judged" | "triage">): Case["triage"] {
  const { judged, triage } = subject;
  const takenBack = judged.grade !== null && judged.grade !== "urgent";
  return {
    ...triage,
    ...(judged.severity && { severity: { value: judged.severity, because: [] } }),
    ...(judged.grade && { grade: { value: judged.grade, because: [] } }),
    ...(takenBack && { flags: triage.flags.filter(({ value }) => value !== "safety" && value !== "self-harm") }),
  };
}

export function gradeOf(subject: Pick<Case, "judged" | "triage">): Grade {
  return subject.judged.grade ?? subject.triage.grade.value;
}

/** Whether no person wrote the draft: such a text follows what is found out. */
export function isMachineMade({ draft }: Pick<Case, "draft">): boolean {
  return draft.by === "composer" || draft.by === "model";
}

/** One thing that happened to a case. `facts` fill the sentence `event.<kind>` of the catalogue. */
export interface CaseEvent {
  readonly kind: EventKind;
  readonly at: string;
  readonly by: string;
  readonly facts: Readonly<Record<string, string>>;
}

export const EVENT_KINDS = [
  "opened",
  "assigned",
  "noted",
  "facts-set",
  "playbook-chosen",
  "redrafted",
  "draft-edited",
  "model-drafted",
  "model-rewrote",
  "model-failed",
  "summarised",
  "read-again",
  "alarmed",
  "summary-failed",
  "gift-chosen",
  "approval-requested",
  "request-withdrawn",
  "approved",
  "approved-with-edits",
  "sent-back",
  "approval-voided",
  "sent",
  "resolved",
  "closed",
  "reopened",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
