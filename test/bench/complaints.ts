import { type Chance, chance } from "#test/random.ts";

/** Whole complaints are put together from these; `#` is a sum and `@` a thing. */
const PARTS = {
  en: {
    things: [
      "the blower motor",
      "a gearbox seal",
      "the front brake pads",
      "the dryer belt",
      "the phone screen",
      "a new lock",
    ],
    greetings: [
      "Hello,",
      "To whoever reads this:",
      "Good morning.",
      "I am writing about my visit last week.",
      "Hi there,",
    ],
    matters: [
      "you told me @ would cost # and when I came to collect it the bill was #. Nobody rang me first.",
      "the estimate for @ said #, the invoice says #. I want the price I was given.",
      "the newsletter promised a free umbrella with @ and at the desk they said the umbrellas were all gone.",
      "I was promised a thermos as a gift if I booked @ before Friday; I booked, I came, and there was none.",
      "@ broke after seven months and your colleague says the warranty does not cover it, although the booklet says a year.",
      "you charged me # for @ while it was still under warranty, and now you ask for the old part back.",
      "my appointment for @ was at nine and at half past eleven nobody had even looked at it.",
      "you said @ would take an hour. I sat in your waiting room for three hours and missed my train.",
    ],
    details: [
      "I asked twice at the counter.",
      "The young man there only shrugged.",
      "I have been a customer for nine years.",
      "My mother had to wait in the rain.",
      "I still have the message on my phone.",
      "This is the second time it has happened to me.",
    ],
    wishes: [
      "What are you going to do about it?",
      "I would like an explanation.",
      "I am really disappointed.",
      "This is outrageous!!",
      "Please tell me what happens next.",
      "I do not understand how this can happen.",
    ],
  },
  "zh-Hans": {
    things: ["鼓风机", "变速箱油封", "前刹车片", "洗衣机皮带", "手机屏幕", "门锁"],
    greetings: ["你好，", "我要反映一件事。", "上周在你们店里，", "客服你好：", "说一下我的遭遇，"],
    matters: [
      "当时说换@只要#，取车的时候账单变成了#，中间没有一个电话。",
      "@的报价单写的是#，最后收了我#，凭什么？",
      "短信里说修@就送雨伞，到了前台又说雨伞早就送完了。",
      "说好周五前预约@就送保温杯，我预约了也来了，结果什么都没有。",
      "@用了七个月就坏了，你们的人说不在保修范围，可手册上写的是一年。",
      "@还在保修期内就收了我#，现在还要我把旧件拿回来才肯退。",
      "约的九点做@，十一点半了都没人看一眼。",
      "说@一个小时就好，我在休息区坐了三个小时，火车都没赶上。",
    ],
    details: [
      "我问了前台两次。",
      "那个小伙子只会耸肩。",
      "我在你们这里做了九年的老客户。",
      "我妈在雨里等着。",
      "短信我还留着。",
      "这已经是第二次了。",
    ],
    wishes: [
      "你们打算怎么处理？",
      "请给我一个解释。",
      "真的很失望。",
      "太过分了！！",
      "请告诉我接下来怎么办。",
      "我实在不明白怎么会这样。",
    ],
  },
  "zh-Hant": {
    things: ["鼓風機", "變速箱油封", "前煞車片", "洗衣機皮帶", "手機螢幕", "門鎖"],
    greetings: ["您好，", "我要反映一件事。", "上週在你們店裡，", "客服您好：", "說一下我的遭遇，"],
    matters: [
      "當時說換@只要#，取車的時候帳單變成了#，中間沒有一通電話。",
      "@的報價單寫的是#，最後收了我#，憑什麼？",
      "簡訊裡說修@就送雨傘，到了櫃檯又說雨傘早就送完了。",
      "說好週五前預約@就送保溫杯，我預約了也來了，結果什麼都沒有。",
      "@用了七個月就壞了，你們的人說不在保固範圍，可是手冊上寫的是一年。",
      "@還在保固期內就收了我#，現在還要我把舊件拿回來才肯退。",
      "約的九點做@，十一點半了都沒人看一眼。",
      "說@一個小時就好，我在休息區坐了三個小時，火車都沒趕上。",
    ],
    details: [
      "我問了櫃檯兩次。",
      "那個年輕人只會聳肩。",
      "我在你們這裡做了九年的老客戶。",
      "我媽在雨裡等著。",
      "簡訊我還留著。",
      "這已經是第二次了。",
    ],
    wishes: [
      "你們打算怎麼處理？",
      "請給我一個解釋。",
      "真的很失望。",
      "太過分了！！",
      "請告訴我接下來怎麼辦。",
      "我實在不明白怎麼會這樣。",
    ],
  },
} as const;

const SUMS = {
  en: (sum: number) => `$${sum}`,
  "zh-Hans": (sum: number) => `${sum}元`,
  "zh-Hant": (sum: number) => `NT$${sum}`,
} as const;

/** Varied complaints, a third in each script; the seed fixes them. */
export function complaints(count: number, seed: number): readonly string[] {
  const draw = chance(seed);
  const scripts = ["en", "zh-Hans", "zh-Hant"] as const;
  return Array.from({ length: count }, (_, place) => complaint(scripts[place % 3] ?? "en", draw));
}

function complaint(script: keyof typeof PARTS, draw: Chance): string {
  const { things, greetings, matters, details, wishes } = PARTS[script];
  const thing = draw.pick(things);
  const matter = draw.pick(matters).replaceAll("@", thing);
  const priced = matter.replace(/#/g, () => SUMS[script](draw.between(40, 4_000)));
  const parts = [draw.pick(greetings), priced, draw.pick(details), ...(draw.next() < 0.5 ? [draw.pick(details)] : [])];
  return [...parts, draw.pick(wishes)].join(script === "en" ? " " : "");
}
