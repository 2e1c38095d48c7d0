import { checkCoverage } from "./checks/coverage.ts";
import { checkGuides } from "./checks/guides.ts";
import { checkLeftovers } from "./checks/leftovers.ts";
import { checkLinks } from "./checks/links.ts";
import { checkScript } from "./checks/script.ts";
import { checkTranslations } from "./checks/translations.ts";
import { checkUtterances } from "./checks/utterances.ts";
import { type Fault, inOrder } from "./faults.ts";
import { type Reading, readLibrary } from "./read-library.ts";

/** Without these the desk would say something wrong or nothing, so it does not start. What one document must hold is checked as it is read. */
const NEEDED = [checkLinks, checkTranslations, checkCoverage, checkLeftovers];
/** These matter to writers and take longer. */
const EDITORIAL = [checkUtterances, checkScript, checkGuides];

/** Every fault of the library at that root, in the order of files and lines. */
export function checkLibrary(root: string): Fault[] {
  const reading = readLibrary(root);
  return inOrder([...reading.faults, ...[...NEEDED, ...EDITORIAL].flatMap((check) => check(reading))]);
}

/** The faults of a reading that stand in the way of using it. */
export function hindrances(reading: Reading): Fault[] {
  return [...reading.faults, ...NEEDED.flatMap((check) => check(reading))];
}
