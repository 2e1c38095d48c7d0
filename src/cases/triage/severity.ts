import type { Judged, Severity } from "../judgement.ts";
import type { ReadAmount } from "../triage.ts";
import { manyRepairs } from "./aggravating.ts";
import { isDemanded } from "./demand.ts";
import type { Hit } from "./lexicon.ts";
import { hitsOf, isPraise, quotes, type Reading } from "./reading.ts";
import { roughDollars } from "./rough-worth.ts";
import type { Danger } from "./urgency.ts";

/**
 * How heavy the matter weighs on the customer. The points of the signals decide; a matched playbook's usual severity is
 * where the scale starts, and only plain signals move the judgement away from it.
 */
export function severityOf(
  reading: Reading,
  found: readonly Danger[],
  amounts: readonly ReadAmount[],
  usual: Severity | undefined,
): Judged<Severity> {
  const told = [...WEIGHTS, ...(usual === undefined || isPraise(reading) ? LIGHT : [])];
  const lost = amounts.filter((amount) => !isDemanded(reading, amount));
  const signals = [...told.map((weight) => weighed(reading, weight)), danger(found), money(lost)].filter(
    (signal) => signal.points !== 0,
  );
  const points = signals.reduce((sum, signal) => sum + signal.points, 0);
  const start = usual === undefined ? 0.6 : START[usual];
  const scale = usual === undefined ? 0.75 : 0.5;
  const total = start + points * scale;
  const value =
    total >= 3.1 || found.some(({ id }) => id !== SUSPECTED) ? "severe" : total >= 1.2 ? "moderate" : "minor";
  const up = value !== "minor";
  const because = signals
    .filter((signal) => signal.points > 0 === up)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .flatMap((signal) => signal.because);
  return { value, because: [...new Set(because)].slice(0, 5) };
}

/** Danger that is only made likely by many weak signs. */
const SUSPECTED = "many-signs";

interface Signal {
  readonly points: number;
  readonly because: readonly string[];
}
interface Weight {
  readonly id: string;
  readonly each: number;
  readonly most: number;
}

const START: Readonly<Record<Severity, number>> = { minor: 0.6, moderate: 1.5, severe: 3.3 };

const WEIGHTS: readonly Weight[] = [
  { id: "loss", each: 1, most: 2 },
  { id: "total-failure", each: 0.4, most: 0.8 },
  { id: "occasion", each: 0.6, most: 0.6 },
  { id: "vulnerable-person", each: 0.5, most: 0.5 },
  { id: "vehicle", each: 0.4, most: 0.8 },
  { id: "substantial", each: 0.5, most: 1 },
  { id: "trifle", each: -0.5, most: 1 },
  { id: "many-repairs", each: 0.8, most: 1.2 },
  { id: "months", each: 0.5, most: 0.5 },
  { id: "hours", each: 0.3, most: 0.5 },
  { id: "repeated", each: 0.3, most: 0.6 },
  { id: "legal", each: 0.4, most: 0.4 },
  { id: "systemic", each: 0.3, most: 0.5 },
];

/** Politeness and a plain question make no complaint lighter; where none was matched, they tell that it is hardly one. */
const LIGHT: readonly Weight[] = [
  { id: "praise", each: -0.6, most: 1.8 },
  { id: "question", each: -0.6, most: 1.2 },
  { id: "offer", each: -0.8, most: 1.6 },
];

/** Who was asked and by what way it came: these stand in heavy matters too. */
const OF_ANY_MATTER: ReadonlySet<string> = new Set(
  "menu app website receipt packaging size membership kettle blender driver cant 快递员 客服 前台 物流 发货 送货 活动 发票 评价 差评 包装 会员 入会 订阅 自动续费 安装费 检测费 衣服 吃饭 煮饭".split(
    " ",
  ),
);

function weighed(reading: Reading, { id, each, most }: Weight): Signal {
  const all: readonly Hit[] = id === "many-repairs" ? manyRepairs(reading) : hitsOf(reading, id);
  const wordsOf = (hit: Hit) => reading.folded.slice(hit.start, hit.end);
  const hits = all.filter((hit) => id !== "trifle" || !OF_ANY_MATTER.has(wordsOf(hit)));
  const different = new Set(hits.map(wordsOf)).size;
  return { points: Math.sign(each) * Math.min(different * Math.abs(each), most), because: quotes(reading, hits) };
}

/** Harm that has happened weighs more than a danger that threatens. */
const HAPPENED: ReadonlySet<string> = new Set([
  "injury",
  "part-of-the-body",
  "reaction",
  "illness",
  "near-death",
  "violence",
  "medical-care",
  "crash",
  "swallowed-by-a-child",
  "wrong-medicine",
]);

function danger(found: readonly Danger[]): Signal {
  if (found.length === 0) return { points: 0, because: [] };
  const happened = found.some(({ id }) => HAPPENED.has(id));
  return { points: happened ? 5 : 0.8 + 0.6 * Math.min(found.length, 3), because: found.flatMap((one) => one.because) };
}

function money(amounts: readonly ReadAmount[]): Signal {
  const largest = amounts.reduce<{ dollars: number; text: string }>(
    (most, { money: sum, text }) => (roughDollars(sum) > most.dollars ? { dollars: roughDollars(sum), text } : most),
    { dollars: 0, text: "" },
  );
  if (largest.dollars === 0) return { points: 0, because: [] };
  const points = largest.dollars >= 1_200 ? 1.6 : largest.dollars >= 100 ? 0.6 : largest.dollars >= 25 ? 0 : -0.5;
  return { points, because: [largest.text] };
}
