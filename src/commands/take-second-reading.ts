import { z } from "zod";
import { stepCard } from "../cards/step-card.ts";
import { type Case, gradeOf, triageOf } from "../cases/case.ts";
import { isCrisis } from "../cases/triage/flags.ts";
import { propose } from "../drafting/proposal.ts";
import type { Command } from "./command.ts";
import { changeOfOffer } from "./deed.ts";
import { dossierOf, event } from "./dossier.ts";
import * as field from "./fields.ts";
import { urgentNotice } from "./grade-change.ts";
import { viewOf } from "./view.ts";

const Input = z.strictObject({
  case: field.caseField,
  since: z.literal(1),
  outcome: z.strictObject({
    playbook: z.strictObject({ slug: field.slug, score: z.number() }).nullable(),
    selfHarm: z.boolean(),
  }),
});

/** What embeddings and moderation see in a complaint. It counts only for a case that nobody has touched since it was opened. */
export const takeSecondReading = {
  name: "take-second-reading",
  path: ["case", "take-second-reading"],
  input: Input,
  positional: [],
  access: "agent",

  async run({ case: id, since, outcome: { playbook: better, selfHarm } }, desk) {
    const before = await dossierOf(desk, id);
    const { subject } = before;
    const alarm = selfHarm && !isCrisis(triageOf(subject).flags);
    const found = better !== null && better.slug !== subject.playbook && desk.library.playbooks.has(better.slug);
    if (subject.version !== since || subject.state !== "open" || !(alarm || found)) {
      return { kind: "shown", card: stepCard(viewOf(desk, before), [], desk.say) };
    }
    const read: Case = {
      ...subject,
      ...(found && better && { playbook: better.slug, match: matchWith(subject.match, better) }),
      ...(alarm && { triage: alarmed(subject.triage) }),
    };
    const { draft, gift, owed } = await propose(read, desk, desk.now, { wording: subject.draft.wording });
    const { playbook, match, triage } = read;
    const changes = {
      playbook,
      match,
      triage,
      gift,
      owed,
      draft: { ...draft, number: subject.draft.number + 1 },
    };
    const events = [
      ...(found && better ? [event(desk, "read-again", { slug: better.slug })] : []),
      ...(alarm ? [event(desk, "alarmed")] : []),
    ];
    const deed = changeOfOffer(desk, before, changes, events);
    // The managers knew that it was urgent, and not for what.
    const again = alarm && gradeOf(subject) === "urgent" ? [urgentNotice(subject.id)] : [];
    return { ...deed, notices: [...(deed.notices ?? []), ...again] };
  },
} satisfies Command<typeof Input>;

/** The matcher's other candidates stay as second choices. */
function matchWith({ candidates }: Case["match"], better: { slug: string; score: number }): Case["match"] {
  const others = candidates.filter(({ slug }) => slug !== better.slug);
  return { candidates: [{ ...better, because: [] }, ...others].slice(0, 3), abstained: false };
}

function alarmed(triage: Case["triage"]): Case["triage"] {
  const flags: Case["triage"]["flags"] = [
    { value: "safety", because: [] },
    { value: "self-harm", because: [] },
    ...triage.flags.filter(({ value }) => value !== "safety"),
  ];
  return { ...triage, flags, grade: { value: "urgent", because: [] } };
}
