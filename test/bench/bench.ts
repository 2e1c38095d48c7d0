/**
 * `npm run bench`: how fast and how small the desk is on this machine, in one run, beside what it aims at. Figures
 * compare only with others of the same run: the disk's speed is in them.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "#src/config.ts";
import { openDesk } from "#src/desk.ts";
import { readCase } from "#src/drafting/intake.ts";
import { propose } from "#src/drafting/proposal.ts";
import { createLog } from "#src/log.ts";
import { startPostgres } from "#test/postgres-server.ts";
import { complaints } from "./complaints.ts";
import { type Figure, mb, ms, percentile, printTable } from "./figures.ts";
import { benchOpening } from "./opening.ts";
import { bytesOfAnOpening, plainInserts } from "./plain-inserts.ts";
import { memoryAfterOpens, startToPrompt } from "./terminal.ts";

const AIM = { promptMs: 800, memoryBytes: 150_000_000, p99Ms: 50, share: 0.25 } as const;

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), "makegood-bench-"));
  folders.push(made);
  return made;
};
const now = () => new Date();
const log = createLog((line) => process.stderr.write(line), now);

try {
  console.log(`Makegood on ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, data in ${tmpdir()}`);
  printTable("Start of the terminal desk", await startFigures());
  printTable("Steps of a start, each in a fresh process", stepFigures());
  const { figures, rowBytes } = await sqliteFigures();
  printTable("Opening cases, SQLite (WAL, synchronous FULL)", figures);
  printTable("Reading and drafting alone, without a database", await thinkingFigures());
  printTable("Opening cases, PostgreSQL (fsync on)", await postgresFigures(rowBytes));
} finally {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
}

async function startFigures(): Promise<Figure[]> {
  const data = folder();
  const first = await startToPrompt(data, "node");
  const starts = [];
  for (let run = 0; run < 7; run += 1) starts.push(await startToPrompt(data, "node"));
  const throughNpm = await startToPrompt(data, "npm");
  const median = percentile(
    starts.map(({ toPromptMs }) => toPromptMs),
    0.5,
  );
  return [
    { what: "start to prompt, new data folder", figure: ms(first.toPromptMs) },
    aimed("start to prompt (median of 7)", median, ms, "< 800 ms", median < AIM.promptMs),
    { what: "the same through npm start", figure: ms(throughNpm.toPromptMs) },
    memory("memory at the prompt", Math.max(...starts.map((start) => start.memory ?? Number.NaN))),
    memory("memory after 1,000 opened cases", (await memoryAfterOpens(folder(), 1_000)) ?? Number.NaN),
  ];
}

function memory(what: string, bytes: number): Figure {
  return aimed(what, bytes, mb, "< 150 MB", bytes < AIM.memoryBytes);
}

function aimed(what: string, value: number, shown: (value: number) => string, aim: string, reached: boolean): Figure {
  return { what, figure: Number.isNaN(value) ? "not known here" : shown(value), aim, reached };
}

/** The medians of five starts; of the first one, what a new data folder costs more. */
function stepFigures(): Figure[] {
  const script = fileURLToPath(new URL("./start-steps.ts", import.meta.url));
  const before = fileURLToPath(new URL("../../src/node-version.cjs", import.meta.url));
  const env = { ...process.env, MAKEGOOD_DATA: folder(), DATABASE_URL: "" };
  const steps = (): Record<string, number> =>
    JSON.parse(execFileSync(process.execPath, ["--require", before, script], { env, encoding: "utf8" }));
  const cold = steps();
  const warm = Array.from({ length: 5 }, steps);
  return Object.keys(cold).map((step) => {
    const usual = percentile(
      warm.map((laps) => laps[step] ?? Number.NaN),
      0.5,
    );
    return { what: step, figure: `${ms(usual)}  (new data folder: ${ms(cold[step] ?? Number.NaN)})` };
  });
}

async function sqliteFigures(): Promise<{ figures: Figure[]; rowBytes: number }> {
  const config = { databaseUrl: undefined, dataFolder: folder() };
  const figures = await openingFigures(config);
  const rowBytes = await bytesOfAnOpening(config);
  return { figures: [...figures, ...(await shareFigures(config, figures, rowBytes))].map(withoutRate), rowBytes };
}

async function postgresFigures(rowBytes: number): Promise<Figure[]> {
  const server = await startPostgres({ durable: true });
  try {
    const config = { databaseUrl: server.url, dataFolder: folder() };
    const figures = await openingFigures(config);
    return [...figures, ...(await shareFigures(config, figures, rowBytes))].map(withoutRate);
  } finally {
    await server.stop();
  }
}

interface Rated extends Figure {
  readonly rate?: number;
}

async function openingFigures(data: { databaseUrl: string | undefined; dataFolder: string }): Promise<Rated[]> {
  const desk = await openDesk({ ...readConfig({}), ...data }, log, now);
  await desk.speaks("zh-Hant");
  const { each, oneByOne, sixteen } = await benchOpening(desk, "bench");
  await desk.close();
  const p99 = percentile(each, 0.99);
  return [
    { what: "open, p50", figure: ms(percentile(each, 0.5)) },
    aimed("open, p99", p99, ms, "< 50 ms", p99 < AIM.p99Ms),
    { what: "open, slowest of 2,000", figure: ms(Math.max(...each)) },
    { what: "one after the other", figure: `${oneByOne.toFixed(0)} cases/s`, rate: oneByOne },
    { what: "16 in flight", figure: `${sixteen.toFixed(0)} cases/s`, rate: sixteen },
  ];
}

async function shareFigures(
  data: { databaseUrl: string | undefined; dataFolder: string },
  rates: readonly Rated[],
  rowBytes: number,
): Promise<Rated[]> {
  const inserts = await plainInserts(data, rowBytes);
  return [
    { what: `plain durable inserts of ${rowBytes} bytes`, figure: `${inserts.toFixed(0)} rows/s` },
    ...rates.flatMap(({ what, rate }) => {
      if (rate === undefined) return [];
      const share = rate / inserts;
      return [aimed(`share of that, ${what}`, share, percent, ">= 25 %", share >= AIM.share)];
    }),
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function withoutRate({ rate: _, ...figure }: Rated): Figure {
  return figure;
}

async function thinkingFigures(): Promise<Figure[]> {
  const { openReader } = await import("#src/desk.ts");
  const desk = { ...openReader({ ...readConfig({}), dataFolder: folder() }), given: async () => new Map() };
  await desk.speaks("zh-Hant");
  const texts = complaints(2_200, 23);
  const laps: Record<string, number[]> = { match: [], "match and triage": [], "draft and gift": [] };
  const lap = (step: string, start: number) => laps[step]?.push(performance.now() - start);
  for (const [place, complaint] of texts.entries()) {
    if (place === 200) for (const lapsOf of Object.values(laps)) lapsOf.length = 0;
    let start = performance.now();
    desk.matcher.match(complaint);
    lap("match", start);
    start = performance.now();
    const read = readCase({ complaint, by: "mei" }, desk);
    lap("match and triage", start);
    start = performance.now();
    await propose(read, desk, now());
    lap("draft and gift", start);
  }
  return Object.entries(laps).map(([what, values]) => ({
    what,
    figure: `p50 ${ms(percentile(values, 0.5))}, p99 ${ms(percentile(values, 0.99))}`,
  }));
}
