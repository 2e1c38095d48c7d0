import type { Row } from "./lexicon.ts";

/** What has the words of a wait or of a promise and is none. */
export const NOT_TROUBLE_WORDS: readonly Row[] = [
  {
    id: "no-wait",
    en: "(customer|member|client|loyal|shopped|shopping|coming|banked|banking|stayed|with you|with your|from you|married|lived|living|worked|working|owned|had it|used it|using it|bought here) ~ (for|) (over |more than |nearly |almost |the last |the past |) # (years|year|months|decades)",
  },
  {
    id: "no-wait",
    en: "for (over |more than |nearly |) # (years|decades); # (year|month|week|day|hour|minute) (old|warranty|guarantee|contract|plan|pass|membership|subscription|trial|course|notice|test|session|drive|walk|flight)",
  },
  {
    id: "no-wait",
    en: "(for|from|aged|age|ages|children|babies|kids|suitable|warranty|guarantee|customers) ~ (over|more than|from|above|under) # (months|years|weeks|days|hours)",
  },
  { id: "no-wait", en: "(booked|had to take) # (days|hours|weeks) off" },
  {
    id: "no-wait",
    zh: "(用|买|开|住|吃|穿|戴|养|做|干|学|签|租|合作|结婚|毕业|搬来)(了|咗|过)(才|还|不到|都|快|将近|)(#|半|好几|几|一)(个|)(多|)(年|月|星期|礼拜|周|天|日)(了|多|都|还|才|就|，|)",
  },
  { id: "no-wait", zh: "#(个|)(多|)(月|年|岁|周|天|日)(以上|以下|以内|之内|内|大|保|质保|保修|包换|包退|有效|起)" },
  {
    id: "no-wait",
    zh: "(老|忠实|金牌|)(客户|顾客|会员|用户|客人|vip|粉丝)(当|做|做咗|)(了|)#(多|)年(了|) (质保|保修|保固|保质期|有效期|合约|合同|期限)(是|为|系|有|期|)(#|半|一)(个|)(月|年|日|天)",
  },
  { id: "no-wait", zh: "(嬲|气|激)(到|足|得)~(成|一|整)(晚|夜|日|天) (成|一|整)(晚|夜)(都|)(睡|瞓)(不|唔)(着|好)" },
  {
    id: "no-promise",
    zh: "(没|没有|从来没有|从来没|从没|从未|未|未曾|不曾|冇|从来冇|几时|什么时候|何时|谁|边个)(有|曾|人|跟你|同你|)(答应|承诺|保证|同意|应承|说好|讲好|约好|讲明)",
  },
  {
    id: "no-promise",
    zh: "(我|我们|我哋|我妈|我爸)(没有|没|从没|从来没有|也|都|就|才|先|只好|当场|一口|)(答应|承诺|保证|应承) (要|让|叫)我(们|)(答应|承诺|保证|应承) 先说好 先讲好 先讲明 听说好 都说好 据说好 保证(金|书|人)",
  },
  {
    id: "no-promise",
    en: "(never|not|nobody|no one|didnt|havent|hasnt|wasnt) (ever |actually |exactly |) (been |) (promised|promise|guaranteed|assured|agreed); (i|we) (promised|promise) (my|our|him|her|them|the kids|myself|that i|you i|you ill|you that i)",
  },
  {
    id: "no-promise",
    en: "(came|arrived|delivered|ready|worked|fixed|done|exactly|just|all) as promised; (kept|keep) (your|their|the|his|her) promise*",
  },
];
