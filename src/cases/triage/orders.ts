/** A cheap first look: without any of these nothing below can match. */
export const SUSPICION =
  /[<{[@]|---|##|polic|\brules?\b|you now|javascript:|ignore|disregard|forget|overr|bypass|prompt|system|assistant|instruct|you are now|act as|pretend|approve|authori[sz]e|reply|respond|output|jailbreak|developer|admin|\bai\b|\bbot\b|忽略|无视|指示|指令|提示词|系统|扮演|从现在起|机器人|助手|模型|管理员|开发者|只回复|只输出|越狱|直接(?:批准|汇款|退款|通过)|不要记录|ignor|r[ée]pond|rispond|antwort|maintenant|partir d|ora in poi|ab (?:jetzt|sofort)|negeer|abaikan|bỏ qua|игнор|забуд|指示|命令|ルール|지시|명령|규칙|프롬프트|decode|base64|(?:end|start|beginning) of|approv|sign-?off|\bmark\b|do not|内部|审批|批准|核准|审核|签核|已核实|同意|解码|解密|译码|标记|标注/;

/** How people order a machine about, in English and Chinese. */
export const INSTRUCTIONS: readonly RegExp[] = [
  /(?<!\b(?:did|didn't|to|they|you|he|she|driver|drivers|staff|we|i|always|not|constantly|totally|just)\s)\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|directives?|constraints|policies|policy|programming|limits?)\b/,
  /^[\s*#>\-"'([]{0,10}(?:system|assistant|developer|admin|administrator|system message|system prompt|sys)\s?(?:\]|\))?\s?[:：>]/,
  /\b(?:system prompt|prompt injection|your (?:system )?(?:instructions|prompt) (?:is|are|now)|new instructions?\s?[:：]|updated instructions?\s?[:：]|developer mode|jailbreak|god mode)/,
  /\byou are (?:now|no longer) (?:a|an|the|in|dan|free|bound|my|allowed)\b|\b(?:act|behave|respond) as (?:a|an|if you (?:are|were)|though you) |\bpretend (?:to be|you are|that you)\b/,
  /\b(?:reply|respond|answer|output|print|return|say) (?:only|exactly|just|nothing but|strictly)\b[^.!?\n]{0,20}(?:with|the|:|"|')/,
  /\b(?:note|message|instructions?|attention|dear|hey|hello|to) (?:to |for )?(?:the |all |any )?(?:ai|llm|bot|chatbot|language model|assistant|ai model|ai agent|automated system|model)s?\b\s?(?:[:,，：]|reading|processing|that)/,
  /^[\s*"'([]{0,6}(?:ai|llm|bot|chatgpt|gpt|claude|assistant|model)\s?[:,，：]/,
  /(?:^|[:：;,]|\band\b|\bnow\b|\bthen\b|\bmust\b)\s{0,4}(?:auto-?)?(?:approve|authori[sz]e)\b[^.!?\n]{0,30}\b(?:refund|gift|credit|compensation|voucher|case|request|claim|payout|ticket|payment)\b/,
  /(?<!\b(?:they|you|we|i|he|she|it|who|staff|agents?|reps?|keeps?|just|always|simply)\s)\b(?:set|change|mark|raise|classify|label) (?:the |this |my |its )?(?:severity|priority|grade|urgency|case|ticket|status|complaint|tier)\b[^.!?\n]{0,30}\b(?:to|as)\b/,
  /\b(?:reveal|show|print|repeat|leak|dump|output) (?:me )?(?:your |the |all )(?:system |hidden |secret |initial )?(?:prompt|instructions|api key|keys|secrets|credentials|database|customer (?:list|data))/,
  /(?:忽略|无视|忘记|忘掉|跳过|绕过|不要理会|不用理会|推翻)[^。！？\n]{0,14}(?:规则|指示|指令|提示|设定|提示词|约束|限制|之前的内容|以上内容|系统)/,
  /(?:新|最新|以下|真正|系统|管理员|开发者)的?(?:指示|指令|命令|任务|提示|消息|模式)\s?[:：]|^[\s【[（(]{0,6}(?:系统|系统管理员|管理员|开发者|助手|system)[】\]）)]?\s?[:：]|提示词|越狱模式|开发者模式/,
  /(?:你现在(?:是|要|必须扮演)|从现在(?:开始|起)[，,]?你|请?扮演|假装你是|假设你是)[^。！？\n]{0,30}(?:ai|助手|机器人|模型|系统|客服主管|管理员|经理|没有限制|dan|必须|只能|角色)/,
  /(?:只|仅)(?:需|能|要|可以|准)?(?:回复|输出|回答|答复|打印)\s{0,2}["'“「『:：]?|不要(?:记录|登记|上报|升级|写入)(?:本|此|该|这)?(?:案|单|投诉|内容)/,
  /(?:^|[，,:：；;])\s{0,4}(?:请?(?:ai|机器人|助手|系统|模型)[，,]?\s{0,2})?请?(?:直接|立即|立刻|自动|马上|全数|全部|一律)?(?:批准|核准|审批通过)[^。！？\n]{0,12}(?:退款|赔偿|全额|补偿|礼品|申请|本案)|(?:把|将)[^。！？\n]{0,8}(?:严重程度|优先级|等级|级别)[^。！？\n]{0,6}(?:设|改|调|标)/,
  /(?:ai|机器人|智能助手|语言模型|系统)[，,:：]\s{0,3}(?:请|你|必须|直接|立即|执行|输出|批准)/,
  // Notes forged in the house's own voice, and steps that are to be left out.
  /^[\s\-*"'(]{0,6}(?:house|company|internal) (?:policy|rules?)\b[^!?\n:]{0,12}:[^!?\n]{0,80}\b(?:is|are|must be|shall be|gets?|receives?) (?:to be )?(?:paid|refunded|compensated|granted|approved|credited)\b/,
  /^\s{0,3}#{1,4}\s?(?:always|never|rules?|instructions?|system|policy|task)\b|\byou now (?:promise|pay|offer|grant|approve|refund|give) (?:every|all|any|each)\b/,
  /(?:以下|以上)(?:为|是)?的?(?:内部|管理员|后台)的?(?:批示|指示|备注|规定|说明|审批|批复)|(?:^|[【[（(-])\s?(?:本店|公司|店内)?内部(?:规定|批示|指示|备注|批复)\s?[】\])）:：]/,
  /(?:主管|经理|客服|系统|本案|此案|本单|案件)[^。！？\n]{0,12}(?:无需|不需|不用|不必|毋须|毋需|无须|唔使)(?:再|要|经过?|任何)?(?:人工|主管|经理)?的?(?:审批|批准|核准|签核)|(?:无需|不必|毋须|无须)(?:人工|主管|经理)?的?(?:审批|批准|核准)[，,]?(?:请|可)?(?:直接|立即|自动)/,
  /(?:请|直接|必须|立即|马上|自动)(?:直接|立即|自动)?[^。！？\n]{0,6}(?:标记|标注|设置|设定|改|转)(?:为|成)(?:已|最高|紧急)?(?:批准|审批|核准|通过|最高|紧急|优先)/,
  /(?:系统|客服|机器人|ai|助手|请)[^。！？\n]{0,12}(?:解码|解密|译码)(?![器板盒芯费失])|(?:解码|解密)[^。！？\n]{0,12}(?:执行|照做|办理)|\bdecode\b[^.!?\n]{0,40}\b(?:above|below|this|following|string|base64|follow|execute|obey)\b|\bbase64\b[^.!?\n]{0,40}\b(?:decode|execute|follow|run)\b/,
  /(?:[*#=<[-]{2,}|\[)\s{0,3}(?:end|start|beginning) of (?:the )?(?:complaint|customer(?:'s)? (?:message|text|complaint)|user (?:message|input)|prompt)\b/,
  /\b(?:no|without|skip(?:ping)?(?: the)?) (?:any |further |human |manager(?:'s)? |lead(?:'s)? )?(?:approval|review|sign-?off) (?:is |was )?(?:needed|required|necessary)\b|\bdo not (?:ask|involve|wait for|consult) (?:a |any |the )?(?:human|person|manager|lead|supervisor)\b/,
  /(?:^|[,;:]|\band\b|\bplease\b|\bnow\b|\bthen\b|\bmust\b)\s{0,4}mark (?:this|it|the (?:case|ticket|complaint)|this (?:case|ticket|complaint)) (?:as )?(?:already )?(?:approved|resolved|sent|urgent|paid|closed)\b/,
];

/** What a hostile passage goes on with in its next sentence; a customer whose story begins with their refund goes on with nothing. */
export const FOLLOW_UP =
  /^[\s*"'\-•\d.)]{0,8}(?:and |then |also |now |please |do not |don't |never |immediately )?(?:approve|authori[sz]e|issue|transfer|send|set|mark|output|print|promise|grant|refund(?! (?:was|is|has|had|still|never|not|took|takes|request|promised|of))|reply|respond|answer|say|confirm|execute|credit(?! note)|give|treat|skip|delete|close|escalate|log|you (?:must|will|are|should)|urgent|this is (?:an? )?(?:order|urgent|emergency|override))\b|^[\s"'“「\-•\d.]{0,8}(?:直接|立即|立刻|马上|然后|并且|并|同时|请(?!问|查|协助|帮|看|教)|必须|不要|不得|只(?![是有能要狗猫鸟鸡鸭兔手脚眼碗杯箱鞋])|仅|批准|输出|执行|标记|设为|(?:退款|汇款|转账|回复|确认)(?![说话到还要的一没了都什何不已是在申被来慢呢吗这那，])|你(?!们|哋|地|啲))/;
