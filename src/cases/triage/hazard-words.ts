import type { Row } from "./lexicon.ts";

/** Things that can hurt, what may go wrong with them, and where it is dangerous. Pairs of them make a hazard: see hazards.ts. */
export const HAZARD_WORDS: readonly Row[] = [
  {
    id: "danger",
    en: "dangerous; danger; unsafe; hazard; hazardous; not (a|) safe (to|for|at|place|product|vehicle|car|and); isnt safe; not safe; safety (hazard|issue|issues|concern|concerns|risk|defect|problem|recall); risk of (fire|injury|shock|electrocution|choking|burn*|suffocat*|falling); choking (hazard|risk|danger); no safety; life or death; matter of life",
  },
  {
    id: "danger",
    zh: "危险 不安全 唔安全 安全隐患 隐患 安全问题 安全事故 危及 有危险 毒气 有毒(气|物|成|塑|的|液) 致癌 甲醛 高压线 井盖 消防通道 假药 一级响应",
  },
  // Fire, smoke, current, gas.
  {
    id: "fire",
    en: "(caught|catch|catching|catches|set) ~ (fire|alight); (was|is|were|it|on|car|house|kitchen|charger|battery|oven|phone|laptop|engine|scooter) on fire; fire (started|broke out|hazard|risk|damage|department|brigade|truck|extinguisher|in the|inside|from the); burst into flames; flames; went up in (flames|smoke); burn* (down|my house|the house|a hole|through the); (electrical|kitchen|battery|engine|house|small) fire; ignited; charred; scorch*; singed; (melted|melting) ~ (plug|charger|cord|socket|outlet|wire|wires|cable|plastic|battery|hot|wall|adapter|casing)",
  },
  {
    id: "fire",
    en: "(plug|charger|cord|socket|outlet|wire|wires|cable|adapter|wiring|battery|extension) (has|is|was|had|have|) (melted|melting|burned|burnt|burning|sparking|sparked|smoking|smoked|exploded|swollen|bulging); (battery|batteries) ~ (swelled|swollen|bulg*|explod*|leaking acid|caught); smoke (com*|came|pour*|billow*|rising|started|from|out|began|everywhere|filled|inside|in the cabin); (started|began|begins|starts|keeps|kept) (to|) (smoke|smoking|spark|sparking); sparks; sparking; sparked; (burning|burnt|burned|electrical|hot plastic|smoky) (smell|odor|odour|rubber|plastic smell|wires); smell* ~ (burning|burnt|smoke|gas|fumes|petrol|gasoline|fuel|electrical|propane)",
  },
  {
    id: "fire",
    en: "explod*; explosion; (blew|blown) up (in|while|on my|when|inside|and); shatter* (while|in my|on its own|by itself|spontaneously|all over (me|my|him|her)|without|for no reason|into my|and cut); gas leak*; leak* (gas|fuel|petrol|gasoline|propane|acid); (fuel|gas|gasoline|petrol|propane|acid|radiation|ammonia|chlorine) (leak*|spill*|smell*|odor|fumes); fumes; short circuit*; shorted out; too hot to (touch|hold); overheat* (and|while|so|to the point)",
  },
  {
    id: "fire",
    en: "electric* (shock*|burn*); electrocut*; (got|get|getting|gave me|give|gives|gives you|had|received) (a|an|) (electric |nasty |bad |)(shock|shocked|shocks|zapped|jolt) (from|off|when|while|every|touching|by|through); zapped; shocked (me|my|him|her|us) (when|as|while|every|twice); (live|exposed|bare|frayed) (wire|wires|wiring|electrical|cable|cables); (shower|kettle|tap|handle|case|casing|frame) (is|was) live",
  },
  {
    id: "fire",
    zh: "着火 着咗火 着左火 起火 失火 火灾 火警 冒烟 出烟 起烟 冒(出|起)(黑|白|浓|)烟 冒火 火花 火星 自燃 爆炸 炸裂 炸开 炸飞 爆裂 突然爆 自爆 炸(了|咗)(我|一|，|,|厨|满|,|！|!|。) 烧焦 烧穿 烧糊 烧黑 烧溶 烧熔 熔(化|咗|了) 焦味 烧焦味 焦糊味 糊味 燶味 烧燶 臭燶 漏电 触电 电击 电到 电亲 被电 (麻|电)(了|到|)(手|我一下) 电了一下 短路 煤气味 煤气泄 燃气泄 瓦斯(漏|味|外) 漏(煤气|瓦斯|燃气|汽油) 煤气漏 漏油味 (汽油|瓦斯|煤气|天然气|燃气)(味|泄漏|泄露) 泄漏 烧起来 烧着(了|) 烟雾 电池(鼓包|膨胀|爆|漏液|鼓起|胀) 鼓包 过热(起|自|冒|烧|爆) 烫到(不能|唔)",
  },
  {
    id: "screen",
    en: "screen; display; protector; tempered film; app; website; page; video; inbox; phone screen",
    zh: "屏 屏幕 内屏 外屏 萤幕 贴膜 钢化膜 膜 包装 气泡 气泡膜 泡沫 物流 快递箱 箱子 外箱",
  },
  // The car: what steers, stops and holds, and how it fails.
  {
    id: "control",
    en: "brake; brakes; braking; abs; air bag; air bags; airbag; airbags; srs; steering; throttle; accelerator; gas pedal; seat belt; seat belts; seatbelt; seatbelts; tie rod*; ball joint*; control arm; lug nut*; wheel nut*; wheel bolts; axle; cruise control; parking brake; handbrake; hand brake; emergency brake; headlights; headlamps; car seat; child seat; booster seat; stability control; esp; traction control; tailgate; liftgate; driveshaft; drive shaft; drivers (side |)window; windshield wipers; wipers; defrost*; gear shift; park gear; hood latch; seat back; seatback",
    zh: "刹车 煞车 剎掣 制动 气囊 安全气囊 安全带 方向盘 转向 方向机 油门 手刹 脚掣 手掣 脚刹 軚盘 呔盘 迫力 abs esp 大灯 头灯 雨刷 引擎盖 传动轴 半轴 球头 悬挂断 安全座椅 拉杆",
  },
  {
    id: "fails",
    en: "fail*; not (work|deploy|engage|disengage|release|respond|stop|hold|open|inflate|latch|lock|retract|function); (did|does|do|would|will|could) not (disengage|work|deploy|engage|release|respond|stop|hold|open|inflate|latch|lock|retract|function|stay|properly); (didnt|doesnt|dont|wont|wouldnt|isnt|arent|wasnt|werent|hasnt|cant) (work|working|deploy|engage|release|respond|stop|hold|open|inflate|latch|lock|retract|function|catch|stay|slow); stopped (working|responding); inoperative; inoperable; malfunction*; lock* up; seiz*; (went|gave|goes) out; (to|hit|on) the floor; defect*; faulty; stuck; stick*; (came|come|comes|coming) (off|loose|apart|undone|on); (fell|falls|fall|falling) (off|out|apart); broke; broken; breaks; snapp*; leak*; illuminat*; (light|lights|lamp|warning) (is|was|are|stays|stayed|keeps|keep|came|comes|coming|remained|remains|) (on|lit|flash*|up); warning; loose; not tightened; grind*; grinded; spongy; soft pedal; inadvertently; deployed; without warning; separat*; intermittent*; cut out; jam*; wired wrong*; (wrong|wrongly|incorrectly|badly) (wired|fitted|installed|connected); disconnected; miswired; off by itself; pulls; metal on metal; vibrat*; went completely; disabled; dead; shut down; recall*",
  },
  {
    id: "fails",
    zh: "失灵 失效 故障 不灵 唔灵 没反应 没有反应 冇反应 无反应 踩不(动|住|下|到) 踩(到|下去|落去|极)~(底|没|冇|空|都) 刹不(住|了|到|停) 煞不(住|了) 抱死 异常 断(了|裂|开|咗|掉|线) 脱落 松(了|动|脱|咗|掉|开) 坏(了|咗|掉) 漏油 漏液 灯(一直|突然|又|都|还|)(亮|着|闪) 亮(起|了|灯|红|黄|着) 报警 报故障 警示灯 警告灯 没(弹|打开|爆|弹开) 未(弹|打开|能弹|爆) 弹不(出|开) 不弹 冇弹 唔弹 误弹 突然(弹|爆|锁|失|断|卡|变|没|硬|软|弹出) 自己(弹|爆|锁|打|转) 卡(死|住|滞|实) 打不动 转不动 扭唔(到|郁) 失控 变(硬|重|软) 锁死 锁(不|唔)(上|住|到) 扣(不|唔)(上|住|到|稳) 没(拧|上|装|锁)(紧|好|牢) 冇上紧 冇(收|扭|锁)紧 装反 接错 插错 掉了 掉下来 甩(咗|了|出) 甩 不受控 唔受控 唔work 没有(了|) 没了 冇晒 冇咗 空行程 唔亮 不亮 失去 磨到铁 磨到底",
  },
  {
    id: "tyre",
    en: "tire; tires; tyre; tyres; wheel; wheels; rim",
    zh: "轮胎 车胎 前胎 后胎 车呔 车轮 前轮 后轮 轮毂 轮子",
  },
  {
    id: "tyre-fails",
    en: "blew; blow* out; blowout; burst; exploded; bald; bulg*; tread separat*; sidewall; (came|come|fell|falls|flew|coming) off; wobbl*; loose; not tightened; lug nuts; tread; shredd*; delaminat*; detach*",
    zh: "爆(了|胎|咗|开|呔|裂) 鼓包 裂(开|了|纹|缝) 飞(出|脱) 脱落 掉(了|下|落) 没(拧|上|打|锁)(紧|好) 松(动|了|脱|咗) 甩咗 开裂 起泡 漏气 锁不紧",
  },
  {
    id: "luggage",
    en: "luggage; suitcase; bag; bags; baggage; carry on; trolley; chair; desk; cart; toolbox; price; quote; quoted",
    zh: "行李 箱 行李箱 拉杆箱 旅行箱 购物车 椅子 报价 书包",
  },
  {
    id: "stall",
    en: "stall; stalls; stalled; stalling; (engine|car|vehicle|truck|van|motor|bike|scooter) (just |suddenly |completely |)(died|dies|dead|shut* (off|down)|cut* (out|off)|quit*|turned off|stopped|lost power|loses power); los* (of|all|) (engine|motive|electrical|) power; lost power; no power; (reduced|losing|loses) power; sudden* (stop*|brak*|accelerat*|deceler*|lost|shut*|lunge*|surge*); unintended acceleration; sudden acceleration; accelerat*; surg*; lurch*; (hit|struck) (a|an|the|my|our) (wall|garage|fence|tree|house|pole); lurch*; (out of|into) (gear|park|neutral|drive); roll* (away|back|backward*|forward); los* control; shut* (off|down); fishtail*; swerv*; transmission (slip*|fail*|jerk*|locked); jerks; hesitat*; death wobble; braked by itself; phantom braking; slammed on the brakes; hood (flew|opened|popped)",
  },
  {
    id: "stall",
    zh: "熄火 死火 失去动力 冇晒力 动力(中断|丢失|消失|全失|没了) 没(有|)动力 突然(加速|减速|停|刹|断电|失速|没电|冇电|冲|黑屏|掉电|熄|死火|停车|没动力|失动力|趴) 失速 暴冲 自动加速 自己加速 窜出去 溜车 溜后 失控 断电 甩尾 方向跑偏 严重跑偏 飘 急刹 趴窝 掉档 脱挡 仪表黑屏 爆冲",
  },
  {
    id: "motion",
    en: "while (i was |we were |she was |he was |my wife was |my husband was |)(driving|in motion|travel*|turning|merging|going|moving|riding|coming); driving (down|on|at|along|to|home|with|in|my|through|over|60|65|70); highway; freeway; interstate; motorway; expressway; turnpike; intersection; in traffic; oncoming; # (mph|kph|km h|miles an hour|miles per hour); at speed; high speed; highway speed*; middle of (the|a|traffic) ; railroad; red light; stop sign; on ramp; off ramp; parking lot; car park; driveway; roundabout; bend; downhill; on a hill; m25; a1",
    zh: "高速 行驶(中|途|时|过) 驾驶(中|途|时|过) 行车(中|途|时) 开(着|着着|到一半|在路) 揸(紧|住|到|车) 路上 路口 红绿灯 红灯 马路(中间|上|中央) 路中(间|心) 隧道 高架 快速路 桥上 大桥 国道 时速 #(公里|km)(/|每|)(h|小时|时速) 下坡 上坡 斜路 转弯 弯道 超车 变道 车流 公路 快线 行到",
  },
  {
    id: "crash",
    en: "collision; rollover; rolled over; (car|auto|vehicle|truck|head on) (crash*|wreck*); (rear|t) ended ; rear ended; (i|we|he|she|vehicle|car|consumer|driver) (crashed|wrecked); crashed into; (hit|struck|into) (a|an|the) (tree|wall|pole|guardrail|guard rail|curb|barrier|another (car|vehicle)|oncoming|parked|pedestrian|cyclist|fence|deer|ditch|concrete); into a ditch; (caus*|avoid*|result* in|almost|nearly|near|prevent*|narrowly) ~ (accident|crash|collision|pile up); near miss; ran (over|off the road); plow* into; flipped over; (vehicle|car) (totaled|totalled)",
    zh: "车祸 撞车 撞(上|到|向|了)(了|)(护栏|前车|前面|墙|树|行人|人|电线杆|隔离|栏杆|路边|后车|石) 翻车 炒车 追尾(了|前|事故|，) 交通事故 交通意外 (导致|造成|发生|引起|酿成|避免|出)(了|)~(事故|意外) 冲(下|向|出)(了|)(路|护|沟|人|马) 死亡",
  },
  // Left standing by the road.
  {
    id: "breakdown",
    en: "flat (tire|tyre); blew a (tire|tyre); blowout; puncture*; broke* down; break down; breakdown; out of (gas|fuel|petrol|charge); stranded; (left|leave|leaving) (me|us|him|her|someone|them) (stranded|there|standing|sitting|waiting|alone); (wont|wouldnt|didnt) start; stuck; tow; towed; towing; tow truck; roadside assist*; recovery (truck|service|vehicle); wrecker; engine (died|failed|seized); dead car; changing the (wheel|tire|tyre)",
    zh: "爆胎 爆呔 抛锚 趴窝 死火 坏车 (车|引擎|发动机|离合器|变速箱)~(坏|熄火|故障|没电|冇电) 坏(了|掉|在|咗)(高|半|路|国|隧|,|，) 熄火 没电 冇电 拖车 拖吊 救援 道路救援 不给拖 唔肯拖 不肯拖 故障 没油 轮胎没气 困在",
  },
  {
    id: "exposed",
    en: "(side|shoulder|edge|middle|verge) of (the|a|an) (busy |dark |main |) (highway|freeway|interstate|motorway|road|route|street|expressway|state route|state|turnpike|i); side of (the|a) road; hard shoulder; (on|the) (the |narrow |highway |)shoulder; in the dark; pitch black; pitch dark; middle of nowhere; live lane; (in|inside) (a|the) tunnel; on (a|the) bridge; on the (highway|freeway|interstate|motorway|autobahn|expressway|m25|m1|m6|i 95|turnpike|railway|tracks)",
    zh: "应急车道 应急道 路肩 (高速|国道|公路|省道|马路|快线|大路|车道|快速路|匝道)(路|)(边|旁|边上|旁边|中间|中央|上站|口站) 路中(间|心|央) 马路中 隧道(里|内|中|口) 桥上 荒郊野外 荒山野岭 前不着村 (停|站|困|坏|趴|等)在(高速|国道|路边|公路|马路|快速|隧道|桥|车道|半山) 黑漆漆 冇街灯 没有路灯 没路灯",
  },
  {
    id: "highway",
    en: "highway; freeway; interstate; motorway; expressway; turnpike; tunnel; bridge; mountain; desert; # miles from (anywhere|town|home)",
    zh: "高速 国道 国# 国一 国二 国三 国五 省道 快速路 高架 隧道 快速公路 公路 山路 山上 大桥 西九龙走廊",
  },
  {
    id: "left-waiting",
    en: "wait*; hours; refus*; alone; nobody (came|would); no one (came|would); never (came|showed|arrived); would not (come|tow|send); wouldnt (come|tow|send); stranded; dark; night; snow*; freezing; cold; heat; rain*; kids; baby; pregnant; elderly",
    zh: "等 站着 企 没人(来|管|理|接) 不在服务 天快黑 没信号 冇人 不来 唔嚟 不派 唔派 拒绝 自己 忙线 打不(通|进) 不肯 唔肯 唔理 不给 找不到人 半夜 深夜 凌晨 天黑 冷 暴雨 下雪 零下 孩子 小孩 老人 孕妇 危险 大货车",
  },
  {
    id: "night",
    en: "at night; night; midnight; dark; dusk; after dark; # am; blizzard; snow*; storm; freezing; below zero; # degree*; pouring rain; heatwave",
    zh: "半夜 深夜 凌晨 天黑 黑夜 夜里 夜晚 零下 下雪 大雪 暴雨 大雨 台风 打风 落大雨 高温 烈日 #度",
  },
  {
    id: "vulnerable",
    en: "baby; babies; infant*; newborn*; toddler*; pregnant; elderly; disabled; wheelchair; # (year|month|week|yr|yrs|mo) old; (year|month) old (son|daughter|child|boy|girl|mother|father|grandmother); grandm*; grandp*; (my|our|little|small|young|the|two|three|with) (kid|kids|child|children|son|daughter|grandson|granddaughter); diabet*; dialysis; cancer; alone",
    zh: "宝宝 婴儿 小孩 孩子 儿子 女儿 娃 细路 囡囡 bb 小朋友 幼儿 新生儿 孕妇 怀孕 大肚 老人 长者 老人家 残疾 轮椅 糖尿 心脏病 哮喘 癌 妈妈#岁 #岁 #个月大 阿婆 外婆 奶奶 婆婆",
  },
];
