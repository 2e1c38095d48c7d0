import type { Row } from "./lexicon.ts";

/** Threats and the facts that aggravate a case. An id is a flag or an aggravating fact. */
export const THREAT_WORDS: readonly Row[] = [
  {
    id: "legal",
    en: "lawyer*; attorney*; solicitor*; sue; suing; sued; lawsuit*; legal (action|advice|team|proceedings|counsel|rights|route|matter|department); small claims; class action; (go|going|take|taking|taken|see you|off) (to|it to|you to|this to|them to|in) court; court (action|order|case|claim|date); litigation; press charges; letter before action; subpoena; breach of contract; my legal; legally liable; arbitration",
  },
  {
    id: "legal",
    zh: "律师 起诉 法院 法庭 打官司 诉讼 法律(途径|手段|武器|责任|程序|行动) 上诉 告你 告上 状告 律师函 民事 索偿 索赔诉 仲裁 报警 报案 小额钱债 小额诉讼 走法律 提告 存证信函 消费诉讼 追究 维权到底 入禀 告到底 法律顾问 公堂",
  },
  {
    id: "media",
    en: "(the|local|national|to|tell|call|contact|alert) (press|media|newspaper*|journalist*|reporter*|tv station|bbc|cnn|news); journalist*; newspaper*; news (station|channel|crew|outlet*|desk); go* viral; going public; go public; social media; post* (this|it|about|everything|everywhere|the video|the photos|my|all) ~ (everywhere|online|twitter|facebook|tiktok|instagram|youtube|reddit|yelp|x|social); all over (twitter|facebook|tiktok|social|reddit|instagram|the internet); name and shame; tiktok; youtube; trustpilot; watchdog (show|bbc|tv); blog about; (bad|one star|1 star|negative) (review|reviews); consumer reports; leave a (review|bad review|one star|1 star|negative); tell everyone",
  },
  {
    id: "media",
    zh: "曝光 媒体 记者 微博 小红书 抖音 (发|放|贴|po|传|爆)(到|上|去)(网|网上|朋友圈|论坛|脸书|fb|ig|dcard|ptt|连登|讨论区|小红书|微博|抖音) 电视台 报社 报纸 新闻 爆料 公诸 公开(发|到|曝) 苹果日报 水果日报 东张西望 爆料公社 dcard ptt 连登 热搜 上网公开 踢爆 帮女郎 央视 焦点访谈 1818",
  },
  {
    id: "regulator",
    en: "consumer (association|council|protection|affairs|rights|bureau|forum|commission|court); trading standards; ombudsman*; cfpb; bbb; better business bureau; fcc; ftc; fda; nhtsa; cpsc; ofcom; ofgem; osha; citizens advice; attorney general*; attorney generals office; regulator*; regulatory; state (insurance|attorney|board|commissioner|ag); department of (transportation|insurance|health|consumer|motor); dot complaint; health (department|inspector*|authority|board); environmental health; file* (a|an) (complaint|report) with; report* (you|this|them|it) to; financial conduct; fca; fos; caa; acma; accc; casa; watchdog; public utilities commission; licensing board; medical board; dmv",
  },
  {
    id: "regulator",
    zh: "消费者协会 消费者权益 消费者委员会 消协 消委会 消基会 消保(官|会|处|法) 消费者保护 12315 12345 打315 找315 315(投诉|举报|热线|平台|晚会) 96315 工商(局|所|部门|投诉|举报|管理|) 市监 市场监管 市场监督 监管(局|部门|机构) 质监 质检(局|部门) 食药监 药监 卫生局 卫健委 卫生监督 食环署 海关(举报|投诉|署) 通讯事务 通讯局 ncc 公平会 公平交易 金管(局|会) 银监 保监 银保监 证监 工信部 邮政(管理|局|申诉) 消费保护 交通(局|委|运输局) 物价局 发改委 税务(局|举报|) 信访 市长(热线|信箱) 上级部门 主管(部门|机关) 举报 申诉(中心|网) 食药署 卫生福利 监察 个资 旅游局 民航局 黑猫",
  },
  // Not the first time.
  {
    id: "passed-around",
    en: "transferred (me|to|from|again|around|# times|multiple|several|between); transfers; pass* ~ around; passed (from|between|to|on to|along); pass* the buck; (got |get |given |getting |been given |)the (run around|runaround); runaround; run around; bounc* (me |us |)(around|between|from|back); from (one|department|pillar|person) ~ to (another|the next|post|person|department); (sent|sending|send|sends) (me|us) (back|from|to (another|a different|the other|someone)); (wrong|another|different|other) department; (each|one) (says|blames|said|pointed|points|sends|telling) ~ other; point* (the finger|fingers|at each); not (my|their|our|his|her) (problem|department|job|responsibility); shop says ~ (manufacturer|call); told (me |us |)to (call|contact|ring|speak to|go to) (the|another|someone|a different|corporate); back and forth; nobody (takes|wants|will) ~ (responsibility|ownership|help); different (agent|rep|person|answer|story|people|reps|agents|advisor) ; disconnected; hung up (on|the)",
  },
  {
    id: "passed-around",
    zh: "踢(来踢去|皮球|波|走) 推(来推去|皮球|卸|诿|给|脱|三阻四|搪|说不|到|说是|嚟推去) 互相推 相互推 (转|换|找)(了|咗|到|)(#|几|好几|好多)(个|)(部门|人|客服|专员|同事|次) 转(来转去|嚟转去|专员|接|售后|俾|给另) (叫|让|要|话|喊|说)(我|你|我们)(打|找|去|联系|问|搵|打去|去找|自己)(厂家|客服|热线|门市|商家|快递|总部|售后|物流|平台|卖家|4s|保险|保修|官方|另|别|华为|原厂|总公司|银行|供应商|专柜) 让找 客服(a|b|c)说 不(归|关|属于)(他|我们|我|你|他们)(管|事|负责|范围|们) 唔关(我|佢|我哋)事 不是(我们|他们|我)的(问题|责任|事) 来回(跑|踢|折腾|推|打) 两头(跑|推|不) 兜圈 游花园 没人(管|负责|理|处理|解决) 冇人(理|跟|负责|知|处理) 各说各 人球 跑了(好|几|两|三|#)",
  },
  {
    id: "repeated",
    en: "#(st|nd|rd|th) (time|call|complaint|email|visit|attempt|ticket|request|contact|message|letter|chat|repair)",
  },
  {
    id: "repeated",
    en: "(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (time|call|complaint|email|visit|attempt|ticket|request|repair|replacement|letter|phone call)",
  },
  {
    id: "repeated",
    en: "(called|call|contacted|emailed|written|phoned|complained|reported|rang|messaged|tried|asked|visited|returned|spoken|been back|been in|brought it back|took it back) ~ # (times|different times|separate times|occasions)",
  },
  {
    id: "repeated",
    en: "# (times|calls|emails|visits|complaints|phone calls|tickets|attempts|repairs|replacements) (already|now|so far|and|in|for|about|regarding|to|later|with|over)",
  },
  {
    id: "repeated",
    en: "(numerous|multiple|several|many|countless|repeated|dozens of|endless) (times|calls|emails|complaints|attempts|requests|occasions|phone calls|visits|messages|chats|tickets)",
  },
  {
    id: "repeated",
    en: "repeatedly; over and over; again and again; time and time again; time and again; time after time; every single time; yet again; once again; not the first time; happened (again|before); did it again; it did it again; back again; keeps happening; keep having to",
  },
  {
    id: "repeated",
    en: "(called|complained|emailed|asked|written|reported) (again|before|previously|already|repeatedly); same (issue|problem|thing|fault|error|mistake) (again|every|as last|as before|keeps|is back|came back|returned|still); still (having the same|the same|not fixed|not resolved); chasing (this|you|them)",
  },
  {
    id: "repeated",
    zh: "第#(次|趟|遍|回|个人|封|通) (投诉|打|问|催|找|修|换|反映|联系|沟通|致电|返|退|报修|申诉|反馈|拨打|维修|讲|说)(了|咗|过|)(#|好几|无数|好多|多|很多)(次|趟|遍|回|通|个电话|封|电话)",
  },
  {
    id: "repeated",
    zh: "#次(投诉|电话|维修|打电话|返修|报修|去售后|沟通|联系|反映|售后|换货) (好几|无数|多|好多|很多|数)(次|遍|趟|通)(投诉|电话|反映|沟通|联系|催|致电|打|找|要求|询问|跟|向|同|去)",
  },
  {
    id: "repeated",
    zh: "又(坏|出(问题|错|故障)|发生|送错|漏|犯|多收|抖|死机|黑屏|重启|不行|来一次|塞|错|系咁) 再(次|一次|三|度)(投诉|出现|发生|坏|扣|要求|反映|打|联系|强调|催) 再三 反复 反反复复 屡次 屡教 一而再 三番四次 三番五次 三番两次 每次(都|打|问) 一直(打|催|联系|投诉)",
  },
  {
    id: "repeated",
    zh: "还是(一样|不行|老样子|同样|频繁|坏|漏|抖|次品|会) 同样(的|)(问题|错|故障|情况) 老问题 旧问题 不(是|止)(第|)(一|1)次 唔(系|止)(第|)一次 从头(讲|说|解释) 催(了|咗)",
  },
  {
    id: "not-repeated",
    en: "(second|third|2nd|3rd|fourth) time (staying|here|flying|buying|ordering|visiting|customer)",
    zh: "第#次(入住|来这|来吃|光顾|光临|买|购买|吃|住|点餐|订|评价|去吃|用餐|体验|使用|坐)",
  },
  {
    id: "broken-promise",
    en: "promised; promises; broken promise*; false promise*; (was|were|been|got) (assured|guaranteed|promised); (was|were) told (it|that|they|i|we|someone|he|she|my|the|a|there) ~ (would|will|wouldnt|wont|by|within); (said|told me|told us|assured me|agreed) ~ (would|will|wouldnt|theyd|hed|shed|going to|within # )",
  },
  {
    id: "broken-promise",
    en: "(said|told me|told us|quoted) ~ # (min*|hour*|day*|week*); (said|told me) ~ (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week); never (called|came|showed|followed up|phoned|rang|turned up|credited|applied|honored|honoured|refunded|got back); no (call back|callback|one called|show|one came|one showed|one turned up)",
  },
  {
    id: "broken-promise",
    en: "didnt (show|call back|turn up|honor|honour|ring back); went back on; (wont|refus*|fail*|not) (to |)(honor|honour|honoring|honouring|honored|honoured); lied; (slot|appointment|date|deadline) (came and went|passed|missed); missed (appointment|the appointment|deadline|our appointment|my appointment); stood (me|us) up; supposed to (be|have|arrive|come|get|receive|call|deliver)",
  },
  {
    id: "broken-promise",
    zh: "(答应|承诺|保证|约|约定|同意|应承|说好|讲好|约好|订好|确认)(好|了|咗|过|)(的|)~(结果|却|竟|居然|没|冇|未|反悔|不认|又说|又话) 说好(的|了|是|今|明|要|送|给|会|第) 讲好 答应(好|了|过|我|咗|的|送|给|退|会)",
  },
  {
    id: "broken-promise",
    zh: "(说|讲|话)(会|要|今天|明天|今晚|马上|很快|尽快|#(天|日|个|小时|分钟|工作日))~~(没|冇|未|却|一直|结果|而家|到现在|还没|都不) 承诺(过|的|了|送|给|退|会) 保证过 应承 (没有|没|未|不|冇|唔)(兑现|履行|做到|守) 食言 反口 反悔 说话不算 不算(数|话) 失信 毁约 爽约 放(鸽子|飞机)",
  },
  {
    id: "broken-promise",
    zh: "言而无信 忽悠 讲一套做一套 出尔反尔 (到现在|至今)(都|还|也|仍|)(没|未|冇) 一直(没|未|冇)(人|有人|)(回|来|打|联系|处理|解决|送|退|覆|给)",
  },
  {
    id: "long-wait",
    en: "(wait*|hold|queue*|line|delayed|delay|late|stuck|stood|took|taken|taking|overdue|sat) (for|on|in|over|) (over|more than|almost|nearly|about|at least|another|an|the last|the past|the|) # (hours|hour|hrs|hr|days|weeks|months|years|minutes|mins|min|h)",
  },
  {
    id: "long-wait",
    en: "# (hours|hour|hrs|hr|days|weeks|week|months|month|h|min|mins|minutes) (later|now|late|on hold|overdue|wait*|delay*|straight|in line|in the queue|and counting|and still|and no|and nothing|of waiting|past|without (a|any|an) (reply|response|answer|call|word)); (been|been over|been more than) # (hours|hrs|days|weeks|months|years)",
  },
  {
    id: "long-wait",
    en: "(ordered|submitted|dropped off|sent|shipped|complained|returned|applied|requested|filed|emailed|paid|lost|called) ~~ # (days|weeks|months|years) ago; (over|more than) # (hours|days|weeks|months); # hrs; # 1 2 hours; (waiting|waited|wait|hold) (for|) (hours|days|weeks|months|ages|forever|an hour|over an hour|half an hour|all day|all night|all morning|all afternoon)",
  },
  {
    id: "long-wait",
    en: "(still|been) waiting; (weeks|months|days|hours) later; (long|endless|ridiculous) (wait|queue*|line|delay*|hold); took forever; hours late; days late; whole day; all day; (so|too|very|extremely|super|painfully) slow; for (weeks|months|years|hours|days)",
  },
  {
    id: "long-wait",
    zh: "(等|排队|耗|拖|迟|晚|超时|送|延误|整整|足足|坐|排|打)(了|咗|到|够|足|)(将近|快|差不多|大概|近|超过|整整|足足|)(#|半|好几|几|成|大半)(个|)(多|半|)(小时|钟头|钟|天|日|月|星期|礼拜|周|年|分钟|晚|上午|下午) 成(个|)(钟|日|晚)",
  },
  {
    id: "long-wait",
    zh: "#个(多|)(小时|钟头|月|星期|礼拜|钟)(了|都|还|才|仍|也|后才|冇|没|未|过去|啦|以上) #(多|)(小时|天|周|年|分钟)(了|都|还|才|仍|没|未|冇|过去|啦) (一|半|#)个(多|)(月|星期|礼拜)(了|都|还|才|没|未|冇|一毛)",
  },
  {
    id: "long-wait",
    zh: "(等|拖)(了|咗)(很久|好久|半天|半日|太久|好耐|许久|老半天) (半天|半日|好久|很久|好耐|许久|老半天)(都|才|没|还|不|冇|未|也) 太慢 好慢 很慢 超慢 慢死 超时 迟迟(不|没|未|唔) 迟到 晚点 延误 拖延 拖到 一拖再拖 遥遥无期 久等 咁耐",
  },
];
