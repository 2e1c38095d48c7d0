/** One of the house's wordings for the handwritten card, the same one whenever the case is looked at. */
export function cardWordsFor(caseId: string, wordings: readonly string[]): string | null {
  const number = Number(caseId.replace(/\D/g, ""));
  return wordings[number % wordings.length] ?? null;
}
