import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, inject } from "vitest";
import type { StoreConfig } from "#src/store/store.ts";

/** Makes a new, empty database; it goes when the block has run. */
export type Fresh = () => Promise<StoreConfig>;

/** Runs the same tests on SQLite and on PostgreSQL; the latter are shown as skipped where there is no server. */
export function describeOnBothDatabases(name: string, tests: (fresh: Fresh) => void): void {
  describe(`${name}, on SQLite`, () => tests(freshFolders()));
  const url = inject("postgresUrl");
  describe.skipIf(!url)(`${name}, on PostgreSQL`, () => tests(freshDatabases(url ?? "")));
}

/** SQLite alone: for what concerns its file or its thread. */
export function describeOnSqlite(name: string, tests: (fresh: Fresh) => void): void {
  describe(`${name}, on SQLite`, () => tests(freshFolders()));
}

/** PostgreSQL alone: for what concerns its server or the connection. */
export function describeOnPostgres(name: string, tests: (fresh: Fresh) => void): void {
  const url = inject("postgresUrl");
  describe.skipIf(!url)(`${name}, on PostgreSQL`, () => tests(freshDatabases(url ?? "")));
}

function freshFolders(): Fresh {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), "makegood-desk-"));
    folders.push(dataFolder);
    return { dataFolder };
  };
}

function freshDatabases(serverUrl: string): Fresh {
  const databases: string[] = [];
  afterAll(() =>
    onServer(
      serverUrl,
      databases.map((name) => `drop database ${name} with (force)`),
    ),
  );
  return async () => {
    const name = `makegood_${randomUUID().replaceAll("-", "")}`;
    await onServer(serverUrl, [`create database ${name}`]);
    databases.push(name);
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    return { databaseUrl: url.href, dataFolder: tmpdir() };
  };
}

async function onServer(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
