import { z } from "zod";
import { EMOTIONS, FAULTS, FLAGS, GRADES, SEVERITIES } from "../cases/judgement.ts";
import type { Language } from "../languages.ts";

/** The front matter of every kind of document. Language-neutral keys stand in `<slug>.md` only, words in both files. */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens");
const line = z.string().trim().min(1);
const lines = z.array(line);

export const COMPLAINT_TYPES = ["quality", "logistics", "service", "attitude", "price", "privacy-safety"] as const;
export const DEPARTMENTS = [
  "customer-service",
  "service-workshop",
  "production",
  "logistics",
  "sales",
  "finance",
  "quality",
  "legal",
] as const;

/** How an owed sum is found. `none`: owed in kind or not known as a sum (a free rework, a promised gift handed over). */
export const OWED_AMOUNTS = ["charged-minus-quoted", "charged", "none"] as const;

/** Shapes in a complaint that speak for a playbook beyond its words; the matcher knows how to see each. */
export const PATTERNS = ["two-amounts", "promised-and-actual-duration", "long-duration", "repeat-count"] as const;

export const PlaybookEnglish = z.strictObject({
  kind: z.literal("playbook"),
  title: line,
  summary: line,
  type: z.enum(COMPLAINT_TYPES),
  department: z.enum(DEPARTMENTS),
  /** The severity such a complaint usually has; what the text says weighs more. */
  severity: z.enum(SEVERITIES),
  /** Case studies it rests on. */
  "rests-on": z.array(slug),
  contrasts: z.array(z.strictObject({ with: slug, tell: line })),
  patterns: z.array(z.enum(PATTERNS)),
  /** What the customer is owed, before any gift. */
  owed: z.array(
    z.strictObject({
      id: slug,
      when: z.array(z.enum(FAULTS)).min(1),
      amount: z.enum(OWED_AMOUNTS),
      what: line,
      basis: line,
    }),
  ),
  /** True where no reply speaks of a gift yet, however calm the customer is. */
  "gift-waits": z.boolean().optional(),
  symptoms: lines.min(3),
  /** How customers really say it, for matching: many, varied, none from any data set. */
  utterances: lines.min(10),
});

export const PlaybookChinese = PlaybookEnglish.pick({ title: true, summary: true, symptoms: true }).extend({
  kind: z.literal("playbook"),
  contrasts: z.array(z.strictObject({ with: slug, tell: line })),
  owed: z.array(z.strictObject({ id: slug, what: line, basis: line })),
  /** Simplified, and Traditional as Taiwan and Hong Kong write (Cantonese too). */
  utterances: lines.min(10),
});

/** A `.zh-Hant.md` says in its own words what would otherwise be derived from the Simplified file. */
export const PlaybookTraditional = PlaybookChinese.omit({ utterances: true });

export const CaseStudyEnglish = z.strictObject({
  kind: z.literal("case-study"),
  title: line,
  summary: line,
  /** The source document in `shared/seeds` by its number, and the place in it. */
  source: z.strictObject({ document: z.string().regex(/^00[0-4]$/), section: line }),
  playbooks: z.array(slug),
  /** True where the source breaks off, so that what follows from there is the library's own. */
  incomplete: z.boolean(),
});
export const CaseStudyChinese = z.strictObject({ kind: z.literal("case-study"), title: line, summary: line });

/** What the house asks of the people who work at its desk, for reading: it decides nothing by itself. */
export const GuideFront = z.strictObject({
  kind: z.literal("guide"),
  title: line,
  summary: line,
  /** The source documents in `shared/seeds` that it rests on; every section says which of its rules is whose. */
  source: line,
});

/** House documents hold rules; every one cites where its rule comes from. */
const HOUSE_KINDS = [
  "house",
  "people",
  "grades",
  "gift-rules",
  "authority",
  "catalogue",
  "replies",
  "tone",
  "things",
  "off-topic",
] as const;
export type HouseKind = (typeof HOUSE_KINDS)[number];

const houseDocument = { title: line, source: line, version: z.string().regex(/^\d+$/, "a whole number, quoted") };

export const House = z.strictObject({
  kind: z.literal("house"),
  ...houseDocument,
  /** Null while not set: the reply then says "reply to this message". */
  name: z.strictObject({ en: line, zh: line }).nullable(),
  contact: z.strictObject({ en: line, zh: line }).nullable(),
  hours: z.strictObject({ en: line, zh: line }).nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  "time-zone": line,
  /** Whose words Traditional Chinese uses. */
  traditional: z.enum(["TW", "HK"]),
});
export type House = z.infer<typeof House>;

/** A house document in Chinese: its words. The values stand in the English file only. */
export const HouseChinese = z.strictObject({ kind: z.enum(HOUSE_KINDS), ...houseDocument });

export const OffTopic = z.strictObject({ kind: z.literal("off-topic"), ...houseDocument, utterances: lines.min(20) });

export const RuleDocument = z.strictObject({
  kind: z.enum(["people", "grades", "authority", "catalogue", "replies", "tone", "things"]),
  ...houseDocument,
});

/** Sizing constants beside the tables of bands and currencies. */
export const GiftRules = z.strictObject({
  kind: z.literal("gift-rules"),
  ...houseDocument,
  /** Times the band's top, for a key customer whose case is severe or repeated. */
  "key-factor": z.number().min(1).max(1.5),
  /** Per cent of the spend that no gift passes. */
  ceiling: z.number().min(0).max(150),
  /** Each aggravating fact moves this part of the band: 3 means a third. */
  steps: z.number().int().min(1).max(10),
});

/** The parts of a written reply, in the order they stand in it. */
export const STAGES = [
  "opening",
  "understanding",
  "facts",
  "action",
  "owed",
  "gift",
  "next",
  "ask",
  "reach",
  "thanks",
] as const;
export type Stage = (typeof STAGES)[number];

/** Those of a playbook, and the four that only the whole house has. */
export const SAY_STAGES = ["greeting", "care", ...STAGES, "costs", "receipt"] as const;
export type SayStage = (typeof SAY_STAGES)[number];

/** Headings of the stages under "Say", per file language. */
export const STAGE_HEADINGS: Record<SayStage, { en: string; zh: string }> = {
  greeting: { en: "Greeting", zh: "称呼" },
  opening: { en: "Opening", zh: "开头" },
  understanding: { en: "Understanding", zh: "复述" },
  facts: { en: "Facts", zh: "事实" },
  action: { en: "Action", zh: "处理" },
  owed: { en: "Owed", zh: "应得" },
  gift: { en: "Gift", zh: "心意" },
  next: { en: "Next contact", zh: "下次联系" },
  ask: { en: "Ask", zh: "请教" },
  reach: { en: "Reach", zh: "联系方式" },
  thanks: { en: "Thanks", zh: "致谢" },
  care: { en: "Care", zh: "关切" },
  costs: { en: "Costs beside it", zh: "额外的付出" },
  receipt: { en: "Receipt", zh: "回执" },
};

/** What a matter may cost a customer beside its price. */
export const SIDE_COSTS = ["time-off", "fare"] as const;

/** In front of a line to say, in backticks: it is said only where every tag fits the case. Tags of one group are alternatives. */
export const LINE_TAGS = {
  emotion: EMOTIONS,
  fault: FAULTS,
  severity: SEVERITIES,
  grade: GRADES,
  flag: FLAGS,
  cost: SIDE_COSTS,
} as const;

/** Gaps in a line to say. A line is only used where the case fills every one of them. */
export const SLOTS = [
  "customer",
  "house",
  "item",
  "quote",
  "amounts",
  "quoted",
  "charged",
  "difference",
  "wait",
  "promised",
  "actual",
  "times",
  "owed",
  "gift",
  "date",
  "contact",
  "hours",
] as const;
export type Slot = (typeof SLOTS)[number];

/** One line a composer may say. `tags` empty: fits every case. */
export interface SayLine {
  readonly tags: readonly string[];
  readonly text: string;
}

export type SayLines = Partial<Record<SayStage, readonly SayLine[]>>;

/** A checked playbook in one language; the language-neutral part is shared by all three. */
export interface PlaybookText {
  readonly title: string;
  readonly summary: string;
  readonly symptoms: readonly string[];
  readonly contrasts: readonly { with: string; tell: string }[];
  readonly owed: Readonly<Record<string, { what: string; basis: string }>>;
  /** Ordered steps of "Do"; the first three stand on the card. */
  readonly steps: readonly string[];
  readonly say: SayLines;
  readonly avoid: readonly string[];
  /** The document's body as markdown, for reading. */
  readonly body: string;
}

/** As written: Traditional stands there only where a `.zh-Hant.md` overrides what is derived. */
export interface Written<T> {
  readonly en: T;
  readonly "zh-Hans": T;
  readonly "zh-Hant"?: T;
}

type English = z.infer<typeof PlaybookEnglish>;

export interface Playbook<Text = Readonly<Record<Language, PlaybookText>>> {
  readonly slug: string;
  readonly type: English["type"];
  readonly department: English["department"];
  readonly severity: English["severity"];
  readonly restsOn: readonly string[];
  readonly giftWaits: boolean;
  readonly patterns: English["patterns"];
  readonly owed: readonly Pick<English["owed"][number], "id" | "when" | "amount">[];
  /** As written, in all languages and scripts together. */
  readonly utterances: { readonly en: readonly string[]; readonly zh: readonly string[] };
  readonly text: Text;
}

export interface CaseStudyText {
  readonly title: string;
  readonly summary: string;
  /** The document's body as markdown, for reading. */
  readonly body: string;
}

export interface GuideText extends CaseStudyText {
  readonly source: string;
}

export interface Guide<Text = Readonly<Record<Language, GuideText>>> {
  readonly slug: string;
  readonly text: Text;
}

export interface CaseStudy<Text = Readonly<Record<Language, CaseStudyText>>> {
  readonly slug: string;
  readonly source: { readonly document: string; readonly section: string };
  readonly playbooks: readonly string[];
  readonly incomplete: boolean;
  readonly text: Text;
}
