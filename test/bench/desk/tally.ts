import { LANGUAGES, type Language } from "#src/languages.ts";
import { type Share, share } from "#test/eval/shares.ts";
import { ACT, READ } from "./difference.ts";
import type { Play } from "./play.ts";
import type { Told } from "./scenario-files.ts";

/** A scenario and its plays, in order. */
export interface Outcome extends Told {
  readonly plays: readonly Play[];
}

/** The reading is counted in the first play alone: the desk reads a complaint the same way each time. */
export function readRight(outcomes: readonly Outcome[], what: (typeof READ)[number] | "all"): Share {
  return share(outcomes, ({ plays: [first] }) =>
    what === "all" ? first?.reading.length === 0 : !first?.reading.some(({ kind }) => kind === what),
  );
}

/** Of all plays, those in which everything was done right. */
export function passOnce(outcomes: readonly Outcome[]): Share {
  return share(
    outcomes.flatMap(({ plays }) => plays),
    isRight,
  );
}

/** Of all scenarios, those of which every play was done right. */
export function passEach(outcomes: readonly Outcome[]): Share {
  return share(outcomes, ({ plays }) => plays.every(isRight));
}

/** Plays and scenarios in which something of that kind went wrong. */
export function wrong(outcomes: readonly Outcome[], kind: (typeof ACT)[number]) {
  const isWrong = ({ acting }: Play) => acting.some((difference) => difference.kind === kind);
  return {
    plays: outcomes.flatMap(({ plays }) => plays).filter(isWrong).length,
    scenarios: outcomes.filter(({ plays }) => plays.some(isWrong)).length,
  };
}

export function inScript(outcomes: readonly Outcome[], script: Language): readonly Outcome[] {
  return outcomes.filter(({ scenario }) => scenario.script === script);
}

/** Each difference of the acting once, with the plays in which it came up. */
export function actedWrong({
  plays,
}: Outcome): readonly { readonly what: string; readonly plays: readonly number[] }[] {
  const found = new Map<string, number[]>();
  for (const [at, { acting }] of plays.entries()) {
    for (const { kind, what } of acting) {
      const line = `${kind}: ${what}`;
      found.set(line, [...(found.get(line) ?? []), at + 1]);
    }
  }
  return [...found].map(([what, plays]) => ({ what, plays }));
}

export function themesOf(outcomes: readonly Outcome[]): readonly string[] {
  return [...new Set(outcomes.map(({ theme }) => theme))];
}

/** Everything counted, for a machine to read. */
export function tallyOf(outcomes: readonly Outcome[]) {
  return {
    scripts: Object.fromEntries(LANGUAGES.map((script) => [script, inScript(outcomes, script).length])),
    read: Object.fromEntries([...READ, "all" as const].map((what) => [what, readRight(outcomes, what)])),
    act: {
      once: passOnce(outcomes),
      each: passEach(outcomes),
      wrong: Object.fromEntries(ACT.map((kind) => [kind, wrong(outcomes, kind)])),
    },
    scenarios: outcomes.map((outcome) => ({
      id: outcome.scenario.id,
      theme: outcome.theme,
      script: outcome.scenario.script,
      read: outcome.plays[0]?.reading.map(({ what }) => what) ?? [],
      act: actedWrong(outcome),
    })),
  };
}

function isRight({ acting }: Play): boolean {
  return acting.length === 0;
}
