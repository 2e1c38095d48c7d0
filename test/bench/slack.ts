/**
 * `npm run bench:chat`: what it costs to be in Slack, in one run: how soon a command is acknowledged and its card handed over,
 * and how many a second are done with all their work, beside a Bolt app that only acknowledges. The desk is one process, the
 * load and Slack's side another, on this machine.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { REPOSITORY } from "#test/fixtures/house.ts";
import { freePort } from "#test/fixtures/slack.ts";
import { type Figure, ms, percentile, perSecond, printTable } from "./figures.ts";
import { flatOut, type SendOne, steadily } from "./pace.ts";
import { loadOn, openOne, SECRET } from "./slack-load.ts";
import { SlackSink } from "./slack-sink.ts";

const STEADY = { count: 2_000, perSecond: 50 };
const BURST = { count: 3_000, underWay: 32 };
const WARM_UP = 300;
const PATIENCE_MS = 120_000;

console.log(`Makegood in Slack on ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
const bare = await measured("bare");
const desk = await measured("desk");
printTable("Slack over HTTP: 2,000 /case open at 50 a second over 200 channels", [
  { what: "bare Bolt app: acknowledged, p50", figure: ms(percentile(bare.latencies, 0.5)) },
  { what: "bare Bolt app: acknowledged, p99", figure: ms(percentile(bare.latencies, 0.99)) },
  { what: "desk: acknowledged, p50", figure: ms(percentile(desk.latencies, 0.5)) },
  aimed("desk: acknowledged, p99", percentile(desk.latencies, 0.99), percentile(bare.latencies, 0.99)),
  { what: "desk: card handed over, p50", figure: ms(percentile(desk.toCard, 0.5)) },
  { what: "desk: card handed over, p99", figure: ms(percentile(desk.toCard, 0.99)) },
]);
const share = desk.rate / bare.rate;
printTable("Slack over HTTP: as fast as it goes, 32 under way", [
  { what: "bare Bolt app: acknowledged, nothing done", figure: `${bare.rate.toFixed(0)}/s` },
  { what: "desk: acknowledged", figure: `${desk.ackRate.toFixed(0)}/s` },
  { what: "desk: committed, matched, drafted, sized, card handed over", figure: `${desk.rate.toFixed(0)}/s` },
  { what: "share of the bare app", figure: `${(share * 100).toFixed(1)} %`, aim: ">= 10 %", reached: share >= 0.1 },
]);

function aimed(what: string, value: number, bareP99: number): Figure {
  const ratio = value / bareP99;
  return { what, figure: `${ms(value)} (${ratio.toFixed(1)} × bare)`, aim: "<= 2 × bare", reached: ratio <= 2 };
}

async function measured(which: "bare" | "desk") {
  const sink = new SlackSink();
  const side = await sink.listen();
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "makegood-bench-"));
  const child = which === "bare" ? startBare(port, side) : startDesk(port, side, folder);
  try {
    await opened(child);
    const load = loadOn(`http://127.0.0.1:${port}/slack/events`, side);
    const open: SendOne = (number) => openOne(load, number);
    await flatOut(open, 0, WARM_UP, 8);
    if (which === "desk") await carded(sink, WARM_UP);
    const steady = await steadily(open, WARM_UP, STEADY.count, STEADY.perSecond);
    const toCard = which === "desk" ? await cardTimes(sink, steady.begun) : [];
    return { latencies: steady.latencies, toCard, ...(await burst(open, sink, which)) };
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
    sink.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function cardTimes(sink: SlackSink, begun: ReadonlyMap<number, number>): Promise<number[]> {
  await carded(sink, WARM_UP + STEADY.count);
  return [...begun].map(([number, at]) => (sink.cards.get(number) ?? Number.NaN) - at);
}

async function burst(
  open: SendOne,
  sink: SlackSink,
  which: "bare" | "desk",
): Promise<{ ackRate: number; rate: number }> {
  const from = WARM_UP + STEADY.count;
  const start = performance.now();
  const acknowledged = await flatOut(open, from, BURST.count, BURST.underWay);
  const ackRate = perSecond(BURST.count, acknowledged);
  if (which === "bare") return { ackRate, rate: ackRate };
  await carded(sink, from + BURST.count);
  return { ackRate, rate: perSecond(BURST.count, Math.max(...sink.cards.values()) - start) };
}

async function carded(sink: SlackSink, wanted: number): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (sink.cards.size < wanted) {
    if (performance.now() > end) throw new Error(`${sink.cards.size} of ${wanted} cards came`);
    await wait(5);
  }
}

function startBare(port: number, side: string): ChildProcess {
  const args = ["test/bench/bare-bolt.ts", String(port), SECRET, `${side}/api/`];
  return spawn(process.execPath, args, { cwd: REPOSITORY, stdio: ["ignore", "ignore", "pipe"] });
}

function startDesk(port: number, side: string, folder: string): ChildProcess {
  const env = {
    ...process.env,
    SLACK_BOT_TOKEN: "xoxb-bench",
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: `${side}/api/`,
    PORT: String(port),
    MAKEGOOD_DATA: folder,
    DATABASE_URL: "",
  };
  return spawn(process.execPath, ["src/main.ts"], { cwd: REPOSITORY, env, stdio: ["ignore", "ignore", "pipe"] });
}

async function opened(child: ChildProcess): Promise<void> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    if (said.length < 10_000) said += chunk;
    if (/"level":"error"/.test(chunk)) process.stderr.write(chunk.slice(0, 500));
  });
  while (!said.includes("the desk is open")) {
    if (child.exitCode !== null) throw new Error(said);
    await wait(10);
  }
}
