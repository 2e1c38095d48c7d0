/**
 * Finds passages that speak to a machine instead of to people and blanks them, length kept, so that nothing in them
 * (a figure, an "URGENT", a threat) moves any judgement. `hostile` quotes them from the original, shortened.
 */
export function maskHostile(folded: string, original: string): Masked {
  if (!SUSPICION.test(folded)) return { text: folded, visible: original, hostile: [] };
  const spans: Span[] = [];
  for (const markup of MARKUP)
    for (const found of folded.matchAll(markup))
      spans.push({ start: found.index, end: found.index + found[0].length, blank: " " });
  let following = false;
  for (const { 0: sentence, index } of folded.matchAll(/[^.!?。！？\n]{1,1200}[.!?。！？\n]*/g)) {
    const hostile = INSTRUCTIONS.some((instruction) => instruction.test(sentence));
    if (hostile || (following && FOLLOW_UP.test(sentence)))
      spans.push({ start: index, end: index + sentence.length, blank: "\n" });
    following = hostile || (following && (FOLLOW_UP.test(sentence) || sentence.trim().length < 3));
  }
  if (spans.length === 0) return { text: folded, visible: original, hostile: [] };
  const hostile = spans.map(({ start, end }) => original.slice(start, Math.min(end, start + 60)).trim());
  return {
    text: blanked(folded, spans),
    visible: blanked(original, spans),
    hostile: [...new Set(hostile)].filter((words) => words !== ""),
  };
}

/** Both texts, folded and as written, without the hostile passages. */
export interface Masked {
  readonly text: string;
  readonly visible: string;
  readonly hostile: readonly string[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly blank: string;
}

/** A cheap first look: without any of these nothing below can match. */
const SUSPICION =
  /[<{[@]|javascript:|ignore|disregard|forget|overr|bypass|prompt|system|assistant|instruct|you are now|act as|pretend|approve|authori[sz]e|reply|respond|output|jailbreak|developer|admin|\bai\b|\bbot\b|忽略|无视|指示|指令|提示词|系统|扮演|从现在起|机器人|助手|模型|管理员|开发者|只回复|只输出|越狱|直接(?:批准|汇款|退款|通过)|不要记录/;

const MARKUP: readonly RegExp[] = [
  /<(?:\/?[a-z!][^<>]{0,400}>|!(?:channel|here|everyone)>|\|[^<>|]{0,60}\|>|@[a-z0-9&!]{1,30}>)/g,
  /@(?:everyone|here|channel|all)\b/g,
  /\]\(\s{0,5}(?:javascript|data|vbscript):[^\s]{0,300}/g,
  /\b(?:javascript|vbscript):[^\s]{0,300}/g,
  /\[\/?inst\]|\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,200}\}|\[system\]|###\s{0,3}(?:system|instruction)[^\n]{0,40}/g,
];

const INSTRUCTIONS: readonly RegExp[] = [
  /(?<!\b(?:did|didn't|to|they|you|he|she|driver|drivers|staff|we|i|always|not|constantly|totally|just)\s)\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|directives?|constraints|policies|policy|programming|limits?)\b/,
  /^[\s*#>\-"'([]{0,10}(?:system|assistant|developer|admin|administrator|system message|system prompt|sys)\s?(?:\]|\))?\s?[:：>]/,
  /\b(?:system prompt|prompt injection|your (?:system )?(?:instructions|prompt) (?:is|are|now)|new instructions?\s?[:：]|updated instructions?\s?[:：]|developer mode|jailbreak|god mode)/,
  /\byou are (?:now|no longer) (?:a|an|the|in|dan|free|bound|my|allowed)\b|\b(?:act|behave|respond) as (?:a|an|if you (?:are|were)|though you) |\bpretend (?:to be|you are|that you)\b/,
  /\b(?:reply|respond|answer|output|print|return|say) (?:only|exactly|just|nothing but|strictly)\b[^.!?\n]{0,20}(?:with|the|:|"|')/,
  /\b(?:note|message|instructions?|attention|dear|hey|hello|to) (?:to |for )?(?:the |all |any )?(?:ai|llm|bot|chatbot|language model|assistant|ai model|ai agent|automated system|model)s?\b\s?(?:[:,，：]|reading|processing|that)/,
  /^[\s*"'([]{0,6}(?:ai|llm|bot|chatgpt|gpt|claude|assistant|model)\s?[:,，：]/,
  /(?:^|[:：;,]|\band\b|\bnow\b|\bthen\b|\bmust\b)\s{0,4}(?:auto-?)?(?:approve|authori[sz]e)\b[^.!?\n]{0,30}\b(?:refund|gift|credit|compensation|voucher|case|request|claim|payout|ticket|payment)\b/,
  /\b(?:set|change|mark|raise|classify|label) (?:the |this |my |its )?(?:severity|priority|grade|urgency|case|ticket|status|complaint|tier)\b[^.!?\n]{0,30}\b(?:to|as)\b/,
  /\b(?:reveal|show|print|repeat|leak|dump|output) (?:me )?(?:your |the |all )(?:system |hidden |secret |initial )?(?:prompt|instructions|api key|keys|secrets|credentials|database|customer (?:list|data))/,
  /(?:忽略|无视|忘记|忘掉|跳过|绕过|不要理会|不用理会|推翻)[^。！？\n]{0,14}(?:规则|指示|指令|提示|设定|提示词|约束|限制|之前的内容|以上内容|系统)/,
  /(?:新|最新|以下|真正|系统|管理员|开发者)的?(?:指示|指令|命令|任务|提示|消息|模式)\s?[:：]|^[\s【[（(]{0,6}(?:系统|管理员|开发者|助手|system)[】\]）)]?\s?[:：]|提示词|越狱模式|开发者模式/,
  /(?:你现在(?:是|要|必须扮演)|从现在(?:开始|起)[，,]?你|请?扮演|假装你是|假设你是)[^。！？\n]{0,30}(?:ai|助手|机器人|模型|系统|客服主管|管理员|经理|没有限制|dan|必须|只能|角色)/,
  /(?:只|仅)(?:需|能|要|可以|准)?(?:回复|输出|回答|答复|打印)\s{0,2}["'“「『:：]?|不要(?:记录|登记|上报|升级|写入)(?:本|此|该|这)?(?:案|单|投诉|内容)/,
  /(?:^|[，,:：；;])\s{0,4}(?:请?(?:ai|机器人|助手|系统|模型)[，,]?\s{0,2})?(?:直接|立即|立刻|自动|马上)?(?:批准|核准|审批通过)[^。！？\n]{0,12}(?:退款|赔偿|全额|补偿|礼品|申请|本案)|(?:把|将)[^。！？\n]{0,8}(?:严重程度|优先级|等级|级别)[^。！？\n]{0,6}(?:设|改|调|标)/,
  /(?:ai|机器人|智能助手|语言模型|系统)[，,:：]\s{0,3}(?:请|你|必须|直接|立即|执行|输出|批准)/,
];

/** What a hostile passage goes on with in its next sentence. */
const FOLLOW_UP =
  /^[\s*"'\-•\d.)]{0,8}(?:and |then |also |now |please |do not |don't |never |immediately )?(?:approve|authori[sz]e|issue|transfer|send|set|mark|output|print|promise|grant|refund|reply|respond|answer|say|confirm|execute|credit|give|treat|skip|delete|close|escalate|log|you (?:must|will|are|should)|urgent|this is (?:an? )?(?:order|urgent|emergency|override))\b|^[\s"'“「\-•\d.]{0,8}(?:直接|立即|立刻|马上|然后|并且|并|同时|请(?!问)|必须|不要|不得|只(?!是|有|能|要)|仅|批准|退款|汇款|转账|输出|回复|执行|确认|标记|设为|你(?!们))/;

function blanked(text: string, spans: readonly Span[]): string {
  let blank = text;
  for (const { start, end, blank: filler } of spans)
    blank = blank.slice(0, start) + filler.repeat(end - start) + blank.slice(end);
  return blank;
}
