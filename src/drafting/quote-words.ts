/** Words that show what a complaint is about: something promised, missing, broken, repeated or refused. */
export const WEIGHTY = {
  en: /\b(?:promised?|told|said|quoted|agreed|booked|ordered|charged|billed|paid|waited|waiting|still|never|nobody|no one|again|twice|instead|without|only|wrong|broken|broke|missing|late|empty|cold|damaged|cracked|torn|dirty|noisy|leak\w*|stopped|failed|refused|ignored|cancel\w*|\w+n['’]t|not|nothing|suddenly|smoke|burn\w*|rash|itch\w*)\b/giu,
  zh: /说好|說好|答应|答應|承诺|承諾|报价|報價|收费|收費|预约|預約|预订|預訂|订|訂|等了|等咗|还没|還沒|仍|一直|从来|從來|没有|沒有|没|沒|未|冇|不|唔|又|再次|只|却|卻|反而|突然|坏|壞|破|裂|漏|错|錯|少了|缺|脏|髒|凉|冷|慢|迟|遲|晚|旧|舊|假|过期|過期|烫|燙|疼|痒|癢|拒绝|拒絕|取消/gu,
} as const;

/**
 * What the house does not say back, even in quotation marks: insults, threats, demands, instructions to whoever reads,
 * thanks and greetings, apologies, health and identity details, addresses of people.
 */
export const UNFIT = {
  en: /\b(?:f+u+c+k\w*|shit\w*|crap\w*|damn\w*|hell|ass|arse|asshole\w*|bastards?|bitch\w*|idiots?|idiotic|morons?|stupid|dumb|clowns?|liars?|lying|lied|lies|scam\w*|fraud\w*|thie(?:f|ves)|theft|steal\w*|stole|stolen|crooks?|criminals?|con(?:ned|men)|rip ?-?off|ripped|disgust\w*|pathetic|useless|incompetent|garbage|rubbish|trash|joke|ridiculous|shame|shameful|worst|suck\w*|hate|kill\w*|die|dead|death|bomb|burn (?:it|you)|sue|suing|lawyers?|attorney|court|legal|police|press|media|newspaper|twitter|facebook|reviews?|one star|regulator|ombudsman|trading standards|consumer|report(?:ed|ing)? you|want|demand\w*|expect\w*|insist|require|must|should|need|deserve|refund\w*|compensat\w*|voucher|gift|give me|pay me|please|kindly|thank\w*|thanks|hello|hi|dear|regards|sincerely|sorry|apolog\w*|forgive|ignore\w* (?:all|your|the|any|previous)|instructions?|prompt|system|assistant|chatbot|bot|ai|language model|gpt|admin|approve\w*|override|policy|rules?|pretend|respond|reply with|output|translate|print|repeat after|my name|my phone|my number|e-?mail|address|passport|plate|order (?:no|number|id)|account number|card number|ssn|date of birth|sex\w*|drunk|racist|religio\w*|diabet\w*|pregnan\w*|asthma\w*|epilep\w*|cancer|chemo\w*|autis\w*|dementia|depress(?:ed|ion)|disab\w*|deaf|blind|hearing|afford|angry|furious|livid|fuming|(?:I am|I['’]m|(?:he|she)(?:['’]s| is)) \d{1,2})\b/iu,
  zh: /[操滚滾呸屎屁]|垃圾|骗|騙|坑|黑心|傻|他妈|他媽|你妈|你媽|妈的|媽的|尼玛|草泥|死|狗|恶心|噁心|无耻|無恥|不要脸|不要臉|流氓|奸商|王八|混蛋|有病|神经|神經|智障|脑残|腦殘|废物|廢物|猪|豬|鬼|仆街|扑街|撲街|贱|賤|烂|爛|蠢|白痴|偷|抢|搶|诈|詐|控告|起诉|起訴|告你|告到|投诉|投訴|曝光|12315|律师|律師|法院|法律|举报|舉報|媒体|媒體|记者|記者|微博|抖音|小红书|消协|消協|消保|消委|报警|報警|警察|差评|負評|差評|维权|維權|黑猫|要求|赔|賠|退款|退钱|退錢|退费|退費|退我|必须|必須|给我|給我|我要|希望|请|請|麻烦|麻煩|应该|應該|应当|應當|谢|謝|抱歉|对不起|對不起|道歉|不好意思|忽略|无视|無視|指令|提示词|提示詞|系统[:：]|系統[:：]|机器人|機器人|人工智能|批准|同意退|规则|規則|扮演|输出|輸出|翻译|翻譯|身份证|身分證|手机号|手機號|电话号|電話號|电话是|電話是|订单号|訂單號|单号|單號|账号|帳號|卡号|卡號|车牌|車牌|地址|邮箱|郵箱|姓名|我叫|我是/u,
} as const;

/**
 * What customers say against themselves, or in the house's favour, or of despair. Said back it would pin the blame on them,
 * or show that nobody had read it.
 */
export const NOT_AGAINST_US =
  /我承[认認]|我有[责責]任|算我的|[怪怨]我|我的[错錯]|我不[对對]|[确確][实實](?:不知道|是我|有)|[是怪]我(?:自己)?[没沒忘漏弄按勾迟遲]|是?自己[没沒忘漏勾迟遲]|我[忘漏]|我[一两兩三半几幾]个?個?[年月][没沒]|[也能可]理解|不一定是你|不是你[们們]的(?:[错錯]|[问問][题題])|不怪你|活[着著下不]|一了百了|想不[开開]|[轻輕]生|自[杀殺]|[撑撐]不下去/u;
