import { CHINESE_DIGITS, chineseNumber, ENGLISH_NUMBERS } from "../../cases/triage/numerals.ts";

/** All patterns here are held against folded text. */
const PART_OF_TIME =
  "(?:(?:mid|next |this |the coming )?(?:day|week|month|year|fortnight|quarter|season)(?:'s)?(?: (?:end|out|over|is (?:out|over|through|up)|closes|ends))?|(?:the |this |next )?(?:weekend|morning|afternoon|evening|night|noon|midday|midnight|lunch(?:time)?|dinner(?:time)?|supper|breakfast|tea ?time|dusk|dawn|nightfall|sunset|sundown|dark|bedtime|holidays?|closing(?: time)?|close)|close of (?:business|play|day)|tonight|today is (?:out|over)|we (?:close|shut|go home))";
const ENGLISH_LIMIT = [
  `\\b(?:by|before|until|till|ahead of|no later than|not later than|prior to|in time for|within) (?:the )?(?:end|start|middle|beginning|close|turn) of (?:the |this |next )?(?:day|week(?:end)?|month|year|business|quarter|working day)\\b`,
  `\\b(?:by|before|until|till|ahead of|no later than|not later than|prior to|within) (?:the )?${PART_OF_TIME}\\b(?! (?:of|in) question)`,
  "\\bby the time (?:you|your) (?:get|read|are|wake|arrive|come|have|need|sit|leave|see|receive|finish|return|next|open)\\b",
  "\\b(?:by|before) (?:you (?:leave|wake|sit|go to|get home|are home|know it|finish))\\b",
  "\\b(?:same|next)[- ]day (?!i\\b|you\\b|we\\b)",
  "\\b(?:in|within) (?:less than )?(?:no time|a (?:day|week|month|fortnight|moment|flash|jiffy|heartbeat)|minutes|hours|days|weeks)\\b",
  "\\b(?:first thing (?:in|on|tomorrow|next|mon)|later today|by tonight|overnight)\\b",
  "\\b(?:business|working) days?\\b",
];
const CHINESE_LIMIT = [
  "(?:天黑|天亮|入夜|月[底末初中]|年[底末前]|岁末|周[末中]|下班|上班|打烊|收工|关门|开门|营业结束|中午|正午|午饭|午休|晚饭|饭点|晚上|傍晚|夜里|睡觉|休息|开学|放假|过年|过节|节日|节|假期|太阳[下落]山|工作日结束)(?:时|结束|到来)?(?:以前|之?前|之?内|以内)",
  "(?:今[天晚夜日]|当[天日晚]|即日)(?:之?内|以内|以前|之?前|(?:给您?)?(?:解决|处理|办[完好妥]|修好|到账|退|搞定))",
  "(?:(?:本|这个?|下个?|当|近|短)(?:周|星期|礼拜|月|年|期)|[年月周])(?:之?内|以内|结束前|之前|底前)(?!容)",
  "工作[日天]",
  "(?:到家|醒来|起床|睡醒|吃完饭)(?:以前|之前|前|的时候就)",
];
export const LIMIT = new RegExp([...ENGLISH_LIMIT, ...CHINESE_LIMIT].join("|"), "giu");

const SOME =
  "(?<![那这第头才刚前])(?:[一二两三四五六七八九十][、到至或~-]?[二两三四五六七八九十]|三五|几|数|好几|十几|十来|没几|不几|\\d+\\s?[-~到至]\\s?\\d+)";
export const VAGUE_SPAN = new RegExp(
  [
    "\\b(?:(?:in|within|over|after|during|inside|next|coming|another|about|only|just|takes?) )+(?:a |the |next |coming |these )*(?:couple of|few|several|handful of|matter of) (?:\\w+ )?(?:minutes|hours|days|weeks|months)\\b",
    "\\b(?:a|one) (?:day|week|fortnight|month|hour) (?:or (?:so|two|less)|at (?:most|the latest)|tops)\\b",
    "\\b(?:a|one|two|three|four|five|six|seven|\\d+) (?:or|to) (?:two|three|four|five|six|seven|eight|ten|\\d+) (?:\\w+ )?(?:minutes|hours|days|weeks|months)\\b",
    "\\b\\d+ ?[-–] ?\\d+ (?:\\w+ )?(?:minutes|hours|days|weeks|months)\\b",
    `${SOME}个?(?:分钟|小时|钟头|天|日|周|星期|礼拜|个?月)(?:之?内|以内|左右|上下|之?后|以后|里|就|便|会|能|的?工夫|的?时间)`,
    `(?:再?过|再等|等上?|不出|用不了|要不了|最多|最快|顶多|一般|大概|大约|也就)(?:这|这么)?${SOME}个?(?:分钟|小时|钟头|天|日|周|星期|礼拜|个?月)`,
  ].join("|"),
  "giu",
);

/** Near times that may be said of something else than the solution. */
export const LOOSE =
  /\b(?:tonight|this (?:afternoon|evening|week|weekend|month)|next (?:week|weekend|month)|any (?:day|minute|moment|hour) now|before long|before you know it|shortly|in the (?:coming|next) (?:days|hours|weeks)|these days|(?:a )?(?:few|couple of) (?:minutes|hours|days|weeks)|fortnight)\b|今[晚夜]|连夜|隔[天日]|次日|翌日|这[两三][天日]|[过隔][两几][天日]|近[日期]|不日|改[天日]|本[周月]|这个?(?:周|礼拜|星期|月)(?![一二三四五六日天])|下个?(?:周|礼拜|星期|月)|周末|[月年][底末]|一时半会|转眼|眨眼|刻钟/giu;

/** A time of day. */
export const CLOCK =
  /\b(?:by |before |at |until |till |around |from )?(?:\d{1,2}:\d\d(?: ?[ap]\.?m\b)?|\d{1,2}\.\d\d ?[ap]\.?m\b|\d{1,2} ?[ap]\.?m\b|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock)|\b(?:by|before|at|until|till) (?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?= (?:tomorrow|today|sharp|in the)|[,.;])|(?:上午|下午|早上|早晨|晚上|中午|凌晨|傍晚|今晚|明早)(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[点时](?:半|钟|整|一刻)?|(?<![\d一二三四五六七八九十])(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[点时](?:半|钟|整|一刻)?(?:以前|之?前|之?内|左右|开始)|(?<!\d)\d{1,2}:\d\d(?!\d)/giu;

/** The hours of the day that a text could mean; every small number counts, so that "from nine to twelve" is known. */
export function hoursIn(text: string): readonly number[] {
  const figures = [...text.matchAll(/(?<!\d)\d{1,2}(?!\d)/gu)].map(([figure]) => Number(figure));
  return [...figures, ...numberWords(text)].flatMap((hour) => (hour > 12 ? [hour, hour - 12] : [hour, hour + 12]));
}

/** Numbers that a folded text says in words. */
export function numberWords(text: string): readonly number[] {
  const english = [...text.matchAll(/[a-z]+/giu)].flatMap(([word]) => ENGLISH_NUMBERS[word.toLowerCase()] ?? []);
  const runs = [...text.matchAll(HAN_NUMBER)].flatMap(([run]) => chineseNumber(run) ?? []);
  return [...english, ...runs];
}

const HAN_NUMBER = new RegExp(`[十百千万${Object.keys(CHINESE_DIGITS).join("")}]+`, "gu");
