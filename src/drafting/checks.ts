import { amounts } from "./checks/amounts.ts";
import { dates } from "./checks/dates.ts";
import { deadlines } from "./checks/deadlines.ts";
import { blame, liability } from "./checks/fault.ts";
import { language } from "./checks/language.ts";
import { withExamples } from "./checks/learnt.ts";
import { internal, leftovers, length } from "./checks/leftovers.ts";
import { apology, nextContact, reach, tone, understood } from "./checks/parts.ts";
import { promise, strings } from "./checks/promises.ts";
import { type ReplyContext, type Rule, replyOf } from "./checks/reply.ts";

export type { ReplyContext } from "./checks/reply.ts";

/** What stops an approval, and what the lead only sees beside the draft. */
const CHECKS = {
  language: { level: "block", rule: language },
  "one-apology": { level: "block", rule: apology },
  amounts: { level: "block", rule: amounts },
  dates: { level: "block", rule: dates },
  "no-clock": { level: "block", rule: withExamples("no-clock", "no-clock.deadline", deadlines) },
  "no-promise": { level: "block", rule: withExamples("no-promise", "no-promise.undecided", promise) },
  "no-strings": { level: "block", rule: withExamples("no-strings", "no-strings.condition", strings) },
  "no-liability": { level: "block", rule: withExamples("no-liability", "no-liability.admitted", liability) },
  "no-blame": { level: "block", rule: withExamples("no-blame", "no-blame.blamed", blame) },
  "no-internal": { level: "block", rule: withExamples("no-internal", "no-internal.rule", internal) },
  "no-leftovers": { level: "block", rule: leftovers },
  length: { level: "block", rule: length },
  understood: { level: "warn", rule: understood },
  "next-contact": { level: "warn", rule: nextContact },
  reach: { level: "warn", rule: reach },
  tone: { level: "warn", rule: withExamples("tone", "tone.worn", tone) },
} as const satisfies Record<string, { readonly level: "block" | "warn"; readonly rule: Rule }>;

export type CheckId = keyof typeof CHECKS;

/** The outcome of one check. `code` and `facts` become words in the reader's language; `quote` is the place it struck. */
export interface Check {
  readonly id: CheckId;
  readonly ok: boolean;
  readonly level: "block" | "warn";
  /** `fine`, or what is wrong: the keys of CHECK_WORDS. */
  readonly code: string;
  readonly quote?: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** Every check on one reply, the composer's, a model's or a person's alike, in a fixed order. Pure. */
export function checkReply(text: string, context: ReplyContext): readonly Check[] {
  const reply = replyOf(text, context);
  return Object.entries(CHECKS).map(([id, { level, rule }]) => {
    const found = rule(reply);
    if (!found) return { id: idOf(id), ok: true, level, code: "fine", facts: {} };
    const quote = found.quote === undefined ? {} : { quote: [...found.quote].slice(0, 160).join("") };
    return {
      id: idOf(id),
      ok: false,
      level: found.level ?? level,
      code: found.code,
      facts: found.facts ?? {},
      ...quote,
    };
  });
}

/** Whether a finding stands in the way of approval. */
export function blocks(check: Check): boolean {
  return !check.ok && check.level === "block";
}

function idOf(id: string): CheckId {
  if (!isCheck(id)) throw new Error(`no check is called ${id}`);
  return id;
}

function isCheck(id: string): id is CheckId {
  return Object.hasOwn(CHECKS, id);
}
