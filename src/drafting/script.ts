import { isSimplifiedOnly, isTraditionalOnly } from "../cases/triage/characters.ts";
import type { Language } from "../languages.ts";

/** The letters of the text that only the other Chinese script writes; none for English. */
export function foreignLetters(text: string, language: Language): readonly string[] {
  if (language === "en") return [];
  return [...text].filter(language === "zh-Hans" ? isTraditionalOnly : isSimplifiedOnly);
}

/** Share of Han letters among all letters, 0 to 1; 0 where there are none. */
export function hanShare(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length === 0 ? 0 : (text.match(/\p{Script=Han}/gu) ?? []).length / letters.length;
}
