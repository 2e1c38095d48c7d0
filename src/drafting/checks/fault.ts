import { type Finding, firstWith, type Reply } from "./reply.ts";

const WRONG = "fault|mistake|error|negligence|oversight|failure|failing|doing|responsibility|slip|shortcoming";
const ADMITTING = {
  en: new RegExp(
    [
      `\\b(?<!(?:step|turn|task|job|move) )(?:is|was|were|lies|been|being) (?:\\w+ly |all |indeed |clearly )?(?:ours\\b(?! to)|our (?:own )?(?:${WRONG})|(?:our|us) to blame|down to us|on us\\b|on our side)`,
      `\\b(?:due to|because of|caused by|owing to|through|result of) (?:an? )?(?:our (?:own )?(?:${WRONG}|staff|technician|mechanic|team|carelessness)|(?:${WRONG}) (?:of ours|on our (?:part|side)|by (?:us|our)))`,
      `\\bour (?:own )?(?:${WRONG})s? (?:caused|led|meant|cost|made)`,
      "\\bwe (?:are|were) (?:\\w+ly |all )?(?:liable|negligent|responsible|at fault|to blame|wrong|careless|in the wrong)",
      "\\bwe (?:(?:\\w+ly|have|had|did) )?(?:made (?:a|an|the|this) (?:\\w+ )?(?:mistake|error|slip)|got (?:it|this|that) wrong|messed up|made a mess|slipped up|fell short|failed (?:you|to)|let you down|caused (?:this|the|your)|broke (?:your|our|the)|overcharged|misquoted|miscalculated|neglected|forgot|damaged|should (?:never |not )?have)",
      "\\bwe (?:fully |do |hereby )?(?:admit|acknowledge|accept|take|assume|bear) (?:(?:that|the|all|full|complete|entire|our|any) )*(?:liability|responsibility|blame|fault|guilt|mistake|error|we (?:were|made|did))",
      `\\b(?:the|this|that|any) (?:${WRONG}|blame) (?:is|was|lies|lay) (?:\\w+ly )?(?:ours|with us|on our side)`,
      "\\bwe (?:\\w+ )?admit\\b",
      "\\bour (?:staff|technician|mechanic|colleague|team|driver|clerk|advisor|system)s? (?:was|were|has|have|had|did|made|broke|damaged|forgot|failed|caused|installed it)? ?(?:negligent|careless|wrong|at fault|made (?:a|an) (?:mistake|error)|broke|damaged|forgot|failed|caused)",
    ].join("|"),
    "iu",
  ),
  zh: /(?:是|确实是|完全是|都是|全是|属于|明显是|出于)(?:我们|我方|本店|店里|敝店|我司|公司)(?:这边|自己|员工|同事|的员工)?的?(?:不对|错|过错|过失|责任|失误|疏忽|差错|工作失误|不是|不周|疏漏)|(?:我们|我方|本店|我司|店里|同事|师傅|员工)(?:确实|的确|真的)?(?:做错|弄错|搞错|算错|报错|装错|接错|弄坏|损坏了?您|有错|有过错|有责任|失职|失误|疏忽|没有?做好|没有?安排好|没有?尽到|处理不当|操作不当|违约|违规|侵犯)|(?:我们|我方|本店|我司)(?:愿意|会|将|应当|应该|完全|全部)*(?:承担|负|担)(?:起|全部|一切|全|所有|相应|法律|主要|赔偿|的|了)*责任?|责任(?:完全|全|都|主要)?(?:在于?|归|属于?)(?:我们|我方|本店|我司)|错(?:完全|全|都)?在(?:我们|我方|本店)|(?:由|因)(?:于)?(?:我们|我方|本店|我司)的?(?:失误|疏忽|过错|过失|原因|工作|错误|造成|导致)|我们的(?:失误|疏忽|过错|过失|错误)(?:造成|导致|让|使|给)|我们(?:承认|认错)/u,
} as const;
/** What is still open is not owned. */
export const OPEN = {
  en: /\b(?:whether|if|should it|should (?:the|our|we)|once (?:it is|we know)|not yet|until|unless|no (?:mistake|error|fault)|not (?:be )?(?:ours|our|with us|with our|on our|down to us|the result of)|who(?:se|ever)|where (?:the|any) (?:fault|mistake|error)|any (?:mistake|error|part|fault)|what(?:ever)? (?:part|share|was|is|in it|turns out)|which|may|might|could be)\b/iu,
  zh: /是否|是不是|如果|若|要是|倘若|假如|一旦|还没|尚未|未必|不是|不在|并非|没有证据|有没有|哪里|哪些|谁|无论|不管|不论|凡是|只要|才能|可能|也许|会不会/u,
} as const;

/** Where the fault is not established as ours, the reply does not own it. */
export function liability({ sentences, language, context }: Reply): Finding | undefined {
  if (context.fault === "ours" || context.fault === "shared") return undefined;
  const tongue = language === "en" ? "en" : "zh";
  const place = firstWith(sentences, ADMITTING[tongue], OPEN[tongue]);
  return place ? { code: "no-liability.admitted", quote: place, facts: { fault: context.fault } } : undefined;
}

const BLAMING = {
  en: /\byou (?:really |clearly |simply |just )?(?:should|could|ought to|might) (?:have|'ve) (?!(?:\w+ )?(?:been|had|heard|received|got|gotten|known where|expected|to\b|a\b))(?:\w+ )?(?:told|checked|read|asked|called|brought|come|said|noticed|known|looked|made sure|paid|waited|thought|kept|followed|confirmed|let|mentioned|taken|used|been more careful)|\byou (?:failed|neglected|forgot|refused|misread|misunderstood|misheard|ignored|overlooked|mishandled|misused)\b|\byou (?:did not|didn't|never|have not|haven't) (?:\w+ )?(?:read|check|tell|told|follow|bring|notice|ask|call|mention|inform|keep|comply|show up|turn up|use it|maintain)|\b(?:is|was|were|it's|entirely|partly|down to|due to|because of|result of) (?:entirely |partly |actually |simply )?your (?:own )?(?:fault|mistake|error|misuse|carelessness|negligence|misunderstanding|responsibility|doing|improper|incorrect|failure)|\bcaused by (?:your|you)\b|\byou (?:are|were|'re) (?:\w+ly )?(?:wrong|mistaken|overreacting|exaggerating|unreasonable|being (?:unreasonable|difficult|dramatic|emotional|rude)|to blame|too (?:sensitive|emotional|demanding)|confused about|at fault|impatient)|\byou must have (?:\w+ )?(?:mis|forgotten|dropped|broken|damaged|done|used|confused|imagined)|\byou (?:claim|allege)\b|\bhad you (?:\w+ )?(?:read|told|asked|checked|called|come|followed|been)|\bblame yourself|\byour (?:attitude|tone|behaviou?r) (?:is|was)|\bcalm down\b/iu,
  zh: /您(?:当时|当初|其实|自己)?(?:应该|本该|早该|理应|应当|原本可以|本来可以|本可以)[^，。；]{0,4}(?:先|早|提前|看清|仔细|告诉|问清|检查|注意|留意|确认|说清|预约)|(?<!难)(?<!见)(?:怪|怨)您(?:自己)?(?!说)|(?:是|属于|由于|因为|都是|主要是)您(?:自己|本人|这边|方面)?(?:的)?(?:错|过错|过失|失误|疏忽|责任|误解|误会|不小心|操作|使用不当|没有?(?:按|看|仔细|注意|及时|提前|说清)|未)|由?您(?:自己|本人)?(?:造成|导致|引起)的|您(?:自己|可能|肯定|一定|应该是|大概)?(?:误会|误解|弄错|搞错|看错|听错|记错|理解错)了?(?!的地方)|您(?:没有|没|未)(?:能)?(?:按照?|看清|仔细|遵守|注意|提前|及时|事先|告知|说明|说清|认真|妥善)|您(?:太|过于|有点|未免)(?:激动|敏感|着急|较真|苛刻|心急)|请您?(?:冷静|不要激动|理智)|您(?:声称|所谓)|您的(?:态度|语气|要求)(?:太|很|过|不)|(?:使用|操作|保管)不当(?:所致|造成|导致)/u,
} as const;
const NOT_BLAMING = {
  en: /\b(?:not|never|nothing|no) (?:\w+ )?(?:your|because)|\bnot because you|whether (?:or not )?you|\bif you|you did nothing/iu,
  zh: /不是您|并非|不怪您|不怨您|不能怪您|怎么能怪|没有任何|不需要您|是不是|是否|如果您|要是您|不用您|如果是|您没有弄错|您没有看错|不是因为您|并不是/u,
} as const;

/** Nobody who complains is blamed, whoever's fault it is: the facts may be shown, the finger may not. */
export function blame({ sentences, language }: Reply): Finding | undefined {
  const tongue = language === "en" ? "en" : "zh";
  const place = firstWith(sentences, BLAMING[tongue], NOT_BLAMING[tongue]);
  return place ? { code: "no-blame.blamed", quote: place } : undefined;
}
