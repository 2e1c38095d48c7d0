import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { complaints } from "./complaints.ts";

/** As the npm scripts start it; a small young generation keeps the desk small. */
const MAIN = ["--max-semi-space-size=2", "--require", "./src/node-version.cjs", "src/main.ts"] as const;
const ROOT = new URL("../..", import.meta.url);
const PROMPT = "›";

export interface Started {
  readonly toPromptMs: number;
  /** Resident memory at the prompt, in bytes; undefined where /proc does not tell. */
  readonly memory: number | undefined;
}

/** From nothing to the prompt of the desk in a terminal; `npm` starts it as the README says. */
export async function startToPrompt(dataFolder: string, how: "node" | "npm"): Promise<Started> {
  const command = how === "npm" ? "npm start -s" : [process.execPath, ...MAIN].join(" ");
  const start = performance.now();
  const terminal = spawn("script", ["-qec", command, "/dev/null"], {
    cwd: ROOT,
    env: { ...process.env, MAKEGOOD_DATA: dataFolder, DATABASE_URL: "", TERM: "xterm-256color" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  await seen(terminal, PROMPT);
  const toPromptMs = performance.now() - start;
  const memory = residentMemory(deskBelow(terminal.pid ?? 0));
  terminal.stdin?.write("/quit\n");
  await once(terminal, "close");
  return { toPromptMs, memory };
}

/** Resident memory, in bytes, of a desk that has opened that many cases from piped lines; undefined without /proc. */
export async function memoryAfterOpens(dataFolder: string, opens: number): Promise<number | undefined> {
  const desk = spawn(process.execPath, MAIN, {
    cwd: ROOT,
    env: { ...process.env, MAKEGOOD_DATA: dataFolder, DATABASE_URL: "" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: desk.stdout });
  const queue = complaints(opens, 11).map((text) => `/case open ${text.replaceAll("\n", " ")}\n`);
  for (const line of queue) desk.stdin.write(line);
  desk.stdin.write("/case show 999999\n");
  for await (const line of lines) if (line.includes("999999")) break;
  const memory = residentMemory(desk.pid ?? 0);
  desk.stdin.end();
  desk.stdout.resume();
  await once(desk, "close");
  return memory;
}

function seen(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      if (output.includes(words)) resolve();
    });
    child.once("error", reject);
    child.once("close", () => reject(new Error(`the desk ended before its prompt:\n${output}`)));
  });
}

/** The youngest process below `script`: shells and npm stand between. */
function deskBelow(pid: number): number {
  const children = execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
    .trim()
    .split("\n");
  const [child] = children;
  if (!child) return pid;
  try {
    return deskBelow(Number(child));
  } catch {
    // pgrep fails where there is no child: that is the desk.
    return Number(child);
  }
}

function residentMemory(pid: number): number | undefined {
  try {
    const line = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return line?.[1] ? Number(line[1]) * 1_024 : undefined;
  } catch {
    return undefined;
  }
}
