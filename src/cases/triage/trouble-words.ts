import type { Row } from "./lexicon.ts";

/** The facts that aggravate a case. The id is the fact; `not-repeated` is a second visit, not a second complaint. */
export const TROUBLE_WORDS: readonly Row[] = [
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
  { id: "repeated", en: "repeatedly; over and over; again and again; time and time again; time and again" },
  { id: "repeated", en: "time after time; every single time; yet again; once again; not the first time" },
  { id: "repeated", en: "happened (again|before); did it again; it did it again; back again; keeps happening" },
  { id: "repeated", en: "keep having to" },
  {
    id: "repeated",
    en: "(called|complained|emailed|asked|written|reported) (again|before|previously|already|repeatedly)",
  },
  {
    id: "repeated",
    en: "same (issue|problem|thing|fault|error|mistake) (again|every|as last|as before|keeps|is back|came back|returned|still)",
  },
  { id: "repeated", en: "still (having the same|the same|not fixed|not resolved); chasing (this|you|them)" },
  { id: "repeated", zh: "第#(次|趟|遍|回|个人|封|通)" },
  {
    id: "repeated",
    zh: "(投诉|打|问|催|找|修|换|反映|联系|沟通|致电|返|退|报修|申诉|反馈|拨打|维修|讲|说)(了|咗|过|)(#|好几|无数|好多|多|很多)(次|趟|遍|回|通|个电话|封|电话)",
  },
  { id: "repeated", zh: "#次(投诉|电话|维修|打电话|返修|报修|去售后|沟通|联系|反映|售后|换货)" },
  {
    id: "repeated",
    zh: "(好几|无数|多|好多|很多|数)(次|遍|趟|通)(投诉|电话|反映|沟通|联系|催|致电|打|找|要求|询问|跟|向|同|去)",
  },
  { id: "repeated", zh: "又(坏|出(问题|错|故障)|发生|送错|漏|犯|多收|抖|死机|黑屏|重启|不行|来一次|塞|错|系咁)" },
  { id: "repeated", zh: "再(次|一次|三|度)(投诉|出现|发生|坏|扣|要求|反映|打|联系|强调|催) 再三 反复 反反复复" },
  { id: "repeated", zh: "屡次 屡教 一而再 三番四次 三番五次 三番两次 每次(都|打|问) 一直(打|催|联系|投诉)" },
  { id: "repeated", zh: "还是(一样|不行|老样子|同样|频繁|坏|漏|抖|次品|会) 同样(的|)(问题|错|故障|情况) 老问题" },
  { id: "repeated", zh: "旧问题 不(是|止)(第|)(一|1)次 唔(系|止)(第|)一次 从头(讲|说|解释) 催(了|咗)" },
  {
    id: "not-repeated",
    en: "(second|third|2nd|3rd|fourth) time (staying|here|flying|buying|ordering|visiting|customer)",
  },
  { id: "not-repeated", zh: "第#次(入住|来这|来吃|光顾|光临|买|购买|吃|住|点餐|订|评价|去吃|用餐|体验|使用|坐)" },
  {
    id: "not-repeated",
    en: "(charged|charge|charging|billed|bill|billing|debited|deducted|taken|swiped|scanned|took|invoiced|paid|pay|collected) ~ (#|several|multiple|many) times (already|and|now|so far|in|for|about|regarding|to|later|with|over)",
  },
  {
    id: "broken-promise",
    en: "promised; promises; broken promise*; false promise*; hand on heart; gave me (his|her|their) word; swore (blind|it|they|he|she|that)",
  },
  { id: "broken-promise", en: "(was|were|been|got) (assured|guaranteed|promised)" },
  {
    id: "broken-promise",
    en: "(was|were) told (it|that|they|i|we|someone|he|she|my|the|a|there) ~ (would|will|wouldnt|wont|by|within)",
  },
  {
    id: "broken-promise",
    en: "(said|told me|told us|assured me|agreed) ~ (would|will|wouldnt|theyd|hed|shed|going to|within # )",
  },
  { id: "broken-promise", en: "(said|told me|told us|quoted) ~ # (min*|hour*|day*|week*)" },
  {
    id: "broken-promise",
    en: "(said|told me) ~ (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week)",
  },
  {
    id: "broken-promise",
    en: "never (called|came|showed|followed up|phoned|rang|turned up|credited|applied|honored|honoured|refunded|got back)",
  },
  {
    id: "broken-promise",
    en: "(he|she|they|guy|man|lady|girl|woman|manager|agent|rep|staff|someone|technician|driver|clerk|receptionist|salesman|you|bloke) (said|says|told me|told us|swore|wrote) ~~ promise",
  },
  { id: "broken-promise", en: "(i|it|price|that) (can |will |) promise you (no|it|that|there|this|nothing)" },
  {
    id: "broken-promise",
    en: "(the|a|that) (price|time|date|day|room|rate|slot|deal|amount|figure|table|seat) (that |) (i|we) (was|were|had been) (told|quoted|promised|given|offered)",
  },
  {
    id: "broken-promise",
    en: "(confirmed|guaranteed|assured|agreed|booked|reserved|scheduled) (for|by|on|at|it for|me for) ~ (but|yet|and (nobody|no one|nothing|it|they|then)|only to|never|still)",
  },
  { id: "broken-promise", en: "no (call back|callback|one called|show|one came|one showed|one turned up)" },
  { id: "broken-promise", en: "didnt (show|call back|turn up|honor|honour|ring back); went back on" },
  { id: "broken-promise", en: "(wont|refus*|fail*|not) (to |)(honor|honour|honoring|honouring|honored|honoured)" },
  { id: "broken-promise", en: "lied; (slot|appointment|date|deadline) (came and went|passed|missed)" },
  { id: "broken-promise", en: "missed (appointment|the appointment|deadline|our appointment|my appointment)" },
  { id: "broken-promise", en: "stood (me|us) up; supposed to (be|have|arrive|come|get|receive|call|deliver)" },
  {
    id: "broken-promise",
    zh: "(答应|承诺|保证|约|约定|应承|约好|订好|确认)(好|了|咗|过|)(的|)~(结果|却|竟|居然|没|冇|未|反悔|不认|又说|又话)",
  },
  {
    id: "broken-promise",
    zh: "(客服|店员|店长|经理|师傅|前台|人员|业务|业务员|主管|老板|销售|顾问|小姐|先生|你们|你哋|他们|佢哋|他|她|佢|对方|商家|卖家|店家|职员|同事|司机|专员|公司|教练|老师|护士|医生|接待)(亲口|当场|当面|明明|口头|一再|再三|之前|当时|都|就|也|已经|还|)~(答应|承诺|保证|应承|打包票|拍(着|)胸)",
  },
  {
    id: "broken-promise",
    zh: "亲口(答应|保证|承诺|说|讲|应承) 拍(着|住|晒|)(胸脯|胸口|心口) 打(了|咗|)包票 一口答应 满口答应 信誓旦旦 口口声声(说|话) 说好 讲好 讲明 约好 应承 倾好 讲定 说定",
  },
  {
    id: "broken-promise",
    zh: "(预约|约|订|预订|预定)(了|咗|好|定|的是|的|嘅|)~(结果|却|竟|居然|反而|点知|谁知|没想到)~(没|冇|不|唔|取消|改|等|才|先)",
  },
  { id: "broken-promise", zh: "答应(好|了|过|我|咗|的|送|给|退|会|帮|赔|免)" },
  {
    id: "broken-promise",
    zh: "(说|讲|话)(会|要|今天|明天|今晚|马上|很快|尽快|#(天|日|个|小时|分钟|工作日))~~(没|冇|未|却|一直|结果|而家|到现在|还没|都不)",
  },
  { id: "broken-promise", zh: "承诺(过|的|了|送|给|退|会) 保证过 应承 (没有|没|未|不|冇|唔)(兑现|履行|做到|守)" },
  { id: "broken-promise", zh: "食言 反口 反悔 说话不算 不算(数|话) 失信 毁约 爽约 放(鸽子|飞机) 言而无信 忽悠" },
  { id: "broken-promise", zh: "讲一套做一套 出尔反尔 (到现在|至今)(都|还|也|仍|)(没|未|冇)" },
  { id: "broken-promise", zh: "一直(没|未|冇)(人|有人|)(回|来|打|联系|处理|解决|送|退|覆|给)" },
  {
    id: "long-wait",
    en: "(wait*|hold|queue*|line|delayed|delay|late|stuck|stood|took|taken|taking|overdue|sat) (for|on|in|over|) (over|more than|almost|nearly|about|at least|another|an|the last|the past|the|) # (hours|hour|hrs|hr|days|weeks|months|years|minutes|mins|min|h)",
  },
  {
    id: "long-wait",
    en: "# (hours|hour|hrs|hr|days|weeks|week|months|month|h|min|mins|minutes) (late|on hold|overdue|wait*|delay*|straight|in line|in the queue|and counting|and still|and no|and nothing|of waiting|past|without (a|any|an) (reply|response|answer|call|word))",
  },
  {
    id: "long-wait",
    en: "# (hours|hour|hrs|days|weeks|week|months|month|minutes|mins) (later|now|on) ~ (still|nothing|nobody|no one|no (reply|answer|refund|word|sign|parcel|news|response)|and (no|nothing)|waiting|finally)",
  },
  { id: "long-wait", en: "(finally|only) ~ # (hours|hour|days|weeks|months) later" },
  { id: "long-wait", en: "# (hours|days|weeks|months) now" },
  { id: "long-wait", en: "(been|been over|been more than) # (hours|hrs|days|weeks|months|years)" },
  {
    id: "long-wait",
    en: "(ordered|submitted|dropped off|sent|shipped|complained|returned|applied|requested|filed|emailed|paid|lost|called) ~~ # (days|weeks|months|years) ago",
  },
  { id: "long-wait", en: "(over|more than) # (hours|days|weeks|months); # hrs; # 1 2 hours" },
  {
    id: "long-wait",
    en: "(waiting|waited|wait|hold) (for|) (hours|days|weeks|months|ages|forever|an hour|over an hour|half an hour|all day|all night|all morning|all afternoon)",
  },
  { id: "long-wait", en: "(still|been) waiting; (weeks|months|days|hours) later ~ (still|nothing|nobody|no|waiting)" },
  { id: "long-wait", en: "(long|endless|ridiculous) (wait|queue*|line|delay*|hold); took forever; hours late" },
  { id: "long-wait", en: "days late; whole day; all day; (so|too|very|extremely|super|painfully) slow" },
  { id: "long-wait", en: "for (weeks|months|hours|days)" },
  {
    id: "long-wait",
    zh: "(等|排队|耗|拖|迟|晚|超时|送|延误|整整|足足|坐|排|打)(了|咗|到|够|足|)(将近|快|差不多|大概|近|超过|整整|足足|)(#|半|好几|几|成|大半)(个|)(多|半|)(小时|钟头|钟|天|日|月|星期|礼拜|周|年|分钟|晚|上午|下午)",
  },
  {
    id: "long-wait",
    zh: "(等|企|坐|排|嘥|搭|拖)(咗|足|到|)~成(个|)(钟|日|晚|朝|下昼) 成(个|)(钟|日|晚|朝)(都|先|仲|冇|未|，冇)",
  },
  { id: "long-wait", zh: "#个(多|)(小时|钟头|月|星期|礼拜|钟)(了|都|还|才|仍|后才|冇|没|未|过去|啦)" },
  { id: "long-wait", zh: "#(多|)(小时|天|周|年|分钟)(了|都|还|才|仍|没|未|冇|过去|啦)" },
  { id: "long-wait", zh: "(一|半|#)个(多|)(月|星期|礼拜)(了|都|还|才|没|未|冇|一毛)" },
  { id: "long-wait", zh: "(等|拖)(了|咗)(很久|好久|半天|半日|太久|好耐|许久|老半天)" },
  { id: "long-wait", zh: "(半天|半日|好久|很久|好耐|许久|老半天)(都|才|没|还|不|冇|未|也) 太慢 好慢 很慢 超慢" },
  { id: "long-wait", zh: "慢死 超时 迟迟(不|没|未|唔) 迟到 晚点 延误 拖延 拖到 一拖再拖 遥遥无期 久等 咁耐" },
  { id: "passed-around", en: "transferred (me|to|from|again|around|# times|multiple|several|between); transfers" },
  { id: "passed-around", en: "pass* ~ around; passed (from|between|to|on to|along); pass* the buck" },
  { id: "passed-around", en: "(got |get |given |getting |been given |)the (run around|runaround); runaround" },
  { id: "passed-around", en: "run around; bounc* (me |us |)(around|between|from|back)" },
  { id: "passed-around", en: "from (one|department|pillar|person) ~ to (another|the next|post|person|department)" },
  {
    id: "passed-around",
    en: "(sent|sending|send|sends) (me|us) (back|from|to (another|a different|the other|someone))",
  },
  { id: "passed-around", en: "(wrong|another|different|other) department" },
  { id: "passed-around", en: "(each|one) (says|blames|said|pointed|points|sends|telling) ~ other" },
  { id: "passed-around", en: "point* (the finger|fingers|at each)" },
  { id: "passed-around", en: "not (my|their|our|his|her) (problem|department|job|responsibility)" },
  { id: "passed-around", en: "shop says ~ (manufacturer|call)" },
  {
    id: "passed-around",
    en: "told (me |us |)to (call|contact|ring|speak to|go to) (the|another|someone|a different|corporate)",
  },
  { id: "passed-around", en: "back and forth; nobody (takes|wants|will) ~ (responsibility|ownership|help)" },
  { id: "passed-around", en: "different (agent|rep|person|answer|story|people|reps|agents|advisor); disconnected" },
  { id: "passed-around", en: "hung up (on|the)" },
  {
    id: "passed-around",
    zh: "踢(来踢去|皮球|波|走) 推(来推去|皮球|卸|诿|给(别|另|其|厂|对|快|商|我)|脱|三阻四|搪|说不|到(别|另|其|厂|对方|快递|商|平台|物流|我)|说是|嚟推去|俾)",
  },
  { id: "passed-around", zh: "互相推 相互推 (转|换|找)(了|咗|到|)(#|几|好几|好多)(个|)(部门|人|客服|专员|同事|次)" },
  { id: "passed-around", zh: "转(来转去|嚟转去|专员|接|售后|俾|给另)" },
  {
    id: "passed-around",
    zh: "(叫|让|要|话|喊|说)(我|你|我们)(打|找|去|联系|问|搵|打去|去找|自己)(厂家|客服|热线|门市|商家|快递|总部|售后|物流|平台|卖家|4s|保险|保修|官方|另|别|华为|原厂|总公司|银行|供应商|专柜)",
  },
  { id: "passed-around", zh: "让找 客服(a|b|c)说 不(归|关|属于)(他|我们|我|你|他们|你们)(管|事|负责|范围)" },
  { id: "passed-around", zh: "唔关(我|佢|我哋)事 不是(我们|他们|我)的(问题|责任|事) 来回(跑|踢|折腾|推|打)" },
  { id: "passed-around", zh: "两头(跑|推|不) 兜圈 游花园 没人(管|负责|理|处理|解决) 冇人(理|跟|负责|知|处理)" },
  {
    id: "passed-around",
    zh: "(每|次)(一|)次(都|又|再|就)(转|换|推|交)(给|到|俾|去|畀|下|另) (转|交|推|丢|抛)(给|俾|到|畀|去)(了|咗|)(下一|另一|另外|别的|其他|第二)(个|位|人|部门|间|家|边|同事|客服) (#|好几|几|十几)(个|位|间|家)不同(的|嘅|)(人|客服|同事|专员|部门|店|单位|窗口)",
  },
  {
    id: "passed-around",
    zh: "(说|话|叫|让|喊)(我|你|我哋|我们|)(去|再|)(找|问|打|联系|搵|揾)~~(说|话|又|再|叫|让|喊)(我|你|我们|我哋|)(去|再|返|回头|)(找|问|打|联系|搵|揾) (说|话)(是|系)(#|他们|他|佢哋|对方|厂家|物业|快递|平台|那边|另一|总部|店|门市|保险|供应商)~(的|嘅)(事|责任|问题|锅) 皮球 (这|那|呢|嗰)(边|头)(说|话|推)~(那|嗰|另一)(边|头)(说|话|推)",
  },
  {
    id: "passed-around",
    en: "(sent|referred|directed|redirected|passed|transferred|bounced|forwarded|shunted|batted) (me |us |my (call|case|email|complaint) |it |) (back |on |over |straight |) (to|between) (the|another|a|someone|your|their|head|his|her|each)",
  },
  {
    id: "passed-around",
    en: "(#|several|many) different (people|agents|departments|numbers|reps|offices|teams|shops|branches|persons|companies|desks|advisers|operators|staff)",
  },
  {
    id: "passed-around",
    en: "(says|said|say|reckons|claims|insists) (its|it is|thats|it was|to (ring|call|ask|contact|email|try)|ring|call|ask|contact|try|talk to|speak to|go to) ~~ (says|said|say|reckons|claims|insists) (its|it is|thats|it was|to (ring|call|ask|contact|email|try)|ring|call|ask|contact|try|talk to|speak to|go to)",
  },
  {
    id: "passed-around",
    en: "(blames|blame|blamed|blaming) (the|each|one|it on) ~ (blames|blame|blamed|blaming|other); (ping pong|pinball|pass the parcel|pillar to post|from pillar); buck passing; (not|isnt) (my|our|their) (area|remit)",
  },
  { id: "passed-around", zh: "各说各 人球 跑了(好|几|两|三|#)" },
];
