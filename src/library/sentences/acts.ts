/** What words of a reply have to do with, across wordings: English | Chinese, as pieces of patterns. Held against folded text. */
export const ACTS: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  back: {
    en: "refund\\w*|reimburs\\w*|repa(?:y|id)\\w*|money back|(?:pay|paid|paying) (?:you )?back|out of pocket|make good|cover(?:ed|s)? (?:the|your|all)|credit(?:ed)?|compensat\\w*|foot(?:ing)? the bill|(?:knock|take|come)\\w* .{0,25}off (?:the|your)|waiv\\w*|no charge|free of charge|cost(?:s|ing)? you (?:nothing|a thing)|at our (?:expense|cost)|writ\\w+ off|(?:penny|cent|dime)s?|revers\\w+|deduct\\w*|not pay|purse|wallet|pocket|whole again",
    zh: "退|赔|补偿|报销|返还|免单|免费|不收|分钱|分文|掏钱|掏腰包|出钱|买单|埋单|吸收|抵扣|减免|免掉|划回|打回|回到您|白花|落不到|销掉|一笔勾销|入账|到账|不会让您吃亏|不让您吃亏|补给",
  },
  gift: {
    en: "vouchers?|coupons?|gifts?|hamper|presents?|something (?:\\w+ )?(?:nice|special|extra|little|sweet|good)|surprise\\w*|treat|parcel for you|little extra|bonus|points|upgrade\\w*|discount\\w*|per ?cent|on the house|complimentary|tokens?|goodies|goodie|free \\w+|box of|bottle of|bouquet|flowers|tickets?|membership|vip|lounge|dessert|on us|our treat",
    zh: "券|礼|惊喜|赠|送您|送上|心意|小东西|升级|升舱|升等|升到|积分|点数|折扣|优惠|[几一二两三四五六七八九]折|红包|福利|会员|套餐|请您喝|请您吃|甜点|招待|果篮|花束|贵宾",
  },
  anew: {
    en: "replac\\w*|new (?:one|unit|machine|phone|set|pair|part|model|bike|car|sofa|screen)|swap\\w*|exchang\\w*|brand[- ]new|fresh (?:one|pair)|repair\\w*|fix\\w*|mend\\w*|install\\w*|as new|good as new|redo\\w*|re-?send|second (?:one|copy)|works? again|right as rain|sorted|put right",
    zh: "换新|换一|新的|更换|换掉|换上|修好|重做|补发|再寄|新机|补一|重新|原样|恢复|搞定|解决|弄好|治好|补上",
  },
  punished: {
    en: "dismiss\\w*|fired?|sack\\w*|let go|no longer (?:work|be|with)|retrain\\w*|disciplin\\w*|suspend\\w*|reprimand\\w*|warning|consequences|taken off|removed from|his job|her job|their job|transferr?ed|won't be (?:working|serving)|not (?:meet|see|find) (?:him|her|them)|replaced by|answer for|hell to pay|training course|sent on",
    zh: "开除|辞退|处分|处罚|罚|停职|调岗|调离|调走|培训|扣.{0,3}奖金|走人|不会再[有见出]|再也[不见]|卷铺盖|严肃处理|离职|撤换|下岗|检讨|记过|教育|换人|炒|革职|交代",
  },
  sure: {
    en: "never (?:again|happen)|(?:not|never|won't) .{0,12}again|from now on|guarante\\w*|promis\\w*|my word|rest easy|count on|depend on|assur\\w*|certain\\w*|no doubt|definitely|surely|without fail|leave it (?:with|to)|take it as|can be sure|trust me|bet|safe to say|before you know",
    zh: "再也不|绝不|不会再|保证|担保|包您|准是|准会|一定|放心|说到做到|拍胸脯|包票|肯定|必定|绝对|交给我|包在|尽管|稳稳|铁定|不用担心|等着",
  },
  outcome: {
    en: "prove you right|in your favou?r|outcome|investigation|inquiry|findings?|verdict|conclusion|come out|turn out|right in every|side with you|confirm what you|bear (?:you )?out",
    zh: "查下来|结果|站在您|证明您|还您|公道|说法|结论|水落石出|调查|查清|是您对",
  },
  will: {
    en: "we will|we'll|i will|i'll|going to|shall|you will|you'll|will be|is yours|are yours|awaits|on its way|has been (?:arranged|approved|booked|ordered)|already (?:arranged|ordered|booked)|consider it|expect",
    zh: "我们会|我会|会给您|将会|将|给您|替您|为您|帮您|由我们|您会|您就|已经(?:批|订|安排|办)|过两天|很快|马上|回头|改天|到时候",
  },
  review: {
    en: "reviews?|ratings?|rate us|stars?|feedback|posts?|posted|the page|comments?|threads?|platform|online|website|internet|web|tweet\\w*|forum|google|tripadvisor|social|facebook|video|upload\\w*|words? (?:about|for) us|kind(?:er)? words?|word of mouth|recommend\\w*|score|survey|public\\w*|followers|friends and family|neighbou?rs? hear|story|ending",
    zh: "评价|评论|评分|星|打分|帖|网上|网路|网站|朋友圈|微博|小红书|点评|抖音|视频|影片|平台|论坛|社群|社团|群里|笔下|留言|口碑|美言|好话|点赞|按赞|晒|贴文|发文|发声|满意度|粉丝|限动|那一段|那几行|画面",
  },
  authority: {
    en: "complain\\w*|reports?|reported|regulators?|ombudsman|trad(?:e|ing) (?:office|standards)|consumer|courts?|lawyers?|solicitors?|claims?|disputes?|chargeback|press|journalists?|newspaper|authorit\\w*|council|police|legal|sue|tribunal|bank",
    zh: "投诉|客诉|举报|检举|12315|1950|消协|消保|消基|消费者|工商|物价|监管|主管机关|律师|法院|起诉|提告|仲裁|记者|媒体|报社|申诉|爆料|曝光|警|诉讼|局里|那边",
  },
  silence: {
    en: "quiet\\w*|silen\\w*|between (?:us|ourselves|the two|you and)|confidential\\w*|to yourself|not (?:mention|tell|share|talk|speak)|(?:stays?|stayed|keep|kept|remain\\w*) (?:among|within|in|here|our|between|this|it)|discre\\w*|low[- ]key|no further|private\\w*|secret|hush|nobody (?:else )?(?:needs|has)|said no more|leave it (?:at|there)",
    zh: "保密|低调|声张|张扬|外传|外扬|往外|对外|自己人|你知我知|天知地知|别(?:跟|和|往|对|再|让|告诉)|不必(?:跟|对|再)|不要(?:跟|对|再|告诉)|口风|口下|嘴|到此为止|悄悄|私下|安静|沉默|就我们|咱们俩|我们之间|两个人知道|消音",
  },
  withdrawn: {
    en: "withdr\\w*|tak(?:e|en|ing) (?:\\w+ )?down|remov\\w*|delet\\w*|drop\\w*|close[ds]? (?:the|your|this)|(?:considered?|regard\\w*) .{0,30}(?:closed|settled)|settled|settlement|behind us|draw a line|move on|let .{0,15}rest|sign\\w*|waiver|release|final|call it|bury|forgotten|peace|change (?:your|what)|edit|amend|update (?:your|the)|reconsider",
    zh: "撤|删|了结|翻篇|两清|一笔勾销|算了|不再[追提找争有打]|签|落款|画押|字据|和解|切结|同意书|确认书|声明|结案|放下|收手|消停|改一改|改成|改口|改掉|拿掉|下架|收回|息事|握手|打个招呼|说一声",
  },
  exchange: {
    en: "in (?:return|exchange|turn)|provided|as long as|once (?:you|we have|your|that)|as soon as (?:you|your)|if you (?:agree|could|would|were|felt)|should you (?:feel|find|agree|be)|condition\\w*|hand in hand|depends?|favou?rs?|only ask|all (?:we|i) ask|small request|(?:we|i) (?:would )?(?:hope|trust|ask|count)|hope(?:fully)?|appreciate|grateful|glad of|would help|so that|for as long|until you|when you have|then (?:the|we|it)|assum\\w*",
    zh: "只要|前提|条件|换[取来个得]|盼|期待您|期望|麻烦您也|顺便|还请|惟|举手之劳|拜托|作为回报|回报|等您|也请您|也希望|希望您也|相信您|但愿您|若您|如果您|您(?:若|要是)|之后我们|以后我们|我们才|我们这(?:头|边)|才(?:好|能|会)|自然|心照不宣|意思一下|看在|礼尚往来|一边.{1,8}一边",
  },
  wrong: {
    en: "our (?:own )?(?:fault|mistakes?|error|failure|failing|slip|oversight|doing|negligence|carelessness|side|end|part|hands?|house|door|mess)|(?:slipped|failed|dropped|messed|botched|bungled|blew|muddled|forgot|missed|overlooked|neglected|mixed|misplaced|mishandled|miscounted|damaged|ruined|broke|lost|wronged)|on us|blame|responsib\\w*|liab\\w*|guilt\\w*|at fault|(?:should|ought) (?:never|not)|shouldn't have|should have|mistakes?|errors?|careless\\w*|sloppy|wrong(?:ly)?|let you down|own up|admit\\w*|acknowledge\\w*|accept that|negligen\\w*|not good enough|below standard|owe you",
    zh: "错|疏忽|失误|责任|不对|没做好|没有做好|没做到|搞砸|链子|过失|过错|认账|认栽|认了|怪我们|造成|弄坏|害您|不该|不应该|是我们|出在|在我们|算我们|我方|失职|愧|理亏|没什么好说|无话可说|没把|没有把|没尽|马虎|粗心|大意|漏|亏欠|赖|辩解|辩驳|板子|检讨|惹的祸|纰漏|忘了|搞混|不周|对不起您",
  },
  cause: {
    en: "because (?:our|we|of our|one of our)|due to|caused|came (?:from|of)|the cause|culprit|source of|traced|origin\\w*|result of|thanks to our|led to|reason (?:is|was)|explains|down to",
    zh: "原因|根源|毛病|起因|由于|因为我们|导致|所致|酿成|的后果|的结果|归根|追根|才会|才让|才把",
  },
  should: {
    en: "you should|you could have|you might have|had you|if (?:only )?you had|if you'd|you must|you ought|your own|you (?:did|have)(?:n't| not)|you (?:failed|forgot|missed|chose|decided|ignored|signed|agreed|accepted|clicked|pressed)|would have been|a (?:short|quick|simple) (?:call|look|glance)|before (?:you|accusing|writing|complaining)|next time|in (?:the )?future|please (?:read|do read|note|remember|make sure|be|check)|it (?:pays|helps|is wise|is worth|might be)|bear(?:ing)? in mind|take (?:more )?care|careful\\w*|keep in mind|instead of|rather than",
    zh: "您(?:当时|要是|早|自己|本来|本可|应该|该|没有?(?:先|看|说|按|提|问|及时|早)|忘|既然|非要|偏|硬)|要是(?:您|当|早)|早(?:点|些|知道|说)|下次|下回|以后请|今后|往后请|仔细|看清|留意|注意|提前|先(?:打|问|看)|当面|多看一眼|何必|何苦|记得|长点|不打|不看|不先",
  },
  doubt: {
    en: "most (?:people|customers|guests|users|of our)|everybody else|everyone else|others (?:manage|have|do)|no ?(?:one|body) else|anyone can|clearly|plainly|stated|as you know|terms|conditions|it says|simply|obvious\\w*|patien\\w*|reasonable|misunderst\\w*|mistaken|version|memory|remember it|recollect\\w*|imagin\\w*|claim\\w*|alleg\\w*|suppos\\w*|apparent\\w*|perhaps you|perhaps there|surely you|understand that|appreciate that|as (?:already|i|we) (?:\\w+ )?(?:explained|said|told|mentioned|wrote)|already|dramatic\\w*|emotion\\w*|overreact\\w*|calm|exaggerat\\w*|fuss|choos\\w|common sense|everyone knows|convinced yourself|impression",
    zh: "大多数|多数人|别人|别家|一般人|一般都|人家|其他客人都|谁都知道|条款|白纸黑字|写得|清清楚楚|写明|明明|常识|道理|记错|记忆|印象|误会|误解|理解|体谅|体恤|配合|耐心|冷静|较真|情绪|难免|声称|所谓|据您|想必|恐怕|也许是您|是不是您|会不会是您|想多|夸大|计较|苛求|心急|不全|其实|毕竟|说过了|已经告诉|解释过|各让|将心比心|懂|惯|挑|讲理",
  },
  approval: {
    en: "managers?|supervisors?|(?:team )?leads?|leader|boss\\w*|head office|headquarters|directors?|approv\\w*|sign(?:ed|s)? off|authori[sz]\\w*|limits?|may decide|allowed to|above my|levels?|ranks?|permission|budgets?|ceiling|threshold|cap(?:ped)?|quota|higher up|upstairs|green light|go-ahead|discretion",
    zh: "经理|主管|组长|领导|上头|上面|老板|总部|总公司|店长|批准|批下|审批|审核|核准|签字|签核|点头|拍板|权限|额度|上限|预算|级别|档|说了算|做主|上报|请示|高层",
  },
  system: {
    en: "systems?|scale|grad(?:e|ed|es)|categor\\w*|priority|scores?|flag(?:ged)?|tagg?(?:ed)?|tickets?|case (?:\\w+ )?(?:no|number|\\d+|0)|queue|scripts?|manual|handbook|guidelines?|guidance|playbook|procedures?|polic(?:y|ies)|protocol|template|kpis?|targets?|margins?|profits?|earn|cost us|cost price|mark-?up|statistics|percentage|internal\\w*|database|software|dashboard|screen shows|marked|code|blacklist|ranking|chapter|instructed|told to say|trained to|meeting|memo",
    zh: "系统|后台|分级|等级|[一二三四甲乙丙]级|优先级|打分|评分|标签|标记|备注|工单|号单|单子编号|案件|编号|话术|手册|指引|指南|流程|规定|规矩|制度|章程|模板|范本|考核|绩效|指标|毛利|利润|成本|进价|赚|提成|奖金|黑名单|名单|内部|数据库|口径|标准|按规|稽核|业绩|报表|会上|例会|脚本|培训教|教材|客情|一章",
  },
  others: {
    en: "another (?:customer|guest|client|patient|tenant|family|case)|other (?:customers|guests|clients|complaints|patients|tenants|cases)|(?:mrs?|ms)\\.? [a-z]+ (?:from|in|at|who|had|got|last)|similar (?:case|complaint)|same (?:case|complaint|week)|lady|gentleman|neighbou?r|first (?:one|person|customer)|not the only|you are the \\w+|several (?:people|customers)",
    zh: "别的客|其他客|另一位|另外几|有[位个](?:客|先生|女士|太太|小姐|老)|上周也|同样的(?:投诉|情况)|先生(?:前|上|也|报)|女士(?:前|上|也)|不止您|隔壁|跟您一样|同航班|同楼|前(?:几天|阵子)(?:也|有)|第[一二三四五六七八九十几]+[位个]|那一户|拿了多少|几位客|别家客",
  },
  staffing: {
    en: "short[- ]?(?:staffed|handed)|under-?staffed|off sick|sick leave|new (?:colleague|hire|recruit|girl|guy|lad|boy|starter)|turnover|quit|resign\\w*|overwork\\w*|cover for|temp(?:s|orary)?|agency|outsourc\\w*|backlog|busy season|busiest|morale|wages|underpaid|shifts?|intern|apprentice|walked out|lay-?offs?|stretched",
    zh: "人手|缺人|少人|离职|请假|新来|新人|实习|临时工|工读|外包|加班|忙不过来|排班|顶班|走了好几|裁员|工资|薪水|闹翻|斗|扯皮|打架|吵|怨气|暗访",
  },
  letter: {
    en: "inconvenienc\\w*|valued|esteemed|kindly|herewith|hereby|pursuant|regarding|aforementioned|above-\\w+|seriously|strive\\w*|committed|commitment|excellence|world-class|journey|experience|satisfaction|priority|mission|values|passion\\w*|utmost|earliest|convenience|unfortunately|regret to|unable|cannot|not possible|hands are tied|policy|please be (?:advised|informed)|feel free|hesitate|stakeholder\\w*|touchpoint|leverag\\w*|align\\w*|escalat\\w*|thrilled|delighted|amazing|awesome|super|cheer|positive|bright side|smile|stronger",
    zh: "不便|谅解|敬请|见谅|高度重视|高度|重视|尊敬的|贵方|贵客|您的满意|秉承|秉持|宗旨|理念|一直以来|始终|致力|竭诚|竭力|顾客至上|客户至上|体验|品质|追求|提升|优化|打造|赋能|闭环|跟进|落实|相关部门|有关部门|责成|知悉|函|特此|兹|予以|之|敬|祈|惠|承蒙|鉴于|遗憾地|很遗憾|无法|不能|恕|按规定|加油|正能量|美好|开心|棒|亲|么么|感恩|宝贵|支持与|厚爱|鞭策",
  },
};
