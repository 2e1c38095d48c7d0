import { fold } from "../../cases/triage/characters.ts";
import { decidedSums, keyOf } from "./amounts.ts";
import { type Finding, firstWith, type Reply } from "./reply.ts";
import { sumsIn } from "./sums.ts";

const WILL =
  "(?:we|i)(?: (?:will|shall|can|would(?: like to| be happy to| be glad to)?|have|are going to|am going to|are happy to|are pleased to|promise to|agree to|have decided to|want to|are)|'(?:ll|ve|d|re|m))(?: (?!not\\b|never\\b)\\w+){0,4}?";
const PAYING =
  "refund(?:ed|ing)?|reimburs\\w+|repay(?:ing)?|repaid|compensat\\w+|pay(?:ing)? (?:you|for (?:it|the|your))|pay back|waiv\\w+|credit(?:ed|ing)? (?:you|your|the)|return(?:ing)? (?:your money|the money|the (?:full )?(?:amount|difference|sum))|cover(?:ing)? (?:the|your|all)(?: \\w+){0,2} (?:costs?|bill|expenses?|amount|repair)|double your money|take .{0,20}off (?:the|your) bill";
const GIVING =
  "(?:give|giving|offer|offering|send|sending|add|adding|include|arrange|provide|put aside)(?: \\w+){0,5}? (?:refund|compensation|vouchers?|coupons?|discount|gift|gift card|hamper|credit|bonus|free|complimentary|upgrade|points|present|money|replacement)|make (?:it|the \\w+) free";
const OFFER = {
  en: new RegExp(
    [
      `\\b${WILL} (?:${PAYING}|${GIVING})`,
      "\\byou(?: will|'ll| shall| are going to| can expect to) (?:\\w+ ){0,2}?(?:receive|get|be given|have|be sent|be refunded|be compensated|be reimbursed|be paid)(?: \\w+){0,5}? ?(?:refund(?:ed)?|compensat\\w+|reimburs\\w+|vouchers?|coupons?|discount|gift|hamper|credit|bonus|free|complimentary|money back|upgrade|paid)",
      "\\byou(?: will|'ll) be (?:refunded|compensated|reimbursed)",
      "\\b(?:refund|compensation|reimbursement|credit|voucher|gift|replacement) (?:\\w+ ){0,3}?(?:is|has been|will be|was) (?:\\w+ly )?(?:on its way|approved|issued|processed|paid|sent|credited|made|arranged|yours|given)",
      "\\b(?:please accept|accept|enjoy|here is|as a (?:gesture|token)|by way of apology,?) (?:\\w+ ){0,6}?(?:gift|voucher|coupon|discount|credit|refund|hamper|free|compensation|goodwill)",
      "\\b(?:completely |entirely )?(?:free of charge|at no (?:extra )?(?:cost|charge)|without (?:any )?charge|on the house|\\b(?:is|are|be) on us\\b|money[- ]back|for free)",
      "\\b(?:full|complete|partial|immediate) refund\\b",
      "\\bnext (?:\\w+ ){0,2}(?:is|will be) (?:on us|free)\\b",
    ].join("|"),
    "iu",
  ),
  zh: /(?:会|将|可以|愿意|决定|打算|已经?|马上|立即|这就|今天就|为您|给您|帮您|替您|向您|予以|承诺|保证|同意|安排|准备了?|请您收下|请收下|另外|额外|再)[^，。；！？]{0,12}?(?:退款|退费|退钱|退还|退给|退回|全退|全额|退您|赔偿|赔付|赔给|赔您|赔款|补偿|补贴|免单|免费|减免|免除|免收|打个?折|[一二三四五六七八九\d]折|折扣|优惠券|优惠|代金券|现金券|礼券|礼品|礼物|礼盒|礼包|小礼|赠送|送您|送给|送上|赠予|返还|返现|积分|红包|抵用券|抵扣|升级|三倍|双倍|退一赔)|(?:退款|赔偿|补偿|优惠券|代金券|礼品|礼物|积分)[^，。；]{0,6}(?:已经?(?:为您)?(?:安排|办理|发出|寄出|到账|批准|通过)|会(?:到账|寄出|送到)|归您|给您)|(?:全额|双倍|三倍|如数)(?:退|赔)|(?:这次|下次|本次)[^，。；]{0,6}(?:免费|免单|不收您?钱|不收费)|您(?:会|将|可以)(?:得到|收到|获得|拿到|享受)[^，。；]{0,10}(?:退款|赔|补偿|券|礼|折|免费|积分|优惠)/u,
} as const;
/** What is asked, refused or still open is no offer. */
export const NOT_AN_OFFER = {
  en: /\b(?:cannot|can't|can not|not able|unable|too early|before (?:we|i|any)|no (?:refund|compensation|decision)|not (?:yet )?(?:promise|say|decide|decided)|whether|your (?:request|wish|demand) for|you (?:ask|asked|want|wanted|expect|would like|mention|speak)|the (?:refund|voucher|gift) (?:you|that you|that was))\b/iu,
  zh: /不能|不会|无法|没法|没有办法|是否|是不是|能不能|要不要|可不可以|会不会|您(?:要求|提到|提出|希望|想要|说|问|期待|信里)|太早|还不能|之前不|尚未|(?:还|现在|目前)?没有?(?:决定|定)(?!期)|不收|本该|当初|原来说|已经?过了|过了[^，。]{0,8}(?:期|点|时间)/u,
} as const;
export const ESTABLISHING = {
  en: /\bif (?:it|we|the|this|that|our|there)\b|\bshould (?:it|our|the)\b|\bonce (?:it|that|this) is (?:clear|established|confirmed)|\bwhere (?:it|we)\b/iu,
  zh: /如果|若|要是|倘若|一旦|假如|查实|核实(?:之?后|清楚)|确认(?:之?后|清楚)/u,
} as const;
const GIFTS =
  /voucher|coupon|discount|\bgift|hamper|bonus|complimentary|upgrade|points|present\b|credit$|优惠|代金券|现金券|礼券|礼[品物盒包]|赠|送您|送给|送上|积分|红包|抵用券|折/iu;

/** Nothing is promised that the rules have not decided, and no other sum than they gave. */
export function promise({ sentences, language, context }: Reply): Finding | undefined {
  const tongue = language === "en" ? "en" : "zh";
  const decided = new Set(decidedSums(context).map(keyOf));
  for (const sentence of sentences) {
    const even = fold(sentence);
    const offer = OFFER[tongue].exec(even);
    if (!offer || NOT_AN_OFFER[tongue].test(even)) continue;
    if (!isDecided(offer[0], context) && !isTheGift(even, offer[0], context)) {
      const conditional = ESTABLISHING[tongue].test(even);
      return { code: "no-promise.undecided", quote: sentence, ...(conditional ? { level: "warn" as const } : {}) };
    }
    const other = sumsIn(sentence).find((sum) => !decided.has(keyOf(sum)) && sum.value !== 0);
    if (
      other &&
      !/\b(?:paid|charged|billed|quoted|price|instead of|from)\b|收了|付了|报价|原价|标价|多收/iu.test(even)
    ) {
      return { code: "no-promise.sum", quote: sentence, facts: { amount: other.text } };
    }
  }
  return undefined;
}

/** A gift is decided where one may be named, money where something is owed, work for nothing where either is. */
function isDecided(offer: string, { gift, owed }: Reply["context"]): boolean {
  if (IN_FULL.test(offer)) return owed.some(({ what }) => /\bfull\b|全[额数]/iu.test(fold(what)));
  if (GIFTS.test(offer)) return gift !== null || owed.some(({ what }) => GIFTS.test(fold(what)));
  return owed.length > 0 || (gift !== null && FREE.test(offer));
}

/** The very gift that was decided, whatever it is called, and no money with it. */
function isTheGift(sentence: string, offer: string, { gift }: Reply["context"]): boolean {
  return (
    gift !== null && sentence.includes(fold(gift.phrase)) && !/refund|compensat|reimburs|credit|退|赔|免/iu.test(offer)
  );
}

/** "The difference" is not "everything". */
const IN_FULL = /\b(?:full|complete) refund|全额?退|全额返?还/iu;
const FREE = /free|no (?:extra )?(?:cost|charge)|without (?:any )?charge|on (?:the house|us)|免费|不收/iu;

const STRINGS = {
  en: /\b(?:remov|delet|withdraw|tak(?:e|ing) down|took down|chang|updat|edit|amend|retract|drop|cancel|revis)\w*\b(?: (?:your|the|that|this|any|all|it|his|her|their|negative|bad|public|online|google|one-star|critical|such))* (?:reviews?|ratings?|complaints?|posts?|comments?|report|stars?|claim|tweet|story|case against)\b|\bin (?:return|exchange) (?:for|we|you)\b|\bon (?:the )?condition that\b|\b(?:provided|as long as|so long as|only if) (?:that )?you\b|(?<!(?:instead of|rather than|not|without) )\b(?:keep|stay|remain)(?:ing)? (?:this |it |that )?(?:quiet|silent|confidential|between us|to yourself|private)\b|\bnot (?:to )?(?:post|tell|share|publish|talk|speak|mention|contact (?:the )?(?:press|media|regulator))\b(?: \w+){0,4} (?:anyone|others|online|public|press|media|regulator|this|anywhere)\b|\bno further (?:claims|complaints|action)\b|\bfull and final\b|\bnon-?disclosure\b|\bsign (?:a|the|this) (?:waiver|release|agreement|nda)\b/iu,
  zh: /(?:删除|删掉|删了|删|撤销|撤回|撤下|撤掉|撤|修改|更改|改成|改为|取消|收回|下架)(?:您|掉|了|的|一下|这条|那条|之前|发布|发|在|网上|平台|上|对我们)*(?:评价|差评|负评|投诉|帖子?|微博|评论|视频|曝光|举报|起诉|诉讼|仲裁|动态|贴文)|(?:把|将)[^，。]{0,8}(?:评价|差评|负评|投诉|帖子?|评论|视频|举报)[^，。]{0,6}(?:删|撤|改|取消|下架)|作为交换|作为条件|以此为条件|条件是|前提是|只要您(?:不|别|肯|愿意|同意|删|撤|能不|答应)|换取|(?:替我们|请您?|对外|对此|务必|必须)(?:予以)?保密|不要(?:对外|告诉|声张|传|发|再发|曝光|张扬|跟别人|往外)|别(?:对外|声张|张扬|发到)|私了|私下(?:解决|了结|处理)|不(?:再|得再?)(?:追究|投诉|起诉|主张|索赔|发布|公开|提出)|签(?:署|一?份|个|下)[^，。]{0,6}(?:协议|承诺书|保密|放弃|和解)|放弃[^，。]{0,6}(?:权利|追究|索赔|投诉)/u,
} as const;
/** What is free of conditions. */
export const NO_STRINGS = {
  en: /\b(?:nothing|no (?:strings|conditions?)|not (?:\w+ )?(?:depend|ask|expect|need|have to|require|a condition)|(?:don't|do not|won't|will not) (?:ask|expect|need|have to|want)|without (?:asking|any)|whether (?:or not )?you|whatever|regardless|no matter|free to|independent|nobody (?:asks|expects)|(?:owe|owes) (?:us|me) nothing|no (?:posts?|stars|reviews?|silence|signature))\b/iu,
  zh: /没有任何|不附带|没有附带|不需要您|不用您|不要求|不求|不影响|无论|不管|不论|随时可以|完全由您|您有权|不必|也不是|跟[^，。]*无关|与[^，。]*无关|不会要|不会因为|不抵/u,
} as const;

/** Asking for a good mark is a condition, however it is dressed. */
const STARS = /\b(?:five|5)[- ]stars?\b|\b(?:good|positive|better|nice) (?:reviews?|ratings?)\b|五星|5星|好评/iu;

/** A gift or a settlement asks for nothing: no review taken down, no complaint withdrawn, no silence. */
export function strings({ sentences, language }: Reply): Finding | undefined {
  const tongue = language === "en" ? "en" : "zh";
  const place = firstWith(sentences, STARS) ?? firstWith(sentences, STRINGS[tongue], NO_STRINGS[tongue]);
  return place ? { code: "no-strings.condition", quote: place } : undefined;
}
