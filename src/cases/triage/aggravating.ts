import { AGGRAVATING, type Aggravating, type Judged } from "../judgement.ts";
import type { Hit } from "./lexicon.ts";
import { hitsOf, isPraise, quotes, type Reading } from "./reading.ts";

/** The facts that move a gift up inside its band, as the customer tells them; the agent confirms or removes them. */
export function aggravatingOf(reading: Reading): readonly Judged<Aggravating>[] {
  return AGGRAVATING.map((value) => ({
    value,
    because: quotes(reading, value === "repeated" ? repeatedBy(reading) : hitsOf(reading, value)),
  })).filter(({ because }) => because.length > 0);
}

/** Told more than once; "the first time", a second stay and a second meal are no complaint. */
export function repeatedBy(reading: Reading): readonly Hit[] {
  if (isPraise(reading)) return [];
  const visits = hitsOf(reading, "not-repeated");
  return hitsOf(reading, "repeated").filter(
    (hit) =>
      (hit.value === undefined || hit.value >= 2) &&
      !visits.some((visit) => visit.from <= hit.from && visit.to >= hit.to),
  );
}
