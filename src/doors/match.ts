import { z } from "zod";
import { complaintText } from "../cases/complaint-text.ts";
import { readCase } from "../drafting/intake.ts";
import type { Library } from "../library/load-library.ts";
import type { Matcher } from "../library/matching.ts";
import { decimal } from "../money.ts";

export const MatchInput = z.looseObject({ id: z.json().default(null), text: z.string() });

/** What the desk reads in a complaint, as one JSON object of the `match` door. */
export function matchDoor(input: z.infer<typeof MatchInput>, desk: { library: Library; matcher: Matcher }): object {
  const complaint = complaintText(input.text);
  const { triage, match } = readCase({ complaint, by: "" }, desk);
  return {
    id: input.id,
    language: triage.language.value,
    playbooks: match.candidates.map(({ slug, score, because }) => ({ id: slug, score, because })),
    abstained: match.abstained,
    severity: triage.severity.value,
    grade: triage.grade.value,
    urgent: triage.grade.value === "urgent",
    emotion: triage.emotion.value,
    flags: triage.flags.map(({ value }) => value),
    amounts: triage.amounts.map(({ text, money, assumed }) => ({
      text,
      amount: decimal(money),
      currency: money.currency,
      assumed,
    })),
  };
}
