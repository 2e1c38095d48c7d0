import type { Row } from "./lexicon.ts";

/** Law, press, authorities. The id is the flag; `press` is the part of the media that is no posting of one's own. */
export const THREAT_WORDS: readonly Row[] = [
  { id: "legal", en: "lawyer*; attorney*; solicitor*; sue; suing; sued; lawsuit*" },
  { id: "legal", en: "legal (action|advice|team|proceedings|counsel|rights|route|matter|department); small claims" },
  { id: "legal", en: "class action" },
  { id: "legal", en: "(go|going|take|taking|taken|see you|off) (to|it to|you to|this to|them to|in) court" },
  { id: "legal", en: "court (action|order|case|claim|date); litigation; press charges; letter before action" },
  { id: "legal", en: "subpoena; breach of contract; my legal; legally liable; arbitration" },
  {
    id: "legal",
    zh: "律师 起诉 法院 法庭 打官司 诉讼 法律(途径|手段|武器|责任|程序|行动) 上诉 (要|去|会|就|来|必|定|可以|我|敢)告(你|他们|佢|他) 告上(法|庭|公堂|去|仲裁) 状告",
  },
  { id: "legal", zh: "律师函 民事 索偿 索赔诉 仲裁 报警 报案 小额钱债 小额诉讼 走法律 提告 存证信函 消费诉讼 追究" },
  { id: "legal", zh: "维权到底 入禀 告到底 法律顾问 公堂" },
  {
    id: "media",
    en: "(the|local|national|to|tell|call|contact|alert) (press|media|newspapers|journalist*|reporter*|tv station|bbc|cnn|news)",
  },
  {
    id: "press",
    en: "journalist*; reporter*; newspaper*; tv (station|crew|news); news (station|channel|crew|outlet*|desk); (to|tell|call|contact|alert) the (press|media|bbc|news|papers)",
  },
  {
    id: "press",
    zh: "记者 电视台 报社 媒体 (上|登|见|找|发)(报|报纸|新闻) 新闻(媒体|记者|台|热线|部|网|节目) 央视 东张西望 帮女郎 焦点访谈 1818",
  },
  { id: "media", en: "journalist*; news (station|channel|crew|outlet*|desk); go* viral; going public" },
  { id: "media", en: "go public; social media" },
  {
    id: "media",
    en: "(tell|call|contact|contacting|alert|email|phone|inform|to|in|into|writing to) (the|a|my|our|every|all|) (local |national |daily |) newspaper*; newspaper* (will|would|should|might|story|article|interview*|reporter*)",
  },
  {
    id: "media",
    en: "post* (this|it|about|everything|everywhere|the video|the photos|my|all) ~ (everywhere|online|twitter|facebook|tiktok|instagram|youtube|reddit|yelp|x|social)",
  },
  { id: "media", en: "all over (twitter|facebook|tiktok|social|reddit|instagram|the internet); name and shame" },
  {
    id: "media",
    en: "(all over|go on|going on|viral on|video on|video to|up on) (tiktok|youtube); trustpilot; watchdog (show|bbc|tv); blog about",
  },
  { id: "media", en: "(bad|one star|1 star|negative) (review|reviews); consumer reports" },
  { id: "media", en: "leave a (review|bad review|one star|1 star|negative); tell everyone" },
  { id: "media", zh: "曝光 媒体 记者 微博 小红书 抖音" },
  {
    id: "media",
    zh: "(发|放|贴|po|传|爆)(到|上|去)(网|网上|朋友圈|论坛|脸书|fb|ig|dcard|ptt|连登|讨论区|小红书|微博|抖音)",
  },
  {
    id: "media",
    zh: "电视台 报社 (上|登|见|找|发)(报|报纸|新闻) 新闻(媒体|记者|台|热线|部|网|节目) (爆|通知|联系|告诉|话俾)(新闻|报纸) 爆料 公诸 公开(发|到|曝) 苹果日报 水果日报 东张西望 爆料公社 dcard",
  },
  { id: "media", zh: "ptt 连登 热搜 上网公开 踢爆 帮女郎 央视 焦点访谈 1818" },
  { id: "regulator", en: "consumer (association|council|protection|affairs|rights|bureau|forum|commission|court)" },
  { id: "regulator", en: "trading standards; ombudsman*; cfpb; bbb; better business bureau; fcc; ftc; fda; nhtsa" },
  { id: "regulator", en: "cpsc; ofcom; ofgem; osha; citizens advice; attorney general*; attorney generals office" },
  { id: "regulator", en: "regulator*; regulatory; state (insurance|attorney|board|commissioner|ag)" },
  { id: "regulator", en: "department of (transportation|insurance|health|consumer|motor); dot complaint" },
  { id: "regulator", en: "health (department|inspector*|authority|board); environmental health" },
  { id: "regulator", en: "file* (a|an) (complaint|report) with; report* (you|this|them|it) to; financial conduct" },
  { id: "regulator", en: "fca; fos; caa; acma; accc; casa; watchdog; public utilities commission; licensing board" },
  { id: "regulator", en: "medical board; dmv" },
  { id: "regulator", zh: "消费者协会 消费者权益 消费者委员会 消协 消委会 消基会 消保(官|会|处|法) 消费者保护" },
  { id: "regulator", zh: "12315 12345 打315 找315 315(投诉|举报|热线|平台|晚会) 96315" },
  { id: "regulator", zh: "工商(局|所|部门|投诉|举报|管理|) 市监 市场监管 市场监督 监管(局|部门|机构) 质监" },
  { id: "regulator", zh: "质检(局|部门) 食药监 药监 卫生局 卫健委 卫生监督 食环署 海关(举报|投诉|署) 通讯事务" },
  { id: "regulator", zh: "通讯局 ncc 公平会 公平交易 金管(局|会) 银监 保监 银保监 证监 工信部 邮政(管理|局|申诉)" },
  { id: "regulator", zh: "消费保护 交通(局|委|运输局) 物价局 发改委 税务(局|举报|) 信访 市长(热线|信箱) 上级部门" },
  {
    id: "regulator",
    zh: "主管(部门|机关) 举报 申诉(中心|网) 食药署 卫生福利 监察 个资(会|委|保护|主管) 旅游局 民航局 黑猫(投诉|平台|举报|上)",
  },
];
