import type { ReadAmount } from "#src/cases/triage.ts";
import { parseMoney } from "#src/money.ts";

/** The plainest amounts of a text; the real reader has its own tests. */
export function amountsIn(text: string): readonly ReadAmount[] {
  const written = text.matchAll(/(?:¥|\$|£|€)\s?(\d[\d,]*(?:\.\d{1,2})?)|(\d[\d,]*)\s?(?:元|块|塊|yuan)/gu);
  return [...written].flatMap((match) => {
    const money = parseMoney((match[1] ?? match[2] ?? "").replaceAll(",", ""), "CNY");
    return money ? [{ text: match[0], money, assumed: true }] : [];
  });
}
