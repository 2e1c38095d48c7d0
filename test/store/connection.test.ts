import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import pg from "pg";
import { expect, test } from "vitest";
import { describeOnPostgres } from "#test/databases.ts";
import { openDesk, opening } from "./desk.ts";

describeOnPostgres("a connection", (fresh) => {
  test("that the server ends is replaced, and every command takes effect once", async () => {
    const config = await fresh();
    const desk = await openDesk(config);
    const openings = Array.from({ length: 60 }, (_, n) => desk.open(opening(`i${n}`)));
    await Promise.race(openings);
    await endOtherConnections(config.databaseUrl ?? "");
    const results = await Promise.all(openings);
    expect(results.every((result) => result.kind === "committed" || result.kind === "repeated")).toBe(true);
    const numbers = (await desk.queue()).map((row) => row.number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
    await desk.close();
  });

  test("lost after the commit was sent gives the reply that took effect", async () => {
    const config = await fresh();
    const line = await cutAtCommit(config.databaseUrl ?? "");
    const desk = await openDesk({ ...config, databaseUrl: line.url });
    line.cutNext();
    expect(await desk.open(opening("i1"))).toEqual({ kind: "repeated", reply: { card: "MG-1" } });
    expect(line.cuts()).toBe(1);
    expect(await desk.queue()).toHaveLength(1);
    await desk.close();
    line.server.close();
  });

  test("that cannot be had again is told with its database and without a password", async () => {
    const config = await fresh();
    const line = await cutAtCommit(config.databaseUrl ?? "");
    const desk = await openDesk({ ...config, databaseUrl: line.url });
    line.cutAll();
    await expect(desk.caseById("MG-1")).rejects.toMatchObject({ code: "database-unreachable" });
    await desk.close();
  });
});

async function endOtherConnections(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  await client.end();
}

interface Line {
  readonly url: string;
  readonly server: Server;
  cutNext(): void;
  cutAll(): void;
  cuts(): number;
}

/** A wire to the server that breaks, when told to, right after it has carried a commit. */
async function cutAtCommit(url: string): Promise<Line> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let armed = false;
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    sockets.add(client);
    client.on("data", (data) => {
      upstream.write(data);
      if (!armed || !data.includes("commit")) return;
      armed = false;
      cuts += 1;
      client.destroy();
    });
    upstream.on("data", (data) => client.destroyed || client.write(data));
    client.on("error", () => {});
    upstream.on("error", () => client.destroy());
    client.on("close", () => setTimeout(() => upstream.end(), 200));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const through = new URL(url);
  through.port = `${typeof address === "object" ? address?.port : ""}`;
  return {
    url: through.href,
    server,
    cutNext: () => {
      armed = true;
    },
    cutAll: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
    cuts: () => cuts,
  };
}
