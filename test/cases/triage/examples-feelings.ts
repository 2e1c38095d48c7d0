import type { Emotion } from "#src/cases/judgement.ts";

/** A feeling called by its name, anger in other words, and what only looks like anger: our own examples. */
export const FEELINGS: readonly (readonly [Emotion, string])[] = [
  ["disappointed", "The scarf has a pulled thread and the colour runs. I was let down, I had saved up for it."],
  ["disappointed", "I am gutted. The picnic basket never came and the day has gone."],
  ["disappointed", "这把伞用了两次就不能收了，有点失望，当初没想到是这样。"],
  ["disappointed", "我发给客服了，没有回音，也没有说法，挺失望的。"],
  ["disappointed", "我不想吵架，只是真的失望，蛋糕上的字写错了。"],
  ["disappointed", "條項鍊戴咗三日就甩色，好失望，唔係嗰種質素。"],
  ["disappointed", "我媽媽的生日蛋糕沒有寫名字，她沒有說什麼，我很失望。"],
  ["anxious", "Nobody has told me whether the nursery place is ours. I am worried sick and I can't plan."],
  ["anxious", "我很担心，快递显示签收，可是我没有收到，里面是护照。"],
  ["anxious", "好擔心呀，個訂單冇更新，星期六就要用，唔知點算。"],
  ["anxious", "你們到底把押金退到哪裡了？我很不安，房租下週就要交。"],
  ["confused", "I can't work out this bill, there are two lines I don't understand."],
  ["confused", "看不明白这张单子，为什么会有两次运费？"],
  ["confused", "我完全搞糊塗了，一個說要押金，一個說不用。"],
  ["calm", "No rush, but the lamp came without its screw. Could you send one when you can?"],
  ["calm", "Nothing urgent: the receipt shows the wrong date, it was the 4th and not the 5th."],
  ["calm", "不急，就是收据上少写了一项，方便的时候补一下就好。"],
  ["calm", "唔急嘅，張椅少咗粒螺絲，得閒先寄畀我都得。"],
  ["calm", "您好！想換一個尺寸！麻煩您了！"],
  ["angry", "I am spitting feathers. The van never came and the line was dead."],
  ["angry", "That is daylight robbery, and the nerve of your man to say it was my doing."],
  ["angry", "太欺负人了，气得我一晚上没睡，退钱！！"],
  ["angry", "搞到我火都嚟埋，咁嘅服務都得？"],
  ["angry", "氣炸了，這種東西也敢賣，沒完。"],
  ["angry", "I'm not worried, I am furious, and you know why."],
];

/** Words that are no reason for anger: pieces of others, courtesy, a mere exclamation mark. */
export const NO_REASON_FOR_ANGER: readonly string[] = [
  "資料我傳給客服了，等你們回覆。",
  "这个操作说明看不懂，请发一份新的。",
  "我媽媽的輪椅少了一個腳踏。",
  "靠窗的座位变成了靠走道的。",
  "洗衣机滚筒里有一颗扣子。",
  "The label clearly says 40 degrees and the shirt shrank.",
  "Thanks for looking into it! The hinge is still loose!",
  "怎麼可以查到我的包裹在哪裡？",
];
