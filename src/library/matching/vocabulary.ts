import type { Row } from "../../cases/triage/lexicon.ts";
import { ALL_ROWS } from "../../cases/triage/reading.ts";
import { CONCEPTS } from "./concepts.ts";
import { GOODS, TERMS } from "./meanings/goods.ts";
import { MONEY, OFFERS } from "./meanings/money.ts";
import { NO_COMPLAINT, PEOPLE, TURNS } from "./meanings/people.ts";
import { REPAIRS } from "./meanings/repairs.ts";
import { WAITING } from "./meanings/waiting.ts";

/** What phrases mean in a complaint. */
export const MEANING_ROWS: readonly Row[] = [
  ...MONEY,
  ...OFFERS,
  ...REPAIRS,
  ...WAITING,
  ...GOODS,
  ...TERMS,
  ...PEOPLE,
  ...TURNS,
  ...NO_COMPLAINT,
];

/** Every word that a complaint is read by, to tell one vocabulary from another. */
export function vocabulary(): string[] {
  return [CONCEPTS, MEANING_ROWS, ALL_ROWS].map((words) => JSON.stringify(words));
}
