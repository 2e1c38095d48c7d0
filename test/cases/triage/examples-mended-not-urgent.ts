/** Things that were once read as harm to a person: our own examples. */
export const MENDED_NOT_URGENT: readonly string[] = [
  "取款机吐了两百，账上扣四百",
  "ATM吐錢只吐了一半",
  "自助机吐卡以后没吐钱",
  "打印机吐出来的照片都是花的",
  "眼镜腿断了",
  "假牙裂了",
  "桌腿断了一根",
  "椅子腿裂开了",
  "沙发的脚裂开了",
  "孩子的玩具眼睛掉了",
  "床头柜裂了",
  "The leg of the table is cracked.",
  "The glasses arm snapped after a week.",
  "The doll's arm came torn.",
];

/** What is no repeated complaint and no threat, whatever words it has. */
export const NO_FLAGS: readonly string[] = [
  "I was charged two times for the same order.",
  "You billed me three times for one coffee.",
  "My card was debited several times for one ticket.",
  "优惠只限新客户，海报上没写",
  "活動限新客戶，公告上沒寫",
  "廣告你們自己寫的",
  "我的個資外洩了",
  "我的个人资料被泄露了",
  "黑貓送來的箱子是壓扁的",
  "stop charging me for a newspaper",
  "I never ordered this newspaper subscription.",
  "The newspaper never arrives on Sundays.",
  "订的报纸三天没送了",
  "I bought it on TikTok shop",
];

/** What still is one, by its flag. */
export const FLAGGED: readonly (readonly [string, string])[] = [
  ["repeated", "I have called three times about the charge."],
  ["repeated", "You charged me twice and I have written four times already."],
  ["legal", "我要告你们"],
  ["legal", "再不处理我就告上法庭"],
  ["regulator", "我的個資被外流，我要找個資主管機關"],
  ["regulator", "我已经在黑猫投诉上提交了"],
  ["media", "We will tell the local newspaper about this."],
  ["media", "你们等着上报纸吧"],
  ["media", "I'll post it on TikTok"],
];
