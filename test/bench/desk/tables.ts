import { LANGUAGES } from "#src/languages.ts";
import { type Share, shown } from "#test/eval/shares.ts";
import { printTable } from "#test/eval/tables.ts";
import { ACT, READ } from "./difference.ts";
import { actedWrong, inScript, type Outcome, passEach, passOnce, readRight, themesOf, wrong } from "./tally.ts";

type Counting = (outcomes: readonly Outcome[]) => Share;

export function printCounts(outcomes: readonly Outcome[]): void {
  const row = (what: string, some: readonly Outcome[]) => [
    what,
    ...LANGUAGES.map((script) => String(inScript(some, script).length)),
    String(some.length),
  ];
  const themes = themesOf(outcomes);
  printTable(
    "Scenarios",
    ["theme", ...LANGUAGES, "all"],
    [...themes.map((theme) => row(theme, ofTheme(outcomes, theme))), row("all", outcomes)],
  );
}

export function printReading(outcomes: readonly Outcome[]): void {
  const row = (what: string, counting: Counting) => [what, shown(counting(outcomes)), ...byScript(outcomes, counting)];
  printTable(
    "READ: as a good reader reads it (once for each scenario)",
    ["", "right", ...LANGUAGES],
    [
      ...READ.map((what) => row(what, (some) => readRight(some, what))),
      row("all six", (some) => readRight(some, "all")),
    ],
  );
}

export function printActing(outcomes: readonly Outcome[], times: number): void {
  const row = (what: string, some: readonly Outcome[]) => [what, part(passOnce(some)), shown(passEach(some))];
  printTable(
    "ACT: everything done as the house's documents say",
    ["", "pass^1 (plays)", `pass^${times} (scenarios)`],
    [
      row("all", outcomes),
      ...LANGUAGES.map((script) => row(script, inScript(outcomes, script))),
      ...themesOf(outcomes).map((theme) => row(theme, ofTheme(outcomes, theme))),
    ],
  );
  printTable(
    "What went wrong in acting",
    ["", "plays", "scenarios"],
    ACT.map((kind) => {
      const { plays, scenarios } = wrong(outcomes, kind);
      return [kind, String(plays), String(scenarios)];
    }),
  );
}

/** Every difference in words, scenario by scenario. */
export function printDifferences(outcomes: readonly Outcome[], times: number): void {
  console.log("\nActed otherwise than the truth");
  for (const outcome of outcomes) {
    const lines = actedWrong(outcome).map(({ what, plays }) =>
      plays.length === times ? what : `${what} (play ${plays.join(", ")} of ${times})`,
    );
    printUnder(outcome, lines);
  }
  console.log("\nRead otherwise than the truth");
  for (const outcome of outcomes) printUnder(outcome, outcome.plays[0]?.reading.map(({ what }) => what) ?? []);
}

/** What the customer would read, play by play. */
export function printTexts({ scenario, plays }: Outcome): void {
  for (const [at, { text }] of plays.entries()) console.log(`\n${scenario.id}, play ${at + 1}:\n${text}`);
}

function printUnder({ scenario, theme }: Outcome, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`  ${scenario.id} (${theme}, ${scenario.script})`);
  for (const line of lines) console.log(`    ${line}`);
}

function ofTheme(outcomes: readonly Outcome[], theme: string): readonly Outcome[] {
  return outcomes.filter((outcome) => outcome.theme === theme);
}

function byScript(outcomes: readonly Outcome[], counting: Counting): readonly string[] {
  return LANGUAGES.map((script) => part(counting(inScript(outcomes, script))));
}

function part({ hits, of }: Share): string {
  return of === 0 ? "none" : `${((hits / of) * 100).toFixed(1)} %  ${hits}/${of}`;
}
