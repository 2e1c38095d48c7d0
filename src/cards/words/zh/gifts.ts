import type { gifts as english } from "../en/gifts.ts";

export const gifts: Readonly<Record<keyof typeof english, string>> = {
  "reason.band": "{severity:severity}：消费金额的 {from}–{to}%，从下限算起",
  "reason.fixed-sum": "消费金额不明，按{severity:severity}的固定金额计",
  "reason.aggravated": "因{which:aggravating}，在区间内上调 {steps}/{of}",
  "reason.key-customer": "重要客户且严重或重复投诉：区间上限乘以 {factor}",
  "reason.ceiling": "以消费金额的 {ceiling}% 为限",
  "reason.shared-fault": "双方都有责任：减半",
  "reason.fault-unknown": "责任尚未查明：仅供内部参考，不作承诺",
  "reason.fault-theirs": "责任在客户：不送礼物，至多在轻微区间内略表心意",
  "reason.rounded-up": "进位到该币种好付的整数",
  "reason.rounded-down": "进位会超过上限，因此舍去零头",
  "reason.outside-band": "区间内没有好付的整数：取下限之上最近的一个，已超出区间",

  "mistake.too-little": "太少：事情严重或是重要客户，而这是区间的最低值。",
  "mistake.unrelated": "不相干：这份礼物与此事无关，请在卡片上写明为什么选它。",
  "mistake.too-early": "太早：客户还在气头上，先让道歉和解决办法到位。",
  "mistake.canned": "太敷衍：请亲手加一句只写给这位客户的话。",
  "mistake.bribe": "像收买：涉及威胁或金额异常。不设条件，不作暗示，不要着急。",

  "gift-refusal.unknown": "目录里没有",
  "gift-refusal.unfit": "已送完、超出区间或币种不同",
  "gift-refusal.no-gift": "这件事不需要送礼物",
};
