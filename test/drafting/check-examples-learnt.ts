import type { Examples } from "./check-examples.ts";

/** What the example sentences taught, in words that stand in none of them. */
export const LEARNT: readonly Examples[] = [
  {
    check: "no-promise",
    language: "en",
    caught: [
      "Your wallet will not feel any of this in the end.",
      "The man at the desk will be looking for another job.",
    ],
    passed: ["I am laying both figures side by side.", "What you would like to see happen is written down here."],
  },
  {
    check: "no-strings",
    language: "en",
    caught: [
      "Once your rating reads a little kinder, the voucher goes out.",
      "All we hope for is that the story online gets a happier ending.",
    ],
    passed: ["You may write about us whatever you think.", "I will read what you posted."],
  },
  {
    check: "no-liability",
    language: "en",
    caught: ["Our workshop botched it, plain and simple.", "We dropped a clanger with your bill."],
    passed: ["Where it went wrong is what I am looking for.", "I am sorry that you had to wait."],
  },
  {
    check: "no-internal",
    language: "en",
    caught: ["The team lead may only sign off sums below his limit.", "Our system ranks your case as level two."],
    passed: ["A colleague from the workshop is looking at it."],
  },
  {
    check: "no-blame",
    language: "zh-Hans",
    caught: ["大多数客人都会先打个电话问一声，您没有。", "页面上写得清清楚楚，您多看一眼就好了。"],
    passed: ["页面上怎么写的，我正在看。"],
  },
  {
    check: "no-strings",
    language: "zh-Hant",
    caught: ["券先替您留著，等那則負評撤了就寄。", "這件事您就別再往外說了，禮券我們照送。"],
    passed: ["您怎麼寫都可以，那是您的自由。"],
  },
  {
    check: "tone",
    language: "zh-Hans",
    caught: ["我司始终秉承客户第一的理念，竭诚为您服务。"],
    passed: ["散热器的账单在我手上。"],
  },
];
