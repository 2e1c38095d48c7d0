import type { Emotion, Fault } from "#src/cases/judgement.ts";
import type { Language } from "#src/languages.ts";
import type { Told } from "./matters.ts";

type Row = readonly [slug: string, emotion: Emotion, fault: Fault, text: string];

const ENGLISH: readonly Row[] = [
  [
    "misquoted-parts",
    "angry",
    "ours",
    "The estimate for my gearbox said ¥3,400 and at the counter it was ¥5,100. Nobody rang me before doing the work.",
  ],
  [
    "misquoted-parts",
    "calm",
    "unknown",
    "I was quoted $85 for the curtains and paid $110. I would like to know where the other 25 come from.",
  ],
  [
    "misquoted-parts",
    "confused",
    "theirs",
    "The advert says 19 a month and the first bill is 27. Which of the two is right?",
  ],
  [
    "misquoted-parts",
    "disappointed",
    "shared",
    "You told me the crown would be £240, then the invoice said £390. I had trusted you with this.",
  ],
  [
    "misquoted-parts",
    "anxious",
    "ours",
    "The price for the boiler keeps going up, first 900, then 1,250. I'm afraid to ask what comes next.",
  ],
  [
    "wait-times",
    "angry",
    "ours",
    "Two and a half hours in the waiting room with a toddler, for a ten o'clock appointment! Nobody even looked up.",
  ],
  [
    "wait-times",
    "disappointed",
    "unknown",
    "My parcel was supposed to take three days. I have waited for 16 days and it is still not here.",
  ],
  [
    "wait-times",
    "anxious",
    "ours",
    "I have been waiting six weeks for the wheelchair and my father cannot leave the flat without it.",
  ],
  [
    "wait-times",
    "calm",
    "theirs",
    "I stood in the queue for 50 minutes at the bank on Friday. There was one counter open.",
  ],
  [
    "wait-times",
    "confused",
    "shared",
    "Your website says ready in an hour. I waited three hours for the glasses. Did I get something wrong?",
  ],
  [
    "warranty-error",
    "angry",
    "unknown",
    "The dishwasher stopped after eleven months and your technician says the warranty does not count because of limescale.",
  ],
  [
    "warranty-error",
    "disappointed",
    "ours",
    "You replaced the clutch in May, it slips again in July, and now I was charged for the labour a second time.",
  ],
  [
    "warranty-error",
    "anxious",
    "theirs",
    "The laptop screen went dark and I was told it is not covered. I can't afford a new one.",
  ],
  [
    "warranty-error",
    "calm",
    "ours",
    "My e-bike battery was refused although the booklet promises two years and I bought it last autumn.",
  ],
  [
    "warranty-error",
    "confused",
    "shared",
    "One shop says the seam of my jacket is covered, the other says it is wear. Who decides that?",
  ],
  [
    "gift-shortfall",
    "angry",
    "ours",
    "The invitation promised a thermos for every guest. When we came the box was empty and the man laughed.",
  ],
  [
    "gift-shortfall",
    "disappointed",
    "unknown",
    "I ordered the big package because of the free headphones, and they never came.",
  ],
  [
    "gift-shortfall",
    "calm",
    "shared",
    "The flyer mentioned a potted plant with every order over 60. My order was 72 and there was no plant.",
  ],
  [
    "gift-shortfall",
    "confused",
    "theirs",
    "I thought the points for the mug would be added by themselves. Is there something I should have done?",
  ],
  [
    "gift-shortfall",
    "anxious",
    "ours",
    "I sent in the coupon for the toy on the first day and have heard nothing. My son asks every evening.",
  ],
];

const SIMPLIFIED: readonly Row[] = [
  ["misquoted-parts", "angry", "ours", "变速箱报价3400元，结账变成5100元，动手之前没有一个人给我打电话！"],
  ["misquoted-parts", "calm", "unknown", "窗帘当时说是850元，付款时收了1100元，想了解一下多出来的250元是什么。"],
  ["misquoted-parts", "confused", "theirs", "广告上写每月19元，第一张账单却是27元，到底哪个才对？"],
  ["misquoted-parts", "disappointed", "shared", "说好种牙两千四，最后开出来三千九，亏我那么信任你们。"],
  ["misquoted-parts", "anxious", "ours", "修锅炉的价钱一直在涨，先说900元，后来又说1250元，我都不敢再问了。"],
  ["wait-times", "angry", "ours", "约的十点，抱着孩子等了两个半小时，连个抬头看我们的人都没有！"],
  ["wait-times", "disappointed", "unknown", "说三天到货，我等了十六天，包裹还没到。"],
  ["wait-times", "anxious", "ours", "轮椅等了六个星期，没有它我爸爸出不了门。"],
  ["wait-times", "calm", "theirs", "周五去银行办业务，排队五十分钟，只开了一个窗口。"],
  ["wait-times", "confused", "shared", "网上写一小时可取，眼镜我等了三个小时，是我看错了吗？"],
  ["warranty-error", "angry", "unknown", "洗碗机用了十一个月就坏了，师傅说水垢造成的不保修。"],
  ["warranty-error", "disappointed", "ours", "五月刚换的离合器，七月又打滑，还再收了我一次工时费。"],
  ["warranty-error", "anxious", "theirs", "笔记本屏幕黑了，说不在保修范围，我现在买不起新的。"],
  ["warranty-error", "calm", "ours", "手册上写电池保两年，我去年秋天买的电动车，却被拒绝了。"],
  ["warranty-error", "confused", "shared", "一家店说外套开线可以保，另一家说是正常磨损，到底谁说了算？"],
  ["gift-shortfall", "angry", "ours", "邀请函上写每人一个保温杯，我们到的时候箱子都空了，工作人员还在笑。"],
  ["gift-shortfall", "disappointed", "unknown", "就是冲着送耳机才买的大套餐，结果耳机一直没有来。"],
  ["gift-shortfall", "calm", "shared", "传单上说满600送一盆绿植，我的订单是720元，没有收到绿植。"],
  ["gift-shortfall", "confused", "theirs", "换杯子的积分我以为会自动加上，是我漏了哪一步吗？"],
  ["gift-shortfall", "anxious", "ours", "第一天就把换玩具的券寄出去了，到现在没有回音，孩子每天晚上都问。"],
];

const TRADITIONAL: readonly Row[] = [
  ["misquoted-parts", "angry", "ours", "變速箱報價3400元，結帳變成5100元，動手之前沒有半個人打電話給我！"],
  ["misquoted-parts", "calm", "unknown", "窗簾當時說是850元，付款時收了1100元，想請問多出來的250元是什麼。"],
  ["misquoted-parts", "confused", "theirs", "廣告寫每個月499元，第一張帳單卻是699元，到底哪個才對？"],
  ["misquoted-parts", "disappointed", "shared", "說好做牙套兩萬四，最後開出來三萬九，虧我這麼相信你們。"],
  ["misquoted-parts", "anxious", "ours", "修熱水器的價錢一直往上加，先說900元，後來又說1250元，我都不敢問了。"],
  ["wait-times", "angry", "ours", "約十點，抱著小孩等了兩個半小時，櫃檯連頭都沒抬！"],
  ["wait-times", "disappointed", "unknown", "說三天到貨，我等了十六天，包裹還沒到。"],
  ["wait-times", "anxious", "ours", "輪椅等了六個禮拜，沒有它我爸爸出不了門。"],
  ["wait-times", "calm", "theirs", "禮拜五去銀行辦事，排隊五十分鐘，只開一個窗口。"],
  ["wait-times", "confused", "shared", "網站寫一小時可取件，眼鏡我等了三個小時，是我看錯嗎？"],
  ["warranty-error", "angry", "unknown", "洗碗機用了十一個月就壞了，師傅說是水垢，不在保固內。"],
  ["warranty-error", "disappointed", "ours", "五月才換的離合器，七月又打滑，還再收我一次工錢。"],
  ["warranty-error", "anxious", "theirs", "筆電螢幕黑了，說不在保固範圍，我現在買不起新的。"],
  ["warranty-error", "calm", "ours", "手冊寫電池保固兩年，我去年秋天買的電動自行車，卻被拒絕了。"],
  ["warranty-error", "confused", "shared", "一家說外套脫線可以保固，另一家說是正常磨損，到底誰說了算？"],
  ["gift-shortfall", "angry", "ours", "邀請函寫每人一個保溫瓶，我們到的時候箱子都空了，工作人員還在笑。"],
  ["gift-shortfall", "disappointed", "unknown", "就是為了送的耳機才買大套餐，結果耳機一直沒有來。"],
  ["gift-shortfall", "calm", "shared", "傳單說滿600送一盆植物，我的訂單是720元，沒有收到。"],
  ["gift-shortfall", "confused", "theirs", "換杯子的點數我以為會自動加上，是我漏了哪一步嗎？"],
  ["gift-shortfall", "anxious", "ours", "第一天就把換玩具的券寄出去，到現在沒有回音，小孩每天晚上都在問。"],
];

/** Twenty complaints a language, over four playbooks, five emotions and four states of fault. */
export const COMPLAINTS: readonly Told[] = [
  ...told("en", ENGLISH),
  ...told("zh-Hans", SIMPLIFIED),
  ...told("zh-Hant", TRADITIONAL),
];

function told(language: Language, rows: readonly Row[]): readonly Told[] {
  return rows.map(([slug, emotion, fault, text]) => ({ text, language, slug, emotion, fault }));
}
