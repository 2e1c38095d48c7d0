/**
 * Run as a process of its own by `deriveTraditional`: reads `{variant, texts}` as JSON, writes the texts' Traditional
 * forms as JSON, and takes OpenCC's dictionaries with it when it ends.
 */
import { text } from "node:stream/consumers";
import { Converter } from "opencc-js/cn2t";
import { z } from "zod";

const Task = z.object({ variant: z.enum(["TW", "HK"]), texts: z.array(z.string()) });

const { variant, texts } = Task.parse(JSON.parse(await text(process.stdin)));
// twp and hkp: the words of that place (軟體, 網路), not only its characters.
const convert = Converter({ from: "cn", to: variant === "TW" ? "twp" : "hkp" });

/** Where OpenCC is right by the dictionary and Taiwan says it otherwise, in the order they are applied. */
const TAIWAN: readonly (readonly [said: RegExp, better: string])[] = [
  [/賬/gu, "帳"],
  [/記錄/gu, "紀錄"],
  [/瞭解/gu, "了解"],
  [/延保/gu, "延長保固"],
  [/(?<!確)保修|質保/gu, "保固"],
  [/發給(?=[我您])/gu, "傳給"],
  [/發過來/gu, "傳過來"],
  [/上門取送/gu, "到府收送"],
  [/(?<!找)上門/gu, "到府"],
  [/號碼單/gu, "號碼牌"],
  [/收據號(?!碼)/gu, "收據號碼"],
  [/訂單號(?!碼)/gu, "訂單編號"],
  [/回復(?=這|您)/gu, "回覆"],
  [/短信/gu, "簡訊"],
  [/信息/gu, "訊息"],
  [/積分/gu, "點數"],
  [/代金券/gu, "抵用券"],
  [/移動電源|充電寶/gu, "行動電源"],
  [/鑰匙扣/gu, "鑰匙圈"],
  [/家用工具組/gu, "居家工具組"],
];

process.stdout.write(JSON.stringify(texts.map((each) => cornered(mended(convert(each))))));

function mended(converted: string): string {
  if (variant !== "TW") return converted;
  return TAIWAN.reduce((text, [said, better]) => text.replace(said, better), converted);
}

/** Traditional print sets quotations in corner brackets. */
function cornered(converted: string): string {
  return converted.replace(/“([^“”]*)”/gu, "「$1」").replace(/‘([^‘’]*\p{sc=Han}[^‘’]*)’/gu, "『$1』");
}
