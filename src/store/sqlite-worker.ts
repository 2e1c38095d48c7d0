import { parentPort, workerData } from "node:worker_threads";
import { Kysely } from "kysely";
import { UserError } from "../errors.ts";
import type { Change, Written } from "./change.ts";
import { named } from "./faults.ts";
import { migrate } from "./migrations.ts";
import { nodeSqliteDialect } from "./node-sqlite.ts";
import { type Attempt, Records } from "./records.ts";
import type { FromWorker, ToWorker } from "./sqlite-messages.ts";
import type { Tables } from "./tables.ts";

/** The thread that owns the SQLite file: its calls are synchronous, and a slow disk must not stop the desk's answers. */
const file = String(workerData.file);
const port = parentPort;
const building = new Map<number, PromiseWithResolvers<Change<Written>>>();

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
  if ("change" in message) return building.get(call)?.resolve(message.change);
  if ("abandoned" in message) return building.get(call)?.reject(new Error("abandoned"));
  try {
    const records = await ready;
    const value =
      message.method === "open"
        ? await records.open((number) => built(call, number))
        : await Reflect.apply(records[message.method], records, message.args);
    answer({ call, value });
  } catch (error) {
    answer({ call, error: wrapped(error) });
  } finally {
    building.delete(call);
  }
  if (message.method === "close") port.close();
});

/** Asks the desk for the change that belongs to this number, while the transaction waits. */
function built(call: number, number: number): Promise<Change<Written>> {
  const waiting = Promise.withResolvers<Change<Written>>();
  building.set(call, waiting);
  answer({ call, number });
  return waiting.promise;
}

function answer(message: FromWorker): void {
  port?.postMessage(message);
}

function wrapped(error: unknown): Extract<FromWorker, { error: unknown }>["error"] {
  if (error instanceof UserError) return { code: error.code, facts: error.facts };
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
