import type { Fault } from "../cases/judgement.ts";

/** A wording for the card that goes with a gift; one that admits a fault fits only where the fault is ours. */
export interface CardWords {
  readonly fits: readonly Fault[];
  /** Playbooks, or `any`. */
  readonly about: readonly string[];
  readonly words: string;
}

/** One of the house's wordings for this matter, the same one whenever the case is looked at. */
export function cardWordsFor(
  matter: { readonly complaint: string; readonly playbook: string | null; readonly fault: Fault },
  wordings: readonly CardWords[],
): string | null {
  const fitting = wordings.filter(({ fits }) => fits.includes(matter.fault));
  const related = fitting.filter(({ about }) => matter.playbook !== null && about.includes(matter.playbook));
  const from = related.length > 0 ? related : fitting.filter(({ about }) => about.includes("any"));
  return from[matter.complaint.length % from.length]?.words ?? null;
}
