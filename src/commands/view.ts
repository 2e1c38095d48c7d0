import type { Offer } from "../approvals/offer.ts";
import type { CaseView } from "../cards/case-card.ts";
import { checkWords } from "../cards/check-words.ts";
import { type Case, gradeOf } from "../cases/case.ts";
import { UserError } from "../errors.ts";
import { cardWordsFor } from "../gifts/card-words.ts";
import type { Desk } from "./command.ts";
import { nameOf } from "./decision.ts";
import type { Dossier } from "./dossier.ts";
import { checksOf } from "./recent-checks.ts";

/** Below this chance another playbook is not worth an agent's look. */
const WORTH_A_LOOK = 0.05;

/** The case with all that its card says beside it, in the reader's words. */
export function viewOf(
  desk: Pick<Desk, "say" | "library" | "now">,
  { subject, clocks, approval, names }: Dossier,
): CaseView {
  const { language } = desk.say;
  const { library } = desk;
  const playbook = subject.playbook === null ? undefined : library.playbooks.get(subject.playbook);
  const text = playbook?.text[language];
  return {
    subject,
    clocks,
    approval,
    now: desk.now,
    nameOf: (id) => nameOf(desk, names, id),
    owner: library.house.grades[gradeOf(subject)].owner,
    playbook:
      playbook && text
        ? { ...text, slug: playbook.slug, department: desk.say(`department.${playbook.department}`) }
        : null,
    others: subject.match.candidates
      .filter(({ slug, score }) => slug !== subject.playbook && score >= WORTH_A_LOOK)
      .map(({ slug, score }) => ({
        slug,
        title: library.playbooks.get(slug)?.text[language].title ?? slug,
        percent: String(Math.round(score * 100)),
      })),
    ...worthShown({ playbook: subject.playbook, owed: subject.owed, items: subject.gift?.items ?? [] }, desk),
    cardWords: cardWordsFor({ ...subject, fault: subject.facts.fault }, library.house.cards[subject.draft.language]),
    findings: findingsOf(subject, subject.draft.text, desk),
  };
}

/** What is owed and given, in the reader's words. */
export function worthShown(
  { playbook, owed, items }: Pick<Case, "playbook"> & Pick<Offer, "owed" | "items">,
  { say: { language }, library }: Pick<Desk, "say" | "library">,
): Pick<CaseView, "owed" | "gifts"> {
  const text = playbook === null ? undefined : library.playbooks.get(playbook)?.text[language];
  return {
    owed: owed.map(({ id, amount, inKind }) => ({
      what: text?.owed[id]?.what ?? id,
      basis: text?.owed[id]?.basis ?? "",
      amount,
      inKind,
    })),
    gifts: items.map(({ id, price }) => ({
      title: library.house.catalogue.find((item) => item.id === id)?.title[language] ?? id,
      price,
    })),
  };
}

/** What the checks say against a text for this case, in the reader's words. */
function findingsOf(subject: Case, text: string, desk: Pick<Desk, "say" | "library" | "now">): CaseView["findings"] {
  return checksOf(subject, text, desk)
    .filter(({ ok }) => !ok)
    .map((check) => ({ level: check.level, what: checkWords(check, desk.say) }));
}

/** Refuses a text that the checks block. */
export function refuseBlocked(subject: Case, text: string, desk: Desk): void {
  const blocking = findingsOf(subject, text, desk).filter(({ level }) => level === "block");
  if (blocking.length === 0) return;
  throw new UserError("checks-block", { findings: blocking.map(({ what }) => what).join("; ") });
}
