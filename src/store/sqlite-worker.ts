import { parentPort, workerData } from "node:worker_threads";
import { Kysely } from "kysely";
import { UserError } from "../errors.ts";
import type { Change, Written } from "./change.ts";
import type { Attempt } from "./chat-records.ts";
import { named } from "./faults.ts";
import { migrate } from "./migrations.ts";
import { nodeSqliteDialect } from "./node-sqlite.ts";
import { Records } from "./records.ts";
import type { FromWorker, ToWorker } from "./sqlite-messages.ts";
import type { Tables } from "./tables.ts";

/** The thread that owns the SQLite file: its calls are synchronous, and a slow disk must not stop the desk's answers. */
const file = String(workerData.file);
const port = parentPort;

const attempt: Attempt = (run) =>
  run().catch((error) => {
    throw named(error, file);
  });
const ready = attempt(async () => {
  const db = new Kysely<Tables>({ dialect: nodeSqliteDialect(file) });
  await migrate(db, file);
  return new Records(db, { attempt, manyWriters: false });
});
ready.then(
  () => answer({ call: 0, value: undefined }),
  (error) => answer({ call: 0, error: wrapped(error) }),
);

port?.on("message", async (message: ToWorker) => {
  const { call } = message;
  try {
    const records = await ready;
    const value =
      "change" in message
        ? await records.open(async (number) => numbered(message.change, message.standIn, number))
        : await Reflect.apply(records[message.method], records, message.args);
    answer({ call, value });
  } catch (error) {
    answer({ call, error: wrapped(error) });
  }
  if ("method" in message && message.method === "close") port.close();
});

/** The change with the drawn number in the place of its stand-in, also inside its documents. */
function numbered(change: Change<Written>, standIn: number, number: number): Change<Written> {
  return JSON.parse(JSON.stringify(change).replaceAll(String(standIn), String(number)));
}

function answer(message: FromWorker): void {
  port?.postMessage(message);
}

function wrapped(error: unknown): Extract<FromWorker, { error: unknown }>["error"] {
  if (error instanceof UserError) return { code: error.code, facts: error.facts };
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
