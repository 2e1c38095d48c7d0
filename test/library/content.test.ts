import { expect, test } from "vitest";
import { checkLibrary } from "../../src/library/check-library.ts";
import { faultLine } from "../../src/library/faults.ts";

test("the library that comes with the desk has no fault", () => {
  expect(checkLibrary(process.cwd()).map(faultLine)).toEqual([]);
});
