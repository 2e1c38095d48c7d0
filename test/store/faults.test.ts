import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { expect, test } from "vitest";
import { describeOnPostgres, describeOnSqlite } from "#test/databases.ts";
import { openDesk, opening } from "./desk.ts";

const LATER_MIGRATION =
  "insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01T00:00:00.000Z')";

describeOnSqlite("a fault of the database", (fresh) => {
  test("newer than the code is named", async () => {
    const config = await fresh();
    await (await openDesk(config)).close();
    const file = new DatabaseSync(join(config.dataFolder, "makegood.sqlite"));
    file.exec(LATER_MIGRATION);
    file.close();
    await expect(openDesk(config)).rejects.toMatchObject({
      code: "database-newer",
      facts: { migrations: "999-later" },
    });
  });

  test("in a folder that cannot be written is named", async () => {
    const file = join((await fresh()).dataFolder, "a-file");
    writeFileSync(file, "no folder");
    await expect(openDesk({ dataFolder: file })).rejects.toMatchObject({ code: "data-folder-not-writable" });
    await expect(openDesk({ dataFolder: join(file, "below") })).rejects.toMatchObject({
      code: "data-folder-not-writable",
    });
  });

  test("that is no database is named", async () => {
    const config = await fresh();
    writeFileSync(join(config.dataFolder, "makegood.sqlite"), "something else entirely ".repeat(500));
    await expect(openDesk(config)).rejects.toMatchObject({ code: "database-damaged" });
  });

  test("that another program keeps locked is waited for, then named", async () => {
    const config = await fresh();
    const desk = await openDesk(config);
    const file = new DatabaseSync(join(config.dataFolder, "makegood.sqlite"));
    file.exec("begin immediate");
    setTimeout(() => file.exec("rollback"), 300);
    expect((await desk.open(opening("i1"))).kind).toBe("committed");
    file.exec("begin immediate");
    await expect(desk.open(opening("i2"))).rejects.toMatchObject({ code: "database-busy" });
    file.exec("rollback");
    expect(await desk.open(opening("i2"))).toEqual({ kind: "committed", reply: { card: "MG-2" } });
    file.close();
    await desk.close();
  });
});

describeOnPostgres("a fault of the database", (fresh) => {
  test("newer than the code is named", async () => {
    const config = await fresh();
    await (await openDesk(config)).close();
    const client = new pg.Client({ connectionString: config.databaseUrl });
    await client.connect();
    await client.query(LATER_MIGRATION);
    await client.end();
    await expect(openDesk(config)).rejects.toMatchObject({ code: "database-newer" });
  });

  test("out of reach, refusing or misnamed is named, without its password", async () => {
    const { dataFolder, databaseUrl = "" } = await fresh();
    const open = (url: string) => openDesk({ dataFolder, databaseUrl: url });
    await expect(open("postgresql://mei:secret@127.0.0.1:1/desk")).rejects.toMatchObject({
      code: "database-unreachable",
      facts: { database: "127.0.0.1:1/desk" },
    });
    await expect(open(`${databaseUrl}-that-is-not-there`)).rejects.toMatchObject({ code: "database-refused" });
    await expect(open("nonsense")).rejects.toMatchObject({ code: "database-url-invalid" });
  });
});
