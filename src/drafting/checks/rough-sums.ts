import { fold } from "../../cases/triage/characters.ts";
import { CARDINALS, chineseNumber } from "../../cases/triage/numerals.ts";

/** A sum or share that is said without a figure; `certain` where it can be nothing else. */
export interface RoughSum {
  readonly quote: string;
  readonly certain: boolean;
  readonly value?: number;
}

const MONEY_NOUN =
  "(?:fares?|prices?|bill|cost|costs|sum|amount|fees?|charges?|money|value|rate|total|invoice|payment|deposit|rent|tariff|refund|discount|retail|it back|what you paid)";
const PART =
  "(?:half|(?:a |one |two |three |the )?(?:third|quarter|fifth|tenth|thirds|quarters|fifths|tenths)|most|a fraction|a percentage|a share)";
const TIMES = "(?:double|twice|triple|treble|quadruple|thrice|two times|three times|four times|five times|ten times)";
const CERTAIN = [
  `\\b${PART} (?:of |off )?(?:(?:the|your|our|that|this|its|a) )?(?:\\w+ )?(?:\\w+ )?${MONEY_NOUN}\\b`,
  `\\b(?:pa(?:y|id|ying)|refund\\w*|reimburs\\w*|back|worth|return\\w*|it) (?:\\w+ ){0,2}${TIMES} over\\b`,
  `\\b${TIMES} (?:(?:the |your |that |what |as much)?(?:\\w+ )?(?:${MONEY_NOUN}|it cost|you paid|as much))`,
  "\\b(?:a|another|good|some|over|under|about|nearly|almost|well over) (?:couple of|few|several|good|half a|round) (?:hundred|thousand|dozen)\\b",
  "\\b(?:several|a few|some|many|a couple of|a good|upwards of|well over|close to|nearly|around|about|roughly|over|under) (?:hundreds?|thousands?|(?:a |one )?hundred|(?:a |one )?thousand)\\b(?! (?:times|people|pieces|miles|kilomet|words|reasons|customers))",
  "\\b(?:fifty[- ]fifty|50[/-]50|sixty[- ]forty|two[- ]for[- ]one|buy one get one)\\b",
  "\\bhalf[- ](?:price|off|as much|back)\\b|\\bhalve[sd]?\\b|\\b(?:double|triple)[ds]? (?:it|that|this)\\b|\\b(?:two|three|four|five|ten)fold\\b",
  "\\b(?:one|two|three|four|six|seven|eight|nine) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|a hundred)\\b",
  "\\b(?:fiver|tenner|a grand|(?<!(?:are|all|the|these|those|of|has|have|your|with) )(?:three|four|five|six) figures)\\b",
  "(?:一半|半数|三分之[一二两]|[二四五六七八九十]分之[一二两三四])的?(?:[^，。；]{0,4})(?:钱|价|费|款|票|金额|账|运费|租金|车费|车资)",
  "(?:费用?|价钱?|价格|票价|钱|款|金额|租金|运费)(?:[的退减打少省收付就是给您我们]|便宜){0,6}(?:一半|对半|减半|折半|翻[一两]?[倍番]|打?对折|三分之[一二两]|[二四五六七八九十]分之[一二两三四])",
  "(?:减|退|免|少收|少付|赔|补|降)[掉去还给您]{0,3}(?:一半|半数|三分之[一二两])",
  "对半|对折|五五[开拆分平]|[三四六七][四三六七][开分拆]|减半|折半|半价|翻[一两二三]?[倍番]|[两双二三四五六七八九十几数\\d]+倍|加倍",
  "(?:打|享|有|享受)[一二三四五六七八九几]{1,2}折|[二三四五六七八九]折|[一二两三四五六七八九]成(?![为员功长立了交本年不色效果就])",
  "[一二两三四五六七八九几好十]*[十百千万](?:来|多|几|把|出头|开外)[块元圆蚊]?(?:钱)?(?![个位次遍人天年里公分度层户页家件封通])(?=[块元圆钱的，。、；！左上]|$|也|就|都|以|去|一)",
  "[百千万]把[块元]?|小[一二两三四五六七八九]?[百千万](?=[块元，。、；！]|$)|(?:上|成|过|近|好几|大几|几|数)[百千万](?:上[千万])?(?:块|元|圆)?(?![个位次遍人天年里公分度层户页家件封通名])",
  "[一二两三四五六七八九几]毛钱?|几块钱|不到[一二两三四五六七八九十]+块(?!儿)",
];
const ROUGH = new RegExp(CERTAIN.join("|"), "giu");
/** "多付的九百五": a number of hundreds without its unit, but no count of things. */
const CHINESE_FIGURE =
  /(?<![一二两三四五六七八九十百千万第\d])[一二两三四五六七八九][百千万][零一二三四五六七八九十百千]*(?![万亿个位次遍人天年里公分度层户页家件封通名号多几来把米克斤字句倍%块元圆]|百|千)/gu;

const NUMBER_WORD = `(?:${Object.keys(CARDINALS).join("|")}|hundred|thousand)`;
/** "The hundred and eighty on top", "the sixty for it": a number in words where money would stand, and nothing is counted. */
const ENGLISH_FIGURE = new RegExp(
  `(?<=\\b(?:the|that|your|those|paid|back|full|extra|refund|of) )(?:an? )?${NUMBER_WORD}(?:[ -](?:and )?${NUMBER_WORD})*(?= (?:on top|back|goes|comes|for it|is|are|that|which|you paid|extra|more|off|in full|to you|between)\\b|[,.;])`,
  "giu",
);

function englishNumber(words: string): number {
  let [whole, part] = [0, 0];
  for (const word of words.split(/[ -]/u)) {
    if (word === "hundred") part = (part || 1) * 100;
    else if (word === "thousand") [whole, part] = [whole + (part || 1) * 1000, 0];
    else part += CARDINALS[word] ?? 0;
  }
  return whole + part;
}

/** What a text says of sums without figures, folded. */
export function roughSums(text: string): readonly RoughSum[] {
  const even = fold(text);
  const rough = [...even.matchAll(ROUGH)].map(([quote]) => ({ quote, certain: true }));
  const figures = [...even.matchAll(CHINESE_FIGURE)].flatMap(([quote]) => {
    const value = chineseNumber(quote);
    return value === undefined ? [] : [{ quote, certain: false, value }];
  });
  const spelled = [...even.matchAll(ENGLISH_FIGURE)].flatMap(([quote]) => {
    const value = englishNumber(quote);
    return value < 13 ? [] : [{ quote, certain: false, value }];
  });
  return [...rough, ...figures, ...spelled];
}
