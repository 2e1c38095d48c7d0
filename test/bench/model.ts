/**
 * `npm run bench:model`: whether anybody notices that the language model hangs. A desk as a chat opens it takes fifty new cases a
 * second for a minute, while the model's server accepts every question and answers none; then it answers again, and the desk
 * catches up. All in one process, on a database of its own.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { plainText } from "#src/cards/card.ts";
import { readConfig } from "#src/config.ts";
import { type OpenDesk, openDesk } from "#src/desk.ts";
import { ModelWriter } from "#src/jobs/model-writer.ts";
import { createLog } from "#src/log.ts";
import { answerWith, completion, wildModel } from "#test/peers/wild-model.ts";
import { complaints } from "./complaints.ts";
import { mb, ms, percentile, printTable } from "./figures.ts";
import { answerTo } from "./model-answers.ts";

const A_SECOND = 50;
const WARM_UP = 300;
const BESIDE = 1_500;
const STALLED_S = 60;
const AFTER = 500;
/** Of a model that answers again: a fast one. */
const ANSWER_MS = 200;

const Asked = z.object({ messages: z.array(z.object({ content: z.string() })) });
const now = () => new Date();
const texts = complaints(4_000, 23);
const logged: string[] = [];
const log = createLog((line) => void logged.push(line), now);

console.log(`Makegood with a model that hangs, on ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
// Before and after, since others use this machine, too.
const withoutModel = () => onDesk({}, (_desk, open) => punctually(open, WARM_UP, BESIDE));
const before = await withoutModel();
let isStalled = true;
const model = await wildModel(async (response, _nth, asked) => {
  if (isStalled) return;
  await wait(ANSWER_MS);
  const { messages } = Asked.parse(JSON.parse(asked));
  answerWith(response, completion(answerTo(messages.map(({ content }) => content).join("\n"))));
});
const { baseUrl = "", model: name } = model.config();
const settings = { OPENAI_BASE_URL: baseUrl ?? "", MAKEGOOD_MODEL: `openai:${name}` };
const result = await onDesk(settings, async (desk, open, writer) => {
  const rss = [memory()];
  const seconds = (count: number, from: number) => punctually(open, from, count * A_SECOND);
  const first = await seconds(STALLED_S / 2, WARM_UP);
  rss.push(memory());
  const second = await seconds(STALLED_S / 2, WARM_UP + (STALLED_S / 2) * A_SECOND);
  rss.push(memory());
  isStalled = false;
  const after = await punctually(open, WARM_UP + STALLED_S * A_SECOND, AFTER);
  const begun = performance.now();
  await writer?.idle();
  const caughtUp = performance.now() - begun;
  rss.push(memory());
  return { rss, stalled: together([first, second]), after: together([after]), caughtUp, ...(await inTheEnd(desk)) };
});
await model.stop();
const without = together([before, await withoutModel()]);

const { stalled, after } = result;
const share = stalled.p99 / without.p99;
printTable(`First answers, ${A_SECOND} new cases a second`, [
  { what: `without a model, ${without.count} of them, p50`, figure: ms(without.p50) },
  { what: "without a model, p99", figure: ms(without.p99) },
  { what: "without a model, processor for each", figure: ms(without.cpu) },
  { what: `the model hangs, ${stalled.count} of them, p50`, figure: ms(stalled.p50) },
  {
    what: "the model hangs, p99",
    figure: `${ms(stalled.p99)} (${share.toFixed(1)} ×)`,
    aim: "<= 2 × without",
    reached: share <= 2,
  },
  { what: "the model hangs, processor for each", figure: ms(stalled.cpu) },
  { what: `it answers again, ${after.count} of them, p50`, figure: ms(after.p50) },
  { what: "it answers again, p99", figure: ms(after.p99) },
]);
const [start = 0, half = 0, minute = 0, end = 0] = result.rss;
printTable("Cases and memory", [
  { what: "cases", figure: String(result.cases) },
  { what: "without a draft", figure: String(result.bare), aim: "0", reached: result.bare === 0 },
  { what: "questions that the model got", figure: String(model.at.length) },
  { what: "all caught up after", figure: `${(result.caughtUp / 1_000).toFixed(0)} s` },
  { what: "RSS at the start", figure: mb(start) },
  { what: "RSS after 30 s", figure: mb(half) },
  { what: "RSS after 60 s", figure: mb(minute) },
  { what: "RSS in the end", figure: mb(end) },
  { what: "lines in the log", figure: String(logged.length) },
]);
console.log("\nWhat the cards say in the end");
for (const [line, count] of result.said) console.log(`  ${String(count).padStart(5)}  ${line}`);

type OpenOne = (number: number) => Promise<void>;

interface Slice {
  /** From when each was due, so that a desk which lets nobody in does not look quick. */
  readonly latencies: readonly number[];
  /** Of the processor, in milliseconds: what others do on this machine counts less in it. */
  readonly cpu: number;
}

/** So many, evenly. */
async function punctually(open: OpenOne, from: number, count: number): Promise<Slice> {
  const start = performance.now();
  const used = process.cpuUsage();
  const one = async (at: number) => {
    const due = start + (at * 1_000) / A_SECOND;
    await wait(Math.max(0, due - performance.now()));
    await open(from + at);
    return performance.now() - due;
  };
  const latencies = await Promise.all(Array.from({ length: count }, (_, at) => one(at)));
  const { user, system } = process.cpuUsage(used);
  return { latencies, cpu: (user + system) / 1_000 };
}

function together(slices: readonly Slice[]) {
  const latencies = slices.flatMap((slice) => slice.latencies);
  const cpu = slices.reduce((sum, slice) => sum + slice.cpu, 0) / latencies.length;
  return { count: latencies.length, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99), cpu };
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss();
}

/** A desk as a chat opens it, warm, on a new database. */
async function onDesk<Result>(
  model: Readonly<Record<string, string>>,
  use: (desk: OpenDesk, open: OpenOne, writer: ModelWriter | null) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "makegood-bench-"));
  const desk = await openDesk(readConfig({ MAKEGOOD_DATA: folder, ...model }), log, now);
  const { drafter } = desk;
  const writer = drafter && new ModelWriter({ ...desk, drafter, now, log });
  const [actor] = desk.library.house.people;
  if (!actor) throw new Error("the house names nobody");
  const open: OpenOne = async (number) => {
    const input = { text: texts[number % texts.length] ?? "", fault: "ours" };
    const reply = await desk.app.receive({ id: `bench-${number}`, command: "open-case", input, actor });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  };
  try {
    desk.matcher.match("");
    await drafter?.open();
    for (const language of ["en", "zh-Hans", "zh-Hant"] as const) await desk.speak(language);
    // The model is asked for none of these.
    for (let number = 0; number < WARM_UP; number += 1) await open(number);
    if (writer) desk.whenChanged((caseId) => writer.changed(caseId));
    return await use(desk, open, writer);
  } finally {
    await writer?.stop();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every case of the measured load, and what its card says of the model. */
async function inTheEnd({ app, store, library }: OpenDesk) {
  const [actor] = library.house.people;
  if (!actor) throw new Error("the house names nobody");
  const all = await store.queue({ limit: 100_000 });
  const cases = all.filter(({ number }) => number > WARM_UP);
  const said = new Map<string, number>();
  for (const { id } of cases) {
    const { card } = await app.receive({ id: `end-${id}`, command: "show-case", input: { case: id }, actor });
    const [, line = "nothing"] = /Language model\n(.*)/u.exec(plainText(card)) ?? [];
    const kind = line.replaceAll(/MG-\d+/gu, "MG-…").replace(/\(prompt.*/u, "(…)");
    said.set(kind, (said.get(kind) ?? 0) + 1);
  }
  return { cases: cases.length, bare: cases.filter(({ data }) => data.draft.text.trim() === "").length, said };
}
