/**
 * Words that mean the same in a complaint, across languages: what lets an example in one language speak for a
 * complaint in another. General vocabulary, not about any playbook; English words are stemmed when read.
 */
export const CONCEPTS: Readonly<Record<string, { en: string; zh: string }>> = {
  quote: { en: "quote quotation estimate estimated quoting", zh: "报价 估价 开价 报的价 报的 估算 估的 报了 报个价" },
  price: { en: "price cost rate tariff fare", zh: "价格 价钱 价 费用 多少钱 原价 单价 标价" },
  dear: {
    en: "more higher double triple expensive dearer extra increase steep",
    zh: "贵 翻倍 翻了 一倍 几倍 涨 高出 加价 多出 成倍",
  },
  bill: {
    en: "bill invoice statement receipt checkout",
    zh: "账单 账 结账 发票 埋单 买单 收据 对账 帐 帐单 张单 小票",
  },
  charge: {
    en: "charge debit deduct charged overcharge billed fee surcharge",
    zh: "扣款 扣费 扣钱 收费 扣 收钱 收我 多收 手续费 刷",
  },
  pay: { en: "pay payment paid", zh: "付款 支付 付 交钱 缴费 缴 给钱 自费 付费 掏钱" },
  refund: { en: "refund reimburse reimbursement", zh: "退款 退钱 退费 返还 退回来 退给" },
  "take-back": { en: "return exchange", zh: "退货 换货 退换 换新" },
  balance: { en: "balance account deposit credit", zh: "余额 账户 存款 押金 额度 户口 帐户" },
  gift: {
    en: "gift free bonus giveaway freebie complimentary reward welcome",
    zh: "赠品 礼品 礼物 赠送 买一送一 送的 免费送 礼包 随货 附赠 满赠 伴手礼",
  },
  voucher: { en: "voucher coupon points promo cashback code", zh: "优惠券 礼券 积分 点数 券 红包 返现 折扣" },
  offer: {
    en: "offer promotion campaign deal discount advert advertise advertised advertisement",
    zh: "活动 优惠 促销 广告 宣传 海报 特价 折 打折",
  },
  promise: {
    en: "promise promised agree agreed guaranteed supposed assure",
    zh: "说好 答应 承诺 保证 讲好 说是 约定 原本 本来 明明",
  },
  missing: {
    en: "miss missing lack short without incomplete forgot",
    zh: "少了 缺 漏发 漏了 没有给 没送 没给 没附 少一 少发 漏",
  },
  gone: { en: "ran run left out finish", zh: "送完 发完 没了 完了 领完 用完 售罄 送光" },
  repair: {
    en: "repair fix mend service replace replaced workshop maintenance",
    zh: "修理 维修 修 检修 修好 返修 保养 送修 修过 整好 换过 更换",
  },
  again: {
    en: "again still same another return recur reappear twice",
    zh: "又 还是 再次 同样 一样 老毛病 复发 依旧 依然 照样 照旧 又坏",
  },
  often: {
    en: "third fourth fifth sixth times repeatedly already several",
    zh: "三次 第三次 好几次 多次 几次 第四次 四次 五次 第五次 无数次 屡次 两次 好几回 第二次 反复 再三",
  },
  warranty: {
    en: "warranty guarantee cover coverage covered",
    zh: "保修 质保 三包 保固 保养期 保修期 质保期 包修 联保 延保",
  },
  expire: { en: "expire expired expiry period within", zh: "过保 过期 到期 期内 期限 过了期 日期 之内" },
  refuse: {
    en: "refuse deny reject decline denied rejected turned refusal",
    zh: "拒绝 拒 不认 不给 不肯 不予 不愿 不让 推脱 驳回",
  },
  stranded: {
    en: "stranded stuck stall breakdown highway motorway hard shoulder roadside freeway",
    zh: "抛锚 高速 国道 半路 熄火 死火 路边 半途 公路 爆胎 路上 动不了 发动不了",
  },
  tow: { en: "tow towing towed rescue assistance recovery flatbed", zh: "拖车 救援 道路救援 吊 拖走 拖 施救" },
  wait: { en: "wait waiting queue queued line hold held", zh: "等 排队 占线 轮到 排 等了 候 叫号 等候 等待" },
  hour: { en: "hour hours minute minutes hrs mins half", zh: "小时 分钟 钟头 个钟 半天 一上午 整个下午 一整天" },
  booked: { en: "appointment schedule slot", zh: "预约 约好 挂号 约了 约的 排期" },
  slow: { en: "slow late delay delayed overdue postpone", zh: "慢 迟 晚 延误 拖延 延迟 迟到 晚点 太久 久" },
  consent: {
    en: "consent agree permission authorize authorise authorization knowledge asked ordered request requested",
    zh: "同意 授权 允许 申请 没订 知情 经我 要求 没开 没办",
  },
  subscription: {
    en: "subscribe subscription membership renew renewal trial unsubscribe plan signup auto-renew activated addon",
    zh: "订阅 会员 续费 试用 开通 套餐 退订 业务 月费 增值 自动续 年费 加值 服务费 订购 包月",
  },
  stealth: {
    en: "automatically auto secretly default tick ticked unknown unwanted sneaky",
    zh: "自动 擅自 默认 莫名 莫名其妙 偷偷 私自 不明 勾选 不知情 无缘无故",
  },
  broken: {
    en: "damage broken crack crush dent scratch tear torn shatter smash bent leak smashed shattered rotten spoil mold",
    zh: "坏 破 碎 裂 划痕 凹 压扁 漏 烂 断 刮 变形 破损 损坏 压坏 摔坏 烂了 磕 瘪 变质 发霉 撞",
  },
  fault: {
    en: "fault faulty defect defective malfunction crash problem issue flicker noise",
    zh: "故障 问题 毛病 瑕疵 失灵 异响 缺陷 死机 当机 黑屏 不良 闪退 漏水 漏油",
  },
  package: { en: "parcel package box packaging carton", zh: "包裹 箱 箱子 盒 包装 纸箱 盒子 外盒 开箱 拆开 打开" },
  deliver: {
    en: "deliver delivery ship shipping shipment courier tracking dispatch driver postman",
    zh: "送达 快递 物流 发货 到货 签收 寄 配送 派送 运 快递员 收到 收货 寄出 派件 送货 未到 没到 外卖 骑手",
  },
  arrive: { en: "arrive arrival come turn", zh: "到了 到 抵达 到店 到现场" },
  luggage: { en: "luggage suitcase baggage bag", zh: "行李 箱子 行李箱" },
  reserve: { en: "reserve reservation reserved booking book", zh: "预订 订好 订位 订 预定 订了 订的 订单 留位 保留" },
  full: {
    en: "full overbook oversell oversold bump bumped overbooked sold vacancy",
    zh: "满 超售 满房 爆满 超卖 客满 没位 满了 没房 没空 给了别人 让给",
  },
  venue: {
    en: "room hotel table seat flight restaurant cabin suite ticket",
    zh: "房 酒店 桌 座位 机票 包间 包厢 航班 饭店 房间 位子 餐厅 床 座",
  },
  blame: {
    en: "blame fault accuse misuse user negligence dropped mishandle misused improper improperly wear",
    zh: "人为 怪我 操作不当 使用不当 责任 我自己 自己弄 用错 摔过 进水 不当 进液 穿着不当 赖我 磨损 怪 保养不当",
  },
  normal: { en: "normal normally instruction manual label properly", zh: "正常 说明书 按照 正常使用 照着" },
  injury: {
    en: "injure injury burn hurt cut bleed hospital sick rash swell shock poison allergy allergic doctor emergency vomit ill wound ambulance blister",
    zh: "伤 流血 医院 急诊 过敏 红疹 肿 烫 中毒 拉肚子 吐 触电 受伤 烧伤 医生 疹 痒 住院 送医 割 腹泻 骨折 晕",
  },
  danger: {
    en: "fire smoke explode spark dangerous brake unsafe flame safety airbag choke glass collapse",
    zh: "起火 冒烟 爆炸 着火 漏电 刹车 安全 危险 气囊 自燃 鼓包 玻璃 煞车 烧 断裂 失控",
  },
  family: {
    en: "child baby son daughter kid husband wife mother father family",
    zh: "孩子 宝宝 小孩 儿子 女儿 小朋友 老人 妈 全家 爸 我妈",
  },
  eligible: {
    en: "eligible eligibility qualify condition requirement criteria term terms apply valid applicant restriction exclude minimum",
    zh: "条件 资格 符合 限 规定 门槛 办理 材料 要求 限制 适用 不能用 不符 才能 新用户 规则 条款 审核",
  },
  card: { en: "card pass", zh: "卡 证 证件" },
  explain: {
    en: "tell notify inform mention explain warn print",
    zh: "告诉 通知 说明 讲清楚 说清楚 写明 提醒 讲明 没说 写清楚 没写",
  },
  batch: {
    en: "batch lot series recall model serial everyone everybody customers others forum units owners widespread",
    zh: "批 批次 召回 通病 型号 车主 同款 同一批 大家 很多人 都有 网上 群里 设计 整批 好多人 每个 全部",
  },
  rude: {
    en: "rude attitude yell shout swear arrogant ignore disrespect unfriendly rudely laugh insult impolite cold sarcastic dismissive unprofessional hung manner roll condescending",
    zh: "态度 骂 凶 不耐烦 翻白眼 爱理不理 冷漠 臭脸 口气 恶劣 嘲笑 粗鲁 没礼貌 礼貌 黑面 黑脸 凶巴巴 板着脸 嚣张 不尊重 吼 敷衍 不理 差劲 冷淡 脸色",
  },
  staff: {
    en: "staff employee clerk waiter waitress agent manager representative receptionist lady guard cashier nurse assistant",
    zh: "员工 服务员 店员 客服 前台 经理 司机 职员 柜台 营业员 店家 小姐 服务生 老板 柜员 保安 工作人员 专柜 店长",
  },
  garage: {
    en: "mechanic technician garage dealer dealership advisor plumber shop",
    zh: "师傅 技师 车行 原厂 服务厂 4s 维修点 售后 门店 工程师 车厂",
  },
  privacy: {
    en: "privacy personal data leak information detail confidential breach gdpr shared",
    zh: "隐私 泄露 个人信息 资料 外泄 个资 信息 泄漏 曝光 公开",
  },
  stranger: {
    en: "stranger strangers third spam scam marketing neighbour neighbor",
    zh: "陌生 骚扰 推销 诈骗 别人 其他人 他人 邻居 垃圾短信",
  },
  contact: { en: "number address email phone mail sms text", zh: "号码 地址 身份证 电话 手机号 短信 微信 邮件 电邮" },
  complain: {
    en: "complain complaint report ticket escalate case",
    zh: "投诉 举报 工单 反映 申诉 客诉 报修 案件 反应",
  },
  nobody: { en: "nobody noone none nothing anyone anybody", zh: "没人 无人 没有人 没人管 谁都不" },
  reply: {
    en: "reply answer respond response callback heard email",
    zh: "回复 回电 答复 消息 下文 回音 答覆 联系我 回覆 联络 回应",
  },
  runaround: {
    en: "department transfer pass circle circles runaround escalated between every",
    zh: "部门 踢皮球 推来推去 互相推 推我 推给 转来转去 推卸 转接 从头 重新说",
  },
  solve: { en: "solve resolve handle settle action", zh: "解决 处理 搞定 跟进 落实" },
  food: { en: "food meal dish dinner eat lunch order served restaurant", zh: "菜 饭 餐 食物 吃 上菜 点餐 喝" },
  car: { en: "car vehicle auto truck engine tyre tire", zh: "车 汽车 车子 发动机 引擎 轮胎 架车" },
  part: {
    en: "part component motor compressor pump battery pad",
    zh: "零件 配件 电池 马达 压缩机 主机板 摩打 主板 部件",
  },
  device: {
    en: "phone screen laptop washing machine fridge tv computer charger appliance",
    zh: "手机 屏幕 电脑 洗衣机 冰箱 电视 充电 冷气 空调 机器 部机",
  },
  error: {
    en: "wrong incorrect mistake error miscalculate mixed",
    zh: "错 不对 有误 弄错 搞错 算错 看错 错误 对不上 不符",
  },
  twice: { en: "twice duplicate double", zh: "两次 重复 两遍 多扣 双倍" },
  call: { en: "call phone ring hotline telephone line", zh: "打电话 致电 热线 电话 进线 拨打 打咗" },
  cancel: { en: "cancel cancelled cancellation terminate", zh: "取消 退订 注销 解约 销户" },
  praise: {
    en: "thank thanks great love excellent perfect friendly happy wonderful delicious recommend amazing nice good awesome",
    zh: "谢谢 感谢 满意 推荐 好吃 喜欢 干净 不错 很好 好评 多谢 开心 赞 回购 热情 棒",
  },
  enquiry: {
    en: "what when where which could can how do does open",
    zh: "请问 吗 怎么 想问 可以 几点 哪里 有没有 咨询",
  },
  advertisement: {
    en: "click earn followers hire job hiring cheap subscribe win",
    zh: "招聘 加微信 日薪 代开 兼职 招人 日赚 点击 代办",
  },
};
