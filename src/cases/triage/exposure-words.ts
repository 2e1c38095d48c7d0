import type { Row } from "./lexicon.ts";

/** How private data gets out, who must not have it, and what is no data but a parcel. */
export const EXPOSURE_WORDS: readonly Row[] = [
  {
    id: "data-given",
    en: "(sent|gave|given|told|emailed|e mailed|posted|mailed|leaked|showed|shown|shared|disclosed|read|read out|handed|handed out|forwarded|passed|passed on|published|uploaded|sending|giving|sharing|reading|revealed|copied|giving out|gave out|put up|pinned) ~ (my|our|his|her|their|mums|dads|sons|daughters|wifes|husbands) (new|home|full|private|personal|medical|blood|bank|card|contact|therapy|whole|mobile|lab|hiv|pregnancy|) (address|addresses|data|details|information|test results|results|records|record|notes|session notes|therapy session notes|test result|file|files|bank statement|statement|statements|diagnosis|prescription|phone number|number|numbers|photo|photos|pictures|passport|id|payslip|medical history|order history|itinerary|credit card|password|report|reports|scans|x rays|file notes|date of birth|letters from the hospital)",
  },
  {
    id: "data-given",
    en: "(my|our|his|her|their|mums|dads|sons|daughters|wifes|husbands) (new|home|full|private|personal|medical|blood|bank|card|contact|therapy|whole|mobile|lab|hiv|pregnancy|) (address|addresses|data|details|information|test results|results|records|record|notes|session notes|therapy session notes|test result|file|files|bank statement|statement|statements|diagnosis|prescription|phone number|number|numbers|photo|photos|pictures|passport|id|payslip|medical history|order history|itinerary|credit card|password|report|reports|scans|x rays|file notes|date of birth|letters from the hospital) ~ (was|were|been|being|is|are|got|getting) (also |then |all |just |apparently |) (sent|gave|given|told|emailed|e mailed|posted|mailed|leaked|showed|shown|shared|disclosed|read|read out|handed|handed out|forwarded|passed|passed on|published|uploaded|sending|giving|sharing|reading|revealed|copied|giving out|gave out|put up|pinned)",
  },
  {
    id: "data-given",
    en: "(saw|seen|knows|knew|opened) (my|our|his|her|their|mums|dads|sons|daughters|wifes|husbands) (new|home|full|private|personal|medical|blood|bank|card|contact|therapy|whole|mobile|lab|hiv|pregnancy|) (address|addresses|data|details|information|test results|results|records|record|notes|session notes|therapy session notes|test result|file|files|bank statement|statement|statements|diagnosis|prescription|phone number|number|numbers|photo|photos|pictures|passport|id|payslip|medical history|order history|itinerary|credit card|password|report|reports|scans|x rays|file notes|date of birth|letters from the hospital)",
  },
  {
    id: "data-given",
    zh: "(把|将|拿)~(地址|住址|电话|手机号|号码|信息|资料|个资|病历|病例|病史|报告|照片|相片|相|截图|账单|身份证|证件|护照|隐私|诊断|成绩单|工资单|档案|记录|纪录|结果|行程|密码)~(念|讲|说|告诉|告知|透露|泄露|泄漏|发|寄|传|给|交|转|贴|放|俾|畀|公开|上传|报)",
  },
  {
    id: "data-given",
    zh: "(地址|住址|电话|手机号|号码|信息|资料|个资|病历|病例|病史|报告|照片|相片|相|截图|账单|身份证|证件|护照|隐私|诊断|成绩单|工资单|档案|记录|纪录|结果|行程|密码)(就|都|竟然|居然|也|全|)(被|俾|畀|给|让)~((念|讲|说|告诉|告知|透露|泄露|泄漏|发|寄|传|给|交|转|贴|放|俾|畀|公开|上传|报)|看|睇|知|拿|攞)",
  },
  {
    id: "data-given",
    zh: "(病历|病例|报告|化验单|检查单|诊断书|账单|对账单|月结单|身份证|证件|护照|照片|工资单|成绩单|处方)(都|竟然|居然|结果|)(寄|发|送|传|派|交)(错|)(给|到|去|了|咗|俾)",
  },
  {
    id: "data-given",
    zh: "(念|告诉|透露|泄露|泄漏|寄|传|交|俾|畀|公开)(了|咗|过|)(我|他|她|佢|我们|我哋)(的|嘅|个|家|)(新|)(地址|住址|电话|手机号|号码|资料|个资|病历|报告|照片)",
  },
  {
    id: "wrong-hands",
    en: "neighbour*; neighbor*; stranger*; (someone|somebody) else; another (customer|patient|guest|person|family|client|member|woman|man|couple|tenant|passenger|shopper)",
  },
  {
    id: "wrong-hands",
    en: "(the|a) (wrong|different) (person|patient|customer|email|inbox|recipient|client|address); (other|random|total|complete|perfect) (customers|patients|people|guests|members|parents|strangers)",
  },
  {
    id: "wrong-hands",
    en: "(my|his|her|an) (ex|ex husband|ex wife|ex partner|ex boyfriend|ex girlfriend|former husband|former wife|former partner|boss|employer|work|work email|mother in law|landlord|stalker|abuser|office|colleagues|coworkers); (the|our) (whole|entire) (office|group|class|street|team|company|village|school|mailing list)",
  },
  {
    id: "wrong-hands",
    en: "everyone in; everybody in; in front of (everyone|everybody|the whole); scammer*; fraudster*; blackmail*; on the (open |public |)(internet|web); (group|whatsapp|facebook|members) (chat|group|page); debt collector*",
  },
  {
    id: "wrong-hands",
    zh: "(别的|另一|另外一|其他|其它|第二|第三|隔离|隔壁|楼上|楼下|陌生)(的|个|位|嘅|名|家|)(人|客人|客户|顾客|会员|病人|患者|家长|住户|业主|男人|女人|先生|小姐|太太|邻居|屋) 别人 陌生人 邻居 街坊 人哋 前(夫|妻|男友|女友|任|男朋友|女朋友) 骗徒 骗子 诈骗 债主",
  },
  {
    id: "wrong-hands",
    zh: "(会员|客户|顾客|家长|业主|公司|同事|班级|工作|微信|团购|小区|line|whatsapp)群 群(里|组) (全|成|整个)(公司|间公司|班|校|村|小区|办公室|群|部门) 我(的|嘅|)(同事|老板|上司|公司|婆家|家婆) 所有人(都|)(看|知) 朋友圈 公告栏 告示板",
  },
  {
    id: "made-public",
    zh: "被(你们|你哋|你家|店里|)(的|嘅|)~(发|传|贴|转发|放|晒|上传)(到|上|去|在)(了|咗|)~(群|网|朋友圈|墙|公告|抖音|小红书|脸书)",
  },
  {
    id: "made-public",
    zh: "(看到|收到|见到|睇到)(了|咗|)(别人|另一个|另外一个|其他|第二个|陌生人)(的|嘅|客人|客户|病人|顾客|会员)(的|嘅|)(地址|资料|报告|病历|账单|电话|身份证|个人信息)",
  },
  {
    id: "made-public",
    en: "(see|saw|received|got|sent|show*|opened) (me |us |) (another|other|someone elses|somebody elses|a strangers|other peoples|another persons|the wrong) (customers|patients|members|guests|persons|peoples|clients|) (details|address|addresses|data|results|records|statement|statements|personal|medical|orders and)",
  },
  {
    id: "paper",
    en: "(blood|test|scan|hospital|lab) (test |) results; diagnosis; medical (records|letter|letters|file|notes); bank statement*; prescription; payslip; passport",
  },
  {
    id: "misdelivered",
    en: "(posted|put|pushed|dropped|sent|delivered) (through|to|into|in|at|with) (my|the|our|a) (neighbour*|neighbor*|wrong (door|house|flat|address))",
  },
  { id: "goods", en: "parcel*; package*; delivery; courier; driver; shipment; tracking; groceries; pizza; flowers" },
  { id: "goods", zh: "包裹 快递 快件 外卖 货品 货物 送货 派送 收货 箱子 司机 鲜花" },
  // Strangers who know what only the house could have told them.
  {
    id: "known-to-strangers",
    en: "(caller|callers|scammer*|stranger|strangers|man|woman|fraudster*|they|he|she|someone) ~ (knew|knows|had|quoted|read out|have) ~ (my|full) (full |exact |) (name|address|order|order number|card|account|booking|purchase|phone number|date of birth)",
  },
  {
    id: "known-to-strangers",
    zh: "(讲|说|报|念|叫|知道|知)(得|)(出|到|)(我|佢|我们|)(的|嘅|)(全名|姓名|名字|订单|地址|卡号|住址|身份证|买了|买咗|哪一张|边张) 清楚(我|我们)(的|)(订单|地址|姓名|全名)",
  },
  {
    id: "scam",
    en: "scam*; fraud*; phishing; suspicious (call|calls|text|texts|email|emails); (call|calls|text|texts) from (strangers|someone|people|unknown); pretend*; claiming to be",
  },
  {
    id: "scam",
    zh: "诈骗 骗徒 骗子 骗案 陌生电话 可疑电话 atm 自动柜员 转账 转帐 汇款 (连续|重复)扣款 假冒 冒充 自称 验证码",
  },
];
