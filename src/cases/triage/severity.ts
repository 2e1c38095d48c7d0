import type { Judged, Severity } from "../judgement.ts";
import type { ReadAmount } from "../triage.ts";
import { manyRepairs } from "./aggravating.ts";
import { isDemanded } from "./demand.ts";
import type { Hit } from "./lexicon.ts";
import { hitsOf, isPraise, quotes, type Reading } from "./reading.ts";
import { roughDollars } from "./rough-worth.ts";
import type { Danger } from "./urgency.ts";

interface Told {
  readonly found: readonly Danger[];
  /** The words that tell of private data in wrong hands. */
  readonly exposed: readonly string[];
  readonly amounts: readonly ReadAmount[];
  readonly usual: Severity | undefined;
}

/**
 * How heavy the matter weighs on the customer. The points of the signals decide; a matched playbook's usual severity is
 * where the scale starts, and only plain signals move the judgement away from it. Fire and data in wrong hands are severe.
 */
export function severityOf(reading: Reading, { found, exposed, amounts, usual }: Told): Judged<Severity> {
  const idle = usual === undefined || isPraised(reading) ? NONE : POLITE;
  const lost = amounts.filter((amount) => !isDemanded(reading, amount));
  const signals = [
    ...WEIGHTS.map((weight) => weighed(reading, weight, idle)),
    danger(found),
    money(reading, lost),
  ].filter((signal) => signal.points !== 0);
  const points = signals.reduce((sum, signal) => sum + signal.points, 0);
  const start = usual === undefined ? 0.6 : START[usual];
  const scale = usual === undefined ? 0.75 : 0.5;
  const total = start + points * scale;
  const isGrave = exposed.length > 0 || found.some(({ id }) => id === FIRE);
  const value = isGrave || total >= 3.1 ? "severe" : total >= 1.2 ? "moderate" : "minor";
  const up = value !== "minor";
  const because = signals
    .filter((signal) => signal.points > 0 === up)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .flatMap((signal) => signal.because);
  return { value, because: [...new Set([...exposed, ...because])].slice(0, 5) };
}

/** It spreads before anybody is hurt. */
const FIRE = "fire-or-current";

interface Signal {
  readonly points: number;
  readonly because: readonly string[];
}
interface Weight {
  readonly id: string;
  readonly each: number;
  readonly most: number;
}

const START: Readonly<Record<Severity, number>> = { minor: 0.7, moderate: 1.26, severe: 3.15 };

const WEIGHTS: readonly Weight[] = [
  { id: "loss", each: 1, most: 2 },
  { id: "total-failure", each: 0.4, most: 0.8 },
  { id: "occasion", each: 0.6, most: 0.6 },
  { id: "vulnerable-person", each: 0.5, most: 0.5 },
  { id: "vehicle", each: 0.4, most: 0.8 },
  { id: "substantial", each: 0.5, most: 1 },
  { id: "trifle", each: -0.5, most: 1 },
  { id: "who-was-asked", each: -0.1, most: 0.1 },
  { id: "many-repairs", each: 0.8, most: 1.2 },
  { id: "months", each: 0.5, most: 0.5 },
  { id: "hours", each: 0.3, most: 0.5 },
  { id: "repeated", each: 0.3, most: 0.6 },
  { id: "passed-around", each: 0.3, most: 0.5 },
  { id: "legal", each: 0.4, most: 0.4 },
  { id: "systemic", each: 0.3, most: 0.5 },
  { id: "praise", each: -0.6, most: 1.8 },
  { id: "question", each: -0.6, most: 1.2 },
  { id: "offer", each: -0.8, most: 1.6 },
];

const NONE: ReadonlySet<string> = new Set();
/** Courtesy makes no complaint lighter; where none was matched, it tells that there is hardly one. */
const POLITE: ReadonlySet<string> = new Set(
  "thank you,thanks,thankyou,thx,ty,kind,appreciate,appreciated,谢谢,感谢,多谢,唔该晒,辛苦了,请问,想问,问一下,想请教,could you,what is,would like to know,would like to ask,just wondering,i was wondering".split(
    ",",
  ),
);

/** Good words, and not only the courtesies of a letter. */
function isPraised(reading: Reading): boolean {
  const words = hitsOf(reading, "praise").map(({ start, end }) => reading.folded.slice(start, end));
  return isPraise(reading) && words.some((word) => !POLITE.has(word));
}

function weighed(reading: Reading, { id, each, most }: Weight, idle: ReadonlySet<string>): Signal {
  const wordsOf = (hit: Hit) => reading.folded.slice(hit.start, hit.end);
  const hits = weighing(reading, id).filter((hit) => !idle.has(wordsOf(hit)));
  const different = new Set(hits.map(wordsOf)).size;
  return { points: Math.sign(each) * Math.min(different * Math.abs(each), most), because: quotes(reading, hits) };
}

/** Who was asked, and by what way a thing came, stands in heavy matters as often as in light ones. */
const ASKED = /^(?:客服|前台|快递员|物流|发货|送货)$/;
const MEALS = /^[吃煮]饭$/;

function weighing(reading: Reading, id: string): readonly Hit[] {
  if (id === "many-repairs") return manyRepairs(reading);
  const words = ({ start, end }: Hit) => reading.folded.slice(start, end);
  if (id === "who-was-asked") return hitsOf(reading, "trifle").filter((hit) => ASKED.test(words(hit)));
  if (id !== "trifle") return hitsOf(reading, id);
  return hitsOf(reading, id).filter((hit) => !ASKED.test(words(hit)) && !MEALS.test(words(hit)));
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

function money(reading: Reading, amounts: readonly ReadAmount[]): Signal {
  const largest = amounts.reduce<{ dollars: number; text: string }>(
    (most, { money: sum, text }) => (roughDollars(sum) > most.dollars ? { dollars: roughDollars(sum), text } : most),
    { dollars: 0, text: "" },
  );
  if (largest.dollars === 0) return { points: 0, because: [] };
  const small = weighing(reading, "trifle").length > 0 ? SMALL_FOR_A_TRIFLE : 0;
  const points = largest.dollars >= 1_200 ? 1.6 : largest.dollars >= 100 ? 0.6 : largest.dollars >= 25 ? 0 : small;
  return { points, because: [largest.text] };
}

/** A small sum alone makes nothing lighter; a small sum for a trifle does. */
const SMALL_FOR_A_TRIFLE = -0.5;
