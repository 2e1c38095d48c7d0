import { fold } from "../../cases/triage/characters.ts";
import { maskHostile } from "../../cases/triage/injection.ts";

/**
 * The complaint as the matcher reads it: folded (Simplified, lower case, half width), written Cantonese as standard
 * Chinese, without markup, addresses, handles and instructions to the machine. Every UTF-16 unit keeps its place (what is
 * dropped becomes spaces), so that a place here is the same place in the original.
 */
export function plainText(text: string): string {
  const alone = text.replace(ORDERED, blank);
  let masked = maskHostile(fold(alone), alone).visible;
  for (const noise of NOISE) masked = masked.replace(noise, blank);
  const units = new Uint16Array(masked.length);
  for (let at = 0; at < units.length; at++) units[at] = plainUnit(masked.charCodeAt(at));
  let plain = "";
  for (let at = 0; at < units.length; at += PIECE) plain += String.fromCharCode(...units.subarray(at, at + PIECE));
  return plain;
}

const PIECE = 4096;

/** What stands between the marks of a machine's own voice. */
const ORDERED = /<(system|instructions?|prompt|assistant|developer|admin)>[^<]{0,1000}<\/\1>/gi;

const NOISE = [
  /```[^`]{0,4000}(?:```|$)/g,
  /<!--[^>]{0,2000}-->/g,
  /<\/?[a-z!?][^<>]{0,300}>/gi,
  /&(?:[a-z]{2,8}|#\d{1,6});/gi,
  /\b(?:https?:\/\/|www\.)[^\s\u3000-\u9fff]{1,500}/gi,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g,
  /[@#][\w-]{1,64}/g,
  /\{\{[^{}]{0,300}\}\}|\[\/?(?:inst|system|assistant|user)\]/gi,
  // Instructions to the machine, to the end of the sentence: they are no part of what happened.
  /\b(?:ignore|disregard|forget|override|bypass)\b[^\n.!?。！？;；]{0,40}\b(?:instructions?|prompts?|rules?|guidelines)\b[^\n.!?。！？]{0,300}/gi,
  /(?:^|\n)[ \t]{0,20}(?:system|assistant|developer)[ \t]{0,4}[:：][^\n.!?。！？]{0,300}/gi,
  /\b(?:you are now (?:an?|in|the)|(?:classify|label|treat) (?:this|it) as)\b[^\n.!?。！？]{0,200}/gi,
  /(?:忽略|无视|無視|忘记|忘記|不要理会|不要理會)[^\n。！？!?]{0,30}(?:指令|指示|规则|規則|提示|设定|設定)[^\n。！？!?]{0,200}/g,
  /(?:^|\n)\s{0,20}(?:系统|系統)(?:提示|指令|消息|訊息)?\s?[:：][^\n。！？!?]{0,200}/g,
];

const blank = (match: string): string => " ".repeat(match.length);

/** What each unit becomes; filled as units are met, since folding one takes longer than remembering it. */
const met = new Uint16Array(0x10000);

function plainUnit(unit: number): number {
  const before = met[unit];
  if (before) return before;
  const folded = fold(String.fromCharCode(unit));
  const plain = (SPOKEN_CANTONESE.get(folded) ?? folded).charCodeAt(0);
  met[unit] = plain;
  return plain;
}

/** Characters of written Cantonese (as they look folded) and the ones that stand for them in standard Chinese. */
const SPOKEN_CANTONESE = new Map(
  Object.entries({
    唔: "不",
    冇: "没",
    嘅: "的",
    係: "是",
    咗: "了",
    佢: "他",
    畀: "给",
    俾: "给",
    攞: "拿",
    睇: "看",
    嗰: "那",
    喺: "在",
    咁: "这",
    啲: "些",
    哋: "们",
    嚟: "来",
    搵: "找",
    諗: "想",
    嘢: "东",
    咩: "什",
    乜: "什",
    噉: "这",
    嬲: "气",
    蚊: "块",
  }),
);
