/**
 * Run as a process of its own by `deriveTraditional`: reads `{variant, texts}` as JSON, writes the texts' Traditional
 * forms as JSON, and takes OpenCC's dictionaries with it when it ends.
 */
import { text } from "node:stream/consumers";
import { Converter } from "opencc-js/cn2t";
import { z } from "zod";
import { HONG_KONG, MISREAD, TAIWAN } from "./traditional-words.ts";

const Task = z.object({ variant: z.enum(["TW", "HK"]), texts: z.array(z.string()) });

const { variant, texts } = Task.parse(JSON.parse(await text(process.stdin)));
// twp and hkp: the words of that place (軟體, 網路), not only its characters.
const convert = Converter({ from: "cn", to: variant === "TW" ? "twp" : "hkp" });

process.stdout.write(JSON.stringify(texts.map((each) => cornered(mended(convert(each))))));

function mended(converted: string): string {
  const words = [...MISREAD, ...(variant === "TW" ? TAIWAN : HONG_KONG)];
  return words.reduce((text, [said, better]) => text.replace(said, better), converted);
}

/** Traditional print sets quotations in corner brackets. */
function cornered(converted: string): string {
  return converted.replace(/“([^“”]*)”/gu, "「$1」").replace(/‘([^‘’]*\p{sc=Han}[^‘’]*)’/gu, "『$1』");
}
