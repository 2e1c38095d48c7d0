import type { Row } from "./lexicon.ts";

/** Food, medicine, furniture, buildings, children's things: what in them can hurt. Pairs make a hazard: see hazards.ts. */
export const THING_WORDS: readonly Row[] = [
  {
    id: "sharp",
    en: "glass; shard*; metal; wire; wires; nail; nails; screw; needle; blade; razor; staple*; splinter*; bolt; tack; pin",
    zh: "玻璃 碎玻璃 铁丝 钢丝 钢丝球 铁钉 钉子 螺丝 针 刀片 铁片 铁屑 金属 金属片 订书钉 图钉 竹签 牙签 瓷片 石头 石子",
  },
  {
    id: "in-food",
    en: "(in|inside|into) (my|the|our|his|her|their|a|your) ~ (food|salad|soup|sandwich|burger|meal|pizza|bread|cake|cereal|rice|pasta|drink|dinner|lunch|dish|chocolate|yogurt|milk|smoothie|curry|noodles|bowl|plate|cup|glass|bottle|mouth|can|jar|taco|fries|chicken|sauce|ice cream|baby food|formula); bit (into|on|down); found (a|an|some|) (piece|pieces|bit|bits|shard|shards|chunk) of; swallow*; ate; eating; mouth",
    zh: "吃到 吃出 食到 食出 咬到 喝到 饭里 菜里 汤里 面里 粥里 饭入面 饭入边 汤入面 面包里 蛋糕里 饺子里 包子里 里面有 入面有 嘴里 吞 咽 奶粉里 饮料里 嚼 食物 餐 外卖 便当 面包",
  },
  {
    id: "swallow",
    en: "swallow*; chok*; suffocat*; strangl*; put (it|them|one) in (his|her|their) mouth; in (his|her|their) (mouth|throat)",
    zh: "吞(了|下|食|咽|进|落|咗) 误食 误吞 噎(到|住|着) 呛(到|住|着) 卡(住|到|在)(了|)(喉|气|孩|宝) 哽(到|亲) 窒息 塞进嘴 勒(住|到|着) 放进嘴",
  },
  {
    id: "food",
    en: "food; meal; ate; eat; eating; restaurant; chicken; sushi; salad; burger; seafood; oyster*; milk; formula; pizza; prawn*; fish; lunch; dinner; takeaway",
    zh: "吃 食 饭 菜 外卖 餐 喝 饮 奶粉 牛奶 生蚝 海鲜 肉",
  },
  {
    id: "spoiled",
    en: "expired; out of date; past (its|the) (date|expir*|use by|best before|sell by); mold; mould; moldy; mouldy; rotten; off; spoiled; raw; undercooked; contaminat*; maggot*; rancid; tainted; recalled",
    zh: "过期 变质 发霉 馊 臭 坏的 腐 生的 没熟 唔熟 未熟 霉 过咗期 长虫 隔夜",
  },
  {
    id: "eaten",
    en: "ate; eaten; eating; drank; fed; gave (it |) to (my|the|our); already (had|eaten|drunk); swallow*",
    zh: "吃了 吃完 吃下 食咗 食完 喝了 喝完 饮咗 饮完 吃到 吃的时候 喂 给(孩|宝|小|老|我)~(吃|喝) 吃掉",
  },
  {
    id: "medicine",
    en: "medicine*; medication*; meds; pill; pills; tablets; prescription*; drug; insulin; inhaler*; vaccine*; injection; dose; dosage; antibiotic*; pharmac*; iv; drip; eye drops; epipen; contact lens*; blood pressure; chemo",
    zh: "药 药品 药水 药片 药丸 针剂 疫苗 点滴 输液 打针 眼药 胰岛素 处方 药房 感冒药 剂量 注射 针水 隐形眼镜",
  },
  {
    id: "medicine-wrong",
    en: "expired; wrong; out of date; incorrect; mix* up; mixed; recalled; counterfeit; fake; double; overdos*; side effect*; contaminat*; someone elses; another patient*; mislabel*; lost; missing; without; ran out; run out; delayed; stuck; late; days without; interaction; allergic",
    zh: "过期 过咗期 错 发错 配错 拿错 派错 用错 打错 开错 执错 假 变质 副作用 超量 过量 双倍 别人的 断药 没有药 停药 失效 冷链 不良反应 污染",
  },
  {
    id: "vital-medicine",
    en: "insulin; inhaler*; epipen; heart (meds|medication|medicine|pills); blood pressure (meds|medication|pills); my (medication|medicine|meds); his (medication|medicine|meds); her (medication|medicine|meds); oxygen; chemo; seizure (meds|medication); life saving; dialysis; ventilator; cpap; breast pump",
    zh: "胰岛素 救命药 心脏病药 降压药 药都在 药在 药喺 氧气 呼吸机 哮喘药 血压药",
  },
  {
    id: "allergen",
    en: "allerg*; peanut*; nut; nuts; gluten; celiac; coeliac; shellfish; dairy; sesame; lactose; allergen*",
    zh: "过敏 花生 坚果 麸质 海鲜 乳糖 过敏原 致敏 敏感 芝麻 蚕豆 蛋白",
  },
  {
    id: "undeclared",
    en: "not (labelled|labeled|listed|mentioned|marked|declared|suitable|nut free|gluten free); (isnt|wasnt|werent|arent|never) (labelled|labeled|listed|mentioned|marked|declared|on the label); no (warning|mention|label); undeclared; mislabel*; unlabel*; despite (telling|saying|asking|being told|my); told (them|the waiter|the waitress|staff|you|him|her|your) ~ (allerg*|nut|nuts|gluten|dairy|celiac|coeliac); (still|yet) (had|contained|came|served|put); contained; turned out to contain; actually contain*; served (me|him|her|us|my|with); (had|has|full of|with) ~ (nuts|peanuts|gluten|dairy|egg|milk|shellfish) in",
    zh: "没(有|)(标|写|注明|提示|提醒|说明|告知) 未(标|注明|提示|提醒|告知) 冇(写|标|讲|提) 还(是|)(放|加|有|给) 照(放|加|落) 仍(放|加|有) (实际|居然|竟然|其实)含 说(了|过)(不|对|别) 讲(咗|过|明)(唔|对) 特别(说明|交代|备注|注明) 备注 吃出 没写 没标",
  },
  {
    id: "furniture",
    en: "chair; stool; bed; bunk; ladder; shelf; shelves; shelving; table; crib; cot; swing; hammock; ceiling; railing; balcony; banister; stairs; step; trampoline; treadmill; dresser; wardrobe; cabinet; cupboard; tv stand; mirror; bookcase; desk; stroller; pram; pushchair; high chair; highchair; bike; bicycle; scooter; handlebar*; fork; pedal*; skateboard; helmet; harness; rope; pool; fan; light fixture; chandelier; door; gate; garage door; window; shower screen; shower door; glass (door|table|panel|shelf|shower); shelf; bench; rack; escalator; ride; slide; zip line; carabiner; barbell; dumbbell; gym machine; lawnmower; mower; saw; blender; pressure cooker; instant pot; oven door; wheelchair; walker; crutch*; stairlift",
    zh: "椅 凳 床 梯 架 柜 桌 台 秋千 滑梯 吊灯 天花 吊顶 栏杆 阳台 扶手 楼梯 跑步机 婴儿车 推车 婴儿床 餐椅 自行车 单车 电动车 滑板车 车把 头盔 玻璃门 淋浴 浴室 镜 吊扇 风扇 门 窗 闸 扶梯 电梯 游乐 蹦床 攀爬 高压锅 压力锅 铁架 招牌 广告牌 冷气机 安全绳 轮椅 拐杖 货架 地砖 瓷砖 外墙 石屎",
  },
  {
    id: "gives-way",
    en: "collaps*; gave way; give* way; (fell|falls|came|crashed|crashing|falling) (down|over|off|on|onto|apart|out); tipp* (over|on|onto); toppl*; snapp*; broke; cracked in half; broke in (half|two); split; detach*; came (off|loose|away|undone); gives out; gave out; shatter*; explod*; fold*; slipp*; closed on; shut on; slammed",
    zh: "塌 倒(下|了|落|塌|咗) 断(了|开|裂|咗|成|掉) 掉(下|落|了下|咗落) 跌(落|咗落|下) 砸 散架 裂开 炸 爆 脱落 坠 松脱 折(了|断) 侧翻 翻(了|倒|车|侧) 甩(咗|出|脱) 剥落 倾倒",
  },
  {
    id: "on-person",
    en: "(on|onto|at) (me|him|her|us|top of|my|the (baby|kids|child|toddler)); (while|when|as|with|just as) (i|we|he|she|my|our|the kids|someone|him|her|me|sitting|sleeping|in use|riding) ~ (was|were|sat|lay|sleep*|stood|on|in|use|using|climb*|rid*|sit*|leaned|leant|asleep|step*|cycl*|were); under (me|my|him|her|us); (i|he|she|we) (fell|landed|went) (through|to the floor|down|flying|over|on); (nearly|almost|just) (hit|missed|fell|landed|crushed|took|struck|fallen|falling); inches from; narrowly",
    zh: "到(我|人|孩|小|老|头|脚|身|客|阿) 中(我|人|孩|小|老|头|路|车) (坐|躺|睡|站|骑|踩|爬|靠|扶|用|玩|瞓|企)(着|在|到|上|上去|紧|喺|的时候|时|下去|嘅时候|一下) 头上 身上 面前 差点 差一点 差啲 险些 几乎 幸好 好彩 还好 人仰 连人 一屁股 成个人 整个人 路人 行人 跌咗落",
  },
  {
    id: "child",
    en: "baby; babies; infant*; toddler*; newborn*; kid; kids; child; children; son; daughter; grandson; granddaughter; niece; nephew; # (year|month|yr|yrs|mo|week) old; little (one|boy|girl)",
    zh: "宝宝 婴儿 小孩 孩子 儿子 女儿 娃 细路 细路仔 囡囡 囡 仔仔 bb 小朋友 幼儿 新生儿 孙子 孙女 个仔 个女 我仔 我女 学生 小宝 宝贝 阿仔",
  },
  {
    id: "child-thing",
    en: "toy; toys; crib; cot; stroller; pram; pushchair; pacifier; dummy; teether; high chair; highchair; car seat; booster; playground; slide; swing; baby (bottle|food|formula|monitor|carrier|gate|walker|bath); formula; bunk bed; teddy; doll; rattle; magnet*; button batter*; daycare; kids club; school bus; nursery",
    zh: "玩具 婴儿床 婴儿车 推车 奶嘴 奶瓶 牙胶 餐椅 安全座椅 滑梯 秋千 游乐 积木 娃娃 磁铁 磁力珠 纽扣电池 奶粉 辅食 童装 童车 校车 幼儿园 托儿 游乐场 水上乐园 淘气堡 bb床 bb车",
  },
  {
    id: "child-danger",
    en: "small part*; fell (off|out|from|down|over|through|backwards|on); tipped; sharp; splinter*; chok*; swallow*; trapped; locked (in|inside); left (alone|behind|unattended|on the bus); collaps*; strangl*; toxic; ran off; drown*; got lost; wandered; hurt; burn*; scratched (his|her); bitten; unsupervised; went under; nearly fell; cut (his|her|their|on|by)",
    zh: "咬下 抠下 掉(下来|了下|下去) 卡住 夹(到|住|手) 毛刺 勒 被困 困在 锁在 走失 走丢 小零件 摔(倒|下|了下|到|断|伤) 跌(倒|落|下|咗|亲) 刮(到|伤) 划(到|伤|破) 吞 没人看 无人看 冇人睇 溺水 落水 单独 烫 咬到 噎 呛",
  },
  {
    id: "child-thing-fault",
    en: "small part*; (came|come|comes|coming|fell|broke|breaks|snapped|pops|popped|falls) (off|loose|apart|out|undone|in half); sharp; splinter*; detach*; collaps*; strap*; buckle*; unbuckl*; strangl*; lead; toxic; loose; mold; mould; moldy; expired; out of date; recalled; snapped; tipped; swallow*; chok*; cracked; broke; bugs; worms; left; unattended; overheat*; battery",
    zh: "咬下 抠下 掉下来 掉出 甩出嚟 甩咗 卡住 夹(到|住|手) 脱落 尖(锐|的|角) 毛刺 锋利 勒 小零件 松(脱|动|开) 断裂 断了 断咗 侧翻 变质 过期 发霉 生虫 结块 异味 刺鼻 扣不 散架 裂开 爆 有毒 甲醛 荧光剂 重金属 失灵 刹不住 超载",
  },
  {
    id: "lift",
    en: "lift; elevator; escalator; cable car; ski lift; gondola; roller coaster; amusement ride; ferris wheel",
    zh: "电梯 升降机 lift 扶梯 扶手电梯 缆车 过山车 摩天轮",
  },
  {
    id: "lift-fails",
    en: "stuck; trapped; plung*; dropp*; drop; free fall; fell; jolt*; doors (closed|shut) on; caught in; stopped between; restraint*; harness; stopped midair; stopped suddenly; unlocked",
    zh: "困 被困 坠 急坠 下坠 掉 夹 卡 急停 急跌 突然停 失控 停在半 倒挂 安全带 逆行 冲顶",
  },
  {
    id: "trapped",
    en: "trapped (in|inside); locked (in|inside) (the|a|my|his|her|our) (car|room|store|lift|elevator|bathroom|vehicle|toilet|building); couldnt get out; (fire|emergency) (exit|exits|escape) ~ (blocked|locked|chained); no fire (exit|alarm|escape|extinguisher*); smoke (alarm|alarms|detector|detectors) ~ (not|didnt|dont|missing|disabled|broken|never|fail*)",
    zh: "被(困|反锁|锁)(在|喺|住) 困(在|喺|咗|了)(里面|电梯|房|车|入面|厕|升降|lift|lift) 逃生(门|通道|出口)~(锁|堵|封|塞) 走火通道~(锁|塞|堵) 安全出口~(锁|堵|封) (烟雾|烟感|消防|火警)~(没响|不响|唔响|坏|失灵|没有) 困𨋢",
  },
  {
    id: "driver",
    en: "(driver|chauffeur|pilot|cabbie|rider|bus) ~ (drunk|texting|asleep|falling asleep|speeding|reckless*|on his phone|on her phone|ran a|running red|dangerously|swerv*|nodding off|road rage|smelled of alcohol|cut me off|wouldnt stop|wrong way); drunk driver; emergency landing; (cabin|engine|wing) ~ (fire|smoke|depressur*); oxygen masks; turbulence ~ (injur*|hurt|hit|ceiling|thrown)",
    zh: "(司机|师傅|骑手|车长|教练|快递员|外卖员|小哥|巴士)~(酒驾|醉驾|超速|闯红灯|冲红灯|玩手机|看手机|睇手机|打瞌睡|瞌睡|睡着|疲劳|逆行|飙车|飞车|危险|横冲|差点撞|开得飞快|急刹|瞓着|眼瞓) 迫降 紧急降落",
  },
  {
    id: "toxic",
    en: "toxic (fumes|chemical*|smell|paint|gas|material*|substance*|mold|mould); poison*; lead paint; asbestos; (black |toxic |)mold in; formaldehyde; bleach; chemical (smell|odor|taste); cleaning (fluid|chemical|product|solution|liquid); carbon monoxide; radiation; rat poison; pesticide*; contaminated (water|food); sewage; mercury",
    zh: "甲醛 苯 有毒 致癌 农药 毒性 化学(味|剂) 漂白水 清洁剂 洗洁精 消毒水 刺鼻 煤气 臭气 毒 石棉 铅超标 杀虫 老鼠药 工业酒精 污水",
  },
  {
    id: "body-effect",
    en: "headache*; dizz*; nause*; cough*; sick; ill; throat; eyes; sting*; burn*; drank; swallowed; breath*; lungs; asthma; lightheaded; migraine*; wheez*; nosebleed*; fever; hospital; doctor; skin",
    zh: "头晕 头痛 头疼 恶心 想吐 作呕 咳 喉咙 眼睛 流眼泪 流泪 流鼻血 呼吸 喝(了|下|到) 饮(咗|到) 不舒服 难受 唔舒服 发烧 皮肤 过敏 哮喘 嗓子 晕 超标 老人 孩子 孕妇",
  },
  {
    id: "hot-liquid",
    en: "(hot|boiling|scalding) (water|coffee|tea|soup|oil|drink|chocolate|steam|liquid|sauce)",
    zh: "(热|滚|烫|开|沸)(水|汤|油|茶|咖啡|粥) 滚水 麻辣烫汤",
  },
  {
    id: "spilt-on",
    en: "(spill*|spilt|pour*|splash*|all over|went over|dumped|leaked|spray*|exploded|squirted) ~ (me|my|him|her|his|us|lap|leg|legs|hand|hands|daughter|son|face|chest|arm|kid|child|baby)",
    zh: "(泼|洒|倒|溅|淋|喷|倾|漏)~(身|腿|脚|手|脸|孩|我|胸|面)",
  },
  {
    id: "slippery",
    en: "slippery; wet floor; ice on; icy; uneven; loose (step|carpet|tile*); pothole; no (handrail|railing|wet floor sign); manhole; unlit (stairs|steps)",
    zh: "地滑 太滑 好滑 湿滑 跣 积水 结冰 井盖 坑洞 没(有|)(扶手|警示|防滑|护栏) 冇(警告|防滑|扶手)",
  },
  {
    id: "fell",
    en: "fell; fall; slipped; slipping; tripped; trip hazard; falling; broke; went down; hurt; twisted",
    zh: "摔 滑倒 跌 仆 绊 滑(了|一)跤 摔跤",
  },
  {
    id: "no-heat",
    en: "no (heat|heating|hot water|power|electricity|ac|air con|air conditioning|water); without (heat|heating|power|electricity|water|hot water|ac|air conditioning); boiler (broke*|down|died|stopped); furnace (broke*|down|died|stopped)",
    zh: "没(有|)(暖气|供暖|电|水|空调|热水) 停(电|水|暖) 冇(电|水|冷气|热水) 断(电|水|暖)",
  },
  {
    id: "extreme-cold",
    en: "freezing; below zero; winter; minus # ; # degrees; snow*; heatwave; heat wave; cold; sub zero",
    zh: "零下 冬天 大雪 寒流 冷死 结冰 高温 热浪 #度 三伏",
  },
];
