/** Chinese and English number words, as values; `几 several` count as more than two. */
export const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  几: 3,
  数: 3,
  多: 3,
};
export const CHINESE_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000 };

/** The English number words below a hundred. */
export const CARDINALS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** What a count in a complaint may be said with, ordinals among them. */
export const ENGLISH_NUMBERS: Readonly<Record<string, number>> = {
  ...CARDINALS,
  several: 3,
  multiple: 3,
  many: 5,
  numerous: 5,
  couple: 2,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  dozen: 12,
  dozens: 24,
  hundred: 100,
};

/** The value of a run of Chinese numerals: 三 3, 十五 15, 两千五百 2500, 一万二 12000, 三百八 380. Undefined if it is none. */
export function chineseNumber(run: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let unit = 1;
  let section = 0;
  for (const character of run) {
    const value = CHINESE_DIGITS[character];
    const power = CHINESE_UNITS[character];
    if (value !== undefined) {
      digit = digit === undefined || unit > 1 ? value : digit * 10 + value;
      if (value === 0) unit = 1;
    } else if (power === 10_000) {
      total += (section + (digit ?? 0) || 1) * power;
      [section, digit, unit] = [0, undefined, power];
    } else if (power !== undefined) {
      section += (digit ?? 1) * power;
      [digit, unit] = [undefined, power];
    } else return undefined;
  }
  // 三百八 and 一万二: a last digit without its unit stands one power below the one before.
  return total + section + (digit ?? 0) * (unit > 10 ? unit / 10 : 1);
}

/** The value of English number words, lower case: "a hundred and twenty" 120, "two thousand" 2000. What is no number adds nothing. */
export function englishNumber(words: string): number {
  let total = 0;
  let part = 0;
  for (const word of words.split(/[ -]+/)) {
    if (word === "hundred") part = (part || 1) * 100;
    else if (word === "thousand") [total, part] = [total + (part || 1) * 1_000, 0];
    else part += word === "a" ? 1 : (CARDINALS[word] ?? 0);
  }
  return total + part;
}
