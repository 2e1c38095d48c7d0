import type { Examples } from "./check-examples.ts";

/** Times, sums and dates in words, and what a draft leaves behind. */
export const TIMES: readonly Examples[] = [
  {
    check: "language",
    language: "en",
    caught: [
      "You waited three hours for it. Wir haben die Rechnung geprüft und melden uns bei Ihnen. I will write again.",
      "You waited three hours. Nous avons vérifié la facture et nous revenons vers vous. I will write again.",
    ],
    passed: ["You had the crème brûlée and a pain au chocolat, and the bill does not show either."],
  },
  {
    check: "language",
    language: "zh-Hans",
    caught: ["您等了三个小时。我們會把單據找出來。", "您等了三个小时。We will look at the bill."],
    passed: ["您等了三个小时，散热器的账单我正在看。"],
  },
  {
    check: "amounts",
    language: "en",
    caught: [
      "That is about half the price.",
      "A part like that comes to a few hundred.",
      "You were charged twice the amount.",
      "A voucher for 85 is yours.",
      "Two out of three radiators fail there.",
    ],
    passed: ["You waited half the day for it.", "You wrote to us twice.", "The two figures differ by 470."],
  },
  {
    check: "amounts",
    language: "zh-Hans",
    caught: ["这等于打了对折。", "这种零件也要三百来块。", "七成的散热器都坏在这里。", "差价的九百五退给您。"],
    passed: ["完成之后我会告诉您。", "您说的我百分之百明白。".replace("百分之百", "完全"), "说好的680和1150差了470。"],
  },
  {
    check: "dates",
    language: "en",
    caught: [
      "It has been so since June.",
      "You came on the 3rd.",
      "You were here before the bank holiday.",
      "You came last week.",
    ],
    passed: ["You may call, and we march on.", "This may take a while, and the third time was too much."],
  },
  {
    check: "dates",
    language: "zh-Hans",
    caught: ["您是端午前一天来的。", "自五月十六日起就这样。", "大后天我再联系您。", "您15号来的，我查到了。"],
    passed: ["您在3号柜台等了三个月。", "这几周的记录我都在看。"],
  },
  {
    check: "no-clock",
    language: "en",
    caught: [
      "It will be in your account before the week is out.",
      "You have it back by the time you read this.",
      "By noon you know more.",
      "They answer in two or three days.",
    ],
    passed: ["I am on it, and until then you may reply to this message.", "By the time you found out, it was late."],
  },
  {
    check: "no-clock",
    language: "zh-Hans",
    caught: ["天黑之前师傅一定到。", "一般三五天就有结果。", "今天下班前给您办好。", "上午十点以前我联系您。"],
    passed: ["那几个小时里您心里有多急，我明白。", "散热器第一天就该修好。"],
  },
  {
    check: "no-leftovers",
    language: "en",
    caught: [
      "I asked (technician's name) to look.".replace("technician's name", "name"),
      "Subject: your radiator",
      "Version 2: hello.",
      "As requested, hello.",
    ],
    passed: ["I asked our technician (the one who fitted it) to look."],
  },
  {
    check: "no-leftovers",
    language: "zh-Hans",
    caught: [
      "我已经请（师傅姓名）去看。",
      "（版本二，语气更柔和）",
      "以下是根据您的要求拟好的回复：",
      '{"body": "您好"',
    ],
    passed: ["我已经请师傅（上次那一位）去看。"],
  },
  {
    check: "length",
    language: "zh-Hans",
    caught: ["……", "。", "　", "您好。"],
    passed: [
      "您好，您说的等了两个小时，我一句一句都看了，很抱歉。明天我再来信，告诉您查到了哪一步，您想补充什么，回复这条消息就行。",
    ],
  },
  {
    check: "reach",
    language: "en",
    caught: ["This mailbox is not monitored, so please do not reply to this message."],
    passed: ["Nobody looked at it before; reply to this message and I will."],
  },
  {
    check: "reach",
    language: "zh-Hant",
    caught: ["這是系統發出的信，請勿直接回信。"],
    passed: ["直接回這則訊息就好。", "在這裡回我。"],
  },
];
