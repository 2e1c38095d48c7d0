import type { Row } from "./lexicon.ts";

/** More ways in which a person is hurt, told by what happened to the body rather than by the name of an injury. */
export const INJURY_WORDS: readonly Row[] = [
  {
    id: "injury",
    en: "(struck|whipped|burned|burnt|scalded|cut|bit|stung|knocked|crushed|injured|stabbed|poked|sliced|threw|flung|shocked|hit|smacked|scratched|scraped) (me|him|her|us|my (son|daughter|wife|husband|kid|child|baby|toddler|mom|mum|mother|dad|father|grandson|dog)|a (child|kid|customer)) (in|on|across|badly|and|hard|so|right|off|while|down|over|pretty|really|with hot)",
  },
  {
    id: "injury",
    en: "(cant|cannot|couldnt|can barely|could barely|barely|unable to) (walk|move|stand|see out|lift my|feel my|swallow); limping; on crutches; in (a|) (sling|cast|neck brace|wheelchair since); (in|severe|excruciating|terrible|awful|constant|unbearable|intense|so much|a lot of|horrible) pain; excruciating; nerve damage; disfigur*; swollen (up|shut); lost consciousness; blacked out; miscarr*; had a (stroke|seizure|heart attack|panic attack); went into labor",
  },
  {
    id: "injury",
    en: "hair (fell|falling|coming|came) out; clumps of hair; (bit|attacked|mauled) (by|my); (was|got|were|been|being) (bitten|bit|mauled|run over|struck by|hit by a|hit by the|knocked off|thrown off|thrown from|thrown out|trampled|scalded|scratched up|gashed|cut up|cut by); threw me (off|out|down|into); face first; head first",
  },
  {
    id: "injury",
    en: "walked into (a|the) glass; hit (my|his|her|their) (head|face|elbow|knee|shin|hip|chin|back); head injur*; bump on (his|her|my) head; lump on; black eye; torn (ligament|muscle|meniscus|acl|rotator); herniat*; slipped disc; bone sticking; needle in; (piece|bit) of (needle|glass|metal|gauze) (in|left|stuck); wax burn*; frostbite; sunstroke; heat exhaustion; burns (on|all|to|from); cut (open|deep|by a|on a|on the); deep cut; bad cut; nasty cut; blood on (the|my|his|her) (hand|sheet|floor|face|shirt|clothes)",
  },
  {
    id: "injury",
    zh: "(我妈|我爸|爸妈|妈妈|爸爸|老人|老人家|孩子|奶奶|爷爷|婆婆|外婆|阿婆|阿爷|女儿|儿子|阿妈|老婆|老公|客人|顾客|小孩|宝宝|小朋友|有人|个人|的人|乘客|行人|学生|长者|母亲|父亲|同事|我)(都|就|也|直接|又|在|险些|差点|当场|不小心|)(摔(了|得|倒|伤|在|下|跤|断|到)|跌(了|倒|伤|落|得|下|咗)|滑倒|跣|撞(到|伤|亲)|绊|仆|晕|昏|烫|中毒|触电|休克|咬)",
  },
  {
    id: "injury",
    zh: "(成个|整个|个|全)人(都|)(飞|弹|抛|甩|倒|栽|扑|摔|跌|滚)(了|咗|出|下|落|在|到|起) 摔车 犁田 (腿|腰|手|脚|脖子|胳膊|颈|膝盖|肩|头)(都|就|一直|现在|到现在|也|完全|突然|)(动不了|抬不起|不能动|郁唔到|走不了|瘸|断了|肿|麻痹|扭了|流血|破了|青了|瘀) (站|走)不(起来|了路|动路) 行唔到 走不动路 嘴歪 脸歪 面瘫 (脸|面|皮肤|头皮|手|脚|块面)(都|全|就|上|)(烂|毁|溃烂)(了|晒|掉|咗|完) 睁不开 擘唔开 痛到(喊|哭|叫|瞓|睡|死去|要|行|郁|动) 疼(得|到)(睡|哭|叫|直|走|动|站|要) 痛(得|到)(睡|哭|叫|直|走|动|站)",
  },
  {
    id: "injury",
    zh: "(咬|撞|砸|烫|压|夹|割|刮|电|绊|推|碾|辘|刺|戳|炸|伤)(了|到|伤|亲|中|咗)(我|人|孩|老|小|宝|女|儿|路|客|行|妈|爸|他|她) 损(手|咗) 辘(到|亲|过) 车亲 撼(到|亲|埋) 闪亲 扭亲 鲠亲 哽亲 呛亲 螫 一脚泡 一手泡 满(手|脚|脸|嘴)(是|都是|的|)(泡|血|口子) (大|一道|一个|条|长)(口子|伤痕|血痕) 青一块 红一(大)片 烫红 淤血 肿块 肿包 起包 大包 脱臼 骨裂 粉碎性 韧带 腰椎 颈椎受 残疾了 瘫痪在床 截肢 后遗症 医疗事故 误诊 抢救无效 溺亡 死亡 丧生 昏过去 晕过去 晕低",
  },
  {
    id: "injury",
    zh: "(敏感)(反应|到|红|起晒|出疹) 皮肤敏感 (用|搽|食|涂)(完|咗|了)~敏感 (头发|头毛)(一把|大把|成)(一把|把|抓|)~(掉|脱|甩) 掉头发严重 药流 流产 早产 血压(飙|升高|突然) 心脏(病发|不舒服|骤停) 心绞痛 中风 哮喘(发作|发|复发) 癫痫 高烧 烧到(三十九|39|40|四十)",
  },
  {
    id: "illness",
    en: "(was|were|am|is|are|been) (really|very|so|violently|extremely|) (ill|sick) (for|all|after|from|since|with (food|stomach)|and (throwing|vomit*|cramps)|the (next|whole)); sick since; ill since; passing out; pass out; (pink|conjunctivitis|eye infection|staph|mrsa|fungal infection|ringworm|scabies|lice); fever; parasites; worms in (my|his|her|our) (stomach|stool); migraine (from|after|all); (got|gave|given) (me|us|him|her|them|my (son|daughter|kids)|) (sick|ill)",
  },
  {
    id: "self-harm",
    en: "kill myself; suicid*; end my life; end it all; take my own life; dont want to live; do not want to live; better off dead; self harm*; cant go on living",
    zh: "自杀 轻生 不想活 唔想生存 活不下去 跳楼 寻死 自残 割腕 一死了之 死给你 想死的心",
  },
  {
    id: "figure",
    en: "hit me (with|up|like|as); hit us with; medicine (cabinet|chest|ball); burst into (tears|laughter); burst out; bubble burst; bursting (at|with); the last straw; open (a|an|the) (case|account|ticket|claim|dispute|investigation|package|box|bag|door|app|letter|bottle|up|seat*|hours); in my face about; back teeth of; struck me as; struck a deal; cut me (off|a|some|out); cut us (off|a|out); bit me in the; knocked me (back|out of my socks); knocked (a|the) price; threw me (off (guard|track)|for a loop|under the bus); threw us; shocked me (that|how|to|the most); pain (in the|point*|staking); in pain (trying|dealing); no pain; pain to (deal|use|cancel|get|set); a pain; such a pain; a real pain; what a pain; cant see (my|the|any|out|why|how|a); cant move (my|the|forward|on|in|until|money|funds); cant walk away; cant stand (this|your|the|it|you); cant stand; unable to (move forward|move in|move my); fever pitch; walked into (a|the) glass ceiling",
    zh: "(听|讲|说|看|想)(了|得|到|着|)头(很|好|就|都|)(痛|疼) 药妆 药费 药膳 (等|气|饿|排|看|听|笑)(到|得)~(胃|肚|肚子|心|头|腰|脚|腿)(疼|痛) 看医生的钱 头(像|等舱|衔|目|数|次|回|部|天|款|一次|条) (店|老|巨|龙|镜|口|手|开|念|源|码|里)头 腰斩 手(下|把手|提|链|感|册|工|写|慢|速|脚) 的手(机|表|续|提|链|环|感|工) 只手(表|机|环|提) 血(压计|糖仪) 压(价|货|力|根|单|榨|缩|秤|岁|轴) 青(菜|年|岛|旅|花|睐|椒|团|春|海) 紫(色|菜|外|砂|金) 撞(衫|名|色|期|单) 插(队|件|头|座|播|入|画|班|卡|嘴) 穿(着|衣|搭|上|过|了(一|两|几|三)|起来|的|不|几次|一次|越|帮) 泡(面|沫|菜|茶|芙|汤|水|温泉|澡|汤) 卡在~(流程|环节|系统|海关|仓库|中转|审核) 跳楼价 跳楼大减价 跳楼甩卖 死亡(证明|保险|理赔) 我(摔了手机|晕了这|晕死) 我(都|就|也|真|)晕(了|死|倒|，|,|！|。|菜) 晕死 打死(不|也不|我也不|都不|唔) (客服|手机|电脑|屏幕|系统|主板|报价|价格|店|他|她)(动不了)",
  },
  {
    id: "money-matter",
    en: "refund*; cancel*; ticket*; flight*; insurance; claim*; billed; bill; bills; booking; reservation; payment*; fee; fees; charged; credit; policy; coverage; reimburs*; debt; collection",
    zh: "退票 退款 退订 取消 医保 报销 机票 门票 退费 保险 理赔 账单 帐单 收费 欠费 请假 违约金",
  },
  {
    id: "inside",
    zh: "里(有|面|发现|吃|喝|竟|居然|头|混|还) 入面 里边 内有 发现(了|)(一|半|几)(根|块|片|颗|枚|个|粒|截)",
  },
];
