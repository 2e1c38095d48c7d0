import type { Fields } from "../json.ts";

export type Kind = "slash_commands" | "interactive" | "events_api";
export type Retry = { number: number; reason: string };

export type Attempt = {
  ackMs: number;
  /** The parsed body of the acknowledgement. */
  ack: unknown;
  timedOut: boolean;
  /** Why it counts as not delivered: `timeout`, `no_connection`, `connection_failed`, `http_error`. */
  failure: string | undefined;
  status: number | undefined;
  /** The app asked not to be sent it again. */
  noRetry: boolean;
};

/** One way to the app. */
export type Door = { send(kind: Kind, payload: Fields, retry: Retry | undefined): Promise<Attempt> };

export function failed(failure: string, since: number, status?: number): Attempt {
  const timedOut = failure === "timeout";
  return { ackMs: performance.now() - since, ack: undefined, timedOut, failure, status, noRetry: false };
}
