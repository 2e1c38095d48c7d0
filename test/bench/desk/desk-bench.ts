/** `npm run bench:desk`: scenarios written by hand are played through the desk's front door and held against their truth. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { drafting, openFreshDesk } from "./fresh-desk.ts";
import { play } from "./play.ts";
import { HELD_BACK, readScenarios, scenarioFiles, type Told } from "./scenario-files.ts";
import { printActing, printCounts, printDifferences, printReading, printTexts } from "./tables.ts";
import { type Outcome, tallyOf } from "./tally.ts";

/** Another one wherever a truth or the counting changes: figures of two versions are not compared. */
const VERSION = "2";

const HELP = `npm run bench:desk -- [options]

Plays every scenario of test/bench/desk (scenarios/*.yaml and held-back.yaml; README.md there has their form) on a fresh
desk with a SQLite database of its own, several times, and prints where desk and truth differ.

  --times <k>      plays of each scenario (4)
  --only <id>      one scenario; the replies are printed too
  --file <file>    the scenarios of this file alone
  --report json    everything counted as JSON
  --help

READ is what the desk makes of the complaint when the case is opened, counted once for each scenario; then Mei corrects it
with choose-playbook and set-facts (a false danger goes with its grade; no command corrects an emotion). Play n asks for other words n - 1 times
(redraft) before the steps begin, so that the plays are not the same play again.
ACT is judged at the end. A step that is refused and must not be (steps), or the other way round (refusals), ends the play:
what follows would be wrong because of it.
With a model set up (see the README), each text of it is waited for, so a play is what a patient agent would have seen.
Exit code 1 where a scenario file is malformed.`;

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "4" },
    only: { type: "string" },
    file: { type: "string" },
    report: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  console.log(HELP);
} else {
  process.exitCode = await run(values.file === undefined ? scenarioFiles() : [values.file]);
}

async function run(files: readonly string[]): Promise<number> {
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1)
    return refused([`--times takes a whole number from 1, not ${values.times}`]);
  if (values.report !== undefined && values.report !== "json")
    return refused([`--report takes json, not ${values.report}`]);
  const { told, faults } = readScenarios(files);
  if (faults.length > 0) return refused(faults);
  const chosen = told.filter(({ scenario }) => values.only === undefined || scenario.id === values.only);
  if (chosen.length === 0)
    return refused([values.only === undefined ? "no scenarios there" : `no scenario ${values.only} there`]);
  const outcomes: Outcome[] = [];
  for (const one of chosen) outcomes.push(await played(one, times));
  const heldBack = existsSync(HELD_BACK) ? createHash("sha256").update(readFileSync(HELD_BACK)).digest("hex") : "none";
  if (values.report === "json") {
    console.log(JSON.stringify({ version: VERSION, heldBack, times, ...tallyOf(outcomes) }, null, 2));
    return 0;
  }
  console.log(`Drafts by: ${drafting}`);
  console.log(`Desk benchmark, version ${VERSION}; each scenario played ${times} times; held back: sha256 ${heldBack}`);
  printCounts(outcomes);
  printReading(outcomes);
  printActing(outcomes, times);
  printDifferences(outcomes, times);
  if (values.only !== undefined) for (const outcome of outcomes) printTexts(outcome);
  return 0;
}

/** The plays at once: each has a desk of its own, and most of a play is waiting for its disk. */
async function played(told: Told, times: number): Promise<Outcome> {
  const nths = Array.from({ length: times }, (_, at) => at + 1);
  return { ...told, plays: await Promise.all(nths.map((nth) => play(told.scenario, nth, openFreshDesk))) };
}

function refused(faults: readonly string[]): number {
  for (const fault of faults) console.error(fault);
  return 1;
}
