import simplifiedToTraditional from "opencc-js/dict/STCharacters";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";

/**
 * The text in the one spelling that all tables are looked up in: Simplified, half-width, lower case, straight quotes.
 * It has exactly the length of the text, unit for unit, so that a place in it is the same place in the original.
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const even = foldedAnew(text);
  if (folded.size >= REMEMBERED) folded.clear();
  if (text.length <= REMEMBERED_LENGTH) folded.set(text, even);
  return even;
}

/** One complaint, its reply and their sentences are folded by a dozen readers, one after another. */
const folded = new Map<string, string>();
const REMEMBERED = 500;
const REMEMBERED_LENGTH = 3_000;

function foldedAnew(text: string): string {
  let same = 0;
  while (same < text.length && FOLDED[text.charCodeAt(same)] === text.charCodeAt(same)) same += 1;
  if (same === text.length) return text;
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = FOLDED[text.charCodeAt(at)] ?? 0;
  let even = "";
  for (let at = 0; at < units.length; at += 4_096) even += String.fromCharCode(...units.subarray(at, at + 4_096));
  return even;
}

/** Characters that only Traditional (or only Simplified) writing uses: in that one's common standard and not in the other's. */
export function isTraditionalOnly(character: string): boolean {
  return scriptSets().traditional.has(character);
}
export function isSimplifiedOnly(character: string): boolean {
  return scriptSets().simplified.has(character);
}

const STRAIGHT: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "—": "-",
  "–": "-",
  "\u3000": " ",
  "\u00a0": " ",
  "￥": "¥",
  "￡": "£",
  "￦": "₩",
  著: "着",
  "﹩": "$",
};
const SIMPLIFIED = pairs(traditionalToSimplified);
const FOLDED = foldedUnits();

function foldedUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0; code < 0x2e80; code += 1) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (lower.length === 1) units[code] = lower.charCodeAt(0);
  }
  for (let code = 0xff01; code <= 0xff5e; code += 1) units[code] = units[code - 0xfee0] ?? code;
  for (const [from, to] of [...SIMPLIFIED, ...Object.entries(STRAIGHT)]) units[from.charCodeAt(0)] = to.charCodeAt(0);
  return units;
}

function pairs(table: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const pair of table.split("|")) {
    const [from = "", to = ""] = pair.split(" ");
    if (from.length === 1 && to.length === 1) map.set(from, to);
  }
  return map;
}

interface ScriptSets {
  readonly traditional: ReadonlySet<string>;
  readonly simplified: ReadonlySet<string>;
}
let sets: ScriptSets | undefined;

function scriptSets(): ScriptSets {
  sets ??= {
    traditional: onlyIn(SIMPLIFIED, gb2312(), TRADITIONAL_ANYWAY),
    simplified: onlyIn(pairs(simplifiedToTraditional), big5Common(), SIMPLIFIED_ANYWAY),
  };
  return sets;
}

function onlyIn(
  converted: ReadonlyMap<string, string>,
  otherStandard: ReadonlySet<string>,
  always: string,
): ReadonlySet<string> {
  const only = new Set(always);
  for (const [from, to] of converted) if (from !== to && !otherStandard.has(from) && !SHARED.has(from)) only.add(from);
  return only;
}

/** Hong Kong's standard has these too. */
const SHARED = new Set("着台群床峰");
/** In the other standard only as rare words or surnames, so that meeting them still tells the script. */
const TRADITIONAL_ANYWAY = "後乾於徵";
const SIMPLIFIED_ANYWAY = "听坏儿挂愿并佣荐么体点万几";

/** The 6,763 characters of mainland China's GB 2312. */
function gb2312(): ReadonlySet<string> {
  return decoded("gbk", 0xb0, 0xf7, (low) => low >= 0xa1 && low <= 0xfe);
}
/** The 5,401 common characters of Taiwan's Big5; its second level holds rare forms that look Simplified. */
function big5Common(): ReadonlySet<string> {
  return decoded(
    "big5",
    0xa4,
    0xc6,
    (low, high) => (low >= 0x40 && low <= 0x7e) || (high < 0xc6 && low >= 0xa1 && low <= 0xfe),
  );
}

function decoded(
  encoding: string,
  from: number,
  to: number,
  isLow: (low: number, high: number) => boolean,
): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let high = from; high <= to; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) if (isLow(low, high)) bytes.push(high, low);
  return new Set(new TextDecoder(encoding).decode(new Uint8Array(bytes)));
}
