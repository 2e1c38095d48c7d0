import { fold } from "../../cases/triage/characters.ts";
import type { Tongue } from "../examples.ts";
import type { Library } from "../load-library.ts";
import { LEARNT_CHECKS, type LearntCheck } from "../reply-examples.ts";
import { type Machine, machineFor } from "./machine.ts";
import { decidedLines, type Passing, passingLines } from "./passing.ts";
import { partsOf } from "./units.ts";

/** How much a sentence speaks for each check: from 1 on like its examples to stop, to -1 like what it lets pass. */
export type Scores = Readonly<Record<LearntCheck, number>>;

/** What the library's examples taught; each tongue is learnt when its first sentence comes. */
export interface SentenceJudge {
  scoresOf(sentence: string, tongue: Tongue): Scores | undefined;
}

/** One library learns once. */
export function judgeOf(library: Library): SentenceJudge {
  const known = judges.get(library);
  if (known) return known;
  const judge = newJudge(library);
  judges.set(library, judge);
  return judge;
}

const judges = new WeakMap<Library, SentenceJudge>();

function newJudge(library: Library): SentenceJudge {
  const learnt = new Map<Tongue, Learnt | undefined>();
  return {
    scoresOf(sentence, tongue) {
      if (!learnt.has(tongue)) learnt.set(tongue, learn(library, tongue));
      const what = learnt.get(tongue);
      return what && scoresIn(what, sentence);
    },
  };
}

interface Learnt {
  readonly machine: Machine;
  /** What the examples let pass in any case, word by word. */
  readonly passed: ReadonlySet<string>;
  readonly remembered: Map<string, Scores>;
}

/** A house's replies say the same sentences again and again. */
const REMEMBERED = 2_000;

function scoresIn({ machine, passed, remembered }: Learnt, sentence: string): Scores {
  if (passed.has(fold(sentence))) return NOTHING;
  const known = remembered.get(sentence);
  if (known) return known;
  const sums = machine(sentence);
  const scores: Record<LearntCheck, number> = { ...NOTHING };
  for (const [at, check] of LEARNT_CHECKS.entries()) scores[check] = sums[at] ?? 0;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(sentence, scores);
  return scores;
}

const NOTHING: Scores = {
  "no-promise": -1,
  "no-strings": -1,
  "no-liability": -1,
  "no-blame": -1,
  "no-internal": -1,
  "no-clock": -1,
  tone: -1,
};

/** What examples there are to learn from: `stops` is null for what is let pass. */
interface Example extends Passing {
  readonly stops: LearntCheck | null;
}

function learn(library: Library, tongue: Tongue): Learnt | undefined {
  const examples = examplesFor(library, tongue);
  if (examples.length === 0) return undefined;
  const texts = examples.map(({ text }) => text);
  const sides = LEARNT_CHECKS.map((check) => sidesOf(examples, check));
  const passed = examples.flatMap(({ text, stops, unsaid }) =>
    stops === null && unsaid.length === 0 ? [fold(text)] : [],
  );
  return {
    machine: machineFor(library, `sentences-${tongue}`, { texts, sides }, COSTS),
    passed: new Set(passed),
    remembered: new Map(),
  };
}

const COSTS = { missed: 4, stopped: 1 } as const;

function examplesFor(library: Library, tongue: Tongue): readonly Example[] {
  const own = [...library.examples.checks].flatMap(([check, { stop, pass }]) => [
    ...stop[tongue].map((text): Example => ({ text, stops: check, unsaid: [] })),
    ...pass[tongue].flatMap(partsOf).map((text): Example => ({ text, stops: null, unsaid: [] })),
  ]);
  const passing = [...decidedLines(library, tongue), ...passingLines(library, tongue).filter((_, at) => at % 3 === 0)];
  return own.length === 0 ? [] : [...own, ...passing.map((line): Example => ({ ...line, stops: null }))];
}

/** What another check stops may be wrong for this one too, so it says nothing; nor does what depends on the case. */
function sidesOf(examples: readonly Example[], check: LearntCheck): Int8Array {
  return Int8Array.from(examples, ({ stops, unsaid }) => {
    if (stops !== null) return stops === check ? 1 : 0;
    return unsaid.includes(check) ? 0 : -1;
  });
}
