import type { Row } from "./lexicon.ts";

/**
 * Ordinary words that other rows would find a piece of: 客服了 is no 服了, 我妈妈的 no curse, a car park no car. The longest
 * one counts; what begins or ends inside it, or is a piece of it, is not there.
 */
export const WHOLE_WORDS: readonly Row[] = [
  {
    id: "word",
    en: "(kind|kindest|best|warm|warmest) (regards|wishes); of course; yours (sincerely|faithfully|truly)",
  },
  {
    id: "word",
    en: "(called|phoned|rang) me (a|an) (hour|week|day|month|few|couple|minute|while|second|third|fourth|little|bit)",
  },
  {
    id: "word",
    en: "car (park|parks|parking|wash|pool|hire|rental|key|keys|boot sale|seat|seats|ferry|insurance); parking (lot|space|ticket)",
  },
  {
    id: "word",
    en: "phone (number|numbers|call|calls|line|booth|box|shop|bill); coffee (table|tables|shop|machine); tea (towel|towels|set|pot|light|lights)",
  },
  {
    id: "word",
    en: "drinking water; drink driving; taste buds; cup (board|final); menu bar; pizza oven; burger king; book (shop|case|shelf)",
  },
  {
    id: "word",
    en: "bad luck; cold (water|drink|brew|box); late (summer|spring|autumn|winter|night|shift); lost property; no (problem|worries|doubt)",
  },
  {
    id: "word",
    en: "stop press; press (release|button|stud|studs); account (for|manager|executive); in (the |)light of; a great deal; big deal",
  },
  {
    id: "word",
    en: "mad (about|for) (it|them); joke (shop|book); hell (of a|fire); love to (know|hear|see); wish list; honest mistake",
  },
  {
    id: "word",
    zh: "客服 客服部 客服人员 客服务员 服务 服务员 了解 了结 了不起 操作 操心 操场 操控 操盘 体操 早操 情操 操练 妈妈 姨妈 姑妈 奶奶",
  },
  {
    id: "word",
    zh: "靠近 靠谱 可靠 依靠 靠窗 靠背 靠垫 靠枕 靠边 靠岸 靠墙 停靠 牢靠 滚动 滚筒 滚轮 滚烫 翻滚 打滚 滚水 滚轴 屁股 豆腐渣 残渣 油渣 药渣 渣打",
  },
  {
    id: "word",
    zh: "灿烂 烂漫 腐烂 鬼屋 鬼脸 小鬼 横幅 横向 横线 横杆 横梁 横店 横竖 纵横 横条 横屏 打发时间 打发蛋 淡定 宰相",
  },
  {
    id: "word",
    zh: "慢慢 怠慢 慢跑 慢炖 差别 差距 差额 差价 差不多 出差 时差 误差 色差 温差 差异 差多少 差几多 相差 价差 差旅 邮差",
  },
  {
    id: "word",
    zh: "不错 没错 错过 错开 多少 少女 少年 不少 至少 少少 少许 漏斗 例如 突破 破例 破冰 推荐 推出 推车 推广 推送 推门 推开 推拿 拖鞋 拖把 拖地",
  },
  {
    id: "word",
    zh: "折扣 纽扣 扣子 卡扣 搭扣 锁扣 八折扣 黑色 黑白 黑猫 黑咖啡 黑豆 黑米 黑芝麻 黑五 黑胶 黑板 旧金山 怀旧 依旧 照旧 仍旧",
  },
  {
    id: "word",
    zh: "贵司 贵公司 贵店 贵方 贵州 贵宾 贵姓 贵重 贵族 贵酒店 贵行 贵处 退休 退伍 进退 后退 迟早 冷却 忘却 检查结果 化验结果 检测结果 鉴定结果 考试结果",
  },
  {
    id: "word",
    zh: "没问题 没关系 没事 冇问题 冇事 冇关系 唔该 唔该晒 唔使 唔紧要 唔急 唔好意思 唔错 不好意思 不客气 不用 不过 不管 不论 不同 不仅 不但 不止 不断 不妨 不急 不久",
  },
  {
    id: "word",
    zh: "未来 未婚 未必 态度好 态度很好 一般来说 一般情况 一般人 灰色 灰尘 骨灰 石灰 深灰 浅灰 银灰 烟灰 灰黑 哎呀",
  },
  {
    id: "word",
    zh: "保证金 保证书 品质保证 质量保证 保证人 约会 约莫 大约 节约 合约 预约 条约 契约 违约 签约 确认书 确认信 确认函 同意书 应承认",
  },
  {
    id: "word",
    zh: "说好(话|吃|用|喝|评|看|玩|久|多|像|贵|的评价) 先说好 先讲好 听说好 都说好 据说好 不好说 会员 会议 会场 会计 机会 社会 展会 宴会 聚会 大会 运动会 音乐会 演唱会 会所",
  },
  {
    id: "word",
    zh: "时间 工作日 生日 节日 假日 平日 日本 日期 日常 今日 昨日 明日 近日 日用 天气 天然 天花板 今天 明天 昨天 后天 前天 聊天 白天 冬天 夏天 春天 秋天 星期天 年轻 年货 年糕 年会 年费 年票 年卡 年龄 青年 老年",
  },
  {
    id: "word",
    zh: "月饼 月卡 月费 月子 月台 月结 月票 月光 月嫂 正月 蜜月 车位 车票 车站 车程 车费 停车场 停车位 停车费 手推车 推车 餐车 购物车 火车 机车票 手机号 手机号码 手机壳",
  },
  {
    id: "word",
    zh: "吃饭 煮饭 电饭煲 电饭锅 电话号码 手机店 饭店 饭盒 饭桌 菜单 菜鸟 菜市场 汤匙 汤碗 衣服架 会员价 发票号 前台小姐 有意思 没意思 什么意思 好意思 威胁利诱 法律援助 抖动 抖音 颤抖 发抖 报警器 警报",
  },
];
