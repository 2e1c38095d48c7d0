import type { Row } from "./lexicon.ts";

/** Figures of speech and everyday phrases: words of harm inside one of these mean no harm. */
export const FIGURE_WORDS: readonly Row[] = [
  {
    id: "figure",
    en: "insult to injury; burning question; burn* (through|out|bridges|money|cash|data|battery|my data|a hole in my (pocket|wallet)); slash* (price*|prices|the price); (price|rate|cost|fee|budget|rates|prices) (slash*|cut*); cut* (corners|the price|price|off|back|short|it|me off|us off|costs|my hair|the line|in line); scratch* (my|our|his|her) head; scratching my head; from scratch; scratch* (the|my) (car|paint|table|screen|phone|floor|bumper|door|wall|watch|lens); hit (or miss|the roof|me up|a wall|a dead end|the button|submit|send|rewind|snooze|me with a (fee|charge|bill)); hit my (account|card|bank|inbox|credit|limit|wallet)",
  },
  {
    id: "figure",
    en: "(sick|tired) (and|&) (tired|sick); sick of; sick joke; sick to death; makes me sick; make me sick; sick (leave|day|days|pay|note); airsick bag; (home|off|out|calling in|called in|mum|dad|wife|while i was|i was home) sick; worried sick; dead (link|line|battery|end|phone|on arrival|slow|wrong|silent|air); dying to; killing me; killing my (battery|wallet|data); killer; kill* time; (nearly|almost) died (laughing|of laughter|of boredom|of embarrassment|waiting|of shock|when i saw (the|my) (bill|price)); died (laughing|of laughter|of boredom|of embarrassment|inside); breaks my heart; heartbroken; heart broke*; heart attack when i; pain in the (neck|ass|arse|butt|backside); stab in the back; stabbed (me|us) in the back; slap in the face; kick in the teeth; cost* (me |) (an arm and a leg|a bomb); arm and a leg",
  },
  {
    id: "figure",
    en: "fire (him|her|them|that|this|your|the (guy|manager|employee|whole)); fire (tv|stick|tablet|sale|wall|drill|place|pit|hd); kindle fire; firestick; firing; on fire (today|right now with); under fire; hair on fire; smoke (and mirrors|free|shop|signal); non smoking; no smoking; smok* room; smok* (floor|area|section|cigarette*|weed); cigarette (smell|smoke|burns|burn); cigarette burn* in; smell* (of|like) (cigarette*|smoke|stale smoke|cigar*|weed|ashtray|old smoke|ash|burnt toast); smell of (cigarette*|stale smoke|smoke|weed); explod* (with (anger|notifications)|at (me|us)); (mad|angry|rage|head|inbox|phone|notifications|cost*|bill|price*) explod*; blew up (at|my phone with|the price); blew up in my face; burn* (by|me) (twice|before|again|too many); got burned (by|on) (this|the|a) (deal|scam|company|price*)",
  },
  {
    id: "figure",
    en: "shock* (at|by|to (see|find|hear|learn)|that|how|when i (saw|opened|got|received|read|looked|heard)) ; bill shock; sticker shock; price shock; (a|in|the|my|quite a|total|nasty|real|huge) shock (when i (saw|opened|got)|to (see|find|learn)|on my bill|at the price); culture shock; shock absorber*; in shock; shocker; shocking (service|experience|attitude|behaviour|behavior|price); crash* (app|site|website|page|browser|course|diet|the party); (app|site|website|page|system|server|browser|computer|laptop|phone|tablet|game|software|program|pc|windows|it|tv|console|card|market|stock|hard drive|drive) (keeps |kept |just |always |constantly |) crash*; computer crash*; crashed (twice|again|constantly|during checkout|every|on me)",
  },
  {
    id: "figure",
    en: "drowning in (debt|paperwork|fees|emails|work); toxic (company|culture|staff|attitude|environment|workplace|people|customer); poison* (attitude|experience); infected (computer|laptop|pc|with (a |)virus|with malware); hurt* (my|our|his|her|your) (feelings|credit|score|wallet|business|budget|reputation|pocket|brand|sales|chances|bank|ears listening); it hurts to; doesnt hurt to; never hurts; stuck (at|in) (the airport|customs|transit|traffic|limbo|a loop|line|queue|the system|this loop|the phone); brake* fee; breakfast; (my|the|your|our|phone|laptop|watch|camera|remote|car) (battery|batteries|phone|laptop|watch|tv|ipod|ipad|tablet|screen|wifi|internet|signal|router) (died|dies|is dead|dead); nothing (dangerous|unsafe); (dangerous|dangerously) (addictive|good|delicious|tasty); dangerously (low|slow|good|close to); choke point; choked up; choke* on the (price|bill)",
  },
  {
    id: "figure",
    en: "allergy season; allergic to (work|customer|helping|good service|phones|answering|common); nut case; nuts and bolts; going nuts; drives me nuts; driving me nuts; went nuts; nut job; for nuts; (drive|drives|driving|drove) (me|us) (nuts|crazy|mad|up the wall); (by|on) accident; accidentally; happy accident; accident (claim|insurance|forgiveness|free history|report); roadside assistance (plan|plans|membership|coverage|included); fail* to (honor|honour|provide|deliver|refund|respond|contact|answer|notify|inform|call|reply|show|appear|credit|disclose|mention|process|return|pay|send|update|resolve|fix|help|tell|address|acknowledge|explain|apply|cancel|install); (payment|delivery|card|transaction|login|order|system|call) fail*; brake (the bank|even); bleeding (money|me dry|edge|edges|us dry|customers|cash|idiot*|obvious|ridiculous); stitched up; (sweating|crying) blood; blood boil*; makes my blood boil; bad blood; blood sweat; out of blood; blood pressure (is|up|going|rising|through|rises|went)",
  },
  {
    id: "figure",
    en: "smok* hot; (hot|smokin) deal*; spark* joy; spark* (conversation|interest|clean*); sparkling; (short|bad) fuse; shell shocked; punch* (in|the|above|my|your) (number*|code|pin|line|card|the); pull* (my hair out|the wool|out of); stings; scam alert; poison pill; (false|misleading) (alarm|hope); kids menu; kidding; kid you not; no kidding; childs play; baby steps; trapped in (a|the|this|your|an) (# year|# month|long|) (contract|loop|system|plan|phone|menu|automated|voicemail|deal|subscription); locked (in|into) (a|the|my) (contract|rate|price|deal|plan); locked (out|into); rash decision; rash of; roll* (back prices|over minutes|over data); gear up; high gear; steering (me|us|people|customers|clear|committee); steer clear; brakes on; safe to say; better safe than; to be safe; just to be safe; rushed to (judg*|market|get|close|conclude); hospital (corner*|grade)",
  },
  {
    id: "figure",
    zh: "(打|点|打得|点得)(不|唔|没|)着火 气死 笑死 累死 饿死 烦死 急死 无语死 恶心死 热死 冷死 困死 吵死 贵死 慢死 丑死 难吃死 等死 激死 嬲死 谷死 激到死 谷爆 笑到肚(痛|疼) 笑(得|到)~(肚子|肚|肚皮)(痛|疼) 肉(痛|疼) 心(痛|疼|塞|碎|寒|累) 头疼的(是|问题|事) 让人头(疼|痛) 令人头(疼|痛) 头(疼|痛)医头 很受伤 真受伤 受伤的(心|总是|感情|钱包) 心灵受伤 伤不起 伤(感情|心|了心|透了心|害感情|脑筋|神|元气) 受到伤害的(心|感情) 眼瞎 瞎了(眼|我) 辣眼睛 心态(崩|炸) 气炸 肺都(气|要气)炸 气到(爆炸|吐血|爆血管) 吐血 气(得|到)~(吐血|冒烟|着火|爆炸|爆|晕|昏|死|肝疼|胃疼|胃痛|头疼|发抖|住院|流鼻血|内伤) 无力吐槽 吐槽 恶心(吐|到吐|得想吐|得吐) 想吐槽 (看|听|听着|看着|看到|看得|简直|真|要)(得|)吐了 醉了",
  },
  {
    id: "figure",
    zh: "(嗓子|喉咙|七窍|头上|忙得|等得|急得|火得|心里)~冒烟 冒火的(态度|语气) 擦出火花 火花塞 炸锅 炸了锅 炸鸡 炸酱 炸物 炸薯 油炸 爆炸(新闻|好评|头|好吃|性|消息|增长) 爆(款|料|满|棚|单|仓|表|炸头) 味道(爆炸|炸裂) 好吃到(爆|炸|爆炸) (电脑|系统|手机|文件|网站|中了|短信|u盘|邮箱)~(中毒|病毒|木马|感染) 中毒(太深|很深) 有毒吧 毒舌 毒鸡汤 (系统|网页|软件|程序|app|网站|手机|电脑|游戏|卡顿|服务器|页面|平台|黑屏)(死机|崩溃|崩|卡死|闪退|瘫痪|故障) 短路了吧 脑(子|袋|)~(短路|进水|烧坏) 火到(爆|不行) 火大 火气 火冒三丈 上火 火锅 火车 火爆(的|) 火速 恼火 发火 怒火 光火 冒犯 打人气 打(人工|人情) 打电话 惨死 杀熟 杀价 宰客 宰人 坑死 吓死宝宝 (宝宝|本宝宝)(心里|很|不|表示|好|真) 小孩子(过家家|脾气) 儿戏 骗(小孩|三岁) 当(我|人)(三岁|小孩|系小朋友)",
  },
  {
    id: "figure",
    zh: "划算 计划 规划 策划 划掉 划重点 割(韭菜|肉|爱) 扎(心|眼|根|实|堆|啤) 夹(杂|带|层|心|子) 刺激 刺眼 刺绣 讽刺 烫(发|金|平|染|衣|手山芋) 麻(烦|辣|将|木|利|痹|麻地|溜|花|油|婆|袋|酱) 痛(快|批|点|心|斥|苦地等) 疼(爱|惜) 头(痛|疼)的 钱包(受伤|痛|大出血) (真是|真|价格|钱包|又)大出血 (大|放|吐)血价 血汗钱 血本 心在滴血 滴血 血亏 血赚 断(货|网|崖|断续续|码|供|章|片|然|定|流) 坏(账|心情|消息|处|评|人) 踢皮球 碰瓷 砸(钱|锅卖铁|招牌|场子|了招牌|自己的招牌|自己招牌) 摔(了|坏|烂|碎)(手机|屏|我的手机|我手机) 手机(摔|跌) 卡(片|号|券|路里|通|顿|机|包|位|卡) 信用卡 银行卡 会员卡 手机卡 打卡 门(市|店|口|票|户|外|诊|牌) 床(上用品|单|品|垫|头) 架(构|子|势) 上架 下架 绑架 台(词|湾|北|中|南|式|阶) 前台 柜台 平台 后台 桌面 塌房 翻(台|脸|倍|新|译|白眼|车现场|牌|墙|了一倍) 脸(皮|色|书|黑) 打脸 丢脸 翻脸 脸都 黑面 黑脸 (手|眼)(续|机|表|工|动|感|法|术费|气|睇住|光) 腰(包|果) 二手 到手 入手 出手 上手 新手 水手 对手 手上(有|没|拿|的) 吃(惊|亏|力|相|定) 危险(期|品|驾驶的定义)",
  },
  {
    id: "figure",
    zh: "(资金|账号|账户|帐号|帐户|支付|信息|钱|隐私|网站|密码|个人信息|资料|数据|户口|交易|网络)(很|太|都|就|也|)(不安全|唔安全|有危险|危险|安全隐患|隐患|安全问题) (信息|账户|资金|数据|财产|支付|网络|账号|资料)安全(隐患|问题|事故|) (不|唔|没|没有|冇|无|零|从来没)过敏 (会不会|会唔会|容易|是否|怕|担心|防|抗|易|低|不易|不会|唔会)过敏 过敏(性|)(体质|肌|肤质)(能|可|适|可以|用得|啱|也|都能|都可) 会过敏(吗|么|嘛|嗎) 敏感(肌|信息|话题|词|时期) 敏感度 (刹车|煞车)(灯罩|片价|片的价|片报价|油价) 方向盘(套|锁|按键|皮|加热) 安全带(扣套|套) 气囊(盖|罩) 油门(声|踏板垫) 轮胎(价|报价|促销|品牌|多少钱) 大灯(总成|报价|价|要|多少) 不着急 着急 着实",
  },
];
