import { fold } from "../../cases/triage/characters.ts";
import type { Language } from "../../languages.ts";

/** Words of every letter, which say nothing about this one. */
const COMMON = new Set(
  "about above after again all also always and another any anything are because been before being between both but can cannot case come complaint concern contact could customer day dear did does doing done down each even ever every everything experience feel feedback find first for from get give given good great had happen happened has have having hear heard hello help here him his hope how into issue its just kind know last let like long look made make many matter may message might more most much must need never new next not nothing now off once one only onto other our out over own part people place please point problem put question quick read really reason receive reply request right said same say see send service should situation some something soon sorry still such sure take team tell than thank thanks that the their them then there these they thing things think this those though through time today together told tomorrow too touch under understand until upon use very want was way week well went were what when where which while who why will with within without word work would write wrote yes yet you your yours inconvenience apology apologise apologize sincerely regards".split(
    " ",
  ),
);
const COMMON_CHINESE = new Set(
  "我们 您的 我会 可以 这个 这次 这件 件事 事情 没有 一个 什么 怎么 已经 因为 所以 但是 如果 就是 不是 还是 我的 他们 你们 知道 告诉 谢谢 感谢 您好 回复 联系 消息 这条 情况 处理 客户 投诉 问题 服务 反馈 理解 希望 非常 抱歉 对不 不起 道歉 今天 明天 时间 时候 一下 一些 为您 给您 您说 信息 时之 我是 自己 起来 出来 现在 觉得 不会 一定 之前 之后 了解 清楚 说明 说的".split(
    " ",
  ),
);

/** What a text is about: stems of its longer English words, or its Chinese letters two by two; the common ones left out. */
export function contentWords(text: string, language: Language): ReadonlySet<string> {
  const even = fold(text);
  if (language === "en") {
    const words = even.match(/[a-z]{4,}/gu) ?? [];
    return new Set(words.filter((word) => !COMMON.has(word)).map(stemOf));
  }
  const runs = even.match(/\p{Script=Han}{2,}/gu) ?? [];
  const pairs = runs.flatMap((run) => {
    const letters = [...run];
    return letters.slice(1).map((letter, before) => `${letters[before] ?? ""}${letter}`);
  });
  return new Set(
    pairs.filter((pair) => !COMMON_CHINESE.has(pair) && !/[的了是我您你在有就也都和不很这那说着过会]/u.test(pair)),
  );
}

function stemOf(word: string): string {
  const bare = word.replace(/(?:ations?|ings?|edly|ed|ies|es|s|ly|er|y)$/u, "");
  return (bare.length >= 3 ? bare : word).slice(0, 7);
}
