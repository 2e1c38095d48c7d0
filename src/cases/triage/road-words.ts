import type { Row } from "./lexicon.ts";

/** More of what goes wrong on the road, on rails and in public places. */
export const ROAD_WORDS: readonly Row[] = [
  {
    id: "control-fails",
    en: "(no|lost|losing|lose|without|partial) (the|my|all|any|) (brake|brakes|braking|steering|power steering|airbag|airbags|air bag|air bags|seat belt|seatbelt|headlights); (brake|steering|airbag|air bag|abs|throttle|seat belt|seatbelt|accelerator) (problem|problems|issue|issues|trouble|failure|defect|recall|light|warning); (brakes|steering) (went|gone|failed|out)",
    zh: "(刹车|制动|气囊|方向盘|转向|油门|安全带|剎掣|脚掣|手刹)(系统|)(有|出|存在|的|)(大|严重|)(问题|毛病|故障|缺陷|隐患) (没有|没|冇|无|失去)(刹车|煞车|制动|转向|助力) (刹车|煞车)(发|很|变|特别)(软|硬)",
  },
  {
    id: "falling",
    en: "ceiling ~ (collapsed|fell|came down|caved in|falling); (glass|shower|oven) (door|panel|screen|table|top|shelf) (just |suddenly |) (exploded|shattered|burst); (door|hood|bonnet|trunk|sunroof|windshield|bumper) ~ (flew|opened|popped|shattered|came off|detached) ~ (driving|highway|mph|road|moving|motion)",
    zh: "(天花板|天花|吊顶|天棚|吊灯|吊扇|外墙|招牌|广告牌|瓷砖|石屎|空调外机|冷气机|冷气架|窗户|玻璃|栏杆|护栏)~(掉下|掉落|跌落|脱落|塌|坠落|砸|剥落|跌咗落|倒下|断裂|松动) (玻璃|玻璃门|淋浴房|烤箱|锅|杯|壶|盖)(门|)(突然|)(自爆|爆裂|炸裂|炸了|爆咗|爆了|爆炸|炸开)",
  },
  {
    id: "car",
    en: "car; cars; vehicle; truck; van; suv; tow; towed; roadside; tire; tyre; engine; motorbike; motorcycle; scooter; aaa; rac; breakdown",
    zh: "车 拖 救援 抛锚 胎 爆呔",
  },
  {
    id: "drive",
    en: "transmission; gear; gears; shifter; fuel pump; alternator; drivetrain; suspension; strut*; wheel bearing*; shock*; clutch; turbo; engine; motor; wipers; lights; windshield; mirror; door; doors; trunk; hatch; sunroof; battery; dashboard; instrument cluster; speedometer",
    zh: "变速箱 波箱 离合 悬挂 避震 发动机 引擎 大灯 雨刮 水拨 车门 天窗 仪表 中控",
  },
  {
    id: "fails",
    en: "quit; quits; shifted (to|into) (neutral|limp); (to|into) neutral; limp mode; locked; exploded; caught; flew; popped; opened",
    zh: "装错 装坏 冇装好 没装好 全没 冇反应 没了 失控 冒烟 自己开 自动打开 掀开",
  },
  {
    id: "stall",
    en: "(shifted|went|goes|dropped|slipped|popped|jumped|into|in) (to|into|) (neutral|limp mode|limp); (barely|could not|couldnt|cant) (accelerate|steer|control|get out of the way); jerked; slid; skid*; spun out; hydroplan*; dropped to # mph; wouldnt (go|accelerate|move); would not (go|accelerate|move)",
    zh: "打滑 握不住 抖得(厉害|握|手) 车停(在|)路中 不受控制 抓不住 车头一沉 突然没反应 自己往(前|后) 动不了",
  },
  {
    id: "motion",
    en: "in park; in reverse; in my driveway; my garage; hill; slope; incline; into traffic; railroad tracks; train tracks; cars behind; semi truck; # lanes; rush hour; fast lane; left lane; my kids (in|with); heavy rain; curve; exit ramp; at night",
    zh: "中间车道 后面车 后面的车 左侧车道 超车道 慢车道 收费站 开上路 上路 路中间 匝道 山路 停车场 红隧 海隧 屯公 坡 一开",
  },
  {
    id: "crash",
    en: "(rolled|rolling|rolls) (away|back|backward*|down|into|forward) ~ (park|hill|driveway|garage|street|struck|hit|car|me|him|her); (burned|burnt) to (the ground|a crisp); (burst|went) into flames; t boned; hit and run; pile up; spun out; went into (a|the) (ditch|guardrail|tree|wall|median|river|oncoming); (knocked|ran|run) (me|him|her|us) (off|over) (my|the|his|her) (bike|bicycle|motorcycle|scooter|road); ran (me|us) off the road; cyclist; pedestrian was hit",
    zh: "摔沟里 掉(进|下|入)(沟|河|坑|井|水|山) 冲(进|到|上|入)(马路|河|店|沟|人行|对面) 撞上来 撞我 撞飞 碾压 侧滑 油门当刹车 走火 气爆 爆冲 暴冲 爆燃 闪燃 火烛",
  },
  {
    id: "danger",
    en: "falling debris; sinkhole; exposed (rebar|nails|nail|screws|wiring); scaffold*; capsiz*; (boat|ferry|ship) ~ sinking; no life (jacket|vest|guard); life (jacket|vest) ~ (not|didnt|broken|missing|wouldnt|fail*); lifeguard ~ (phone|asleep|absent|missing|texting|nowhere); live round*; asbestos; unsecured; no guard; sharp edge* ~ (child|kid|hand|cut|baby|toddler); live (electric|electrical); on fire; walk (along|on|down) (the|a) (motorway|highway|freeway|hard shoulder|interstate); smoke alarm* ~ (not|never|didnt|dont|doesnt|missing|disabled|fail*); could (seriously|easily|really) (hurt|injure|kill|burn); waiting to happen; (someone|people|somebody) (has|have) (already|) (been|got) (hurt|injured)",
    zh: "高空抛物 高空坠物 坠物 塌方 坍塌 倒塌 危房 (电线|电缆)(裸露|外露|掉|垂|下垂|老化|乱拉|断) 裸露(的|)电线 深坑 无护栏 没有护栏 早晚(会|要|得|)出(事|人命|大事) 迟早(会|要|得|)(出(事|人命)|撞|炸|着火|死人) 好易(跣|跌|整|撞|出事|电) (容易|很容易|极易)(摔|滑倒|触电|着火|起火|夹|划伤|割伤|伤到|出事故|发生(事故|危险)) 救生员~(手机|不在|没|睡|唔) 随时(会|可能|都会|有)(掉|塌|倒|跌|爆|断|撞|危)",
  },
  {
    id: "falling",
    en: "(ceiling|roof|plaster|tile|tiles|light|lamp|fan|sign|glass|window|panel|shelf|mirror|tv|cabinet|beam|brick) ~ (fell|came down|crashed down|collapsed|dropped) ~ (on|onto|near|next|beside|missing|inches|bed|me|him|her|us|head); (balcony|railing|banister|handrail|bannister|ladder|rung|step) (was|is|were|are|came|) (loose|broken|rotten|wobbly|unstable|not attached)",
    zh: "(空调|冷气|外机|冷气架|招牌|棚架|玻璃|窗|晾衣架|灯|天花|墙皮|外墙|树|广告牌|货架|柜|柜子|电视)(机|架|板|牌|)(都|就|快|快要|随时|突然|直接|松了|)(要|会|)(掉下|跌落|跌咗|掉了下|塌下|塌了|冧|砸|倒下|砸下|倒了下) 冧(咗|落|下) (栏杆|扶手|围栏|护栏)(都|是|系|已经|)(松|断|坏|摇|生锈)",
  },
  {
    id: "fire",
    en: "exhaust (fumes|smell|leak) ; (hose|tank|cylinder|canister|can|bottle|boiler|pressure cooker|battery|vape|e cigarette|tyre) ~ (burst|ruptured|exploded|blew); live wire; (gas|stove|burner) ~ (wont turn off|left on|stays on)",
    zh: "(插头|插座|插排|电线|充电器|充电头|充电线|适配器|插苏|拖板|尿袋|排插|线路|线)(都|就|被|全|已经|)(烧|熔|溶|冒|爆|炸|烫手|烧得|烧到) (烧|燶)到(溶|熔|黑|燶|变形|着) 电线走火 电器走火 麻了一下 (手|我|人)(被|给|)(电|麻)(了|得|到|咗) 跳闸~(冒|火|烧) 机身(烧|爆) 冒出(黑|白|浓|)烟 烫(得|到)(摸不|不敢|冇得|变形)",
  },
  {
    id: "driver",
    en: "(driver|captain|pilot|guide|instructor|rider|courier) (was|is|has been|had been|clearly|obviously|) (drinking|drunk|high|on drugs|speeding|texting|falling asleep|nodding off); drove (like a maniac|recklessly|on the wrong side|through a red|at # ); almost (hit|ran over|killed) (me|us|a|my|him|her|two|pedestrian|someone)",
    zh: "(司机|师傅|骑手|车长|教练|小哥|巴士|车)~(喝了酒|饮咗酒|喝酒|酒气|闭眼|盹|着迷手机|打电话开|单手|冲灯) (一边|边)(开车|揸车)(一边|边)(看|玩|打|滑|睇|刷|聊) (急煞|急刹)~(摔|跌|飞|撞|仆) 没(等|站)~(开车|就开|关门)",
  },
  {
    id: "lift-fails",
    en: "reversed; sped up; stopped abruptly; doors opened",
    zh: "倒着 反方向 反转 倒行 倒退 突然 门(没关|打开|夹)",
  },
  {
    id: "child-danger",
    en: "wrong (stop|bus stop|house|school); left (at|on) (the|a) ; wandered off; unattended; nobody watching; no supervision; let (him|her|them) leave; whipped; burst; shattered; exploded; pinned; toppled; nearly (swallowed|choked|fell|went); almost (swallowed|choked|fell|went|got); came (undone|unclipped|loose)",
    zh: "滑下 掉进 冲到 冲出 跑出 被落 落在车 忘在车 没系 松开 差点 差啲 险些 咳 流鼻血",
  },
  {
    id: "medicine-wrong",
    en: "hasnt (shipped|arrived|come); havent (shipped|received|sent); not (shipped|arrived|received|delivered); never (shipped|arrived|came); refus* to (fill|dispense|refill); without his; without her",
    zh: "日期 早过 喂错 拿成 开成 发成 配成 没货 缺货 唔够 迟送",
  },
  {
    id: "toxic",
    en: "black mold; black mould; toxic mold; mold everywhere; mould everywhere; mold (all over|on the walls|in the (room|walls|vents|ac|air)); mould (all over|on the walls|in the (room|walls))",
    zh: "发霉的墙 霉菌 油漆味 胶水味 塑料味 异味 怪味 煤烟 废气 粉尘 硫磺",
  },
  {
    id: "food",
    zh: "酸奶 奶茶 饮料 馒头 粥 面 盒饭 巧克力 月饼 糕 面包 包子 饺子 汤 沙拉 便当 便當 泡面 罐头 零食 点心 豆浆 火锅 米饭 披萨 汉堡 寿司",
  },
  {
    id: "exposed",
    en: "on (the|a) mountain; in the (woods|desert|mountains|wilderness|middle of the (ocean|sea|lake)); country lane; back road; dark road; no phone signal; no cell service; bend",
    zh: "路中间 路中央 停路中 (在|喺)山上(抛锚|坏|死火|爆胎|熄火|没电) 车道上 快线上 行车道 匝道 车停路 停在路中 红隧 隧道口",
  },
  { id: "spoiled", en: "curdled; sour; past date; pink in the middle; raw in the middle", zh: "酸了 酸咗 过期的 变味" },
];
