import type { Aggravating } from "#src/cases/judgement.ts";

/** Facts that aggravate, and nothing else than these. */
export const TROUBLE: readonly (readonly [readonly Aggravating[], string])[] = [
  [["broken-promise"], "The fitter said it would be ready, I promise you, and it was not."],
  [["broken-promise"], "I want the price I was quoted, not this one."],
  [["broken-promise"], "客服答应周五前送到，今天周日，还在仓库。"],
  [["broken-promise"], "店长亲口保证给我留最后一个，去了已经卖掉。"],
  [["broken-promise"], "说好三百就是三百，洗完收了我五百。"],
  [["broken-promise"], "師傅拍晒心口話唔使加錢，做完又收多二百。"],
  [["broken-promise"], "經理答應留靠窗的位子，到了卻說沒有這回事。"],
  [["broken-promise", "long-wait"], "My slot was at 10:30 and I was seen at 12:15."],
  [["broken-promise", "long-wait"], "预约上午九点，十一点半才叫到我。"],
  [["broken-promise", "long-wait"], "約咗下晝兩點，四點先輪到我哋。"],
  [["broken-promise"], "The engineer was due at 2 pm and came at 2.40 pm."],
  [["passed-around"], "The shop says it's the maker, the maker says it's the shop."],
  [["passed-around"], "Spoke to six different people, each one referred me to another."],
  [["passed-around"], "店里说找厂家，厂家又说找店里。"],
  [["passed-around"], "先转给下一个客服，又转给另一个部门，问了五个不同的人。"],
  [["passed-around"], "門市話係總部嘅責任，總部又叫我搵返門市。"],
  [["long-wait"], "Three weeks later and still no reply."],
  [["long-wait"], "企咗成個鐘先有位坐。"],
];

/** What has the words and is none of it. */
export const NO_TROUBLE: readonly string[] = [
  "The toy is for children over 18 months.",
  "I rang about it and two days later I wrote this.",
  "I have been a customer for ten years.",
  "盒子上写着三个月以上宝宝可用。",
  "平时一个月也就一百多，这个月多了一倍。",
  "用了两个月了，按键有点松。",
  "質保是三年，這台才買了一年。",
  "我嬲到成晚瞓唔着。",
  "我媽從來沒有答應過要訂這個。",
  "我從未同意過，也沒有答應過任何人。",
  "先说好，我不接受换货。",
  "大家都说好吃，我觉得太咸。",
  "保证金怎么退？",
  "You never promised it, I know.",
  "It came exactly as promised, but in the wrong colour.",
  "车推到路边，等拖车。",
  "My appointment is at 9:30, please move it to 11:00.",
  "預約三點，我路上塞車，四點才到。",
];
