import type { LearntDanger } from "../cases/triage/learnt-danger.ts";
import { read } from "../cases/triage/reading.ts";
import { dangers } from "../cases/triage/urgency.ts";
import type { Tongue } from "./examples.ts";
import type { Library } from "./load-library.ts";
import { type Lesson, type Machine, machineFor } from "./sentences/machine.ts";
import { sentencesIn } from "./sentences/units.ts";

/** Hears in a complaint what its words do not name. Total; in time linear in the text. */
export type DangerJudge = (complaint: string) => LearntDanger;

/** One library learns once, each tongue when its first complaint comes. */
export function dangerJudgeOf(library: Library): DangerJudge {
  const known = judges.get(library);
  if (known) return known;
  const judge = newJudge(library);
  judges.set(library, judge);
  return judge;
}

const judges = new WeakMap<Library, DangerJudge>();

/**
 * From where on a complaint is like those that tell of danger or of data in wrong hands: of ordinary complaints never seen
 * before, about one in a hundred lies above.
 */
const MARKS: Readonly<Record<Tongue, number>> = { en: 0.2, zh: 0 };

function newJudge(library: Library): DangerJudge {
  const machines = new Map<Tongue, Machine | undefined>();
  const machineOf = (tongue: Tongue) => {
    if (!machines.has(tongue)) machines.set(tongue, learn(library, tongue));
    return machines.get(tongue);
  };
  return (complaint) => {
    let best: { readonly score: number; readonly kind: "danger" | "exposed"; readonly unit: Unit } | undefined;
    let mark = 0;
    for (const unit of unitsIn(complaint)) {
      const tongue = /\p{sc=Han}/u.test(unit.text) ? "zh" : "en";
      const [danger = -1, exposed = -1] = machineOf(tongue)?.(unit.text) ?? [];
      const score = Math.max(danger, exposed);
      if (best && score - MARKS[tongue] <= best.score - mark) continue;
      best = { score, kind: danger >= exposed ? "danger" : "exposed", unit };
      mark = MARKS[tongue];
    }
    return best && best.score >= mark
      ? { kind: best.kind, because: best.unit.because }
      : { kind: "neither", because: "" };
  };
}

interface Unit {
  readonly text: string;
  /** A sentence of it, word by word, short enough for a card. */
  readonly because: string;
}

/** More sentences than anybody reads twice; what stands behind them is still in the whole. */
const MOST = 200;
const LONGEST_REASON = 120;

/** The whole, and sentences two by two: what happened stands in one, to whom in the next. */
function unitsIn(complaint: string): readonly Unit[] {
  const sentences = sentencesIn(complaint).slice(0, MOST);
  const [first = ""] = sentences;
  if (first === "") return [];
  const whole = { text: complaint, because: first.slice(0, LONGEST_REASON) };
  if (sentences.length < 3) return [whole];
  const pairs = sentences.slice(1).map((sentence, before) => ({
    text: `${sentences[before] ?? ""} ${sentence}`,
    because: sentence.slice(0, LONGEST_REASON),
  }));
  return [whole, ...pairs];
}

const COSTS = { missed: 2, stopped: 1 } as const;
const KINDS = ["danger", "exposed"] as const;

function learn(library: Library, tongue: Tongue): Machine | undefined {
  const lesson = lessonOf(library, tongue);
  return lesson && machineFor(library, `danger-${tongue}`, lesson, COSTS);
}

/** The examples, and what is said under the playbooks of other matters as what is neither. */
function lessonOf({ examples: { danger }, playbooks }: Library, tongue: Tongue): Lesson | undefined {
  if (!danger) return undefined;
  const told = KINDS.flatMap((kind) => danger[kind][tongue].map((text) => ({ text, kind })));
  const neither = danger.neither[tongue].map((text) => ({ text, kind: "neither" as const }));
  const uttered = [...playbooks.values()]
    .filter(({ type }) => type !== "privacy-safety")
    .flatMap(({ utterances }) => utterances[tongue].filter((text) => !isTold(text)))
    .map((text) => ({ text, kind: "neither" as const }));
  const all = [...told, ...neither, ...uttered];
  const sides = KINDS.map((own) => Int8Array.from(all, ({ kind }) => (kind === own ? 1 : kind === "neither" ? -1 : 0)));
  return { texts: all.map(({ text }) => text), sides };
}

/** A late parcel may be urgent too: where the words say so, it is no example of what is not. */
function isTold(text: string): boolean {
  return dangers(read(text)).length > 0;
}
