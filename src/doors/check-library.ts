import { checkLibrary } from "../library/check-library.ts";
import { faultLine } from "../library/faults.ts";

/** Prints each fault of the library with its line and its mend; whether there was none. */
export function checkLibraryDoor(root: string, print: (line: string) => void): boolean {
  const faults = checkLibrary(root);
  for (const fault of faults) print(faultLine(fault));
  return faults.length === 0;
}
