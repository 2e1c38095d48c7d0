import type { Row } from "./lexicon.ts";

/** Harm that people do to others or to themselves. */
export const VIOLENCE_WORDS: readonly Row[] = [
  { id: "violence", en: "assault*" },
  {
    id: "violence",
    en: "(punched|slapped|shoved|kicked|choked|grabbed|strangled|spat on|hit|attacked|pushed|beat up|groped|threatened to (kill|hurt|beat|hit|shoot)) (me|him|her|us|my (wife|husband|son|daughter|mother|father|mum|mom|dad|friend|kid|child))",
  },
  { id: "violence", en: "sexual* (harass*|assault*|abus*); groped; stalk*; followed me home; robbed" },
  {
    id: "violence",
    en: "(stranger|man|someone|somebody|intruder) ~ (entered|walked into|came into|let himself into|opened|broke into|got into) ~ room",
  },
  { id: "violence", en: "physical (violence|threat*|attack*); threaten* ~ violence; pulled a (gun|knife)" },
  {
    id: "violence",
    en: "(wouldnt|wont|refused to|would not|didnt|wasnt allowed to) let (me|us|him|her|them) (out|leave|go|off|get out)",
  },
  { id: "violence", en: "locked (the|his|her) (doors|door) (and|while|on|so)" },
  { id: "violence", en: "held (me|us|him|her) (against|hostage|captive); kidnap*; exposed himself; indecent*" },
  { id: "violence", en: "touched (me|my|her|him) (inappropriately|without|breast|thigh|leg|private)" },
  { id: "violence", en: "inappropriately touch*; followed (me|her|us|my) (to|home|into|up|around)" },
  { id: "violence", en: "chased (me|us|her|him); raped; rapist; molest*" },
  { id: "violence", en: "abus* (my|our|the) (mother|father|son|daughter|child|kid|mom|dad|grandmother|elderly)" },
  { id: "violence", en: "hit (my|our) (son|daughter|child|kid|baby|mother|toddler); spiked; drugged" },
  {
    id: "violence",
    en: "threatened (my|our|me|us|with|her|him|to) (life|family|wife|kids|and|with|come|harm|children|physically|violence|break|stab|shoot)",
  },
  { id: "violence", en: "(swung|lunged) at me; aggressive dog; dog (bit|attacked|lunged)" },
  { id: "violence", zh: "打人 动手打 动手推 殴打 被打(了|伤|到) 打(了|伤)(我|人|老|孩|客) 推(倒|搡)(了|我|老|客)" },
  { id: "violence", zh: "性骚扰 猥亵 非礼 (威胁|恐吓|扬言)~(打|杀|弄死|砍|命|人身) 持刀 弄死(我|你) 打死(我|你)" },
  { id: "violence", zh: "陌生(人|男)~(进|闯|开门|入) 尾随 抢劫 扇(了|)(我|她|他)(一|)(巴|耳)" },
  { id: "violence", zh: "不让(我|我们|她|他|乘客|人)(下|走|离开|出) 唔(俾|畀)(我|我哋|人)(落|走|出) 不给(我|)下车" },
  { id: "violence", zh: "锁(门|车门|住门|了门)~(不让|害怕|唔俾|下车) 限制人身 非法拘禁" },
  { id: "violence", zh: "摸(我|她|我大腿|我手|胸|屁股|大腿) 咸猪手 露(下体|阴) 跟踪(我|她|到|回) 强奸 迷药 下药" },
  { id: "violence", zh: "掐(我|脖子|她|他|孩子) 踢(了|)(我|孩子|老人)(一|，|的) 揪(我|着|住)头发" },
  { id: "violence", zh: "拿(刀|棍|酒瓶)(砍|打|追|威胁|吓|指) 虐待(老人|孩子|我|儿童|婴) 虐童 体罚" },
  { id: "violence", zh: "威胁~(家人|全家|生命|安全|孩子|杀|命) 恐吓~(家人|孩子|电话) 放狗" },
  {
    id: "violence",
    en: "(restraining|protective|protection|non molestation) order; domestic (violence|abuse); abusive (ex|husband|partner|father|boyfriend); womens refuge",
  },
  {
    id: "violence",
    en: "(my ex|ex husband|ex wife|ex boyfriend|former husband) ~ (turned up|showed up|outside|at my (door|house|home|work)|found me|waiting for me)",
  },
  {
    id: "violence",
    zh: "保护令 人身保护 家暴 家庭暴力 前(夫|男友|男朋友|妻|任)~(楼下|门口|找上门|找到我|堵|跟踪|跟住|门外) 骚扰我和孩子 上门(威胁|恐吓|堵)",
  },
  { id: "self-harm", en: "kill myself; suicid*; end my life; end it all; take my own life; dont want to live" },
  { id: "self-harm", en: "do not want to live; better off dead; self harm*; cant go on living" },
  { id: "self-harm", en: "no reason to live; nothing left to live for; wish i was dead; wish i were dead" },
  { id: "self-harm", zh: "自杀 轻生 不想活 唔想生存 活不下去 跳楼 寻死 自残 割腕 一死了之 死给你 想死的心" },
  { id: "self-harm", zh: "活着没意思 活着没有意思 活着没什么意思 活着真没意思 活着还有什么意思" },
  {
    id: "driver",
    en: "(driver|captain|pilot|guide|instructor|rider|courier) (was|is|has been|had been|clearly|obviously|) (drinking|drunk|high|on drugs|speeding|texting|falling asleep|nodding off)",
  },
  { id: "driver", en: "drove (like a maniac|recklessly|on the wrong side|through a red|at # )" },
  { id: "driver", en: "almost (hit|ran over|killed) (me|us|a|my|him|her|two|pedestrian|someone)" },
  {
    id: "driver",
    en: "(driver|chauffeur|pilot|cabbie|rider|bus) ~ (drunk|texting|asleep|falling asleep|speeding|reckless*|on his phone|on her phone|ran a|running red|dangerously|swerv*|nodding off|road rage|smelled of alcohol|cut me off|wouldnt stop|wrong way)",
  },
  { id: "driver", en: "drunk driver; emergency landing; (cabin|engine|wing) ~ (fire|smoke|depressur*)" },
  { id: "driver", en: "oxygen masks; turbulence ~ (injur*|hurt|hit|ceiling|thrown)" },
  {
    id: "driver",
    zh: "(司机|师傅|骑手|车长|教练|小哥|巴士|车)~(喝了酒|饮咗酒|喝酒|酒气|闭眼|盹|着迷手机|打电话开|单手|冲灯)",
  },
  { id: "driver", zh: "(一边|边)(开车|揸车)(一边|边)(看|玩|打|滑|睇|刷|聊) (急煞|急刹)~(摔|跌|飞|撞|仆)" },
  { id: "driver", zh: "没(等|站)~(开车|就开|关门)" },
  {
    id: "driver",
    zh: "(司机|师傅|骑手|车长|教练|快递员|外卖员|小哥|巴士)~(酒驾|醉驾|超速|闯红灯|冲红灯|玩手机|看手机|睇手机|打瞌睡|瞌睡|睡着|疲劳|逆行|飙车|飞车|危险|横冲|差点撞|开得飞快|急刹|瞓着|眼瞓)",
  },
  { id: "driver", zh: "迫降 紧急降落" },
  { id: "violence", en: "gave (our|my|the) (room |house |spare |)key to (a|another|some|someone|the wrong)" },
  { id: "violence", en: "walked in on (me|us); came in while (i|we) (was|were)" },
  {
    id: "violence",
    en: "(someone|somebody|a man|a guy|a stranger|stranger) (was |)(in|inside) (my|our) (room|house|apartment|bed)",
  },
  { id: "driver", zh: "边(揸|开)(车|)边(睇|看|玩|打|滑|刷|聊|食|饮) (开|揸)到(百|一百)(几|二|三|四|五|六|七|八)" },
  {
    id: "driver",
    en: "(zebra crossing|crosswalk|pedestrian crossing|cycle lane|bike lane) ~ (nearly|almost|hit|ran|through)",
  },
  { id: "driver", en: "(nearly|almost) ~ (zebra crossing|crosswalk|pedestrian crossing|bike lane)" },
  { id: "driver", zh: "(司机|师傅|司機)~(酒味|酒气|蛇行|睡着|瞓着)" },
  {
    id: "driver",
    en: "(pilot|captain|driver|skipper) ~ (aborted|asleep|drunk|lost control|wrong way|swerved|slammed)",
  },
  { id: "driver", zh: "(司机|师傅|车长|骑手)~(飙车|斗气|急加速|别车|追逐|抽烟加油|单手开)" },
  {
    id: "violence",
    en: "(slapped|hit|shook|pushed|shoved|grabbed|bit|kicked|yanked|choked|spanked|dragged) (my|our|the) (toddler|baby|kids|boy|girl|grandson|granddaughter|nephew|niece|grandmother|parents|elderly)",
  },
  {
    id: "driver",
    en: "(driver|bus) ~ (overtook|overtaking|blind corner*|blind bend*|wrong side|tailgat*|racing|too fast|begging); begging (him|her) to (slow|stop)",
  },
];
