/**
 * `npm run eval -- <labelled.jsonl>`: how well the desk reads a file of labelled complaints, and how well it matches the
 * library's own utterances when it has not seen them. The same file and library print the same.
 */
import { readConfig } from "#src/config.ts";
import { openReader } from "#src/desk.ts";
import { readCase } from "#src/drafting/intake.ts";
import type { Matcher } from "#src/library/matching.ts";
import { crossValidate } from "./cross-validation.ts";
import { printHostile } from "./hostile.ts";
import { keywordSearch } from "./keyword-search.ts";
import { type Labelled, readLabelled } from "./labelled.ts";
import { printByPlaybook, printCalibration, printConfusion, printMatching } from "./matching-tables.ts";
import { printDeciding } from "./named-words.ts";
import { type Judged, printTriage } from "./reading-tables.ts";

const FOLDS = 5;

const [file] = process.argv.slice(2);
const desk = openReader(readConfig({}));
const playbooks = [...desk.library.playbooks.values()];
const slugs = [...desk.library.playbooks.keys()];
if (file !== undefined) evalFile(readLabelled(file, new Set(slugs)), desk.matcher);
evalLibrary();

function evalFile(lines: readonly Labelled[], matcher: Matcher): void {
  const search = keywordSearch(playbooks);
  const judged: Judged[] = lines.map((line) => ({ line, read: readCase({ complaint: line.text, by: "" }, desk) }));
  const labels = ({ lang, label, label2 }: Labelled) => ({ lang, label, label2: label2 ?? undefined });
  const makegood = judged.map(({ line, read }) => ({ ...labels(line), match: read.match }));
  const keywords = lines.map((line) => ({ ...labels(line), match: search(line.text) }));
  const compared = { Makegood: makegood, MiniSearch: keywords };
  printMatching(`${lines.length} labelled complaints: matching`, compared);
  printByPlaybook("By playbook", compared, slugs);
  printConfusion("Taken for another", makegood);
  printCalibration("Chances and what came of them", makegood);
  printTriage(judged);
  const texts = lines.map(({ text }) => text);
  printDeciding("Without the words named for the first playbook", texts, matcher);
  printHostile("With instructions to the machine before and after", judged, desk);
}

function evalLibrary(): void {
  const compared = crossValidate(playbooks, desk.library.offTopic, FOLDS);
  printMatching(`The library's own utterances, each unseen (${FOLDS} folds): matching`, compared);
  printByPlaybook("By playbook", compared, slugs);
  printConfusion("Taken for another", compared.Makegood);
  printCalibration("Chances and what came of them", compared.Makegood);
}
