import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import type { StoreConfig } from "#src/store/store.ts";
import { perSecond } from "./figures.ts";

const INSERTS = 2_000;

/**
 * The yardstick: rows as large as an opened case, one a transaction, into the desk's own database, each on the disk before
 * the next. A second, by the plainest client there is.
 */
export async function plainInserts({ databaseUrl, dataFolder }: StoreConfig, rowBytes: number): Promise<number> {
  const data = "x".repeat(rowBytes);
  return databaseUrl ? postgresInserts(databaseUrl, data) : sqliteInserts(join(dataFolder, "makegood.sqlite"), data);
}

function sqliteInserts(file: string, data: string): number {
  const database = new DatabaseSync(file);
  database.exec("pragma journal_mode = wal; pragma synchronous = full");
  database.exec("create table yardstick (id integer primary key, data text not null)");
  const insert = database.prepare("insert into yardstick (data) values (?)");
  const start = performance.now();
  for (let row = 0; row < INSERTS; row += 1) insert.run(data);
  const rate = perSecond(INSERTS, performance.now() - start);
  database.exec("drop table yardstick");
  database.close();
  return rate;
}

async function postgresInserts(url: string, data: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("create table yardstick (id serial primary key, data text not null)");
  const insert = { name: "insert", text: "insert into yardstick (data) values ($1)", values: [data] };
  const start = performance.now();
  for (let row = 0; row < INSERTS; row += 1) await client.query(insert);
  const rate = perSecond(INSERTS, performance.now() - start);
  await client.query("drop table yardstick");
  await client.end();
  return rate;
}

/** What one opened case puts into the database, in bytes of text: the mean over all of them. */
export async function bytesOfAnOpening({ dataFolder }: StoreConfig): Promise<number> {
  const database = new DatabaseSync(join(dataFolder, "makegood.sqlite"));
  const row = database
    .prepare(
      `select (select avg(length(cast(data as blob))) from cases) + (select avg(length(cast(reply as blob))) from invocations)
              + (select avg(length(cast(data as blob))) from events) as bytes`,
    )
    .get();
  database.close();
  return Math.round(Number(row?.bytes));
}
