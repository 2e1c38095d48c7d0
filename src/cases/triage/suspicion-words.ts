import type { Row } from "./lexicon.ts";

/** Weak signs of danger: none proves anything alone, several together do. suspicion.ts gives each its weight. */
export const SUSPICION_WORDS: readonly Row[] = [
  {
    id: "sudden",
    en: "suddenly; sudden; all of a sudden; out of nowhere; without warning; by itself; on its own; mid",
  },
  { id: "sudden", zh: "突然 忽然 自己 猛地 一下子 蹿 窜 无缘无故" },
  {
    id: "kin",
    en: "my (grandmother|grandma|grandpa|grandfather|mother|father|mom|mum|dad|wife|husband|son|daughter|kid)",
  },
  {
    id: "kin",
    en: "my (kids|baby|toddler|boy|girl|sister|brother|niece|nephew|grandson|granddaughter|parents|nan|dog|cat)",
  },
  {
    id: "kin",
    zh: "我妈 我爸 我老公 我老婆 我婆婆 我儿子 我女儿 我孩子 我家孩子 我闺女 爷爷 奶奶 外婆 外公 阿嫲 阿妈 阿爸 阿爷",
  },
  { id: "kin", zh: "老人 小孩 孩子 宝宝 婴儿 细路 小朋友 个仔 个女 阿婆 我狗 猫 乘客 学生 同学" },
  {
    id: "near",
    en: "almost; nearly; luckily; thankfully; close call; scared; terrified; shaking; seconds; had to pull; jumped",
  },
  { id: "near", zh: "差点 差一点 差啲 差少少 险些 好彩 幸好 幸亏 吓 惊 后怕 赶紧" },
  {
    id: "falls",
    en: "fell; fall; dropped; collapsed; tipped; crashed; slid; slipped; struck; hit; rolled; plunged; swung",
  },
  { id: "falls", zh: "跌 摔 滑 坠 掉 砸 塌 倒 飞 甩 碌 撞 扑 解体 散架 弹 着地 直接" },
  {
    id: "peril-thing",
    en: "ladder; power line*; wire*; cable; glass; gas; flame; bait; chemical*; bridge; cliff; hook; metal; spring; bolt",
  },
  {
    id: "peril-thing",
    en: "blade; needle; roof; rail*; hot; fire; electric*; stairs; elevator; lift; wheel; brakes; suspension; window; bar",
  },
  {
    id: "peril-thing",
    zh: "电缆 铜线 电线 电线杆 电线桿 煤气 炉 火 钩 针 玻璃 钢 铁 刀 电梯 扶梯 水温 烫 桥 山 楼顶 高空 闸 刹车 煞车 掣 轮 毒 碘",
  },
  {
    id: "body-trouble",
    en: "dizzy; sore*; numb; hurts; pain; swollen; bruise*; blood; cough*; faint; woozy; nausea; sick; fever; stitches",
  },
  { id: "body-trouble", zh: "血 泡 肿 疼 痛 晕 吐 拉 发烧 流泪 麻 直不起 不能坐 不能走 骨 细菌 病毒 感染 呼吸 疹" },
  { id: "authority-plea", zh: "书记 领导 您好 居民 小区 村民 恳请 尽快 安装 整改 隐患 红绿灯 减速带 停运 检修" },
  { id: "warmth-lost", zh: "(供暖|暖气|空调|电)(停|断|没)(了|) 室温 #度 零下 冻" },
  { id: "near", en: "crying; screaming; panicked; lucky; missed me; frightened; terrifying; horrified; shook" },
  { id: "near", zh: "吓哭 哭 逃 腿软 心跳 冷汗 捡回 不敢" },
  { id: "kin", en: "(three|two|the|young|small|our) (kids|children|toddlers); she; he; elderly; toddler" },
  { id: "kin", en: "passenger*; pedestrian*; my (foot|hand|head|face|leg|arm)" },
  { id: "body-trouble", zh: "紫 青 起包 大包 抽 骨折 骨裂 肿得 哭" },
];
