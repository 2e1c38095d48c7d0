import { setTimeout as wait } from "node:timers/promises";

/** What a client does not show: it may still be on its way. */
export class NotShown extends Error {}

/** People press what they see, and wait for what they know is coming: a card is edited a moment after a command. */
export async function onceShown<Found>(look: () => Found, patienceMs = 15_000): Promise<Found> {
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      return look();
    } catch (error) {
      if (!(error instanceof NotShown) || Date.now() > end) throw error;
    }
    await wait(10);
  }
}
