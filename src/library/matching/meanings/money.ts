import type { Row } from "../../../cases/triage/lexicon.ts";

/** Prices, payments, bills and accounts. */
export const MONEY: readonly Row[] = [
  {
    id: "quote",
    en: "quote*; quotation*; estimat*; ballpark; price (list|tag|board|range); menu price; listed (price|at); (told|said) (me|us|) ~ would (cost|be|come to); tariff*; price* (up|given|agreed|on the phone); agreed price; fixed price; written offer; valuation",
    zh: "报价 估价 开价 报的 报了 报 估算 估的 报个价 预算 标价 价目 价格表 明码 一口价 谈好的价 说好的价 单价 报价单 估价单 预估 开的价 喊价 议价 讲好价 讲明 总价",
  },
  {
    id: "price",
    en: "price*; cost*; rate; rates; worth; fare*; how much; charge for",
    zh: "价格 价钱 价 费用 多少钱 原价 单价 标价 票价 房价 售价 定价 市价 几钱 价位",
  },
  {
    id: "dearer",
    en: "more (than|expensive|money); higher; doubl*; tripl*; twice (the|as|what); (two|three|four|five|#) times (the|as|what|more); dearer; steep; jumped; rose; climbed; went up; on top; (extra|additional) (cost*|charge*|money); difference; turned into; became; shot up; almost (double|twice); increas*; hike*; added",
    zh: "贵 翻倍 翻了 一倍 几倍 好几倍 涨 高出 加价 多出 成倍 变成 涨到 升到 差价 补差价 坐地起价 加到 贵了 多要 另外收 额外 再加 加收 临时加 差太多 差那么多 两倍 三倍 几乎翻 变咗",
  },
  { id: "cheap", en: "cheap*; less than; bargain; reduced; lower", zh: "便宜 低价 降价 平啲 划算 实惠 廉价" },
  {
    id: "bill",
    en: "bill; bills; billed; invoice*; statement*; receipt*; checkout; till; the (tab|total); payslip; (card|credit) slip; final (price|sum|amount); (came|comes) to",
    zh: "账单 账 结账 发票 埋单 买单 收据 对账 帐 帐单 张单 小票 流水 明细 结算 总额 缴费单 催缴 欠费 回单 结帐 清单 水单 话费单",
  },
  {
    id: "take-money",
    en: "charg*; debit*; deduct*; took (money|the money|#|out of); taken (from|out of|off) (my|the|our) (account|card|bank|balance|wages); taking money; withdr*; overcharg*; surcharg*; fee; fees; swiped; direct debit; standing order; left my account; went out of my account; (hit|on) my card",
    zh: "扣款 扣费 扣钱 收费 扣 收钱 收我 多收 手续费 刷 划走 划扣 被扣 扣了 转走 代扣 乱收 收了 收取 碌我卡 碌卡 碌咗 过数 走了我 从话费里 从卡里 服务费 管理费 滞纳金 违约金 收多",
  },
  {
    id: "pay",
    en: "pay; pays; payment*; paid; paying; prepaid; spent; cash; instalment*; installment*",
    zh: "付款 支付 付 交钱 缴费 缴 给钱 自费 付费 掏钱 出钱 现金 预付 全款 交了 付了 花了 自掏腰包 分期 缴清 交费 俾钱",
  },
  {
    id: "refund",
    en: "refund*; reimburs*; money back; give me back; repay*; credited back; compensat*; return my money",
    zh: "退款 退钱 退费 返还 退回来 退给 退我 退还 赔偿 赔 补偿 退 赔钱 退返 还钱 还我",
  },
  {
    id: "balance",
    en: "balance*; account*; deposit*; wallet; savings; loan*; mortgage*; overdraft; bank; branch; teller; atm; credit limit",
    zh: "余额 账户 存款 押金 额度 户口 帐户 钱包 存折 贷款 房贷 柜员机 取款机 提款机 银行 支行 网点 转账 汇款 转帐 定金 订金 卡里",
  },
  { id: "card", en: "card; cards; visa; mastercard; contactless", zh: "卡 信用卡 银行卡 借记卡 会员卡" },
  {
    id: "duplicate",
    en: "(charged|billed|paid|debited|taken|deducted|swiped|scanned) (me |us |it |for it |)(twice|double|two times|three times|again); double (charge*|billed|payment|charged); duplicate*; two (identical|payments|charges|transactions|entries|deductions); same (amount|charge|payment|sum|transaction) (twice|again); paid already; already paid; second (charge|payment|deduction); (and again|again) on the; paid for (it |)twice; collect (it |)(on|twice)",
    zh: "两笔 重复扣 重复收 重复刷 扣了两次 两次扣 刷了两次 扣两次 多扣 双倍扣 收了两遍 重复 付了两 又扣了一次 扣了我两 多刷 多扫 扫了两次 扫多 已经付过 付过了 已经缴 交过了 缴过了 重覆 碌咗两次",
  },
  {
    id: "wrong-sum",
    en: "(wrong|incorrect|different|strange|odd|higher) (amount*|total|sum|figure*|bill|charge*|price|rate|number); (does not|doesnt|dont|do not|did not) (add up|match|tally|agree); miscalculat*; not what (i|we) (paid|owe|used|ordered); short (changed|by #|by); too (much|little); (never|not) (ordered|bought|used|ate|had|made) (it|that|this|them|one); instead of #; should (be|have been) #; meter*; reading*; usage; used more; scan*; rang up; rung up; calculat*; totals; decimal; digits; refunded #; credited; put (it |)(on|to) (the|my|our) (bill|room|account|card); gone from my; where (it|the money) went; swapped; (balance|sum|amount) (is|was|shows) wrong; discount (was not|wasnt|not|never|missing|did not)",
    zh: "金额不对 算错 多算 少算 对不上 少退 少给 少找 找错 多收 计错 计多 算多 数不对 账不对 有出入 抄表 读数 电表 水表 水费 电费 燃气费 煤气费 多打 输错 打错价 扫错 折扣没 没减 没打折 没扣掉 没有扣除 不是我消费 没消费 没用过 没点过 没买过 计费 费率 差额",
  },
  {
    id: "unknown-charge",
    en: "(unknown|unexplained|mystery|strange|unrecogni*|hidden|random|phantom) (charge*|fee*|payment*|item*|transaction*|line|entry|deduction*); do not recogni*; dont recogni*; what (is|was) this (charge|fee|for); (nobody|no one|cannot|cant) (can |)(explain*|tell me what)",
    zh: "不明 不明扣 莫名其妙扣 不知道什么费 说不清 说不出 哪来的费 什么费 凭空 多出一笔 多了一笔 多了一项 多了个 无端端 无缘无故 哪里来的 没来由",
  },
  {
    id: "late-fee",
    en: "late (fee|charge|payment); penalt*; interest; overdue; arrears; debt collect*; collection*; reminder; dunning; owe; owed; unpaid; credit (score|report|rating)",
    zh: "滞纳金 逾期 罚息 利息 催收 催款 欠费 欠款 拖欠 催缴 罚款 征信 未缴 未付",
  },
  {
    id: "system-error",
    en: "system (error|fault|glitch|says|shows|problem|down|failure); glitch*; computer (says|error|shows); software; server; website; (the|your) app; online banking; update*; screen shows; login; log in",
    zh: "系统 出错 故障 系统显示 系统错误 系统问题 网银 网站 升级 更新 后台 程序 登录 登入 崩溃 应用",
  },
  {
    id: "money-amount",
    en: "(a|one|two|few|several|#) (hundred|thousand); cents; pence",
    zh: "几百 几千 上千 上万 几十块 好几百 好几千 百几 千几",
  },
];

/** Gifts, offers and what goes with an order. */
export const OFFERS: readonly Row[] = [
  {
    id: "gift",
    en: "gift*; free (item*|bag|mug|umbrella|case|product|sample*|one|month|bottle|toy|set|with|meal|drink|dessert|ticket|upgrade|bowl|pair|cup|service); bonus; giveaway; freebie*; complimentary; reward*; goodie*; hamper; extra* (included|with); for free; thrown in; on the house; welcome (pack|gift|bonus|box); perk*; premium item; souvenir*; present; sticker*; toy",
    zh: "赠品 礼品 礼物 赠送 买一送一 送的 免费送 礼包 随货 附赠 满赠 伴手礼 送一个 送一 赠 加送 礼盒 小礼物 好礼 附送 买二送一 送一套 来店礼 满额礼 开卡礼 首刷礼 见面礼 生日礼 会员礼 派送 赠饮 送个 有送 会送 加赠 送我",
  },
  {
    id: "voucher",
    en: "voucher*; coupon*; points; promo (code|); cashback; gift card*; shopping card; code; stamp*; miles; store credit; loyalty",
    zh: "优惠券 礼券 积分 点数 券 红包 返现 抵用 代金 里程 集点 印花 兑换 回馈 折价 购物金 消费券 满减 现金券 礼品卡 储值",
  },
  {
    id: "offer",
    en: "offer*; promotion*; promo; campaign*; deal; deals; advert*; ad; ads; brochure*; flyer*; leaflet*; poster*; banner*; catalog*; newsletter; livestream; (as|was|is) (shown|pictured|announced); sale; special; bundle*; package deal; black friday; (first|next) # (customers|orders|people|buyers)",
    zh: "活动 优惠 促销 广告 宣传 海报 特价 打折 传单 直播间 直播 页面写 页面上写 主播 详情页 限时 前一百名 前五百名 前#名 首单 开业 周年庆 双十一 套餐 优惠价 推广 宣传单 单张 DM 促销员 折扣 会员日 抽奖",
  },
  {
    id: "promise",
    en: "promis*; agreed; guarantee*; supposed to; assur*; (was|were|been|had been) told (that |i |we |there |it |)(would|will|could|can|get|is|was); meant to; entitled; said (i|we|they|it|there) (would|will|could)",
    zh: "说好 答应 承诺 保证 讲好 说是 约定 原本 本来 明明 说会 说要 说有 原说 之前说 当时说 当初说 口口声声 应承 应该 讲明 话会 话有 说过",
  },
  {
    id: "missing",
    en: "missing; not (in the|included|there|inside|with it|enclosed); lack*; short of; without (the|it|any|a); incomplete; forgot*; left out; never (got|came|received|arrived|showed up|appeared|credited|sent|given|saw); (was|were|wasnt|werent) (not|) (in the (box|parcel|bag|package|carton)); nowhere; did not (get|receive|come with); didnt (get|receive|come with); no (gift|voucher|bonus|points|sign of it); only (one|two|got|received|half|#); empty; nothing in",
    zh: "少了 缺 漏发 漏了 没有给 没送 没给 没附 少一 少发 漏 没收到 没有收到 没到账 不见 影子 没看到 只有 只发 只给 只收到 没放 没带 没见 里面没有 连个影 少送 未到账 没兑现 不兑现 没拿到 落空 没份 不补 欠我 没下文",
  },
  {
    id: "gone",
    en: "ran out; run out; (none|nothing|no more) left; (all |were |was |are |already |)gone; out of stock; sold out; (while|until) (stocks|supplies) last*; finished; exhausted; first come; had ended; expired yesterday; no longer (available|valid); discontinued; limited (quantity|number|stock)",
    zh: "送完 发完 没了 完了 领完 用完 售罄 送光 派完 派晒 没货 缺货 断货 抢完 抢光 没有了 名额 先到先得 截止 结束了 已结束 停发 冇晒 冇货 已经没 数量有限 额满",
  },
  {
    id: "substitute",
    en: "(different|cheaper|smaller|wrong|other|inferior|lesser) (one|item*|version|colour|color|size|model|product|brand); instead (of|i got|we got|they); substitut*; swapped; replaced with; not (as|the one|what) (pictured|shown|advertised|described|in the picture|in the photo); knock*; fake; counterfeit",
    zh: "换成 代替 替代 冒充 不是图片 跟图片 实物不符 货不对板 不一样 缩水 次品 劣质 假货 仿 以次充好 小一号 颜色不对 错货 发错 另一种 便宜货",
  },
  {
    id: "claim-gift",
    en: "claim*; collect (my|the|it|them); redeem*; pick up (my|the) (gift|prize); sign* up; register*; qualif*",
    zh: "领取 领 兑换 去领 领不了 领奖 换领 登记 报名 注册 凭",
  },
];
