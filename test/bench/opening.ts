import { setImmediate as breathe } from "node:timers/promises";
import type { OpenDesk } from "#src/desk.ts";
import { complaints } from "./complaints.ts";
import { perSecond } from "./figures.ts";

export interface Opening {
  /** Of each open, one after the other, in milliseconds. */
  readonly each: readonly number[];
  readonly oneByOne: number;
  readonly sixteen: number;
}

const WARM_UP = 200;
const OPENS = 2_000;

/** Opens cases by the same way as a person does, with match, draft and gift, each committed before it counts. */
export async function benchOpening(desk: OpenDesk, name: string): Promise<Opening> {
  const [actor] = desk.library.house.people;
  if (!actor) throw new Error("the house names nobody");
  const texts = complaints(WARM_UP + 2 * OPENS, 7);
  const open = async (place: number) => {
    const input = { text: texts[place] ?? "" };
    const reply = await desk.app.receive({ id: `${name}-${place}`, command: "open-case", input, actor });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  };

  for (let place = 0; place < WARM_UP; place += 1) await open(place);
  const each: number[] = [];
  for (let place = WARM_UP; place < WARM_UP + OPENS; place += 1) {
    const start = performance.now();
    await open(place);
    each.push(performance.now() - start);
  }
  await breathe();

  const start = performance.now();
  let next = WARM_UP + OPENS;
  const worker = async () => {
    while (next < texts.length) {
      next += 1;
      await open(next - 1);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  const sixteen = perSecond(OPENS, performance.now() - start);
  const total = each.reduce((sum, ms) => sum + ms, 0);
  return { each, oneByOne: perSecond(OPENS, total), sixteen };
}
