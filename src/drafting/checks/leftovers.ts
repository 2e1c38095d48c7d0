import { fold } from "../../cases/triage/characters.ts";
import { LONGEST_REPLY } from "../composed.ts";
import { plainName } from "../plain.ts";
import type { Finding, Reply } from "./reply.ts";

const GAPS =
  /\{[^}\n]*\}|\[[^\]\n]*\]|<[^>\n]*>|【[^】\n]*】|\bX{2,}\b|\bx{3,}\b|×{2,}|○{2,}|_{3,}|\bTODO\b|\bTBD\b|\bTBC\b|\blorem ipsum\b|\b(?:insert|your) (?:name|date|amount)s? here\b|\(name\)|\bundefined\b|\bNaN\b|\bnull\b|\[object/iu;
const CHINESE_GAPS = /某某|XX|xx先生|xx女士|此处(?:填|插入)|待填|待补|（?姓名）|（日期）|（金额）|占位/u;
const MARKUP = /`|\*\*|__|~~|^#{1,6} |^\s*[-*] (?=\S)|^>|\|\s*\||&(?:lt|gt|amp|quot|nbsp);/mu;
const MACHINE =
  /\bas an? (?:\w+ )?(?:ai|artificial|language model|assistant|chatbot|bot)\b|\b(?:large )?language model\b|\bmy (?:training|instructions|prompt|system prompt)\b|^(?:sure|certainly|of course)[,!:]? (?:here|i)\b|\bhere (?:is|'s) (?:a|the|your|my) (?:\w+ )?(?:draft|reply|response|rewrite|rewritten version)\b|\bsystem (?:prompt|message)\b|\bignore (?:all|the|previous|your) |作为(?:一个|一名|一款)?(?:ai|人工智能|语言模型|智能助手|机器人)|语言模型|提示词|系统指令|以下是(?:我的|为您|一封|给客户)?[^，。]{0,6}(?:回复|草稿|答复|版本)|^(?:好的|当然)[，,！!：:]?(?:这是|以下|下面)/imu;
const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\ufffd]|[\u{e0000}-\u{e007f}]|(?![\n\t])\p{Cc}/u;
const LINK = /https?:\/\/\S+|\bwww\.\S+|\b[\w-]+\.(?:com|net|org|cn|io|ru|xyz|top|tk|info)\b\S*|\bdiscord\.gg\S*/iu;
const MENTION = /(?<![\w.])@[\p{L}\d_]+|<[@#!][^>]*>/u;

/** No placeholder, markup, link, mention, hidden character or word of a machine is left in the reply. */
export function leftovers({ text, context }: Reply): Finding | undefined {
  const { customer, identity } = context;
  const own = [identity.contact, identity.name, identity.hours, plainName(customer)].reduce<string>(
    (rest, name) => (name ? rest.replaceAll(name, " ") : rest),
    text,
  );
  const found =
    place("no-leftovers.gap", GAPS, own) ??
    place("no-leftovers.gap", CHINESE_GAPS, own) ??
    place("no-leftovers.machine", MACHINE, fold(own)) ??
    place("no-leftovers.link", LINK, own) ??
    place("no-leftovers.mention", MENTION, own) ??
    place("no-leftovers.markup", MARKUP, own);
  return found ?? (HIDDEN.test(text) ? { code: "no-leftovers.hidden" } : undefined);
}

function place(code: string, pattern: RegExp, text: string): Finding | undefined {
  const match = pattern.exec(text);
  return match ? { code, quote: match[0].trim() } : undefined;
}

const INTERNAL =
  /\bplaybooks?\b|\b(?:gift|compensation|severity) (?:band|ceiling|range|tier)s?\b|\bhouse rules?\b|\binternal (?:rules?|limits?|policy|policies|guidelines?|notes?|clock|deadline|process)\b|\b(?:approval|authori[sz]ation) (?:limit|matrix)\b|\b(?:my|our|the) (?:lead|manager|supervisor)(?:'s)? (?:limit|must approve|has to approve|needs to approve|approved)\b|\b(?:within|above|over|below) (?:my|our|the lead's) (?:limit|authority|budget)\b|\b(?:graded|classified|rated|marked|filed) as (?:a )?(?:general|serious|urgent|minor|moderate|severe)\b|\bkey customer\b|\b(?:case|ticket) (?:no\.?|number|id|#)?\s?[#:]?\s?[a-z]{0,3}-?\d{2,}\b|\bescalation matrix\b|\bclosed loop\b|\b(?:other|another) customers?'? (?:case|complaint) (?:no|number|of)/iu;
const CHINESE_INTERNAL =
  /(?:投诉|处理|应对|本|我们的)(?:处理)?手册|(?:投诉|处理|应对)指南|话术|剧本|(?:礼品|赔付|补偿|赠送|审批|我的|主管的?|经理的?)(?:额度|权限|区间|上限|档位)|内部(?:规定|规则|流程|限额|时限|政策|规章|审批|备注)|(?:需要?|须|要|待|经)(?:主管|经理|领导|上级)(?:的)?(?:审批|批准|批复)|审批(?:流程|通过|权限)|(?:定|评|列|归|判)(?:级)?(?:为|成)(?:一般|严重|紧急|轻微|中等|普通)(?:投诉|级|个案)?|(?:一般|严重|紧急|普通)级(?:别)?投诉|重点客户|关键客户|(?:个案|工单|案件)(?:编?号)?[是为：:#\s]*[a-z]{0,3}-?\d{2,}/u;

/** The house's own rules, limits and case numbers stay in the house. */
export function internal({ said, context }: Reply): Finding | undefined {
  const even = fold(said);
  const match = INTERNAL.exec(even) ?? CHINESE_INTERNAL.exec(even);
  return match && !fold(context.text).includes(match[0]) ? { code: "no-internal.rule", quote: match[0] } : undefined;
}

/** A reply has something in it and is no longer than the house sends. */
export function length({ text }: Reply): Finding | undefined {
  const characters = [...text].length;
  if (text.trim() === "") return { code: "length.empty" };
  if (text.length <= LONGEST_REPLY) return undefined;
  return { code: "length.long", facts: { characters: String(characters), longest: String(LONGEST_REPLY) } };
}
