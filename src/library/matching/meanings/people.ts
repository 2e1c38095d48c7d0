import type { Row } from "../../../cases/triage/lexicon.ts";

/** How people were treated, what became known of them, and what became of an earlier complaint. */
export const PEOPLE: readonly Row[] = [
  {
    id: "rude",
    en: "rude*; attitude; yell*; shout*; swear*; swore; arrogan*; ignor*; disrespect*; respect; unfriend*; laugh*; insult*; impolite; cold; sarcas*; dismiss*; unprofessional; hung up; hang up; manners; roll* (her|his|their|your) eyes; rolled eyes; eye roll*; condescend*; patroni*; smirk*; sneer*; snap*; snarl*; bark*; mock*; mimic*; scoff*; sigh*; shrug*; glare*; humiliat*; embarrass*; belittl*; bully*; aggress*; hostile; nasty; grumpy; unpleasant; annoyed; muttered; shut up; calm down; spoke (to|over); (speak|spoke|speaking|talk|talks|talked|talking) (to|about) (me|us|her|him|my|you|people) (like|as|over|down); the way (he|she|they|your); felt (small|stupid|humiliated|like); followed (me|us); hates people; want now; good riddance; no sorry; greeting; hello; pretend*; attitude; surly; turned (his|her|their) back; like (a|an) (idiot|thief|child|criminal|dirt|nuisance|beggar|stupid); as if i (was|were); made (me|us|my|her|him) (feel|cry); looked (me|us) up and down; pointed at; finger*; tone; voice; called (me|my|us|her|him) (a|an|stupid|fat|old|crazy|names|liar|grandad|sweetheart); stupid; idiot; unhelpful; could not be bothered; couldnt care less; didnt care; (did not|didnt) even look (up|at); chatting; on (her|his|their) phone; racist; discriminat*; not (my|his|her|their) (job|problem); stare*; contempt; chew*; slam*; threw; toss*; kindness; courteous; polite*; smile",
    zh: "态度 骂 凶 不耐烦 翻白眼 白眼 爱理不理 冷漠 臭脸 口气 恶劣 嘲笑 粗鲁 没礼貌 礼貌 黑面 黑脸 凶巴巴 板着脸 嚣张 不尊重 尊重 吼 敷衍 不理 差劲 冷淡 脸色 摆脸 甩脸 冷言冷语 阴阳怪气 讽刺 挖苦 瞪 瞧不起 看不起 狗眼 看人低 歧视 傲慢 语气 很冲 说话冲 怼 顶嘴 呛 甩 摔 扔 拍桌 推搡 推我 羞辱 侮辱 丢脸 难堪 当众 当着 学我说话 笑我 哄笑 嘴脸 不屑 上下打量 打量 催我 赶我 轰 撵 挂我电话 挂断 挂电话 挂了 大声 大吼 没素质 素质 傻 笨 穷 乡下 买不起 不客气 嫌 嫌弃 烦 懒得 爱搭不理 玩手机 聊天 没看见 当没看见 装没看见 阴沉 面黑 恶 冇礼貌 串 寸 闹我 闹人 睥 恶死 翻脸 你不会自己 自己看 不会看 关我什么事 冷冰冰 不情愿 不屑一顾 委屈 哭",
  },
  {
    id: "staff",
    en: "staff; employee*; clerk*; waiter*; waitress*; agent*; manager*; representative*; rep; receptionist*; lady; guy; man (at|behind|in|on); woman (at|behind|in|on); guard*; cashier*; nurse*; assistant*; conductor*; driver*; instructor*; teacher*; salesm*; saleswom*; salesperson; operator*; supervisor*; colleague*; your (man|woman|people|team|guy|boy|girl); bouncer; usher; host; hostess; steward*; attendant; owner; boss; doorman; officer; teller; pharmacist; librarian",
    zh: "员工 服务员 店员 客服 前台 经理 司机 职员 柜台 营业员 店家 小姐 服务生 老板 柜员 保安 工作人员 专柜 店长 乘务员 售货员 导购 教练 老师 护士 空姐 空少 收银员 业务员 销售 接待 领班 主管 师傅 大妈 阿姨 男的 女的 小伙 姑娘 那个人 办事员 管理员 医生 值班 伙计 职员 个人 阿姐 售票员 门卫 服务人员 个职员",
  },
  {
    id: "garage-of",
    en: "mechanic*; technician*; garage*; dealer*; dealership*; service advis*; plumber*; electrician*; engineer*; fitter*; installer*; tailor; cobbler; workshop*; repair (shop|man|centre|center|); service (centre|center); tradesman; builder*; contractor*",
    zh: "师傅 技师 车行 原厂 服务厂 4s 维修点 售后 门店 工程师 车厂 修理厂 维修员 工长 施工队 安装工 维修部 裁缝 补鞋 技工 维修人员 电工 水工 装修公司",
  },
  {
    id: "in-public",
    en: "in front of (everyone|everybody|others|other|my|the|all|people|customers|a|our|his|her); with (the|other|everyone|people) ~ (listening|watching|looking); loud*; whole (queue|shop|room|restaurant|office|waiting); out loud; publicly",
    zh: "当着 当众 众目睽睽 大庭广众 旁边的人 旁人 整个大厅 全店 后面排 围观 孩子面前 大声 全公司 全部人 所有人 成个大堂 一走廊",
  },
  {
    id: "private-data",
    en: "privacy; private; personal (data|details|information|info|photos|documents|number); data; confidential*; details; my (address|number|phone number|mobile number|email|e-mail|photo*|picture*|id|passport|file|records|medical|diagnosis|salary|results|test results|date of birth|name and|home address|password|cv|account number|card number|statement|loan|debt|pregnancy|letter|messages); identity; id (card|number|copy); id; medical (record*|file*|history|results); test results; photo*; picture*; recording*; camera*; cctv; gdpr; database; records; payslip*; social security; sensitive; profile; portal; inbox; envelope; letter",
    zh: "隐私 个人信息 资料 个资 信息 身份证 手机号 电话号码 号码 住址 地址 病历 病名 化验单 报告 体检报告 照片 相片 录像 监控 摄像头 证件 证件照 保单 余额 账户信息 工资条 简历 密码 档案 录音 聊天记录 通话记录 购买记录 订单信息 名单 姓名 房号 欠费名单 人脸 验证码 身分证 粮单 相 体测 住在哪 住哪 家庭住址 名字 打码 人工 复印件 影印本 存折",
  },
  {
    id: "leak",
    en: "leaked (my|our|data|information|details|personal|to|customer); data (leak|breach); breach*; (sent|gave|given|handed|passed|sold|shared|showed|read out|told|disclosed|revealed|forwarded|emailed|posted|mailed|published|put) (my|our|his|her|me|out|the|all|it|them) ~ (to|with|on|in) (someone|somebody|another|other|others|the wrong|a stranger|strangers|my ex|my husband|my wife|my mother|my neighbour|my neighbor|my employer|everyone|third|a third|the whole|public|a different|facebook|the internet|your page|the website); someone else (got|has|received|can|opened|read); somebody else*; another (customer|person|patient|client|guest|tenant|family) (s |)~ (data|details|results|statement|name|order|file|letter|account|address|invoice); wrong (person|recipient|patient|address|email|envelope|customer); expos*; overheard; hear*; visible; everyone (can|could|knows); hack*; stolen; identity theft; who (has|had|saw|else|looked|accessed); access*; logged in; disclos*; without (my |)(permission|consent); cc; bcc; found in (the|a) (bin|street); lying (around|open)",
    zh: "泄露 外泄 泄漏 外流 流出 曝光 公开 发给别人 寄给别人 发给了别人 寄到别人 发错 寄错 给了别人 告诉了 告诉别人 说出去 传出去 卖了 卖给 被卖 倒卖 转给 发到群 发群里 发在 贴在 贴出 挂在 传到网上 别人的 看到别人 看到的是别人 其他人的 旁人听见 听见 听到 大声念 当众念 偷看 翻看 被人看 被看 被打开 被翻 盗用 盗刷 冒用 被盗 黑客 登录我 登我 查到我 查得到 都知道 全知道 怎么知道 点会知 点解知 谁给的 哪来的号码 给过谁 未加密 没打码 不打码 念出来 俾咗其他 俾咗第二 send咗 流咗出去 散播 传播 第三人透露 透露 拍了 偷拍 拍照 私下 加我微信 加我line",
  },
  {
    id: "stranger",
    en: "stranger*; spam; scam*; scammer*; fraud*; telemarket*; marketing (calls|emails|messages|texts); cold call*; sales calls; calls from; unknown (number|caller|people); ex husband; ex wife; ex-husband; ex-wife; my ex; ex-partner; stalk*; harass*; third part*; partner companies; neighbours; employer; impersonat*; phish*; advert* calls; text* me (privately|at night); contacted me (privately|on)",
    zh: "陌生 骚扰 推销 诈骗 骗子 别人 其他人 他人 邻居 垃圾短信 前夫 前妻 前男友 单位 公司 婆婆 中介电话 推广电话 营销电话 骚扰电话 冒充 自称 第三方 合作伙伴 全宿舍 同事 跟踪 尾随 私信 半夜发消息 代办公司 贷款公司 whatsapp 推销电话 陌生人",
  },
  {
    id: "contact",
    en: "number*; address*; email*; e-mail*; phone (number|book); sms; text; texts; whatsapp; message*",
    zh: "号码 地址 电话 短信 微信 邮件 电邮 消息 简讯 讯息 line",
  },
  {
    id: "complained",
    en: "complain*; complaint*; reported; ticket*; escalat*; case (number|is|was|has|closed|open); case; reference (number*|#); raised (it|this|a|the|an); wrote (to|on|in); written (to|three|four|#|several); emailed; contacted; (first|second|third|fourth|fifth|last|previous|my) (complaint|email|letter|call|ticket|message|report|reminder); earlier (complaint|letter|email); form; reminder*; follow* up; feedback; ombudsman",
    zh: "投诉 举报 工单 反映 申诉 客诉 报修 案件 反应 提交 上报 反馈 投诉单 立案 受理 单号 处理单 上次投诉 之前投诉 第#次投诉 催单 催促 催办 意见箱 写信 发邮件 12345 12315 提了 报咗 登记",
  },
  {
    id: "no-reply",
    en: "no (reply|answer|response|news|update|callback|call back|one replied|feedback|solution|resolution|progress|result); (never|not|nobody|no one|none|hasnt|have not|havent|has not|did not|didnt) (replied|answered|responded|called|got back|heard|reply|answer|respond|call|been answered|been contacted|heard back|hear|acknowledged|come back|a word|one); silence; ignored; unanswered; heard nothing; nothing (happened|happens|has happened|has been done|came|changed|since|is being done|was done); automat* (reply|replies|acknowledg*|response|message|answer*); auto reply; template; copy paste; standard (reply|answer|letter); radio silence; still waiting (for|to hear); (call|phone|ring|get|write|come) (me |)back; callback; within (24|48|two|three|#) (hours|working days|business days|days); working days",
    zh: "没回复 没有回复 不回复 未回复 没回音 没下文 没有下文 没消息 没有消息 没人回 无人回 不回 没人联系 没联系我 没人管 没人处理 一直没人 没结果 没有结果 没人理 无人处理 石沉大海 杳无音信 不了了之 没动静 没进展 没反应 已读不回 说会回电 回电 回覆 回复 答复 联络 联系 三个工作日 工作日 #小时内 自动回复 模板 复制粘贴 官方话术 套话 尽快 等消息 等通知 再等等 请耐心 冇人覆 冇人跟 冇下文 冇回音 等覆 音讯 跟进 没后续 后续 催了没用 没人给我",
  },
  {
    id: "runaround",
    en: "depart*; transfer*; passed (on|around|from|back|along|to|between); pass (me|the buck); circle*; runaround; run around; back and forth; (sends|send|sent|sending) me (to|back|from|round|on|away); escalated; between (the|you|them|two|head); head office; pillar to post; ping pong; not (my|our|their|his|her) (department|responsib*|job|area|problem); (says|say|said|tells|told me) (to ask|ask|to call|call|i should call|contact|to contact|take it up with|to take it up with|to ring|ring|see) (the|another|head|your|someone|them|my); someone else (will|should|is|has to|deals); another (department|agent|person|colleague|team|number|office|branch); different (person|agent|department|people|number|answer) (each|every|each time|again); from (scratch|the beginning|the start|one); explain (everything|it|my|the|again|all); repeat (myself|everything|the story); tell (my|the) story; start (over|again|from|all over); same (questions|story|answer*) (again|over|each|every); nobody (is |)(responsible|knows|takes|feels|can|owns); responsib*; each (of them|person|agent) (asks|asked|opened|said|says|told|tells); (closed|close|closing|marked|closes|reopened) (my|the|it|as|without|again|) (ticket|case|complaint|resolved|closed|solved|solving|request|chat); round and round; left hand; one person; who (decides|owns|is responsible|can decide|do i turn); allowed to decide; circles; first name terms; raised this; ongoing; nothing (else |)(happens|happened|changes); # (different |)(people|agents|colleagues|departments|persons)",
    zh: "部门 踢皮球 推来推去 互相推 推我 推给 转来转去 推卸 转接 从头 重新说 又转 转给 转到 转了 换了个人 换人 换了#个人 每个人 个个 又问一遍 再说一遍 重复说 重复问 一遍又一遍 同样的问题 说了#遍 讲了#遍 讲咗#次 绕圈 兜圈 转圈 又回来 不归 不归我们 不是我们负责 不是他们负责 不关我们 让我找 叫我找 找物业 找厂家 说找 推说 扯皮 打太极 甩锅 没人负责 谁都不 谁负责 已转交 相关部门 专员 上级 总部 分店 关单 关了 结案 被关闭 已解决 已处理 擅自关闭 关掉 问题还在 第#个人 第#个客服 第#个 每次打 每次都 每遍 一直说 总说 层层 几个人 四个唔同 你推我 我推你 皮球",
  },
  {
    id: "solve",
    en: "solv*; resolv*; handl*; settl*; sort* (it |this |)out; deal* with; action; solution; take care; put right; finally; progress",
    zh: "解决 处理 搞定 跟进 落实 办好 方案 办 说法 交代 进展",
  },
  {
    id: "weeks",
    en: "week*; month*; days; since (january|february|march|april|may|june|july|august|september|october|november|december|last|easter|christmas|the|monday|then); year; years; ago",
    zh: "个月 一个月 半个月 两周 几周 礼拜 星期 一周 天了 几天 多天 从#月 到现在 至今 上个月 去年 年前 以来 拖了 日日 成个月 上月",
  },
];

/** Plain words that turn the meaning of others. */
export const TURNS: readonly Row[] = [
  {
    id: "not",
    en: "no; not; never; none; dont; doesnt; didnt; isnt; wasnt; arent; werent; cant; cannot; couldnt; wont; wouldnt; shouldnt; hasnt; havent; hadnt; nothing; without; neither; nor",
    zh: "不 没 没有 未 无 别 勿 非",
  },
  {
    id: "nobody",
    en: "nobody; no one; noone; anyone; anybody; none of (them|you)",
    zh: "没人 无人 没有人 谁都不 谁也 冇人",
  },
  {
    id: "but",
    en: "but; although; though; however; yet; instead; despite; even though; while; whereas",
    zh: "但 却 可是 但是 不过 结果 反而 竟然 居然 偏偏 虽然 然而 谁知 没想到",
  },
  { id: "only", en: "only; just; merely", zh: "只 仅 才 就" },
  {
    id: "before",
    en: "before; beforehand; earlier; previous*; in advance; originally; at first; first; when i (bought|signed|booked|ordered|asked|called)",
    zh: "之前 以前 原来 先 当时 当初 起初 一开始 事先 提前 开始",
  },
  {
    id: "afterwards",
    en: "after; afterwards; later; now; suddenly; in the end; when i (came|arrived|collected|picked|got|went|opened)",
    zh: "后来 之后 以后 然后 现在 突然 最后 到头来 到了 取车 提车 到店 而家 到现场 完了 的时候",
  },
  { id: "still", en: "still; already; yet; so far; to this day", zh: "还 仍 仍然 已经 至今 一直 到现在 仲 都未" },
  {
    id: "told",
    en: "told; tell; says; say; said; saying; claim*; inform*; insist*; according; explain*; mention*",
    zh: "说 告诉 讲 称 表示 告知 通知 解释 话 声称 回答 坚称",
  },
  {
    id: "else",
    en: "someone else; somebody else; other people; another; others; different",
    zh: "别人 其他 另外 另一 别的 他人 第二个",
  },
  {
    id: "me-my-fault",
    en: "my fault; our fault; your fault; my mistake; your mistake; their mistake",
    zh: "我的错 你们的错 我们的错 我的问题 你们的问题",
  },
  {
    id: "error",
    en: "wrong; incorrect*; mistake*; error*; mixed up; mix up; mixed; misread; looked up the wrong; typo; by accident; confused",
    zh: "错 不对 有误 弄错 搞错 算错 看错 错误 对不上 不符 报错 查错 拿错 写错 打错 输错 睇错 搞乱",
  },
  {
    id: "kin",
    en: "child*; baby; son; daughter; kid*; husband; wife; mother; father; family; grand*; mum; dad; mom; nephew; niece; toddler; elderly; parents",
    zh: "孩子 宝宝 小孩 儿子 女儿 小朋友 老人 妈 全家 爸 我妈 老公 老婆 婆婆 奶奶 爷爷 外婆 家人 母亲 父亲 阿公 阿嬷 个仔 个女 侄",
  },
];

/** What people write who do not complain. */
export const NO_COMPLAINT: readonly Row[] = [
  {
    id: "praise",
    en: "thank*; thx; great; love*; lovely; excellent; perfect*; happy; wonderful; delicious; recommend*; amazing; nice; good; awesome; best; brilliant; fantastic; pleas*; impressed; superb; kind; helpful; patient; grateful; compliment*; well done; cheers; five stars; enjoy*; beautiful; friendly; hero; glad; appreciat*; congratulat*; delighted; keep it up; thumbs up; spotless; cleaner",
    zh: "谢谢 感谢 满意 推荐 好吃 喜欢 干净 不错 很好 好评 多谢 开心 赞 回购 热情 棒 太好 真好 好棒 贴心 耐心 细心 亲切 周到 好用 漂亮 完美 惊喜 舒服 五星 表扬 夸 点赞 辛苦了 超赞 值得 赞美 不疼 好喝 美味 感恩 好人 恭喜 祝 加油 可爱 惊艳 给力 满分",
  },
  {
    id: "enquiry",
    en: "(what|which) (time|day|days|size|sizes|is|are|do|does|oil|colour|bus|temperature|ingredients|documents); when (do|does|will|is|are|can); where (can|do|is|are); how (do|can|much|long|many|late|far|to) (i|you|is|does|do|would|are); could (you|i|it) (tell|let|please|please tell|move|change|send|book|get|possible); can (i|you|we) (bring|pay|get|have|book|change|use|tell me|order|park|still|buy|write); do you (have|ship|deliver|take|offer|sell|open|fix|accept|also|still|stock|give); are you (open|hiring|closed); is (it|there|this) (possible|parking|open|still|available|in stock|free); would (it be|you|like to); i would like to (book|order|know|buy|reserve|ask|change|apply|donate); id like to (book|order|know|buy|reserve|ask|change|apply|donate); i want to (book|buy|order|reserve|know); please (change|send|tell|let me know|update|note); looking for; interested in; wondering; enquir*; inquir*; question; advice",
    zh: "请问 想问 问下 想问下 想请教 请教 可以吗 几点 哪里 有没有 咨询 吗 呢 能不能 可不可以 可唔可以 怎么 怎样 多久 多少 有冇 营业时间 怎么走 怎么改 想预约 想订 我要订 想买 想了解 麻烦帮我 帮我改 修改 什么时候 哪个 哪款 支持 能不能寄 接受 收工 请问几 如何 想改 挪到 改到 查询 可否 什么颜色 尺码 有货吗 缺人",
  },
  {
    id: "work-and-trade",
    en: "job; jobs; hiring; vacanc*; apply for; application for; cv; resume; intern*; position; career; salary expectations; supplier*; supply your; wholesale; catalogue attached; price list; partnership; cooperat*; collaborat*; sponsor*; seo; rank*; followers; investment; loan offer; crypto; earn (money|from); work from home; click (here|the|now); limited offer; buy now; win; winner; prize draw; selected to; factory; website design; traffic; trade fair; exhibit; interview the; thesis; survey; research; student of; podcast; reporter; donate; for rent; for sale; agents please; grow your business; per day; no experience",
    zh: "招聘 加微信 日薪 代开 兼职 招人 日赚 点击 代办 应聘 求职 简历 实习 岗位 时薪 月薪 工读生 诚征 招募 合作 供应 批发 工厂 承接 欢迎来电 加盟 推广 引流 代理 贷款 低息 优惠价格 价格从优 投资 赚钱 刷单 论文 问卷 调查 采访 记者 赞助 出租 转让 出售 私讯 扫码 免费领 代购 发票 加v 粉丝 毕业生 招租 征",
  },
  {
    id: "chat",
    en: "hello; hi; hey; good morning; good evening; how are you; happy (birthday|new year|holidays|easter|christmas); merry; lol; haha*; ok; okay; test; testing; joke*; weather; rain; football; match last; recipe*; poem; capital; translate; wrong number; wrong chat; sorry wrong; oops; see you; bye; good night; bot; real person; story; song; movie; who won; pancakes; roast*; bake; cook; bored; love you; call me back; mom i",
    zh: "你好 在吗 早安 晚安 早上好 新年快乐 生日快乐 哈哈 呵呵 嗯 好的 收到 测试 笑话 天气 下雨 球赛 食谱 怎么做 写首 翻译 发错 打错 不好意思 拜拜 再见 吃了吗 晚上见 今晚 周末愉快 天气预报 讲个 菜谱 约打波 波 打错电话 嘻嘻 节日快乐 机器人吗 真人 加油 喂",
  },
];
