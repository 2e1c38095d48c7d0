import { createHmac } from "node:crypto";
import { Agent, request } from "node:http";
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
