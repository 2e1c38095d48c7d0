import { chineseNumber } from "../../cases/triage/numerals.ts";

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const NAME = MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join("|");
const HAN = "[一二三四五六七八九十]{1,3}|\\d{1,2}";
const ENGLISH_DAY = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${NAME})\\b|\\b(${NAME})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?! (?:${NAME}))`,
  "giu",
);
const NUMERIC_DAY = new RegExp(`(${HAN})月(${HAN})[日号]|\\b\\d{4}-(\\d{2})-(\\d{2})\\b`, "gu");
/** "on the 3rd", "3号": a day whose month nobody says. */
const BARE_DAY =
  /\b(?:on|by|from|until|till|since|before|after|around) the (\d{1,2})(?:st|nd|rd|th)\b(?! (?!(?:and|or|at|in|of|we|i|you|it|to|for|the)\b)[a-z])|(?<![月\d一二三四五六七八九十第])(\d{1,2}|[一二三四五六七八九十]{1,3})号(?=[，。、！；之以前后早晚我到起就会能给把来去]|$)/giu;
/** May, March and August are words too: only where a month can stand. */
const ENGLISH_MONTH =
  /\b(january|february|april|june|july|september|october|november|december)\b|\b(?:in|since|of|until|till|by|from|before|after|during|early|late|mid|last|next)[ -](may|march|august)\b/giu;
const CHINESE_MONTH =
  /(?<![个\d一二三四五六七八九十])(十[一二]?|[一二三四五六七八九]|\d{1,2})月(?![\d一二三四五六七八九十]{1,3}[日号]|亮|嫂|子|经)/gu;
const WEEKDAY =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b|(?:星期|礼拜|(?<![一二两三四五六七八九十几\d每])周)([一二三四五六日天])/giu;
const ENGLISH_WEEKDAYS = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];
const CHINESE_WEEKDAYS = "日一二三四五六";
const FEAST =
  /\b(?:christmas|boxing day|new year(?:'s)?(?: day| eve)?|easter|good friday|bank holiday|public holiday|thanksgiving|halloween|ramadan|eid|diwali|valentine's(?: day)?|mother's day|father's day|labou?r day|whitsun|pentecost)\b|端午|中秋|国庆|春节|元旦|中元|清明|劳动节|(?<![一二三四五六七八九十百千])五一(?![一二三四五六七八九十百千])|十一黄金周|七夕|圣诞|平安夜|除夕|元宵|重阳|双十一|双11|双十二|618|母亲节|父亲节|儿童节|教师节|妇女节|(?:过|到)小年|大年(?:初|三十|夜)|年三十|年夜饭|团年饭|冬至|立秋|黄金周/giu;

/** The last evening of the year has several names. */
const FEAST_EVE = /三十$|大年夜|年夜饭|团年饭/u;

/** Days, weekdays, months and feasts of a text, as something that can be compared. The text is folded. */
export interface CalendarWord {
  readonly quote: string;
  /** "d 7-28", "n 28", "m 7", "w 2", "f 端午". */
  readonly key: string;
}

export function calendarWords(text: string): readonly CalendarWord[] {
  const words: CalendarWord[] = [];
  const add = (pattern: RegExp, keyOf: (match: RegExpMatchArray) => string): void => {
    for (const match of text.matchAll(pattern)) words.push({ quote: match[0], key: keyOf(match) });
  };
  add(ENGLISH_DAY, (match) => `d ${monthOf(match[2] ?? match[3])}-${Number(match[1] ?? match[4])}`);
  add(NUMERIC_DAY, (match) => `d ${numberOf(match[1] ?? match[3])}-${numberOf(match[2] ?? match[4])}`);
  add(BARE_DAY, (match) => `n ${numberOf(match[1] ?? match[2])}`);
  add(ENGLISH_MONTH, (match) => `m ${monthOf(match[1] ?? match[2])}`);
  add(CHINESE_MONTH, (match) => `m ${numberOf(match[1])}`);
  add(WEEKDAY, (match) => `w ${weekdayOf(match)}`);
  add(FEAST, (match) => `f ${FEAST_EVE.test(match[0]) ? "除夕" : match[0].toLowerCase()}`);
  return words;
}

function monthOf(name = ""): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

function numberOf(figure = ""): number {
  return /\d/u.test(figure) ? Number(figure) : (chineseNumber(figure) ?? 0);
}

function weekdayOf([, english, chinese = ""]: RegExpMatchArray): number {
  if (english) return ENGLISH_WEEKDAYS.indexOf(english.toLowerCase());
  return chinese === "天" ? 0 : CHINESE_WEEKDAYS.indexOf(chinese);
}
