/**
 * `npm run bench:discord`: what it costs to be in Discord, in one run: how soon an interaction is acknowledged and its card
 * handed over, and how many a second are done with all their work, beside a discord.js client that only acknowledges. The
 * desk is one process, the load and Discord's side another, on this machine.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { REPOSITORY } from "#test/fixtures/house.ts";
import { DiscordSink, TOKEN } from "./discord-sink.ts";
import { type Figure, ms, percentile, perSecond, printTable } from "./figures.ts";
import { flatOut, type SendOne, steadily } from "./pace.ts";

const STEADY = { count: 2_000, perSecond: 50 };
const BURST = { count: 3_000, underWay: 32 };
const WARM_UP = 300;
const PATIENCE_MS = 120_000;
const CALLS_A_SECOND = 50;

console.log(`Makegood in Discord on ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
console.log(
  "Discord's side answers without looking closely; its limit of 50 calls a second, which the desk keeps to by",
);
console.log("itself, is lifted on both sides, since it would be all that is measured.");
const bare = await measured("bare");
const desk = await measured("desk");
printTable("Discord over the gateway: 2,000 /case open at 50 a second over 200 channels", [
  { what: "bare discord.js client: acknowledged, p50", figure: ms(percentile(bare.latencies, 0.5)) },
  { what: "bare discord.js client: acknowledged, p99", figure: ms(percentile(bare.latencies, 0.99)) },
  { what: "desk: acknowledged, p50", figure: ms(percentile(desk.latencies, 0.5)) },
  aimed("desk: acknowledged, p99", percentile(desk.latencies, 0.99), percentile(bare.latencies, 0.99)),
  { what: "desk: card handed over, p50", figure: ms(percentile(desk.toCard, 0.5)) },
  { what: "desk: card handed over, p99", figure: ms(percentile(desk.toCard, 0.99)) },
]);
const share = desk.rate / bare.rate;
printTable("Discord over the gateway: as fast as it goes, 32 under way", [
  { what: "bare discord.js client: acknowledged, nothing done", figure: `${bare.rate.toFixed(0)}/s` },
  { what: "desk: acknowledged", figure: `${desk.ackRate.toFixed(0)}/s` },
  { what: "desk: committed, matched, drafted, sized, card handed over", figure: `${desk.rate.toFixed(0)}/s` },
  {
    what: "share of the bare client",
    figure: `${(share * 100).toFixed(1)} %`,
    aim: ">= 10 %",
    reached: share >= 0.1,
  },
  { what: "calls for each case that count against Discord's limit", figure: desk.callsEach.toFixed(2) },
  { what: "cases that Discord's limit allows", figure: `${(CALLS_A_SECOND / desk.callsEach).toFixed(0)}/s` },
]);

function aimed(what: string, value: number, bareP99: number): Figure {
  const ratio = value / bareP99;
  return { what, figure: `${ms(value)} (${ratio.toFixed(1)} × bare)`, aim: "<= 2 × bare", reached: ratio <= 2 };
}

async function measured(which: "bare" | "desk") {
  const sink = new DiscordSink();
  const api = await sink.listen();
  const folder = mkdtempSync(join(tmpdir(), "makegood-bench-"));
  const child = which === "bare" ? startBare(api) : startDesk(api, sink.guildId, folder);
  const open: SendOne = (number) => sink.open(number);
  try {
    await opened(child);
    await flatOut(open, 0, WARM_UP, 8);
    if (which === "desk") await carded(sink, WARM_UP);
    const steady = await steadily(open, WARM_UP, STEADY.count, STEADY.perSecond);
    const toCard = which === "desk" ? await cardTimes(sink, steady.begun) : [];
    const { ackRate, rate } = await burst(open, sink, which);
    const callsEach = sink.calls / Math.max(1, sink.cards.size);
    return { latencies: steady.latencies, toCard, ackRate, rate, callsEach };
  } finally {
    child.kill("SIGKILL");
    await once(child, "exit");
    sink.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function cardTimes(sink: DiscordSink, begun: ReadonlyMap<number, number>): Promise<number[]> {
  await carded(sink, WARM_UP + STEADY.count);
  return [...begun].map(([number, at]) => (sink.cards.get(number) ?? Number.NaN) - at);
}

async function burst(open: SendOne, sink: DiscordSink, which: "bare" | "desk") {
  const from = WARM_UP + STEADY.count;
  const start = performance.now();
  const acknowledged = await flatOut(open, from, BURST.count, BURST.underWay);
  const ackRate = perSecond(BURST.count, acknowledged);
  if (which === "bare") return { ackRate, rate: ackRate };
  await carded(sink, from + BURST.count);
  return { ackRate, rate: perSecond(BURST.count, Math.max(...sink.cards.values()) - start) };
}

async function carded(sink: DiscordSink, wanted: number): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (sink.cards.size < wanted) {
    if (performance.now() > end) throw new Error(`${sink.cards.size} of ${wanted} cards came`);
    await wait(5);
  }
}

function startBare(api: string): ChildProcess {
  const args = ["test/bench/bare-discord.ts", TOKEN, api];
  return spawn(process.execPath, args, { cwd: REPOSITORY, stdio: ["ignore", "ignore", "pipe"] });
}

function startDesk(api: string, guildId: string, folder: string): ChildProcess {
  const env = {
    ...process.env,
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: api,
    DISCORD_GUILD_ID: guildId,
    MAKEGOOD_DATA: folder,
    DATABASE_URL: "",
  };
  const args = ["test/bench/discord-desk.ts"];
  return spawn(process.execPath, args, { cwd: REPOSITORY, env, stdio: ["ignore", "ignore", "pipe"] });
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
