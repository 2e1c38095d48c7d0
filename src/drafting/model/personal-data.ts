/** Personal data that a reply does not need, by kind, with what may stand before it; the first kind that fits takes it. */
const KINDS = [
  ["EMAIL", /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu],
  // A number that follows its name: orders, bookings, policies, meters, serial numbers.
  [
    "ORDER",
    /(?<=(?:\b(?:order|booking|reservation|reference|ref|ticket|invoice|tracking|case|account|policy|membership|member|serial|customer|claim|contract)(?:\s+(?:number|no\.?|nr\.?|id|code|#))?|订单号?|訂單(?:編號|號碼|號)?|单号|單號|运单号?|快递单号|預訂(?:編號)?|预订号|编号|編號|会员号|會員編號|账号|帳號|保单号?|保單號?碼?|合同号|合約編號|序列号|序號|流水号|卡号|卡號)(?:\s*(?:is|was|是|为|為))?\s*[:：#]?\s*)(?=[A-Z\d-]*\d)[A-Z\d][A-Z\d-]{4,29}(?![\p{L}\d])/giu,
  ],
  ["CARD", /(?<![\d.,])\d{4}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,4})?(?![\d.])/gu],
  ["ID", /(?<![\dA-Z])\d{17}[\dX](?![\dA-Z])|(?<![A-Z\d])[A-Z][12]\d{8}(?!\d)/giu],
  // Chinese plates, Taiwan's and British ones; others only where something says that they are plates.
  [
    "PLATE",
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬遼魯蘇贛晉陝閩貴粵寧瓊][A-Z][·• ]?[A-Z\d]{5,6}(?![A-Z\d])|(?<![A-Z\d-])[A-Z]{3}-\d{4}(?!\d)|(?<![A-Z\d])[A-Z]{2}\d{2} ?[A-Z]{3}(?![A-Z\d])|(?<=(?:\b(?:plate|registration|reg)(?:\s+(?:number|no\.?))?(?:\s+is)?|车牌号?|車牌(?:號碼)?)\s*[:：]?\s*)[A-Z\d][A-Z\d -]{3,9}[A-Z\d]/giu,
  ],
  [
    "PHONE",
    /(?<![\d.,¥￥$€£-])(?:\+\d{1,3}[ -]?)?(?:1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{1,3}[ -]\d{3,4}[ -]?\d{3,4}|09\d{2}[ -]?\d{3}[ -]?\d{3}|\(?\d{3}\)?[ -]\d{3}[ -]\d{4}|07\d{3} ?\d{6})(?!\d)|\+\d{1,3}(?:[ -]?\d{2,4}){2,4}(?!\d)|(?<=(?:\b(?:phone|mobile|cell|call me (?:on|at)|tel|whatsapp|wechat)(?:\s+(?:number|no\.?))?(?:\s+is)?|电话|電話|手机|手機|微信号?|聯絡我)(?:是|为|為)?\s*[:：]?\s*)\+?\d[\d -]{5,16}\d/giu,
  ],
  [
    "NAME",
    /(?<=\b(?:my name is|this is|i am called|name\s*[:：]|yours(?: sincerely| truly)?,?\s|regards,?\s|signed,?\s)\s*)(?:\p{Lu}[\p{L}'’-]+)(?:\s+\p{Lu}[\p{L}'’-]+){0,3}|\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?|(?<=(?:我(?:叫|姓名是|的名字是)|姓名[:：]|署名[:：]|名叫|联系人[:：]?|聯絡人[:：]?)\s*)\p{Script=Han}{2,4}(?=[，。,.、；;！!（(\s]|$)|(?<=我是\s*)[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭程曹袁邓鄧许許沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉余潘杜戴钟鍾汪姜范方姚谭譚廖邹鄒熊金陆陸郝崔邱秦侯邵孟尹黎贺賀赖賴龚龔]\p{Script=Han}{1,2}(?=[，。,.、；;！!（(\s]|$)|(?<![\p{Script=Han}])[\p{Script=Han}]{1,3}(?:先生|女士|小姐|太太)/gu,
  ],
] as const;

/** One way of hiding for everything that goes into a call, so that the same person is the same token everywhere. */
export class PersonalData {
  readonly #tokens = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  /** Every mention of that name, as given by whoever opened the case, is one token: [CUSTOMER]. */
  constructor(customer: string | undefined) {
    if (customer !== undefined && customer.trim().length > 1) this.#tokens.set(customer.trim(), "[CUSTOMER]");
  }

  hide(text: string): string {
    let hidden = text;
    for (const [words, token] of this.#tokens) hidden = hidden.replaceAll(words, token);
    for (const [kind, pattern] of KINDS) hidden = hidden.replace(pattern, (words) => this.#tokenFor(kind, words));
    return hidden;
  }

  restore(text: string): string {
    let restored = text;
    for (const [words, token] of this.#tokens) restored = restored.replaceAll(token, words);
    return restored;
  }

  #tokenFor(kind: string, words: string): string {
    const known = this.#tokens.get(words);
    if (known) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const token = `[${kind}_${count}]`;
    this.#tokens.set(words, token);
    return token;
  }
}
