import { fold } from "../../cases/triage/characters.ts";
import { LONGEST_REPLY } from "../composed.ts";
import { plainName } from "../plain.ts";
import type { Finding, Reply } from "./reply.ts";

const GAPS =
  /\{[^{}\n]*\}|[{}]|\(\)|（）|%[A-Z_]+%|\$[A-Z_]{3,}|\b(?:Mr|Ms|Mrs|Dr)\.? (?:X|XX|Y|Z|N|A)\b\.?(?=[,:\s])|\bN\/A\b|\?{3,}|？{2,}|△{2,}|□{2,}|■{2,}|☐|\.{6,}|…{3,}|\[[^\]\n]*\]|<[^>\n]*>|【[^】\n]*】|\bX{2,}\b|\bx{3,}\b|×{2,}|○{2,}|_{3,}|\bTODO\b|\bTBD\b|\bTBC\b|\blorem ipsum\b|\b(?:insert|your) (?:name|date|amount)s? here\b|\((?:the |your |customer'?s? |agent'?s? )?(?:full |first |last )?(?:name|date|amount|order (?:no|number)|product|item|time|signature|details?|reason|address|city|store|branch)(?: here)?\)|\b(?:name|date|amount|signature) (?:goes )?here\b|\bundefined\b|\bNaN\b|\bnull\b|\[object/iu;
const CHINESE_GAPS =
  /某某|某[先女]|[（(【〔［][^（）()【】\n]{0,8}(?:姓名|名字|名称|称呼|日期|金额|数额|编号|单号|订单号|电话|地址|时间|型号|产品名|商品名|门店|部门|原因|具体|填写|填入|签名|落款)[^（）()【】\n]{0,4}[）)】〕］]|XX|xx先生|xx女士|此处(?:填|插入)|待填|待补|（?姓名）|（日期）|（金额）|占位|待定|待确认(?=[，。）])|（此处|（略）|（同上）|＿{2,}/u;
const MARKUP =
  /`|<br|<\/|^-{3,}$|^={3,}$|^\s*(?:\d+\.|[-*•·]) (?=\*\*)|"\w+"\s*:\s*["{[]|\*\*|__|~~|^#{1,6} |^\s*[-*] (?=\S)|^>|\|\s*\||&(?:lt|gt|amp|quot|nbsp);/mu;
const MACHINE = new RegExp(
  [
    "\\bas an? (?:\\w+ )?(?:ai|artificial|language model|assistant|chatbot|bot)\\b",
    "\\b(?:large )?language model\\b",
    "\\bmy (?:training|instructions|prompt|system prompt|knowledge cutoff)\\b",
    "^(?:sure|certainly|of course|absolutely|okay|ok|great)(?: thing)?[,!:.]? (?:here|i |below|this)",
    "\\b(?:here|below|this) (?:is|'s|are) (?:a|an|the|your|my|one|two|three) (?:\\w+[ ,-]+){0,4}(?:draft|reply|response|rewrite|version|email|message|letter|wording|text)s?\\b(?:[^.\\n]{0,60}:|.{0,30}(?:ready|requested|as asked|you asked|below))",
    "\\bhere (?:is|'s) (?:a|the|your|my) (?:\\w+ )?(?:draft|reply|response|rewrite|rewritten version)\\b",
    "\\b(?:system|user|assistant) ?(?:prompt|message)\\b|^(?:assistant|user|system|reply|draft|response|output|answer|body|tone|version \\w+|option \\w+|final(?: version)?)\\s*:",
    "^(?:subject|re|betreff|to|from|cc)\\s?:",
    "\\bignore (?:all|the|previous|your) ",
    "\\bas (?:requested|instructed|per (?:your|the) (?:instructions?|guidelines?|prompt|template))\\b",
    "\\b(?:feel free to|you (?:can|may|might)) (?:\\w+ )?(?:edit|adapt|adjust|customi[sz]e|personali[sz]e|tweak|modify|shorten)\\b",
    "\\blet me know if you(?:'d| would) (?:like|want|prefer) (?:me to |a |any )(?:\\w+ )?(?:adjust|change|shorten|version|revise|edits?|soften|rewrite)",
    "\\b(?:note to (?:self|agent|team|editor)|internal note|for internal use|do not send (?:this|yet|out)|before (?:this|it|we) (?:goes|go|is) (?:out|sent)|pls\\b|fyi\\b|copy[- ]paste|template|placeholder|word count|version (?:a|b|one|two|1|2)\\b|option (?:a|b|1|2)\\b|alternative(?:ly)?:|shorter version|softer version)",
    "作为(?:一个|一名|一款)?(?:ai|人工智能|语言模型|智能助手|机器人)|语言模型|提示词|系统指令|人工智能|(?:ai|机器人)(?:助手|生成|客服)",
    "(?:以下|下面|如下|这)(?:是|为)?(?:我|为您|给您|给客户|根据|按照?|按您?的?)?[^，。\\n]{0,14}(?:回[复覆信]|草稿|答[复覆]|版本|文案|内容|润色|范文|模板)(?:[：:]|[^\\n]{0,20}(?:发送|使用|参考|修改)[：:。]?)",
    "^(?:好的|当然|没问题|收到)(?:可以)?[，,！!：:。]?(?:这是|以下|下面|为您|根据)",
    "(?:根据|按照?)(?:您|你|上述|以上|用户)的?(?:要求|指示|需求|指令|提示|设定)",
    "版本[一二三四abc\\d]|方案[一二三ab\\d](?:[，：:（])|备选|(?:语气|口吻)(?:更?较|偏|稍|更)?[柔软正温]|直接(?:复制|粘贴|发送)即可|可直接(?:发送|使用|复制)|(?:如需|需要我?)(?:调整|修改|润色)|希望(?:这|以上)[^。]{0,8}(?:帮助|满意)[^。]{0,8}(?:修改|调整)",
    "^(?:主题|标题|收件人|发件人|正文|回复|草稿|译文|备注|注|答|输出)\\s?[：:]",
    "(?:^|[.;(—] ?)(?:please )?(?:soften|shorten|tone down|rephrase) (?:this|here|it)\\b|\\((?:or|maybe) (?:shorter|softer|warmer|simply|better)\\b",
    "[（(](?:或|或者|也可|建议)(?:更)?(?:短|长|者|改|写|用|说)[^）)]{0,8}[：:]|(?:这里|此处|这句|这段|上句)(?:的)?(?:口气|语气|措辞)?(?:再|要|可以?|请)[^。]{0,8}(?:软|硬|短|长|正式|客气|委婉|温和)",
    "\\b(?:approx\\.?|approximately|about|around|under|roughly) \\d{2,3} words\\b|\\btone ?[:=]",
    "(?:以上|上述|本|此)(?:回[复覆信]|文案|草稿|内容)[^。\\n]{0,12}(?:\\d+ ?字|字数|语气|口吻)|语气为[^。\\n]{0,8}(?:型|风格)|\\d+ ?字(?:以内|左右)?[，、] ?(?:语气|口吻)",
    "(?:内部|给同事的?|发送前)备注|发(?:送|出)前(?:请|记得|核对|确认|再)|请勿外传|待办",
  ].join("|"),
  "imu",
);
const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ufffd]|[\u{e0000}-\u{e007f}]|(?![\n\t])\p{Cc}/u;
const LINK = /https?:\/\/\S+|\bwww\.\S+|\b[\w-]+\.(?:com|net|org|cn|io|ru|xyz|top|tk|info)\b\S*|\bdiscord\.gg\S*/iu;
const MENTION = /(?<![\w.])@[\p{L}\d_]+|<[@#!][^>]*>/u;

/** No placeholder, markup, link, mention, hidden character or word of a machine is left in the reply. */
export function leftovers({ text, context }: Reply): Finding | undefined {
  const { customer, identity } = context;
  const own = [identity.contact, identity.name, identity.hours, plainName(customer)].reduce<string>(
    (rest, name) => (name ? rest.replaceAll(name, " ") : rest),
    text,
  );
  const found =
    place("no-leftovers.gap", GAPS, own) ??
    place("no-leftovers.gap", CHINESE_GAPS, own) ??
    place("no-leftovers.machine", MACHINE, fold(own)) ??
    place("no-leftovers.link", LINK, own) ??
    place("no-leftovers.mention", MENTION, own) ??
    place("no-leftovers.markup", MARKUP, own);
  return found ?? (HIDDEN.test(text) ? { code: "no-leftovers.hidden" } : undefined);
}

function place(code: string, pattern: RegExp, text: string): Finding | undefined {
  const match = pattern.exec(text);
  return match ? { code, quote: match[0].trim() } : undefined;
}

const INTERNAL =
  /\bplaybooks?\b|\b(?:gift|compensation|severity) (?:band|ceiling|range|tier)s?\b|\bhouse rules?\b|\binternal (?:rules?|limits?|policy|policies|guidelines?|notes?|clock|deadline|process)\b|\b(?:approval|authori[sz]ation) (?:limit|matrix)\b|\b(?:my|our|the) (?:lead|manager|supervisor)(?:'s)? (?:limit|must approve|has to approve|needs to approve|approved)\b|\b(?:within|above|over|below) (?:my|our|the lead's) (?:limit|authority|budget)\b|\b(?:graded|classified|rated|marked|filed) as (?:a )?(?:general|serious|urgent|minor|moderate|severe)\b|\bkey customer\b|\b(?:case|ticket) (?:no\.?|number|id|#)?\s?[#:]?\s?[a-z]{0,3}-?\d{2,}\b|\bescalation matrix\b|\bclosed loop\b|\b(?:other|another) customers?'? (?:case|complaint) (?:no|number|of)/iu;
const CHINESE_INTERNAL =
  /(?:投诉|处理|应对|本|我们的)(?:处理)?手册|(?:投诉|处理|应对)指南|话术|剧本|(?:礼品|赔付|补偿|赠送|审批|我的|主管的?|经理的?)(?:额度|权限|区间|上限|档位)|内部(?:规定|规则|流程|限额|时限|政策|规章|审批|备注)|(?:需要?|须|要|待|经)(?:主管|经理|领导|上级)(?:的)?(?:审批|批准|批复)|审批(?:流程|通过|权限)|(?:定|评|列|归|判)(?:级)?(?:为|成)(?:一般|严重|紧急|轻微|中等|普通)(?:投诉|级|个案)?|(?:一般|严重|紧急|普通)级(?:别)?投诉|重点客户|关键客户|(?:个案|工单|案件)(?:编?号)?[是为：:#\s]*[a-z]{0,3}-?\d{2,}/u;

/** The house's own rules, limits and case numbers stay in the house. */
export function internal({ said, context }: Reply): Finding | undefined {
  const even = fold(said);
  const match = INTERNAL.exec(even) ?? CHINESE_INTERNAL.exec(even);
  return match && !fold(context.text).includes(match[0]) ? { code: "no-internal.rule", quote: match[0] } : undefined;
}

/** Fewer than anybody can answer a complaint with, more than anybody in trouble reads: words, or letters of Chinese. */
const SHORT = { words: 30, letters: 45 };
const TIRING = { words: 320, letters: 620 };

/** A reply has something in it, and is no longer than the house sends. */
export function length({ text }: Reply): Finding | undefined {
  const characters = [...text].length;
  if (!/[\p{L}\d]/u.test(text)) return { code: "length.empty" };
  if (text.length > LONGEST_REPLY)
    return { code: "length.long", facts: { characters: String(characters), longest: String(LONGEST_REPLY) } };
  const letters = text.match(/\p{sc=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{sc=Latin}+/gu)?.length ?? 0;
  const is = (limits: typeof SHORT, over: boolean) =>
    letters > words ? letters > limits.letters === over : words > limits.words === over;
  if (is(SHORT, false)) return { code: "length.short", level: "warn" };
  return is(TIRING, true) ? { code: "length.tiring", level: "warn" } : undefined;
}
