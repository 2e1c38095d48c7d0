import simplifiedToTraditional from "opencc-js/dict/STCharacters";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import type { Language } from "../languages.ts";

/** Letters that both scripts write, in other words: 公里 and 里面, 皇后 and 后来. They tell nothing. */
const IN_BOTH = new Set(
  "后里台干面只松云余谷斗系制准向回致志克周游采冲凶出于吁岳征才扎折曲板沈注淀种签胡范蒙郁雕仆升几么夸姜尽岩床托挂杯杰核欲泛灶舍布表复丑术朴伙累借辟乾著着咸卷占吊合升卜困弦御杠柜极洼涂痒症秋秘筑约膻虫蜡裏覆借鬥",
);

const toSimplified = formsOf(traditionalToSimplified);
const toTraditional = formsOf(simplifiedToTraditional);

/** Each letter in its Simplified form, letter by letter, so that places in the text stay the same. */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (letter) => toSimplified.get(letter)?.[0] ?? letter);
}

/** The letters of the text that only the other Chinese script writes; none for English. */
export function foreignLetters(text: string, language: Language): readonly string[] {
  if (language === "en") return [];
  const other = language === "zh-Hans" ? toSimplified : toTraditional;
  return [...text].filter((letter) => !IN_BOTH.has(letter) && other.get(letter)?.includes(letter) === false);
}

/** Share of Han letters among all letters, 0 to 1; 0 where there are none. */
export function hanShare(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length === 0 ? 0 : (text.match(/\p{Script=Han}/gu) ?? []).length / letters.length;
}

/** A letter's forms in the other script; one that keeps itself among them is written in both. */
function formsOf(dictionary: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    dictionary.split("|").map((entry) => {
      const [letter = "", ...forms] = entry.split(" ");
      return [letter, forms];
    }),
  );
}
