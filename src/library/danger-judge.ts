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
  const read = (text: string): Heard => {
    const tongue = /\p{sc=Han}/u.test(text) ? "zh" : "en";
    const [danger = -1, exposed = -1] = machineOf(tongue)?.(text) ?? [];
    return { kind: danger >= exposed ? "danger" : "exposed", over: Math.max(danger, exposed) - MARKS[tongue] };
  };
  return (complaint) => {
    const units = unitsIn(complaint).map((unit) => ({ unit, heard: read(unit.join(" ")) }));
    const best = highest(units, ({ heard }) => heard.over);
    if (!best || best.heard.over < 0) return { kind: "neither", because: "" };
    const [because = ""] = best.unit.length === 1 ? best.unit : [highest(best.unit, (sentence) => read(sentence).over)];
    return { kind: best.heard.kind, because: because.slice(0, LONGEST_REASON) };
  };
}

interface Heard {
  readonly kind: "danger" | "exposed";
  /** By how much it lies above the mark. */
  readonly over: number;
}

function highest<T>(all: readonly T[], worth: (one: T) => number): T | undefined {
  let best: { readonly one: T; readonly worth: number } | undefined;
  for (const one of all) {
    const own = worth(one);
    if (!best || own > best.worth) best = { one, worth: own };
  }
  return best?.one;
}

/** More sentences than anybody reads twice. */
const MOST = 200;
/** Short enough for a card. */
const LONGEST_REASON = 120;

/** The whole, and sentences two by two: what happened stands in one, to whom in the next. */
function unitsIn(complaint: string): readonly (readonly string[])[] {
  const sentences = sentencesIn(complaint).slice(0, MOST);
  if (sentences.length === 0) return [];
  const pairs = sentences.slice(1).map((sentence, before) => [sentences[before] ?? "", sentence]);
  return [sentences, ...(sentences.length < 3 ? [] : pairs)];
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
