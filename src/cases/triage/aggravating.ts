import { AGGRAVATING, type Aggravating, type Judged } from "../judgement.ts";
import { lateAppointment } from "./appointment.ts";
import { type Hit, lexicon } from "./lexicon.ts";
import { NOT_TROUBLE_WORDS } from "./not-trouble-words.ts";
import { hitsOf, isPraise, quotes, type Reading, readBy } from "./reading.ts";

/** The facts that move a gift up inside its band, as the customer tells them; the agent confirms or removes them. */
export function aggravatingOf(reading: Reading): readonly Judged<Aggravating>[] {
  const not = readBy(NOT_TROUBLE, reading);
  const late = lateAppointment(reading);
  const told = (id: string, unless: string) => quotes(reading, apartFrom(hitsOf(reading, id), hitsOf(not, unless)));
  const because: Readonly<Record<Aggravating, readonly string[]>> = {
    repeated: quotes(reading, repeatedBy(reading)),
    "broken-promise": [...told("broken-promise", "no-promise"), ...late.told],
    "long-wait": [...told("long-wait", "no-wait"), ...(late.minutes >= LONG ? late.told : [])],
    "passed-around": quotes(reading, hitsOf(reading, "passed-around")),
  };
  return AGGRAVATING.map((value) => ({ value, because: [...new Set(because[value])].slice(0, 5) })).filter(
    (judged) => judged.because.length > 0,
  );
}

const NOT_TROUBLE = lexicon(NOT_TROUBLE_WORDS);
/** Minutes after the time given. */
const LONG = 60;

/** The hits that no other one reaches into. */
function apartFrom(hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  return hits.filter((hit) => !others.some(({ from, to }) => from < hit.to && to > hit.from));
}

/** One repair is no history. */
export function manyRepairs(reading: Reading): readonly Hit[] {
  return hitsOf(reading, "many-repairs").filter(({ value }) => value === undefined || value >= 2);
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
