import { type Clock, clocksIn } from "./clock.ts";
import type { Reading } from "./reading.ts";

/** An appointment that was kept late: by how many minutes, and the customer's words for both times. */
export interface LateAppointment {
  readonly minutes: number;
  readonly told: readonly string[];
}

/** The time that was given, and a later one at which somebody was called, seen or served. */
export function lateAppointment({ folded, original }: Reading): LateAppointment {
  const clocks = clocksIn(folded);
  const given = clocks.find(({ start }) => GIVEN.test(folded.slice(Math.max(0, start - 45), start)));
  let latest: LateAppointment = { minutes: 0, told: [] };
  if (!given) return latest;
  for (const clock of clocks) {
    if (clock.start <= given.start || clock.start - given.start > FARTHEST) continue;
    const minutes = minutesBetween(given, clock);
    if (minutes < FEWEST || minutes > MOST || minutes <= latest.minutes) continue;
    if (!BEGUN.test(folded.slice(Math.max(0, clock.start - 30), clock.end + 15))) continue;
    if (OWN_DELAY.test(folded.slice(given.end, clock.end + 4))) continue;
    latest = { minutes, told: [given, clock].map(({ start, end }) => original.slice(start, end).trim()) };
  }
  return latest;
}

const FEWEST = 20;
const MOST = 8 * 60;
const FARTHEST = 400;
const GIVEN =
  /(?:\b(?:appointment|appt|booked|booking|slot|scheduled|reserv\w+|due|promised|supposed|told|said|confirmed|collection|pick-?up)\b[^.!?\n]{0,30}|(?:预约|约|约好|约定|说好|讲好|订|预订|答应|安排|通知|时段)[^。！？\n]{0,12})$/;
const BEGUN =
  /\b(?:called|seen|see me|came|come|turned up|arrived|showed|started|began|begin|got in|let in|served|finally|until|not before|ready)\b|才|终于|先(?:有|至|到|嚟|轮|叫|开)|到咗|开始|轮到|叫到|叫号/;
/** The customer came late themselves. */
const OWN_DELAY =
  /\b(?:i|we) (?:was|were|got there|arrived|turned up|came|ran|am)[^.!?]{0,16}\blate\b|(?:我|路上|自己|塞车|堵车)[^。！？]{0,14}(?:迟到|迟咗|迟了|才到|先到|晚到|晚了)/;
const HALF_A_DAY = 12 * 60;

/** Where only one of them says which half of the day it is in, the other is in the same or the next. */
function minutesBetween(given: Clock, later: Clock): number {
  const between = later.at - given.at;
  return given.half === later.half ? between : ((between % HALF_A_DAY) + HALF_A_DAY) % HALF_A_DAY;
}
