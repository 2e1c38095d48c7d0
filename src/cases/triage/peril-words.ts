import type { Row } from "./lexicon.ts";

/** Perils named by the thing, the place or the deed: safety gear that fails, poison within reach, people held or abandoned. */
export const PERIL_WORDS: readonly Row[] = [
  {
    id: "safety-gear",
    en: "helmet*; harness*; life jacket*; life vest*; car seat*; booster seat*; smoke (alarm*|detector*); fire (extinguisher*|alarm|escape|exit|exits); carbon monoxide (alarm*|detector*); safety (gate|belt|rail|catch|lock|strap|net|switch|latch|guard|glass|harness|bar); baby gate; respirator; climbing rope; carabiner; crash mat; window guard; handrail; grab bar; defibrillator; epipen*; buoyancy; parachute; ski binding*; binding; guard rail; guardrail; stair gate; bed rail; seatbelt",
    zh: "头盔 安全帽 救生衣 救生圈 安全绳 安全带 安全座椅 灭火器 灭火筒 烟雾报警 烟感 消防栓 护栏 栏杆 扶手 防护网 安全锁 防摔 防毒面 一氧化碳报警 漏电保护 急停 安全扣 雪板固定 护具 床围",
  },
  {
    id: "gear-fails",
    en: "fail*; broke*; crack*; snapp*; expired; missing; fake; counterfeit; loose; disabled; (didnt|doesnt|did not|does not|wont|would not|wouldnt) (work|open|inflate|release|lock|latch|hold|go off|fit|click|close); not working; came (off|undone|apart|loose); blocked; locked; chained; faulty; defective; no one knew; nobody knew; none; covered; empty; recall*; torn; ripped; unbuckl*; popped; out of order; wobbl*; rotten",
    zh: "断 裂 坏 失效 失灵 松 掉 脱 过期 没有 冇 假 缺 少 锁 堵 扣不 扣唔 打不开 不响 唔响 没响 空的 冇气 漏气 开裂 生锈 摇",
  },
  {
    id: "within-reach",
    en: "poison*; bleach; needle*; syringe*; knife; knives; razor*; broken glass; shard*; chemical*; pesticide*; acid; gas; boiling; cliff; ledge; manhole; open (window|well|pit|drain|hole|shaft|wire*); pond; gun; pills; drugs; live wire*; exposed (wire*|nail*|screw*); rusty; nails sticking; nail sticking; asbestos; firework*; magnet*; button batter*; syringe; lighter; hot plate; stove",
    zh: "毒 农药 针头 针筒 刀 玻璃 化学 井盖 深坑 池塘 滚水 开水 热水 电线 漂白 药 烟头 打火机 钉子 铁钉 尖 高空 窗户没 露台 天台 马路 车流 插座",
  },
  {
    id: "young",
    en: "(my|our|the|a|her|his|their|two|three|small|young|little) (kid|kids|child|children|son|sons|daughter|daughters|toddler|toddlers|baby|babies|grandson|granddaughter|grandkids|infant|boy|girl); kindergarten; nursery; daycare; playground; preschool; # year old",
    zh: "宝宝 婴儿 小孩 孩子 儿子 女儿 我闺女 细路 囡 幼儿 小朋友 学生 学童 bb 个仔 个女 孙 幼儿园 校门 幼稚园",
  },
  {
    id: "reached",
    en: "found; reach*; open; left; opened; touch*; picked; under; next to; near; close to; in front; play*; step*; exposed; accessible; unlocked; uncovered; fully; no guard",
    zh: "踩 摸 碰 捡 拿到 够到 玩 旁边 附近 露 没盖 敞 没锁 冇锁 打开 没人 裸露 旁 掉 随手",
  },
  {
    id: "violence",
    en: "(wouldnt|wont|refused to|would not|didnt|wasnt allowed to) let (me|us|him|her|them) (out|leave|go|off|get out); locked (the|his|her) (doors|door) (and|while|on|so); held (me|us|him|her) (against|hostage|captive); kidnap*; exposed himself; indecent*; touched (me|my|her|him) (inappropriately|without|breast|thigh|leg|private); inappropriately touch*; followed (me|her|us|my) (to|home|into|up|around); chased (me|us|her|him); raped; rapist; molest*; abus* (my|our|the) (mother|father|son|daughter|child|kid|mom|dad|grandmother|elderly); hit (my|our) (son|daughter|child|kid|baby|mother|toddler); spiked; drugged; threatened (my|our|me|us|with|her|him|to) (life|family|wife|kids|and|with|come|harm|children|physically|violence|break|stab|shoot); (swung|lunged) at me; aggressive dog; dog (bit|attacked|lunged)",
    zh: "不让(我|我们|她|他|乘客|人)(下|走|离开|出) 唔(俾|畀)(我|我哋|人)(落|走|出) 不给(我|)下车 锁(门|车门|住门|了门)~(不让|害怕|唔俾|下车) 限制人身 非法拘禁 摸(我|她|我大腿|我手|胸|屁股|大腿) 咸猪手 露(下体|阴) 跟踪(我|她|到|回) 强奸 迷药 下药 掐(我|脖子|她|他|孩子) 踢(了|)(我|孩子|老人)(一|，|的) 揪(我|着|住)头发 拿(刀|棍|酒瓶)(砍|打|追|威胁|吓|指) 虐待(老人|孩子|我|儿童|婴) 虐童 体罚 威胁~(家人|全家|生命|安全|孩子|杀|命) 恐吓~(家人|孩子|电话) 放狗",
  },
  {
    id: "danger",
    en: "left (me|us|him|her|them|my (wife|mother|kids|daughter|son)) (in the (ocean|sea|water|woods|desert|dark|middle|snow|cold|heat)|on the (side|highway|shoulder|road|mountain|motorway)|at the side|at sea|by the (road|side|highway)); (abandoned|dumped|dropped|kicked|ditched) (me|us|him|her|my (mother|wife|son|daughter)) (out|off|) (on|in|at|by|along) (the|a) ~ (highway|road|middle|dark|night|motorway|freeway|side|desert|mountain|woods); (used|dirty|reused|unsterile|contaminated) (needle*|syringe*|instrument*|razor*); gas ~ (hissing|hiss|emergency|odor|alarm); hissing; evacuat*; (window*|balcony|door) ~ (opens fully|no guard|no railing|no lock|wont lock|doesnt lock) ~ (floor|child*|kid*|toddler*|year old|baby); (door|doors|hood|trunk|tailgate|liftgate) (opened|open|opens|flew open|popped open|swung open|unlatched|unlocks) (by itself|on its own|by themselves|while|at|on the|in traffic|on me); (throttle|accelerator|gas pedal|cruise control) ~ (stuck|disengage|wide open|floor|release); electrified; unresponsive",
    zh: "(丢|扔|撂|抛|赶|甩|落|留|掉)(在|下|到|喺)(了|)(海|山|半路|路边|荒|高速|马路|国道|沙漠|野外|公路|雪|林) (针头|针筒|针|器械|刀具)~(重复|没消毒|未消毒|用过|共用|不消毒|没换) 没人疏散 疏散 呼吸(停|急|困|暂停) 没(气|呼吸)了 窒息 (充|煲|用|吃|烧|睡|开|骑|洗|焗|煮|坐|踩|走)(着|下|紧)(电|坐|骑|开|走|煲|睡|用|煮|)(就|突然|居然|竟然|自己|)(爆|炸|着火|着咗|烧|塌|冧|断电|冒烟|漏电)(了|咗|炸|起|，) 没有(排烟|通风|护栏|防护|救生|安全) (车门|引擎盖|天窗|后备箱|尾门|前盖)(突然|自己|自动|)(弹|掀|飞|打开|爆|脱落|掉)",
  },
  {
    id: "explodable",
    en: "battery; charger; phone; laptop; kettle; pot; cooker; oven; stove; grill; lighter; bulb; bottle; can; jar; vape; scooter; boiler; heater; toaster; microwave; blender; hairdryer; hair dryer; straightener; iron; washer; dryer; fridge; tablet; watch; glass; dish; tire; airbag; tank; cylinder; hose; power bank; aerosol",
    zh: "电池 充电 手机 电脑 水壶 电壶 锅 煲 炉 灶 灯泡 灯 罐 瓶 杯 电饭 热水器 微波炉 烤箱 风筒 吹风 熨斗 洗衣机 冰箱 手表 平板 玻璃 轮胎 气罐 尿袋 充电宝 电视机 电动车 滑板车 打火机 喷雾 烟花 暖手 热水袋 电热毯 插座 插头 马桶 空调 暖炉",
  },
  {
    id: "bursts",
    en: "burst; bursts; exploded; explodes; exploding; blew up; went bang; loud bang; banged; popped and; caught alight; caught fire; smoking; sparked; melting; melted; sparks; too hot; red hot; scorching hot; hissing; tripped the",
    zh: "爆(咗|开|炸|裂|燃|了，|了,|了。|了！|了？) 炸(了|开|咗|裂) 冒(烟|火) 烧(了起来|起来|着|穿|溶|熔|焦|黑) 着(火|咗火) 砰 嘭 溶(咗|了) 熔 漏电 烫手",
  },
  {
    id: "hurt",
    en: "rip; ripped; ripping; tearing; split open; open; gouged; wound; wounds; stitched; whipped; ran over; rolled over; closed on; slammed; shut on; dropped on; kicked; poked; went through; lodged; stuck in; got stuck; caught in; got caught; caught my; caught his; caught her; fell; severed; amputat*; pus; oozing; scab*; purple; throbbing; tingling; pins and needles; blood; bloody; stuck; knocked; struck; pain; painful; aching; aches",
    zh: "血 泡 疙瘩 知觉 麻木 发麻 卷进 绞 夹进 青 紫 瘀血 溃 裂开 穿 脓 烂 爆开 抽筋 僵 歪 掉一层皮 层皮 红点 火辣 辣辣 水泡 长满 直不起 动弹 戳 踩到 撞 磕 插 皮开 压",
  },
  {
    id: "body",
    en: "(my|his|her|their|our|your|a|the|wifes|husbands|sons|daughters|mothers|fathers|moms|mums|dads|childs|babys|boys|girls|toddlers|customers) (left|right|whole|bare|upper|lower|front|) (finger|fingers|thumb|hand|hands|arm|arms|leg|legs|molar|tooth|teeth|gum|gums|jaw|head|eye|eyes|scalp|cheek|spine|foot|feet|heel|toe|toes|skull|neck|thigh|back teeth|palm|collarbone|ribs)",
    zh: "门牙 牙齿 脚底 脚趾 脚板 头发里 鼻梁 手肘 一背 一脸 一身 一手 一腿 半边脸 成面 面都 头 手心 指甲 腰 颈 嗓子 眼球 下巴 背上 背脊 膝头 脚踝 小腿 大腿 的手 的脚 的头 的脸 只手 只脚 个头 成身",
  },
  {
    id: "injury",
    en: "(husband|wife|mother|mom|mum|father|dad|son|daughter|he|she|i|guest|man|woman|grandmother|friend|passenger|customer) (collapsed|fainted|passed out|stopped breathing|blacked out); (broke|cracked|chipped|lost|knocked out) (a|my|his|her|two|three|half) (molar|tooth|teeth|crown|front tooth|filling); (teeth|tooth|fingers|finger) (gone|missing|broken|off); (ending|taking|end|take) my (own |)life; (i|he|she|we|they|son|daughter|mother|mom|mum|father|dad|wife|husband|child|kid|baby|toddler|grandmother|grandma|grandson|friend|customer|guest|passenger|lady|man|woman) ~ (fell|slipped|tumbled|flew) (off the|down the|through the|into a|into the|backwards|face first|head first|flat on|over the|out of (the|a|his|her)|hard); antihistamine*; steroids; tetanus; ct scan; mri; x ray; xray; biopsy; icu; intensive care",
    zh: "失去知觉 没(有|)知觉 冇晒知觉 火辣辣 (一|半|满|成|整)(背|脸|身|手|腿|面|脚|头|嘴|胳膊)(都|就|全|的|是|)(是|系|的|)(水泡|血泡|疙瘩|疹|红疹|红点|包|血|伤|玻璃) 烫掉 (穿|破)(了|咗)(个|)头 头(破|穿)(了|咗|血) 差点没(醒|站|缓|救|喘|上来|回来|撑) 缝针 见血 (带|出|有|流)血 血肉 打石膏 拍(了|)片(子|) 照(了|)x光 破伤风",
  },
];
