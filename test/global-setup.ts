import type { TestProject } from "vitest/node";
import { warmUp } from "./fixtures/warm.ts";
import { startPostgres } from "./postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Of a server where tests may create databases; undefined where there is none. */
    postgresUrl: string | undefined;
  }
}

/**
 * One PostgreSQL server for the whole run. TEST_DATABASE_URL names another one, with the right to create databases.
 * Without a server the run fails under CI; elsewhere it says so and goes on with SQLite.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await warmUp();
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    project.provide("postgresUrl", given);
    return async () => {};
  }
  try {
    const server = await startPostgres();
    project.provide("postgresUrl", server.url);
    return server.stop;
  } catch (error) {
    if (process.env.CI) throw error;
    console.error(`\n*** NO POSTGRESQL: only the SQLite half of the store's tests will run. ***\n${error}\n`);
    project.provide("postgresUrl", undefined);
    return async () => {};
  }
}
