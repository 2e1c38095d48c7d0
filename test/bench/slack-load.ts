import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { complaints } from "./complaints.ts";

export const SECRET = "bench-signing-secret";
const CHANNELS = 200;
const USERS = 50;

export interface Load {
  readonly url: string;
  /** Where private answers go. */
  readonly answers: string;
  readonly agent: Agent;
}

export function loadOn(url: string, answers: string): Load {
  return { url, answers, agent: new Agent({ keepAlive: true, maxSockets: 128 }) };
}

const texts = complaints(4_000, 11);

/** The number that a complaint of the load carries, out of a form-encoded body. */
export function complaintNumber(body: string): number | undefined {
  const found = /Case%20number%20(\d+)|Case\+number\+(\d+)/.exec(body);
  return found ? Number(found[1] ?? found[2]) : undefined;
}

/** One signed `/case open`; resolves to the milliseconds until it was acknowledged. */
export function openOne({ url, answers, agent }: Load, number: number): Promise<number> {
  const text = `open ${texts[number % texts.length] ?? ""} Case number ${number}`;
  const body = new URLSearchParams({
    command: "/case",
    text,
    user_id: `U${number % USERS}`,
    user_name: "mei",
    channel_id: `C${number % CHANNELS}`,
    channel_name: "complaints",
    team_id: "T1",
    team_domain: "bench",
    api_app_id: "A1",
    token: "t",
    is_enterprise_install: "false",
    trigger_id: `bench.${process.pid}.${number}`,
    response_url: `${answers}/answer`,
  }).toString();
  const at = String(Math.floor(Date.now() / 1_000));
  const signature = `v0=${createHmac("sha256", SECRET).update(`v0:${at}:${body}`).digest("hex")}`;
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": String(Buffer.byteLength(body)),
    "x-slack-request-timestamp": at,
    "x-slack-signature": signature,
  };
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", headers, agent }, (response) => {
      let said = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        said += chunk;
      });
      response.on("end", () => {
        if (response.statusCode !== 200 || said.includes("Not saved"))
          reject(new Error(`${response.statusCode} ${said}`));
        else resolve(performance.now() - begun);
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** So many, evenly, so many a second; the latencies, and when each was begun. */
export async function steadily(load: Load, from: number, count: number, perSecond: number) {
  const begun = new Map<number, number>();
  const start = performance.now();
  const running: Promise<number>[] = [];
  for (let at = 0; at < count; at += 1) {
    const due = start + (at * 1_000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    begun.set(from + at, performance.now());
    running.push(openOne(load, from + at));
  }
  return { latencies: await Promise.all(running), begun };
}

/** So many with so many under way at any time; the milliseconds until the last was acknowledged. */
export async function flatOut(load: Load, from: number, count: number, underWay: number): Promise<number> {
  const start = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < count) {
      next += 1;
      await openOne(load, from + next - 1);
    }
  };
  await Promise.all(Array.from({ length: underWay }, worker));
  return performance.now() - start;
}
