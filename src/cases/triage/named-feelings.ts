import type { Row } from "./lexicon.ts";

/** A feeling called by its name or denied; `composure` says that there is no hurry and no quarrel. */
export const NAMED_FEELINGS: readonly Row[] = [
  {
    id: "disappointment",
    en: "disappoint*; let down; letdown; gutted; saddened; heartbroken; dishearten*; crestfallen",
  },
  {
    id: "disappointment",
    en: "deflated; dismayed; (more|so|very|really|quite|just|rather|feel|felt|am|im|was|a bit|little) sad; downhearted",
  },
  {
    id: "disappointment",
    zh: "失望 心寒 寒心 难过 伤心 遗憾 可惜 扫兴 沮丧 失落 心凉 心淡 灰心 不是滋味 唔开心 不开心 不太开心",
  },
  {
    id: "anxiety",
    en: "worried; worry; worrying; scared; afraid; frightened; terrified; anxious; nervous; panick*; on edge; uneasy",
  },
  {
    id: "anxiety",
    en: "unsettled; shaken; cant sleep; cannot sleep; fearful; beside myself with worry; losing sleep",
  },
  {
    id: "anxiety",
    zh: "担心 害怕 好怕 很怕 焦虑 着急 不安 恐慌 心慌 后怕 忐忑 睡不着 (每天|每晚|晚晚|天天|都|急得)睡不好 瞓唔着 提心吊胆 担忧 忧心 心急",
  },
  {
    id: "anxiety",
    zh: "(有啲|有点|好|几|真系|真的|都|愈谂愈|越谂越|越想越|心里)(惊|慌|怕) 好紧张 很紧张 急死 急坏 慌(得|到|死|了神)",
  },
  { id: "confusion", en: "confused; confusing; puzzled; baffled; bewildered; perplexed; lost here" },
  { id: "confusion", en: "(dont|do not|cant|cannot|didnt) (understand|figure|work out|make sense|follow)" },
  {
    id: "confusion",
    zh: "不明白 看不明白 看不懂 搞不懂 糊涂 唔明 睇唔明 一头雾水 懵 困惑 疑惑 搞不清 弄不清 搞唔清 搞唔明 满头问号 摸不着头",
  },
  {
    id: "composure",
    en: "no rush; no hurry; not in a (rush|hurry); in no (rush|hurry); not urgent; nothing (urgent|dramatic|serious|major)",
  },
  {
    id: "composure",
    en: "take your time; whenever (you|it) (can|suits|have); no (big |) deal; not the end of the world; im not (angry|cross|upset|fussed)",
  },
  {
    id: "composure",
    en: "just (letting you know|to let you know|a heads up|flagging); easily done; these things happen; honest mistake",
  },
  {
    id: "composure",
    zh: "不急 不着急 唔急 唔使急 唔洗急 唔赶 不赶时间 不赶 慢慢来 慢慢嚟 有空再 得闲先 方便的时候 不要紧 唔紧要 唔要紧 没关系 无所谓",
  },
  {
    id: "composure",
    zh: "(不是|不想|没想|唔系|唔想|不)(要|来|想|)(吵架|闹事|找麻烦|为难|计较) 小事一(桩|件) 不是什么大事 唔系咩大事 提醒(一下|下|你们) 心平气和",
  },
  {
    id: "not-felt",
    en: "(not|isnt|wasnt|never|arent|no longer|am not|im not) (even |really |so |too |that |at all |) (angry|mad|cross|upset|worried|scared|afraid|disappointed|confused|annoyed|furious)",
  },
  {
    id: "not-felt",
    zh: "(不|没|没有|并不|并没有|不是|不用|不必|别|唔|唔使|冇|唔系)(太|很|怎么|那么|是很|要|)(生气|嬲|愤怒|发火|担心|害怕|着急|紧张|失望|难过|伤心|激气|惊)",
  },
];
