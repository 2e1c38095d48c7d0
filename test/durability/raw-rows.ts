import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { z } from "zod";
import type { StoreConfig } from "#src/store/store.ts";

const json = z.string().transform((text): unknown => JSON.parse(text));
const offered = z.object({ minor: z.int(), currency: z.string() });
const Offer = z.object({
  items: z.array(z.object({ id: z.string(), price: offered })),
  owed: z.array(z.object({ id: z.string(), amount: offered.nullable() })),
});

/** The tables as they lie in the database, read past the desk's own code. */
const Rows = z.object({
  invocations: z.array(z.object({ id: z.string(), command: z.string(), reply: json })),
  counters: z.array(z.object({ name: z.string(), value: z.number() })),
  cases: z.array(z.object({ id: z.string(), number: z.number(), version: z.number(), state: z.string() })),
  events: z.array(z.object({ caseId: z.string(), seq: z.number(), kind: z.string(), actor: z.string() })),
  approvals: z.array(
    z.object({ id: z.string(), caseId: z.string(), state: z.string(), data: json.pipe(z.object({ offer: Offer })) }),
  ),
  ledger: z.array(
    z.object({
      caseId: z.string(),
      approvalId: z.string(),
      kind: z.string(),
      line: z.number(),
      item: z.string().nullable(),
      minor: z.coerce.number(),
      currency: z.string(),
    }),
  ),
  outgoing: z.array(z.object({ caseId: z.string(), kind: z.string() })),
});
export type Rows = z.infer<typeof Rows>;

const ORDER: { readonly [Table in keyof Rows]: string } = {
  invocations: "id",
  counters: "name",
  cases: "number",
  events: '"caseId", seq',
  approvals: '"caseId", "requestedAt", id',
  ledger: '"caseId", kind, line',
  outgoing: "id",
};

export async function readRows({ databaseUrl, dataFolder }: StoreConfig): Promise<Rows> {
  const queries = Object.entries(ORDER).map(([table, by]) => [table, `select * from ${table} order by ${by}`] as const);
  if (!databaseUrl) {
    const database = new DatabaseSync(join(dataFolder, "makegood.sqlite"));
    const rows = queries.map(([table, query]) => [table, database.prepare(query).all()]);
    database.close();
    return Rows.parse(Object.fromEntries(rows));
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const rows: [string, unknown[]][] = [];
  for (const [table, query] of queries) rows.push([table, (await client.query(query)).rows]);
  await client.end();
  return Rows.parse(Object.fromEntries(rows));
}
