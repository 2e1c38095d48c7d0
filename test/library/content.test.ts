import { expect, test } from "vitest";
import { checkLibrary } from "../../src/library/check-library.ts";
import { faultLine } from "../../src/library/faults.ts";
import { readLibrary } from "../../src/library/read-library.ts";

test("the library that comes with the desk has no fault", () => {
  expect(checkLibrary(process.cwd()).map(faultLine)).toEqual([]);
});

test("of two neighbours each says how to tell them apart", () => {
  const { playbooks } = readLibrary(process.cwd());
  const named = (slug: string) => playbooks.get(slug)?.text.en.contrasts.map((each) => each.with) ?? [];
  const oneSided = [...playbooks.keys()].flatMap((slug) =>
    named(slug)
      .filter((other) => !named(other).includes(slug))
      .map((other) => `${other} does not name ${slug}`),
  );
  expect(oneSided).toEqual([]);
});

test("each of the eighteen playbooks has a gift of its own at every weight, in any currency", () => {
  const { playbooks, house } = readLibrary(process.cwd());
  expect(playbooks.size).toBe(18);
  const without = [...playbooks.keys()].filter(
    (slug) => !house?.figures.catalogue.some(({ about, price }) => price === null && about.includes(slug)),
  );
  expect(without).toEqual([]);
});
