import type { Row } from "../../../cases/triage/lexicon.ts";

/** Waiting, appointments, bookings and help on the road. */
export const WAITING: readonly Row[] = [
  {
    id: "wait",
    en: "wait*; queue*; queuing; in line; stood in; standing in; sat (in|there|for|around|from); sitting (in|here|there); on hold; hold music; hung around; kept (me|us|waiting); (ticket|number) # ; ticket (number|from); ahead of me; in front of me; my turn; called (my|our|his|her|in); seen (at|by|an|until|#); seated; served (at|after|until); one (counter|till|cashier|register|window|agent|person) (open|working|serving|on|for); only (one|two) (counter*|till*|register*|cashier*|window*|agent*|open); twiddl*; waiting room; lounge",
    zh: "等 排队 占线 轮到 排 等了 候 叫号 等候 等待 干等 等到 排到 坐了 坐到 站了 候诊 大厅 走廊 取号 窗口 号码 叫到 前面还有 插队 没轮到 排咗 坐咗 轮上 排长龙 长龙 人龙 开一个 只开 开了一个 空等 白等 傻等 苦等 等不到 迟迟 无限期 等足 等咗",
  },
  {
    id: "hold-line",
    en: "on hold; hold (music|line|time); (hotline|helpline|phone line|call cent*|switchboard|line) ~ (busy|dead|cut|engaged|rang|music|hold|queue); cut off; nobody (picks|picked|answers|answered) (up|the phone|); no one (picks|picked|answers|answered); engaged; could not get through; cant get through; get through; got through; voicemail; answering machine; press (one|1|two|2|#); robot; menu",
    zh: "占线 没人接 打不通 打不进 转人工 人工客服 排队等待 听音乐 音乐 忙音 无人接听 接通 断线 断了 按# 语音 机器人 自动语音 留言 进线 打唔通 冇人听",
  },
  {
    id: "long",
    en: "hour*; hrs; minutes; mins; half (the |a |an |)(day|hour|morning); all (day|morning|afternoon|night|evening); whole (day|morning|afternoon|evening); forever; ages; for so long; long time; eternity; until (noon|midnight|evening|lunch|#|six|five|four|three)",
    zh: "小时 分钟 钟头 个钟 半天 一上午 整个下午 一整天 一天 大半天 一下午 一晚上 好久 老半天 半个小时 个半钟 成日 成个 粒钟 到天黑 下班 中午 傍晚 晏昼 早上 下午",
  },
  {
    id: "appointment",
    en: "appointment*; schedul*; slot*; time slot; booked (for|in|a|at|an|between); window (of|between|from); visit; technician (never|did|didnt|was|came); no show; arranged; my (test|interview|consultation|check up|lesson|exam|class|turn)",
    zh: "预约 约好 挂号 约了 约的 排期 约定时间 时间段 上门时间 预约号 看诊 体检 洗牙 口试 考试 办理 号源 约咗 爽约 放鸽子 师傅没来 没上门 约在 改期 改时间",
  },
  {
    id: "delay-slow",
    en: "slow*; late; later; delay*; overdue; postpon*; behind (schedule|time); took (forever|ages|so long|an hour|two|three|#|longer); takes (forever|ages|too long|#); long (wait|queue*|line*|time); longer than; not (even |)(started|begun|ready|yet); nobody had (even |)(started|touched|begun|looked); still (not|waiting|here|sitting|no); missed (my|the|our) (train|bus|flight|meeting|connection|shift|plane)",
    zh: "慢 迟 晚 延误 拖延 延迟 迟到 晚点 太久 久 拖 磨蹭 拖拉 还没开始 还没好 没动 没开始 没弄 没有准备 催 催了 赶不上 误了 耽误 错过 效率 龟速 动都没动 一拖再拖 没影 未开始 未好 未轮到",
  },
  {
    id: "food-service",
    en: "food; meal*; dish*; dinner; eat; eating; ate; lunch; breakfast; restaurant*; waiter*; waitress*; kitchen; menu; pizza; burger; coffee; order (came|arrived|took|was); starter*; dessert; steak; soup; drinks; table; cafe; bar; bakery; cake*; takeaway",
    zh: "菜 饭 餐 食物 吃 上菜 点餐 喝 外卖 餐厅 饭店 服务员 菜单 奶茶 咖啡 蛋糕 火锅 面 汤 早餐 午餐 晚餐 烧烤 小吃 便当 饭盒 厨房 食堂 茶 饮料 面包",
  },
  {
    id: "medical",
    en: "doctor*; clinic*; hospital*; nurse*; dentist*; surgery; pharmac*; prescription*; patient*; vet; vets; scan*; x-ray; blood test; optician*; therapist; treatment*; medicine*; tablets; pill*; ward; operation; results; diagnosis",
    zh: "医生 诊所 医院 护士 牙医 药店 处方 病人 病历 手术 化验 检查 门诊 急诊 体检 药 吃药 打针 康复 看病 病房 牙 眼科 报告 开药 医师 药房 疫苗 挂号",
  },
  {
    id: "school",
    en: "school*; teacher*; class; classes; course*; lesson*; tuition; university; college; student*; exam*; training; instructor*; coach; gym; fitness; club; membership; kindergarten; nursery; camp",
    zh: "学校 老师 课程 课 培训 学费 大学 学生 考试 教练 健身房 健身 会员 幼儿园 培训班 学员 教室 补习 夏令营 驾校 瑜伽 游泳",
  },
  {
    id: "travel",
    en: "hotel*; room*; flight*; airline*; airport*; plane; train*; ticket*; seat*; cabin; cruise*; hostel; campsite; holiday*; trip; check in; check-in; boarding; gate; passport*; visa; rental; rent a car; apartment; tour; guide; resort; bus; taxi; cab; uber",
    zh: "酒店 房 飞机 机票 航班 航空 机场 火车 高铁 车票 座位 民宿 旅馆 旅行 旅游 登机 柜台 护照 签证 租车 导游 行程 景区 门票 饭店 订房 入住 前台 的士 出租 大巴 飞 网约车 打车",
  },
  {
    id: "housing",
    en: "flat; apartment*; landlord*; tenant*; rent; estate agent*; property (manag*|office|agent); building; neighbour*; neighbor*; mortgage; tenancy; roof; ceiling; wall; floor; plumb*; bathroom; kitchen; renovat*; builder*; lift; elevator; parking; garage door; street light",
    zh: "物业 小区 房东 房租 租房 中介 开发商 业主 楼道 电梯 装修 屋顶 天花板 墙 地板 水管 卫生间 厨房 停车 车位 房子 交房 楼上 屋苑 管理处 房客 室友 宿舍 屋",
  },
  {
    id: "telecom",
    en: "internet; broadband; wifi; mobile; sim; network; signal; data plan; roaming; provider; contract; landline; fibre; telecom",
    zh: "宽带 网络 流量 信号 手机号 话费 运营商 套餐 漫游 合约 营业厅 光纤 上网 电讯 电信 移动 联通 彩铃 携号",
  },
  {
    id: "insurance",
    en: "insurance; insurer; policy; claim; claims; premium; payout; adjuster; coverage",
    zh: "保险 理赔 保单 保费 投保 报销 车险 医保 寿险 保险公司",
  },
  {
    id: "reserve",
    en: "reserv*; booking*; booked; confirmation (email|number|code|text|page|); confirmed; in my name; in advance; weeks ago; months ago; a year ahead; prepaid; held for; pre-order*; preorder*",
    zh: "预订 订好 订位 订 预定 订了 订的 保留 留位 确认短信 确认 提前 订房 订座 订桌 订票 订单号 确认函 定好 定的 预留 留了 早就订 订咗 全款 提早 预购",
  },
  {
    id: "full",
    en: "full; fully booked; overbook*; oversold; oversell; bumped; sold (twice|out|more); no (room|rooms|table|tables|seat|seats|car|cars|vehicle|vehicles|place|space|booking|reservation|record|pitch|bed|beds); (given|gave|went|let|sold|rented|handed) (to |it to |our ~ to |my ~ to |the ~ to |)(someone else|somebody else|another|others|other people|a bigger|a larger|another party|walk*|strangers); already (occupied|taken|gone|let|in it|sitting); double book*; nothing left; moved (us|me) to; walked; downgrad*; another hotel; other hotel; sister hotel; next door; different (room|hotel|table|seat|flight); cancelled (my|our|the|it) (reservation|booking|room|table); not (in|on) (the|your) (system|list|book); no such (booking|reservation); # rooms; squeezed; split up; apart from each other; space was gone; corporate (customer|event|group); occupied",
    zh: "满 超售 满房 爆满 超卖 客满 没位 满了 没房 没空 给了别人 让给 给别人 被别人 别人坐 有人坐 租给别人 订给 卖给别人 住满 没有我的 查不到预订 没有预订 没有订位 没记录 挤下来 换酒店 换一家 另一家 降级 改成 被取消 单方面取消 取消了我 占了 被占 一女两嫁 一房两卖 重复卖 涨价 毁约 毁单 不留 没留 没有保留 安排到 挪到 换到别 冇位 冇房 俾咗人 让房 多卖 更大的团 包场 另一组",
  },
  {
    id: "venue-of",
    en: "room; suite; table; seat; seats; terrace; garden; hall; court; pitch; berth; cottage; villa; venue; box; stall; spot; private room; banquet; wedding; birthday; anniversar*; party; dinner for; guests; celebration",
    zh: "包间 包厢 房间 位子 大床房 双床 套房 露台 宴会 婚礼 婚宴 生日 寿宴 场地 球场 桌 床位 靠窗 聚餐 年夜饭 团建 毕业 纪念日 宾客 亲友 家宴 大寿",
  },
  {
    id: "stranded",
    en: "strand*; broke down; broken down; breakdown*; stall*; hard shoulder; roadside; motorway*; highway*; freeway*; country road; middle of nowhere; layby; lay-by; side of the road; flat (tyre|tire|battery); puncture*; would not start; wouldnt start; no spare; (car|van|bike|engine|truck|battery) (died|stopped|dead|broke|quit|gave out|cut out); stuck (on|at|in) (the|a); gave up; pushed it; tunnel; bridge; car park; jump start; out of fuel; mountain (road|pass); miles from; km from; far from home",
    zh: "抛锚 高速 国道 半路 熄火 死火 路边 半途 公路 爆胎 路上 动不了 发动不了 打不着火 打不着 趴窝 趴在 坏在 服务区 隧道 山路 桥上 应急车道 没电 亏电 搭电 备胎 外地 荒郊 前不着村 行驶中 省道 停在路 产业道路 半夜 地库 郊外 卡在",
  },
  {
    id: "rescue",
    en: "tow; towing; towed; tow truck*; rescue; assistance; recovery; flatbed; breakdown (service|cover|club|line); roadside (assistance|help|service); patrol; call out; send (someone|somebody|a truck|anyone|help|nobody); (come|came) out; nearest (garage|dealer|truck|branch|workshop); out of (area|range|their area); does not cover (that|this|the) (area|road|region); locked out; locked my keys; push*; nobody came; no one came; get us off; (come|collect) (and |)(get|fetch|from); district*; zone; out there; left (me|us|her|him) (there|at|on|in); find (my|your|our) own; sort it out (myself|yourself); arrange (my|your|our) own; pay* (a |for a |for my own |)(stranger|local|private|farmer|passing)",
    zh: "拖车 救援 道路救援 吊 拖走 拖 施救 拖吊 免费救援 派人 派车 出车 来救 服务范围 不在范围 自己想办法 自己叫 自己找 附近没有 最近的 来不了 不来 过不来 没有合作 救援电话 救援卡 救险 拖去 不拖 自行解决 自行 叫车 吊车 唔过嚟 好心人 自己诗办法 自己谂办法 救援费 道路 搭电 协助",
  },
];
