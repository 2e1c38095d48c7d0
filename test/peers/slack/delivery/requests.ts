import { createHmac } from "node:crypto";
import type { Fields } from "../json.ts";
import { parsed } from "../json.ts";
import { type Attempt, type Door, failed, type Kind, type Retry } from "./attempt.ts";

/** Signed as https://docs.slack.dev/authentication/verifying-requests-from-slack says. */
export function createRequests(url: string, signingSecret: string, ackLimitMs: number): Door {
  return {
    async send(kind, payload, retry): Promise<Attempt> {
      const since = performance.now();
      const body = bodyOf(kind, payload);
      const timestamp = String(Math.floor(Date.now() / 1_000));
      const signature = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
      try {
        const response = await fetch(url, {
          method: "POST",
          body,
          headers: {
            "content-type": kind === "events_api" ? "application/json" : "application/x-www-form-urlencoded",
            "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            "x-slack-request-timestamp": timestamp,
            "x-slack-signature": `v0=${signature}`,
            ...retryHeaders(retry),
          },
          signal: AbortSignal.timeout(ackLimitMs),
        });
        const text = await response.text();
        const noRetry = response.headers.get("x-slack-no-retry") === "1";
        if (!response.ok) return { ...failed("http_error", since, response.status), noRetry };
        const ack = text === "" ? undefined : (parsed(text) ?? text);
        const ackMs = performance.now() - since;
        return { ackMs, ack, timedOut: false, failure: undefined, status: response.status, noRetry };
      } catch (cause) {
        const late = cause instanceof Error && cause.name === "TimeoutError";
        return failed(late ? "timeout" : "connection_failed", since);
      }
    },
  };
}

function bodyOf(kind: Kind, payload: Fields): string {
  if (kind === "events_api") return JSON.stringify(payload);
  if (kind === "interactive") return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(Object.entries(payload).map(([name, value]) => [name, String(value)])).toString();
}

function retryHeaders(retry: Retry | undefined): Record<string, string> {
  if (!retry) return {};
  const reason = retry.reason === "timeout" ? "http_timeout" : retry.reason;
  return { "x-slack-retry-num": String(retry.number), "x-slack-retry-reason": reason };
}
