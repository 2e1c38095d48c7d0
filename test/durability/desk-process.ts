/**
 * A real desk that lives to be killed: reads invocations as JSON Lines, works on all of them at once, and says
 * `{"begun"}` before it starts on one and `{"done", "reply"}` only when the desk has answered.
 */
import { createInterface } from "node:readline";
import { personNamed } from "#src/commands/people.ts";
import { readConfig } from "#src/config.ts";
import { openDesk } from "#src/desk.ts";
import { createLog } from "#src/log.ts";
import type { Ask } from "./desk-child.ts";

const now = () => new Date();
const desk = await openDesk(
  readConfig(process.env),
  createLog((line) => process.stderr.write(line), now),
  now,
);
tell({ ready: true });
for await (const line of createInterface({ input: process.stdin })) void serve(JSON.parse(line));

async function serve({ as, ...wish }: Ask): Promise<void> {
  tell({ begun: wish.id });
  const actor = personNamed(desk.library.house.people, as);
  tell({ done: wish.id, reply: await desk.app.receive({ ...wish, actor }) });
}

/** Pipes are written synchronously on Linux and macOS: what was told is out before the next step. */
function tell(message: object): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
