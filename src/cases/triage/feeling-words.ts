import type { Row } from "./lexicon.ts";

/** How people show what they feel. `grievance` is the plain wrong they tell of: the ground on which anger is likely. */
export const FEELING_WORDS: readonly Row[] = [
  {
    id: "praise",
    en: "no complaints; cant complain; not bad; never disappoint*; cant wait; cant go wrong; thank you; thanks; thankyou; great (job|service|work|experience|staff|flight|stay|crew|time|help); excellent; awesome; amazing; wonderful; fantastic; love; loved; loving; perfect; delicious; friendly; helpful; highly recommend*; recommended; best (ever|service|experience|flight|airline|hotel|staff|meal); well done; kudos; (shoutout|shout out); appreciate*; impressed; pleasant; delighted; happy with; thx; ty; brilliant; superb; lovely; kind; good (job|service|work|value|quality); very (good|nice|pleased); five stars; 5 stars",
  },
  {
    id: "praise",
    zh: "不错 没得说 没话说 不愧 无可挑剔 没(有|让人|让我|)失望 不负 谢谢 感谢 多谢 唔该晒 喜欢 中意 好吃 很好 非常好 不错 满意 赞 表扬 称赞 点赞 好评 推荐 感动 温馨 热情 周到 贴心 细心 耐心 用心 真诚 开心 干净 方便 一如既往 值得 给力 超赞 漂亮 舒服 完美 好快 很快 速度快 辛苦了 舒适 靓 正呀 好正 抵食 物美价廉 性价比高 五星好评 还会再来 回头客 服务好 态度好 态度也很好",
  },
  {
    id: "question",
    en: "do you (guys |)(have|stock|sell|offer|do|ship|deliver|take|accept|know|provide|support); could (you|one of) ; can you (tell|recommend|help me (find|choose)); can i (buy|get|book|order|use|bring|ask) ; is (there|it) (a|an|any|possible); what (time|is|are|size|colour|color|does) ; where (can|do|is|are) ; how (much|do i|long does|many) ; are you (open|hiring|available); looking for; would like to (know|ask|book|order|buy|inquire); just wondering; i was wondering; any (chance|plans|recommendations); which (one|model|is)",
  },
  {
    id: "question",
    zh: "请问 想问 问一下 想请教 咨询 想了解 推荐一下 有没有(货|卖|推荐|人知道) 多少钱 几多钱 几钱 怎么(走|用|买|预约|办理|申请|选) 点样(去|买|用|申请|预约) 能不能推荐 什么时候(开|有货|上) 几点(开|关|营业|收) 有冇(货|得卖|人知) 可以(预约|预订|订位|试用)吗 大概多少 差在哪 边度(有|可以|买) 营业时间",
  },
  {
    id: "offer",
    en: "congrats; congratulations; selected; followers; resume; hiring; cv; guaranteed results; click; dissertation; interview; survey; investment; seo; promo code for; job (opening|application|vacancy); partnership; collaborat*; sponsor*; internship",
    zh: "招聘 应聘 求职 简历 兼职 加微信 代开 论文 访谈 合作 招商 贷款 刷单 涨粉 实习 赞助",
  },
  // The wrong itself.
  {
    id: "grievance",
    en: "not; no; never; lose; loses; losing; wont; cant; cannot; dont; doesnt; didnt; isnt; wasnt; havent; hasnt; wouldnt; couldnt; refus*; ignor*; wrong; broke*; damaged; missing; lost; late; delay*; cancel*; charge*; overcharg*; refund*; complain*; fail*; error*; mistake*; problem*; issue*; fault*; defect*; poor; bad; slow; waiting; hold; stuck; dirty; cold; expired; cracked; leak*; stopped; rude; lied; scam*; fraud*; unauthorized; unauthorised; without (my|permission|consent|notice|asking); oversold; overbooked; bumped; harass*; stolen; denied; denies; rejected; incorrect*; told; forced; warranty; invoice; botched; mess; closed; double; collection; dispute*; breach*; leaked; why; fix",
  },
  {
    id: "grievance",
    zh: "不 没 冇 唔 未 差 坏 错 少 漏 破 丢 慢 迟 退 赔 投诉 拒 骗 坑 黑 推 拖 扣 收费 多收 乱收 贵 脏 旧 吵 臭 烂 垃圾 问题 故障 次品 假货 过期 取消 强制 强迫 自费 凭什么 凭啥 居然 竟然 结果 却 套路 误导 隐瞒 泄露 推销 骚扰 态度 难吃 失望 恶 后悔 降价 上当",
  },
  // Anger.
  {
    id: "anger",
    en: "worst; ridiculous; unacceptable; disgrace*; disgust*; outrag*; appall*; awful; horrible; terrible; horrendous; atrocious; pathetic; rude; rudeness; useless; incompetent; incompetence; idiot*; stupid; liar*; lies; lied; lying; scam*; scammer*; rip off; ripoff; ripped off; crook*; thieves; theft; robbery; fraud*; joke; laughable; furious; angry; fuming; livid; pissed; mad; enraged; fed up; sick of; sick and tired; had enough; enough is enough; never again; neveragain; never (use|fly|buy|shop|order|come|stay|book|return|go) ~ again; hate; damn; hell; wtf; bs; bullshit; crap; crappy; sucks; suck; shit*; fuck*; ass; screw you; screwed; fail; shame on; shameful; shameless; insulting; insult; how dare; unbelievable; unreal; absurd; absolutely (not|no|nothing); zero (stars|help|communication); demand*; immediately; insane; nightmare; joke of; garbage; trash; rubbish; arrogant; clueless; lazy; careless; negligent; greedy; disrespect*; unprofessional; nasty; poor (service|customer|customers); poorest; boycott; losing (a|my) customer; lost (a|my) customer; done with (you|this|them); inexcusable; intolerable; ignores; refuses; refused; harass*; forced to",
  },
  {
    id: "anger",
    zh: "气死 太气 生气 好气 很气 气愤 愤怒 恼火 火大 嬲 激气 好嬲 谷气 恶劣 极差 太差 真差 很差 差劲 差评 超差 垃圾 恶心 无耻 可恶 可恨 缺德 黑心 黑店 奸商 骗子 欺骗 骗人 坑人 坑爹 坑(我|钱|害) 宰(客|人) 流氓 强盗 抢钱 抢劫 霸王 霸道 过分 过份 离谱 离晒谱 荒谬 可笑 搞笑 无语 忍无可忍 受不了 受够 滚 妈的 他妈 特么 tmd 操 靠 屁 放屁 傻逼 脑残 牛逼 狗屎 渣 烂 废物 仆街 扑街 收皮 黐线 痴线 乜嘢态度 咩态度 什么态度 态度(很|非常|极|太|特别|十分|好|超|真|相当|都|也|又|还)(差|横|恶劣|不好|烂|冷淡|嚣张|傲慢) 嚣张 翻白眼 白眼 居然 竟然 凭什么 凭啥 凭咩 岂有此理 天理 什么玩意 什么东西 什么产品 再也不(来|买|会|住|定|订|去|光顾|用|想) 永远不(会|再) 以后(再也不|不会再|都不) 拉黑 避雷 踩雷 别(买|来|去|上当|信) 大家(不要|别|千万|一定不要) 千万(别|不要|要小心) 呸 鬼 见鬼 打发 套路 耍(我|人) 当我(们|)(傻|是傻) 侮辱 羞辱 歧视 冷漠 推卸 推皮球 踢皮球 不负责任 没有诚信 诚信 必须 马上(给|退|处理|解决) 给个说法 交代 说法 咁都得 有冇搞错 搞乜 抽水 呃(人|钱|秤|我) 老千 吃相 不要脸 服了 醉了 够了 拒绝 漫天要价",
  },
  {
    id: "rhetorical",
    en: "are you (kidding|serious|joking|for real|guys serious); is this (a joke|how you|some kind|what you|really how|your idea); really ; seriously; what kind of (company|service|business|place); who does that; so (you|i|now|what|this is|the|much for); how (is|can|could) (this|that|it|you|they|a|anyone|the) ; how hard (is|can); why (should|would|do|am|are|is|bother|cant|wont|dont|even) ; what (exactly|on earth|the hell|the heck|is wrong with|gives|am i paying|part of|a joke|a waste); do you (even|really|think|people|guys even|enjoy|not); am i (supposed|expected); whats the (point|use); you call this; have you ever; nice to know; great job (losing|ruining|on|of|with); thanks for (nothing|ruining|losing|the|leaving|wasting); way to (go|treat|ruin|lose); good luck; apparently; clearly; obviously; literally; of course; congratulations on; bravo",
  },
  {
    id: "rhetorical",
    zh: "难道 这(不是|就是|也|样|叫|算|什么|是不是|都)~吗 是不是(封锁|骗|欺|故意|想|打算|觉得|要) 有这么~(的么|的吗|的嘛) 怎么(可能|能|可以|这样|会这|不) 到底(会不会|有没有|是|怎|想|抽|要|系|几时|谁|能不能|还) 你们(到底|是不是|这是|根本|还|就|当|有没有|自己|凭|也|真|好意思) 你哋(内部|到底|系咪|有冇|即系|当|凭|仲|自己|点解) 好意思 (叫|让)(我|我们)~(怎么|点|吃什么|什么) 关我什么 跟我什么事 关我咩事 咩(料|意思|态度|玩法)  乜(料|玩|意思|叫) 点解(都|要|我|你|咁|仲|会|唔) 为什么(要|不|还|我|都|总|就|你) 什么(叫|鬼|意思|玩意|态度|破|服务|东西|垃圾) 有意思吗 有没有搞错 搞什么 合理吗 公平吗 像话吗 应该吗 至于吗 良心(不会|呢|何在|被) 谁(还|敢|会|给|来负|负责) 何在 呵呵 真是(的|醉|够|服|够了|无语|佩服|厉害) 太(厉害|牛)了吧 我谢谢你 真行 真可以 可真",
  },
  // Disappointment, fear, puzzlement.
  {
    id: "disappointment",
    en: "disappoint*; let down; letdown; sad; sadly; saddened; unfortunately; regret; regrettabl*; expected (better|more); hoped; hoping; used to (be|love|like|enjoy); such a shame; what a shame; its a shame; shame because; (a|real) pity; upset; upsetting; heartbroken; not (what i expected|impressed|happy|satisfied|great|worth|as (described|advertised|expected)); underwhelm*; frustrat*; dissatisf*; unhappy; meh; mediocre; wont be (back|returning); lost faith; loyal (customer|member); (longtime|long time) (customer|member); easier way; ruined; oh well; sigh; gutted; bummed; when do i get; wish; honest*; missed out; would have (been|liked|loved|expected)",
  },
  {
    id: "disappointment",
    zh: "失望 遗憾 可惜 伤心 难过 心寒 心凉 寒心 不满意 不太满意 不如(预期|以前|想象) 没(有|)想象 没以前 一般(般|) 后悔 唉 哎 建议(大家|不要|改|加强|商家|你们|酒店|店家|电子) 希望(能|商家|改|以后|酒店|下次|贵|你们|可以|重视) 有待 大不如前 期待(落空|太高|很久|已久) 以为(会|能|很|质量|系) 白(高兴|期待|跑|等) 枉 亏我 还算是 老(客户|顾客|会员|用户) 金牌会员 不敢(买|再|恭维) 欠佳 扫兴 无奈 郁闷 心情(不好|都没|差) 冇心机 灰 好灰 伐开心 落差 凉了",
  },
  {
    id: "anxiety",
    en: "worried; worry; worrying; scared; scary; afraid; frightened; frightening; terrified; terrifying; nervous; anxious; panic*; stress*; concerned; concern; fear; fears; fearful; unsafe; dangerous; desperate*; please help; need help; help me; in tears; crying; cant sleep; what if; shaking; shaken; traumati*; at risk; emergency; what should i do; dont know what to do; vulnerable",
  },
  {
    id: "anxiety",
    zh: "担心 害怕 怕(是|有|会|出|再|孩|万一|被|以后|用|不) 好怕 很怕 好惊 惊(到|死|会|佢|住) 心慌 紧张 焦虑 着急 急死 好急 很急 吓(到|死|坏|人|亲|一跳|得) 恐慌 恐怖 不安 后怕 睡不着 瞓唔着 提心吊胆 忐忑 求助 救命 帮帮(我|忙) 点算 点算好 怎么办 怎么办啊 过问 安全吗 会不会(有|出|影响|爆|危|中|坏|留|死) 万一 急需 心惊 唔敢 不敢(用|开|睡|坐|出|吃|喝|给孩|上)",
  },
  {
    id: "confusion",
    en: "confus*; (dont|do not|cant|cannot|didnt) (understand|get (why|how|it)|figure|see (why|how)|follow); not (sure|clear) (why|how|what|if|whether); unclear; my question is; question; how (can|could|did|does|is|come) (there|you|the|this|it|my|a|that|i) ; why (is|are|was|were|did|does|do|am|has|have|cant) (the|my|it|there|this|i|you|we|gold|your) ; what (does|is) (this|that|it) (mean|charge|for|fee); whats (going on|happening|this); is it (down|normal|me|just me|supposed|possible); which (is|one is) (right|correct); makes no sense; doesnt make sense; doesnt add up; explain; explanation; wondering (why|how|what); puzzl*; baffl*; mixed up; contradict*; conflicting; what am i (missing|doing wrong)",
  },
  {
    id: "confusion",
    zh: "不明白 不理解 唔明 搞不(懂|清|明白) 弄不(懂|清) 看不懂 睇唔明 不懂 不清楚 唔清楚 疑惑 困惑 迷茫 一头雾水 莫名其妙 糊涂 为什么(会|我的|显示|这个|账单|系统) 怎么(回事|算的|会|多了|变成|显示) 点解(会|我个|张单|显示) 咩(事|回事|原因) 什么(原因|情况|意思) 是(不是|否)(要|需要|应该|可以|我) 哪(个|一个)(才|是)(对|准) 请问 想问 求解 解释(一下|下) 怎样(算|计) 点(计|算出)",
  },
];
