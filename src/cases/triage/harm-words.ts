import type { Row } from "./lexicon.ts";

/** How people come to harm, and how they tell it. A row per kind of harm; several rows may share an id. */
export const HARM_WORDS: readonly Row[] = [
  // Injury told outright.
  {
    id: "injury",
    en: "injur*; fractur*; concussion; stitches; bleeding; bled; bruises; black and blue; lacerat*; whiplash; paralyz*; paralys*; burn mark* on (my|his|her)",
  },
  {
    id: "injury",
    en: "broke (my|his|her|their|a) (left|right|) (arm|leg|wrist|ankle|tooth|teeth|hip|nose|finger|foot|toe|rib|back|neck|collarbone|elbow); broken (arm|leg|wrist|ankle|tooth|hip|nose|finger|foot|toe|rib|ribs|neck|bone|bones|collarbone)",
  },
  {
    id: "injury",
    en: "(chipped|cracked|broke|lost|snapped) (a|my|his|her) (front|back|) tooth; (second|third|first|2nd|3rd|1st|chemical) degree burn*; chemical burn*; blister*; scald*; (hurt|wrenched|threw out|put out) (my|his|her|their) back",
  },
  {
    id: "injury",
    en: "(got|was|were|been|get|getting) (badly|seriously|really|slightly|) (hurt|burned|burnt|bitten|stung|crushed|electrocuted); (hurt|hurting|burned|burnt|cut) (myself|himself|herself|themselves); blood (everywhere|all over); permanent scar*; scarred; lost (my|his|her) (sight|vision|hearing)",
  },
  {
    id: "injury",
    en: "(fell|slipped|tripped|tumbled) (down|off|over|on|and|in) ~ (stairs|step|steps|floor|stool|ladder|chair|bed|wet|hurt|hit|hip|shower|bath|tiles|hole|carpet); slipped (and|&) fell; slip and fall; took a (bad|nasty|) fall; knocked (me|him|her) (out|over|unconscious|down); bites all over; covered in bites; bedbug bites; bed bug bites",
  },
  {
    id: "injury",
    zh: "受伤 骨折 擦伤 割伤 烫伤 烧伤 灼伤 砸伤 撞伤 压伤 扭伤 摔伤 咬伤 刺伤 扎伤 夹伤 冻伤 拉伤 跌伤 电伤 抓伤 弄伤 伤者 伤口 伤残 重伤 轻伤 致伤 脑震荡 毁容 破相 留疤 失明 昏迷 休克 窒息 轻微伤 软组织 皮外伤",
  },
  {
    id: "injury",
    zh: "流血 出血 血流 满手(是|都是)血 鲜血 缝(了|)#针 (起|出)(了|)(水泡|血泡|大泡) (磕|崩|硌|咬|撞|摔)(掉|断|碎|破|崩)(了|)(我|半|一|#)~牙 牙(齿|)(被|)(崩|硌|磕|咬)(掉|断|裂|碎|坏|了)",
  },
  {
    id: "injury",
    zh: "滑倒 跌倒 绊倒 摔倒 摔跤 摔(了|)一跤 摔(了|)(个|)跟头 仆亲 跌亲 整亲 撞亲 烫亲 焫亲 渌亲 辣亲 𠝹亲 界亲 夹亲 电亲 扎亲 拮亲 砸亲 跣低 跣亲 跣倒 (整|弄|搞|砸|撞|碰)伤(了|我|人|到|手|脚|小) 伤到(了|)(手|人|脚|头|眼|孩|腰|脸|皮) (从|由)~(摔|跌|掉|滚)(下来|下去|落|了下来|落嚟)",
  },
  {
    id: "injury",
    zh: "(被|给|俾|畀)~(咬|叮|蜇|刺|扎|烫|夹|砸|割|划|压|撞|绊)(了|到|伤|破|中|亲|咗|得|红|肿) (骨|腰|韧带|肋骨|手指|门牙|脚踝|手腕)(断|裂|扭)(了|咗) 扭(到|了|咗)(脚|腰|手) 闪(到|了)腰 撞(到|了)头 砸(到|中|了)(我|人|头|脚|孩|老) 夹(到|住|了)(手|脚|孩|我) 全身(都|)是(包|疙瘩) 一身(包|疙瘩|红)",
  },
  // A verb of harm and a part of the body make an injury together.
  {
    id: "hurt",
    en: "cut*; slic*; gash*; slashed; scrap*; scratch*; sprain*; twisted; dislocat*; hurt*; crush*; pinch*; burn; burns; burned; burnt; burning; tore; torn; bang*; bumped; smash*; pierc*; prick*; stab*; punctur*; sting*; stung; bruis*; swell*; swollen; swelled; itch*; numb; peel*; infected; irritat*; bleed*; trapped; jammed; hit; landed on; fell on; red raw; sore; fell out; splinter*",
  },
  {
    id: "hurt",
    zh: "割 划(破|伤|到|了|开) 烫 烧到 烧着 烧红 扎 砸 夹(到|住|伤|破|断|了) 刺(到|破|伤) 刺痛 肿 红肿 发炎 起泡 脱皮 溃烂 烂 麻 灼 痒 流血 卡(到|住|了) 戳 压到 蹭破 勒 感染 瘀 淤青 破皮 损伤 剧痛 好痛 很痛 疼 削到",
  },
  {
    id: "body",
    en: "finger*; thumb*; (my|his|her|their|our|your|both|childs|sons|daughters|babys) (left|right|whole|bare|) (hand|hands|arm|arms|leg|legs|face|head|foot|feet|nose|lip|lips|tongue|chest|mouth|eye|eyes|toe|toes|throat|gums|scalp|skin|stomach|neck|shoulder|shoulders|hip|forehead|chin|back|ear|ears|belly|body); knee; knees; ankle; wrist; elbow; eyelid*; eyeball*; shin; calf; thigh*; scalp; forehead; toenail*",
  },
  {
    id: "body",
    zh: "手指 手掌 我手 我的手 只手 手都 手背 手腕 手上 了手 到手 住手 手臂 脚 腿 脸 面部 块面 眼睛 眼皮 眼 头皮 额头 嘴 嘴唇 舌头 喉咙 皮肤 脖子 颈 膝盖 腰 背部 胸口 耳朵 鼻子 牙龈 牙肉 身上 全身 屁股 大腿 小腿 臀 胳膊 肩",
  },
  // Reactions of skin and breath.
  {
    id: "reaction",
    en: "allergic reaction*; (had|got|have|caused|gave|having|suffered) (a|an|me a|me an|him a|her a) (bad|severe|terrible|awful|horrible|nasty|serious|adverse|) (reaction|rash); rash (on|all|over|across|after|appeared|from); rashes; hives; welts; broke out in; anaphyla*; epi pen; epipen; asthma attack; itchy (red|skin|scalp|bumps); burning sensation; face (swelled|swollen|puffed); eyes swollen; eyelids swollen; red and swollen; peeling skin; eczema flare*; skin (is|was|started|has been) (burning|peeling|raw|blistering)",
  },
  {
    id: "reaction",
    en: "throat (closed|closing|swell*|tight*); (couldnt|could not|cant|can not|cannot|hard to|struggling to|struggled to|trouble|difficulty) (breathe|breathing); short of breath; gasping; turned blue; palpitations; heart racing; chest pain*; seizure*; convuls*",
  },
  {
    id: "reaction",
    zh: "过敏(了|反应|性|症状|严重|起|很|得|到|红|发|送|进|住|休) 皮肤过敏 全身过敏 (脸|面|皮肤|头皮|全身|身体|眼睛|手)(都|就|也|)(严重|)过敏 (用|擦|涂|吃|食|穿|搽|敷|洗|喝|戴|染)(了|完|过|咗|后)~过敏 红肿 红疹 (起|出)(了|满|咗|很多|好多|一身|)(疹|红疹|红点|风团|红斑|皮疹|湿疹) 荨麻疹 皮疹 风疹 红斑 瘙痒 痒得 好痕 痕到 烂脸 烂面 肿(了|起来|起|成|得|到|胀|晒|咗) 呼吸困难 (喘|透)不过气 唞唔到气 透唔到气 抖唔到气 胸闷 心悸 抽搐 皮炎 灼痛 脱皮",
  },
  // Illness.
  {
    id: "illness",
    en: "food poison*; salmonella; e coli; norovirus; listeria; vomit*; threw up; throwing up; puked; puking; diarrh*; violently ill; stomach (ache|pain|pains|cramp*|bug|upset); upset stomach; passed out; fainted; faint; unconscious; collapsed (and|on the floor|in the); dehydrat*; gastro*; carbon monoxide; poisoned; sepsis; legionnaires; hypothermia; heat stroke; heatstroke; infection; (severe|bad|awful) (stomach|cramps|headaches)",
  },
  {
    id: "illness",
    en: "(got|get|getting|fell|became|made me|made us|made him|made her|made my (son|daughter|kids|wife|husband|mum|mom|child)|been) (so|very|really|quite|extremely|violently|seriously|badly|) (sick|ill); sick (after|from) (eating|drinking|the food|your|using); (all|both) of us (sick|ill); sick (for|all) (days|night|weekend); in bed sick; on a drip",
  },
  {
    id: "illness",
    zh: "食物中毒 中毒 呕吐 上吐下泻 拉肚子 拉稀 腹泻 闹肚子 肚子(痛|疼|好痛|很痛|不舒服|难受) 肚(痛|疼|痾|屙) (又|)屙又呕 又呕又屙 屙(呕|肚|到|足) 呕(到|咗|足) 吐(了|到|足|得)(一|#|好|半|整|我|全|满|脱|死|昏|虚|胆) (又|就|都|还|孩子|宝宝|一直|一路|不停|狂|后)吐(了|又|还|，|,) 胃(痛|疼|难受|不舒服|绞痛) 肠胃炎 急性肠 吃坏(了|)肚子 食坏肚 发高烧 发烧 晕倒 昏倒 昏厥 晕咗 中暑 一氧化碳 感染 脱水 烧到#度",
  },
  // Care that nobody seeks without cause.
  {
    id: "care",
    en: "ambulance; paramedic*; emergency room; (to|in) (the|) (er|a e|icu); a & e; a&e; urgent care; hospitali*; rushed to; (went|go|taken|sent|ended up|had to go|trip|rush|drove) (to|in|at) (the|) (hospital|er|emergency|doctor|doctors|clinic|dentist|urgent care); (hes|shes|is|was|still|were|been|both|currently|now) in (the|) (hospital|icu|er); in hospital; poison control; (needed|need|had|requiring|required) (emergency |)(surgery|stitches|medical (care|attention|treatment)|a doctor|an operation|antibiotics|steroids); saw a (doctor|dermatologist|dentist)",
  },
  {
    id: "care",
    zh: "送医 送院 送医院 急诊 急症 急救 救护车 (叫|打|call|坐|上)(了|咗|)白车 打(了|)(120|119|999) 住院 入院 入咗院 进(了|)医院 (去|上|到|跑|进|在|入)(了|咗|)(趟|次|)医院(看|检|治|挂|吊|输|打|洗|缝|住|急|一|查) 看急诊 (看|睇)(了|咗|)(医生|皮肤科) (吊|打|挂)(了|)(点滴|吊针|吊水) 洗胃 打破伤风 icu 抢救 动(了|)手术 做手术 医生(说|话|讲|诊断|确诊|开|怀疑)",
  },
  // Death near at hand.
  {
    id: "near-death",
    en: "(nearly|almost|could have|couldve|could of|would have|wouldve|might have|mightve|could easily have) (died|killed|been killed|burned down|burnt down|been hurt|been injured|been seriously|lost my life|drowned|suffocated|choked|been dead|got killed|gotten killed|run over|been hit|hit someone|hit a|caused (an|a) (accident|crash|collision)|had an accident); lucky (to be|were|we are|i am|nobody|no one|noone) (alive|not|was|got) ; lucky to be alive; life threatening; (risk*|endanger*) (my|our|their|his|her|peoples|passengers|customers) (life|lives|safety); (lives|life|safety) (is|are|was|were) at (risk|stake); lives in danger; fear* for (my|our|his|her|their) (life|lives|safety); death trap; deathtrap; fatal*",
  },
  {
    id: "near-death",
    en: "(someone|somebody|anyone|person|people|child|kid|baby) (will|is going to|are going to|could|may|might|can|gets|has to|would) (die|get killed|be killed|get hurt|be hurt|get injured|be injured|dies|killed|hurt|really get hurt|seriously get hurt|have died|have been|choke|fall|get electrocuted|be electrocuted|burn)",
  },
  {
    id: "near-death",
    zh: "差点(没命|丧命|出事|出人命|撞|追尾|翻车|烧|窒息|呛|噎|摔|着火|起火|被撞|被车|被砸|引发|酿|没了|出车祸|出意外|造成|砸|触电|淹|掉下|滑|晕|休克|就没|死了|死掉) 险些(没命|丧命|出|撞|摔|翻|酿|砸|烧) 差啲(死|冇命|撞|跌|炒车|烧|出事|冇咗|仆|窒息|俾车) 几乎(丧命|死|没命|撞上|窒息) 出人命 丧命 没命 冇命 生命危险 危及生命 人身安全 生命安全 人命关天 车毁人亡 闹出人命 搞出人命 死过翻生 性命 致命 九死一生 后果不堪设想",
  },
  {
    id: "near-death",
    en: "(luckily|thankfully|fortunately|thank god|thank goodness|glad|relieved|lucky|miracle|just lucky) ~ (hurt|injured|burned|killed|home|seriously hurt|no injuries|electrocuted)",
    zh: "(幸好|还好|好在|幸亏|好彩|万幸|所幸)~(受伤|伤到|伤亡|人没事|大碍|冇人|砸到|烫到|有人在|及时|没烧|伤人|冇伤|没出事|没追尾|没撞)",
  },
  // Someone else's violence.
  {
    id: "violence",
    en: "assault*; (punched|slapped|shoved|kicked|choked|grabbed|strangled|spat on|hit|attacked|pushed|beat up|groped|threatened to (kill|hurt|beat|hit|shoot)) (me|him|her|us|my (wife|husband|son|daughter|mother|father|mum|mom|dad|friend|kid|child)); sexual* (harass*|assault*|abus*); groped; stalk*; followed me home; robbed; (stranger|man|someone|somebody|intruder) ~ (entered|walked into|came into|let himself into|opened|broke into|got into) ~ room; physical (violence|threat*|attack*); threaten* ~ violence; pulled a (gun|knife)",
  },
  {
    id: "violence",
    zh: "打人 动手打 动手推 殴打 被打(了|伤|到) 打(了|伤)(我|人|老|孩|客) 推(倒|搡)(了|我|老|客) 性骚扰 猥亵 非礼 (威胁|恐吓|扬言)~(打|杀|弄死|砍|命|人身) 持刀 弄死(我|你) 打死(我|你) 陌生(人|男)~(进|闯|开门|入) 尾随 抢劫 扇(了|)(我|她|他)(一|)(巴|耳)",
  },
];
