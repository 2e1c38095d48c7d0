import type { Row } from "../../../cases/triage/lexicon.ts";

/** Parcels, luggage, what arrives broken, and faults that many have. */
export const GOODS: readonly Row[] = [
  {
    id: "broken",
    en: "damag*; broke*; crack*; crush*; dent; dents; dented; scratch*; tear; tore; torn; shatter*; smash*; bent; split; chipped; snapped; ripped; punctur*; stain*; wet; soaked; mould*; mold*; rotten; spoil*; melted; squash*; pieces; shards; in bits; in two; hole; leaked; spilt; spilled; bruis*; defrosted; thawed; dirty; ruined; destroyed; collapsed; deformed; burst",
    zh: "坏 破 碎 裂 划痕 凹 压扁 漏 烂 断 刮 变形 破损 损坏 压坏 摔坏 烂了 磕 瘪 变质 发霉 撞 碎成 裂成 断成 花了 塌 挤 洒 湿 渗 化了 臭 馊 死了 枯 摔烂 缺角 掉漆 崩 磨花 砸 刮花 撕 破洞 一个洞 芒花 爆开 折断 全碎 溢 脏 污渍 瘀 碰坏",
  },
  {
    id: "package",
    en: "parcel*; package*; box; boxes; packag*; carton*; bubble wrap; padding; envelope; wrapped; unpack*; unbox*; opened (it|the|my); inside; packed; crate; polystyrene; cardboard",
    zh: "包裹 箱 箱子 盒 包装 纸箱 盒子 外盒 开箱 拆开 打开 快递盒 气泡膜 泡沫 填充 报纸 拆箱 快递袋 外箱 里面 包得 裹 冰袋 打包",
  },
  {
    id: "deliver",
    en: "deliver*; ship*; courier*; tracking; dispatch*; postman; mail; mailed; post; posted; carrier*; depot; warehouse; freight; customs; in transit; (the|your|delivery|van) driver; mover*; moving company; haul*; doorstep; letterbox; parcel (shop|locker); signed for; sent (it|out); order number; my order; consignment; out for delivery; load*; unload*; removal*",
    zh: "送达 快递 物流 发货 到货 签收 寄 配送 派送 运 快递员 收到 收货 寄出 派件 送货 骑手 驿站 丰巢 快递柜 中转 仓库 揽收 转运 海关 清关 顺丰 运输 搬家 搬屋 搬运 货运 速递 送来 订单 快件 单号 运单 门口 代收 包邮 宅配 超商 店到店 黑猫 邮局 邮政 卸货 待发货 付运 出货",
  },
  {
    id: "not-arrived",
    en: "(not|never|hasnt|hasn|havent|has not|have not|didnt|did not|still not|isnt) (yet |even |)(arrived|come|been delivered|shipped|turned up|received|moved|left|here|been sent|reached|shown up|got); where is my; wheres my; (still|no) (no|nothing|sign|not here|waiting for my|parcel|delivery|trace); lost; tracking (has not|hasnt|says|shows|stopped|number|stuck); (says|marked|shows|showing|status) (it was |as |)(delivered|at depot|in transit|label created); nothing (came|arrived|has come|here|at the door); somewhere; disappear*; vanish*; reached (me|us|our|my); came (after|too late|at|back|and went); no use to me; arrive* (in time|late|while|after); sorry we missed you; behind the door; stuck (in|at) (customs|a depot|the depot|the warehouse|your); wrong (address|house|door|building|flat); neighbour (got|has|signed); left (it |)(outside|in the rain|at the wrong|with); has not moved; not moved; on the way; on the ship",
    zh: "没到 未到 没收到 还没到 没送到 没发货 未发货 没更新 不更新 没动静 丢件 丢了 弄丢 寄丢 找不到 不见了 显示签收 显示已 虚假签收 根本没收到 没影 在哪 到哪了 卡在 停在 没动 送错 错投 放错 扔在 延误 一直不送 不派送 退回 没有送来 迟迟不 迟迟未 没寄 未寄 滞留 躺了 在路上 没人送 下落不明 遗失 送到别人 送到隔壁 未收到 冇收到 仲未到 重未到 冇到 未送",
  },
  {
    id: "due-day",
    en: "due (on|monday|tuesday|wednesday|thursday|friday|by|in|to|yesterday); next day; same day; guaranteed (delivery|saturday|by); express; overnight; (by|before|on|for) (christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|her birthday|his birthday|the wedding|easter); estimated (delivery|arrival); delivery (date|day|window); days late; week* late; (was|were) (handed over|delivered|left) (on|at|two|a|#); (a|two|three|#) (day|days|week|weeks|months) (late|after|ago|and|now); too late; the day after; after the (birthday|wedding|party|funeral|event|exam|holiday)",
    zh: "次日达 当天送 当日达 隔日 小时达 预计 说#天到 #天到 几天到 #天了 #天还 一个礼拜了 一周了 半个月了 一个月了 晚了#天 迟了#天 过了#天 生日过了 过完 才到 才送 才收到 年前 节前 除夕 圣诞 情人节 中秋 现货 四十八小时 今天到 明天到 送到时 凉了 冷了 都凉",
  },
  {
    id: "luggage-of",
    en: "luggage; suitcase*; baggage; bag; bags; carousel; belt; checked (bag|in)",
    zh: "行李 箱子 行李箱 托运 转盘 拉杆箱 背包 行李牌 行李转盘",
  },
  {
    id: "fresh-goods",
    en: "flowers; bouquet; plants; seedling*; fruit; vegetable*; eggs; milk; meat; fish; seafood; groceries; plate*; glass*; vase*; mirror*; furniture; sofa; wardrobe; table; chair; desk; bed; mattress*; lamp*; piano; guitar; painting; frame; bottle*; cups; crockery; toys; books; dress; shoes; shirt; clothes; jacket; coat; jeans; necklace; bracelet; cosmetics; perfume; cream; shampoo",
    zh: "花 鲜花 水果 蔬菜 鸡蛋 牛奶 肉 鱼 海鲜 虾 蟹 生鲜 碗 盘子 杯子 玻璃 花瓶 镜子 家具 沙发 衣柜 桌子 椅子 床垫 灯 钢琴 吉他 画框 瓶子 玩具 书 裙子 鞋 衬衫 衣服 外套 裤 戒指 项链 手镯 化妆品 香水 面霜 洗发 砂锅 陶锅 茶具 梳化 柜子 箱包 窗帘 礼服 婚纱 西装 毛衣 内衣 眼镜",
  },
  {
    id: "many-same",
    en: "(all|both|each|every|three|four|five|six|seven|eight|ten|half|most|several|dozens|hundreds|#) (of |) (them|the|these|those|our|my|us|units|phones|lamps|pairs|boxes|cartons|ones|machines|devices|bottles|chairs); every single (one|unit|box); (all|both) of (them|which|us|these); # (out |) of (the |our |my |)#; same (defect|fault|crack|problem|issue|spot|place|thing|way|line) (on|in|as|with|at|across|again with) (all|every|both|each|the|other|them); bulk; (whole|entire) (batch|carton|lot|pallet|box|range|series|order|shipment|delivery); one after (another|the other); identical",
    zh: "全部都 全都 个个 每一个 每个都 每台都 每台 每箱 都一样 都有同样 都是同样 两台都 三台都 几台都 五台都 批量 整批 整箱 成箱 一箱 一批 这批 #台 #把 #件 #罐 #双 #盒 #户 陆续 先后 接连 一个接一个 都有问题 无一幸免 全是 十个有 一半 大半 同一位置 同一个地方 同样的位置 同一处",
  },
  {
    id: "others-too",
    en: "(other|many|several|lots of|plenty of|dozens of|hundreds of|thousands of|all|fellow|more) (owners|customers|people|users|buyers|parents|drivers|posts|reports|reviews|complaints|guests|neighbours|families|colleagues); everyone (else|has|on|in|is|i know); everybody; forum*; facebook group; reddit; community; owners club; parents chat; group chat; reviews; my (friend|colleague|neighbour|sister|brother|mate) (has|had|bought|and|got|too|also); not (the only|just me|just mine|alone|only me|coincidence); online (reports|people|everyone); widespread; (same thing|it) happened to; reported by; known (issue|problem|fault|defect); (neither|display piece|showroom) ~ (as well|too|either); the replacement; another one; find out on the internet; known about; own one",
    zh: "网上 群里 论坛 车友 车主 大家 很多人 好多人 好多 其他客户 其他用户 其他人也 别人也 同事也 朋友也 邻居也 邻居家 不止我 不是我一个 不只我 贴吧 社团 社群 脸书 评论区 都反映 都在说 都说 普遍 通病 统计 家长群 业主群 不少人 一堆人 网友 同款 同型号 不是个例 个例 唔止我 啱啱",
  },
  {
    id: "series",
    en: "batch*; lot (number|#|code); production (date|run|line|week); serial*; series; model*; generation; recall*; design (flaw|fault|defect|error); manufactur* (problem|defect|fault|error|date); firmware; software update; latest update; version; since the update; range; line of; quality control; code* (start*|begin*); factory; assembly",
    zh: "批 批次 召回 型号 车型 系列 设计缺陷 设计问题 设计 质量缺陷 生产日期 同一天 同批 同一批 批号 出厂 固件 更新后 新版 升级后 版本 这一代 这款 工厂 品控 抽检 公告 下架 停售 年款 生产线 同期",
  },
  {
    id: "unsafe",
    en: "danger*; unsafe; hazard*; risk; could have (killed|died|been|hurt|burned|choked|lost); fire; smoke; spark*; flame*; burn*; burnt; scald*; shock*; electrocut*; explod*; exploded; collaps*; gave way; brakes; airbag*; seat belt; chok*; swallow*; sharp; glass in; metal in; poison*; allerg*; rash*; swell*; swollen; itch*; vomit*; sick; ill; hospital; ambulance; emergency; injur*; hurt; bleed*; bled; blood; wound*; stitches; broken (arm|leg|wrist|ankle|tooth|finger|bone); fell; fall; slipped; tripped; cut (my|his|her|our|himself|herself|myself); blister*; faint*; numb; breath*; contaminat*; insect*; worm*; cockroach*; hair in; plastic in; expired; mouldy",
    zh: "危险 安全 起火 冒烟 火花 着火 烧 烫 烫伤 触电 漏电 爆炸 炸 爆 自燃 鼓包 刹车 煞车 气囊 安全带 卡住喉咙 吞 误食 尖 玻璃渣 铁丝 异物 中毒 过敏 红疹 肿 痒 吐 拉肚子 腹泻 住院 送医 救护车 白车 急诊 受伤 伤 流血 出血 缝 骨折 断了手 摔 跌 滑倒 绊 割 起泡 水泡 晕 发麻 呼吸 虫 蟑螂 头发 塑料片 发霉 过期 变质 食物中毒 又呕又 失灵 失控 塌 倒下 夹 砸到 砸伤 烧焦 焦味 糊味 烟 煤气 甲醛 有毒 隐患",
  },
];

/** Subscriptions, conditions and who has a right to what. */
export const TERMS: readonly Row[] = [
  {
    id: "subscription",
    en: "subscri*; membership*; member; renew*; free trial; trial; unsubscrib*; plan; plans; sign* up; signup; auto renew*; activat*; add on; addon*; add-on*; service pack*; package; premium (account|plan|version); (every|each|per) month; monthly; yearly (fee|plan); annual (fee|plan); recurring; ringtone; ringback; horoscope; antivirus; protection (plan|package); meal kit; magazine; newspaper; streaming; prime; vip; club; direct debit; (switched|turned) on; instal*; opt* (in|out); warranty plan; enrol*; donation; tip (added|included)",
    zh: "订阅 会员 续费 试用 开通 套餐 退订 业务 月费 增值 自动续 年费 加值 服务费 订购 包月 每个月扣 每月 月月 续订 连续包 首月 一元 0元 彩铃 权益 保障服务 附加 延保服务 加购 增值服务 体验 到期自动 免密 代扣 签约 通行证 视频会员 影视会员 安心防护 搭售 捆绑 订阅制 计划 月卡 年卡 服务包 来电显示 流量包 短信费 意外险 自动扣 扣年费",
  },
  {
    id: "unasked",
    en: "never (asked|ordered|signed|agreed|wanted|requested|subscribed|authori*|clicked|opted|joined|consented|heard|said yes|gave|approved|chose|applied|enrolled|bought); (did not|didnt|have not|havent) (ask|order|sign|agree|want|request|subscribe|authori*|opt|consent|know|approve|apply|choose); without (my |our |any |even |)(consent|permission|asking|knowledge|agreement|authori*|approval|telling|being|a word|my say); nobody asked; no one asked; (who|how) (ordered|agreed|gave|signed); by (itself|themselves|default); on (its|their) own; automatic*; pre ticked; pre-ticked; preselected; (ticked|checked) (for me|in advance|box*|already); secret*; snuck; sneak*; slipped in; behind my back; tricked; hidden; unaware; no idea (what|how|who|why|where); not (asked|want|agreed) (for|it|to); unsolicited; unwanted; turned (it |them |)down (twice|and); declined; said no; where did (this|it|that) come; (cannot|cant|no way to|impossible to|how do i) (cancel|unsubscribe|get out|turn it off|stop)",
    zh: "没开通 没办过 没订 没有订 没申请 没有申请 没同意 未经 擅自 私自 偷偷 默认 勾选 默认勾 莫名 莫名其妙 自动 不知情 不知道什么时候 谁同意 谁让 没答应 没有答应 没点过 没按过 没要过 没签 未授权 没授权 强制 强行 被开通 被订 被办 被自动 悄悄 无缘无故 诱导 误点 误导 没有提示 没通知 没告知 不经我 经我同意 没经过 从来没 从没 从未 根本没订 哪来的 怎么会有 冇订过 冇话要 冇撳过 冇同意 取消不了 退不掉 退订不了 关不掉 无法取消 找不到取消 只是打电话问 只是问 老人 按了一下 点了一下",
  },
  {
    id: "cancel",
    en: "cancel*; terminat*; quit; stop (the|this|charging|taking|billing); stopp*; close* (my|the) account; ended (the|my) (contract|membership|subscription); unsubscribed; exit; leave the contract; notice",
    zh: "取消 退订 注销 解约 销户 停用 停掉 关闭 解除 退会 停止 终止 取消了 退掉",
  },
  {
    id: "condition",
    en: "condition*; eligib*; qualif*; requirement*; criteria; terms; t&c*; small print; fine print; restrict*; exclud*; minimum; maximum; limit*; threshold; only (for|if|on|valid|applies|applicable|new|when|members|after|until|weekdays|at|with|before|those|available); not (valid|applicable|eligible|entitled|for|combinable|included|count|counted); (does not|doesnt|dont|did not|didnt|never) (apply|count|qualify|include|cover|fit|meet|mention*); weekdays; weekend*; blackout; new customers; existing customers; residents; age (limit|rule|of|under|over); under (five|#|six|eighteen); over #; proof of (address|income|residence|age); district; postcode; income; category; rule*; policy; catch; asterisk; valid (on|for|until|from|only); participating; at (selected|participating); average (balance|of); permanent contract; temporary; postcode; nationality",
    zh: "条件 资格 符合 限 规定 门槛 材料 要求 限制 适用 不能用 不符 才能 新用户 规则 条款 审核 仅限 只限 只给 只有 限平日 平日 周末不 工作日 户口 本地 外地 年龄 满#岁 超过#岁 以上 以下 存够 存满 日均 资产 新客 首次 老用户 不适用 不参加 不参与 除外 指定 特定 门店不 小字 备注 说明里 先要办 先办 先买 需要先 要会员 身份 学生证 老人证 残疾证 证明 首购 同一地址 只限平日 淨系 合资格 门坎 不算新 不算 年限 收入 流水 社保 手续 规矩 额度 最低消费 低消 达到 满#",
  },
  {
    id: "not-told",
    en: "nobody (told|mentioned|said|explained|warned); no one (told|mentioned|said|explained|warned); (was not|wasnt|were not|werent|never|not) (told|mentioned|informed|written|stated|shown|printed|explained|anywhere|clear|advised|warned|made clear|disclosed); (did not|didnt|does not|doesnt) (say|mention|tell|state|explain|warn|inform); not a word; nowhere (did|does|was|is|on|in); not one word; only (then|now|afterwards|at the (counter|till|desk|checkout|end)) (was|did|am|i|they|you|do|told); it turns out; turns out; turned out; at (home|the counter|the till|the gate|checkout) i (discover*|found|learn*); afterwards; after (i|we) (had|have) (brought|entered|paid|gathered|filled|signed|handed|done|bought|come|travelled); mislead*; misled; unclear; confus*; different (story|answer|thing); (first|then) (you|they) (say|said); changed (the rules|your mind|their mind); now (there is|theres|they say|you say|it says|suddenly); instead i; contradict*; should have (told|said|been told); had i known; would (have|never|not)",
    zh: "没人告诉 没告诉 没说 没讲 没写 没提 没注明 没有说明 没有写 没有告知 未告知 没讲清 没说清 说清楚 写清楚 事先 事前 提前说 早说 早讲 早知道 到了才 去了才 来了才 结账才 付款时才 最后才 才知道 才说 才告诉 才发现 又说 又改口 改口 前后不一 一会儿 说法 不早说 只字未提 一只字 冇讲 冇提 冇写 之前又冇 误导 含糊 不透明 隐瞒 文字游戏 说变就变 出尔反尔 临时 问了#遍 之前电话 之前问 到头来 结果说 最后说 竟然说 跟我说 竟要",
  },
  {
    id: "apply-for",
    en: "appl(y|ied|ies|ying|ication*); reject*; approved; approval; application*; documents; paper*; form; forms; gathered; brought (all|everything|along); brought; interview; adviser*; advisor*; turned (down|away); enrol*; denied; benefit*; allowance; subsidy; grant; scheme; discount (card|refused|rejected|denied|not); concession; pass; permit; coupon*; offer says; advertised as",
    zh: "申请 办理 办卡 开户 材料 证件 资料带齐 带齐 批 审批 不批 被拒 拒批 名额 报名 录取 补贴 优惠资格 交了材料 提交 表格 报销 领取 落户 开卡 免年费 贵宾 白跑 白跑一趟 跑了一趟 不能办 办不了 不给办 不收 办不成 长者 半价 免费做 减免",
  },
];
