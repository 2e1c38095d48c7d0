import type { Row } from "./lexicon.ts";

/** What makes a matter heavy or light for the customer, beyond harm. severity.ts gives each id its weight. */
export const WEIGHT_WORDS: readonly Row[] = [
  {
    id: "loss",
    en: "(wiped|emptied|drained|cleaned) out; (drained|emptied) (my|our) (account|savings); life savings; identity theft; identity was stolen; stole* (my|our) identity; foreclos*; evict*; repossess*; bankrupt*; homeless; (all|entire) (my|our) (money|savings|data|files|photos); hacked; flood*; gallons; water damage; total (loss|writeoff); beyond repair; ruined (my|our) (house|home|floor|kitchen|credit|wedding|carpet|furniture); thousands of (dollars|pounds|euros|people|customers); lost my (job|house|home|savings); (unauthorized|unauthorised) (charge*|transfer*|withdraw*|transaction*); without my authori*; fraudulent*; used without; data breach; credit (score|report|rating)",
    zh: "(钱|存款|积蓄|账户)(全|都|)(被盗|没了|不见|转走|清空|刷走) 盗刷 血本无归 倾家荡产 家里(全|都|)(淹|泡) 淹(了|到|咗) 浸(了|咗|坏)(屋|全屋|地板|家) 水浸 报废 全毁 全损 征信 破产 被盗(用|刷) 身份证(被|信息)",
  },
  {
    id: "total-failure",
    en: "(completely|totally|entirely) (dead|useless|unusable|broken|failed|ruined|destroyed|damaged|inoperable); will not (start|turn on|power); wont (start|turn on|power on); stopped working; doesnt work; does not work; not working; broke; broken; died; cracked; unusable; shattered; collapsed; crushed; smashed; destroyed; (engine|transmission|motor|compressor|motherboard) (failed|failure|replac*|blew|seized|died); defective",
    zh: "开不了机 打不着(火|) 用不了 不能(用|使用|开机) 无法(使用|开机|开) 坏了 坏咗 坏掉 死机 报废 碎了 裂(了|掉|开) 破(了|损|烂|碎) 撞裂 损坏 次品 不(制冷|工作|通电|亮|转|出水) 冇反应 黑屏 花屏 重启 断裂 抖 熄火 漏(油|水|电)",
  },
  {
    id: "occasion",
    en: "wedding; honeymoon; anniversary; funeral; graduation; birthday; christmas; xmas; thanksgiving; new years; mothers day; once in a lifetime; trip of; family vacation; (ruined|missed|spoil*) (my|our|the) (vacation|holiday|trip|honeymoon|wedding|day|birthday|party|interview|exam|cruise); missed (my|our) (flight|connection|wedding|funeral|cruise|interview|exam|surgery); job interview; cruise",
    zh: "婚礼 婚宴 结婚 蜜月 结婚纪念 生日 葬礼 丧礼 毕业 年夜饭 除夕 春节 过年 中秋 满月酒 求婚 高考 考试 面试 一辈子(一次|只有) 误(了|咗)(机|火车|航班|车|班机) 错过(了|)(航班|飞机|火车|考试|面试|婚礼)",
  },
  {
    id: "vulnerable-person",
    en: "elderly; disabled; wheelchair; pregnant; infant*; newborn; # (year|month) old (son|daughter|mother|father|grandmother|baby|child|mom|mum|dad); cancer; diabet*; dialysis; autis*; blind; deaf; retired; senior citizen; # years old; with (an infant|a baby|a toddler|small kids|young children|# (kids|children))",
    zh: "老人 长者 老人家 残疾 轮椅 孕妇 怀孕 婴儿 宝宝 小孩 孩子 重病 癌 化疗 阿婆 #岁",
  },
  {
    id: "vehicle",
    en: "car; vehicle; truck; suv; engine; transmission; dealer; dealership; mechanic; gasket*; ignition; clutch; miles; mileage; warranty; rotors",
    zh: "车 4s 发动机 引擎 变速箱 离合器 避震 保养 提车 新车 轮毂 公里 维修 保修 保固 原厂",
  },
  {
    id: "substantial",
    en: "warranty; luggage; baggage; flight*; bag; phone; laptop; tv; washer; washing machine; dryer; fridge; refrigerator; furniture; sofa; mattress; account; credit; bank; loan; mortgage; collection; bill; insurance; hotel; room; seat; reservation; oversold; overbooked; personal (data|information|details); privacy; address; rent; contract; passport; surgery; appointment; tow",
    zh: "手机 电脑 平板 电视 冰箱 洗衣机 空调 沙发 床垫 家具 家电 主板 保修 保固 售后 维修 合约 合同 月费 账单 漫游 贷款 保险 银行 信用卡 机票 航班 酒店(预|订) 预订 订位 订单(被|弄|显示) 行李 隐私 个人信息 地址 押金 装修 搬家 理赔 安装",
  },
  {
    id: "trifle",
    en: "(free |)(earbuds|gift|sticker|cup|toy|sample|coupon|voucher|promo|points); birthday promo; coupon*; discount; fries; sauce; drink; napkin*; lid; cutlery; straw; burger; pizza; coffee; sandwich; menu; taste*; packaging; upgrade; kettle; blender; mug; app; website; login; password; late (payment |)fee; receipt; colour; color; size; driver cant; drive thru; membership",
    zh: "赠品 礼品 小样 优惠券 券 积分 发票 降价 差价 包装 外卖 送餐 餐具 味道 难吃 口味 分量 菜 饭 汤 快递员 客服 前台 早餐 隔音 房间(小|旧|破) 评价 差评 洗发水 水果 衣服 尺码 色差 面积 价保 价格保护 活动 入会 印花 贴纸 刻度 订阅 会员 自动续费 收费电视 安装费 检测费 发货 送货 物流",
  },
  {
    id: "many-repairs",
    en: "# (repairs|times ~ (repair*|fix*|dealer*|shop|dealership|replaced)); (repaired|fixed|replaced|in the shop|been back|at the dealer) ~ # times; # times in (the |)(shop|dealership|dealer); (third|fourth|fifth|3rd|4th|5th) (repair|replacement)",
    zh: "修(了|咗|过|)#次 #次(维修|返修|送修) 换(了|咗|过)#次 第#次(去|修|维修|换|返修|返厂|送修)",
  },
  {
    id: "months",
    en: "(# |several |many |for |over |after )(months|years); month*; a month; year; # (weeks|week)",
    zh: "(#|几|好几)(个|)(多|)月 (一|半)个(多|)月 (#|半|好几)年 #(个|)(星期|礼拜|周)",
  },
  {
    id: "hours",
    en: "# (hours|hour|hrs|hr|h); hours; (all|whole) (day|night); overnight; # days; # (1 2|2) hours",
    zh: "#(个|)(半|)(小时|钟头|钟) 半天 半日 一(整|)天 #天 #日",
  },
  {
    id: "systemic",
    en: "recall*; everyone; all of (us|them); (dozens|hundreds|thousands|many|other) (of |)(people|folks|customers|owners|users|others|reviews); common (problem|issue|defect); known (issue|problem|defect|fault); bad batch; class action; same (model|batch); widespread",
    zh: "全系 批次 同一批 召回 回收 通病 很多(人|车主|用户)(都|也) 大家都 每个人都 (全部|个个|人人)(都|也) 同款(都|也) 群里",
  },
  {
    id: "quality-fault",
    en: "defect*; engine (fail*|replac*|seiz*|died); transmission (fail*|slip*|replac*|died); (failed|failure|fails) ; malfunction*; manufactur* (defect|fault); lemon; major (fault|defect|problem|issue|damage); does not start; will not start; unsafe; same (defect|fault); recall*; broke down; breakdown; flood*; catastroph*",
    zh: "质量问题 质量(太|很|极|超|真)(差|烂) 严重(质量|故障|缺陷|问题) 通病 全系 批次 缺陷 主板 发动机(故障|坏|漏|异响|抖|大修) 变速箱(故障|坏|顿挫|异响) 返厂 换新机 次品 假货 翻新(机|货) 二手(冒充|当新) 召回 屏(幕|)(裂|碎|爆|坏|闪) 漏油 开不了机 打不着(火|)",
  },
  {
    id: "attitude",
    en: "rude; rudely; rudeness; (bad|terrible|awful|horrible|poor|nasty|shocking|your|an|with an) attitude; attitude (problem|of|was|stinks); hung up; hang up; yell* at; shout* at; swore at; sworn at; cursed at; laughed at; mocked; insult*; disrespect*; condescend*; dismissive; arrogant; unprofessional; racist; racism; discriminat*; sarcastic; snapped at; rolled (his|her|their) eyes; slammed (the|down); harass*; bully*; called me (a|an|names); threatened; ignored me; liar; unhelpful staff",
    zh: "态度(很|非常|极|极其|太|特别|十分|好|超|超级|真|相当|都|也|又|还|更|实在|也太|有点|)(差|横|恶劣|不好|烂|冷淡|嚣张|傲慢|不行|极差|冷|敷衍|强硬|粗暴|无所谓|有问题|令人|让人|冲|寸|衰) (什么|乜嘢|咩|这种|这|那)态度 恶劣 嚣张 傲慢 冷漠 不耐烦 爱理不理 爱答不理 翻白眼 白眼 骂(人|我|客) 辱骂 凶(我|巴巴|人|神恶) 吼(我|人) 挂(我|了我|断)(电话|了|) cut线 收线 黑面 黑脸 臭脸 冷言冷语 阴阳怪气 歧视 侮辱 骚扰 说话(和|跟|像)放屁 没礼貌 冇礼貌 不礼貌 横 嘲笑 讽刺 串(我|嘴) 寸嘴 恐吓 威胁 牛逼 敷衍",
  },
];
