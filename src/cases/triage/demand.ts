import type { ReadAmount } from "../triage.ts";
import type { Reading } from "./reading.ts";

/** A sum that the customer asks for beyond what they paid: no loss, however large. "I want my $50 back" asks for a loss. */
export function isDemanded({ folded, original }: Reading, { text }: Pick<ReadAmount, "text">): boolean {
  const start = original.indexOf(text);
  if (start < 0) return false;
  const before = CLAUSE_BEFORE.exec(folded.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  const behind = folded.slice(start + text.length, start + text.length + 40);
  const after = /^[^.!?;,。！？；，\n]*/.exec(behind)?.[0] ?? "";
  return (DEMANDS.test(before) || MADE_DEMAND.test(behind)) && !OWED.test(before + after);
}

const CLAUSE_BEFORE = /[^.!?;。！？；\n]*$/;
const DEMANDS =
  /\b(?:i|we) (?:want|demand|expect|require|would like|insist on|will (?:accept|take|settle for)|am (?:asking|claiming|owed)|deserve)\b|\b(?:give|pay|send|offer|award|compensate|transfer) (?:me|us)\b|\bcompensation of\b|\bsettle for\b|(?:给|赔|补偿|赔偿|索赔|要求|开价|打给|转给|付)(?:我|我们|我哋|咗我)?[^，,。]{0,6}$|(?:俾|畀)(?:返)?我[^，,。]{0,6}$|(?:要|赔)(?:你们|你哋|商家|店家)?(?:赔|赔偿|补偿)[^，,。]{0,8}$|(?:我要|想要)[^，,。]{0,4}$/;
const MADE_DEMAND =
  /^\s?(?:的|嘅)?(?:封口费|精神损失|精神赔偿|赔偿|补偿|误工费|掩口费|遮口费)|^,?\s?(?:in compensation|as compensation|compensation|or (?:i|we)(?:'ll| will)|(?:five|ten|\d+) times|for (?:my|the) (?:trouble|stress|distress|time|wasted|inconvenience|silence))/;
const OWED =
  /\b(?:back|refund\w*|return\w*|reimburse\w*|what i paid|i paid|charged)\b|退|还|返还|多收|多扣|付了|交了|原价/;
