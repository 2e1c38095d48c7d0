import { REST, RequestMethod, type RouteLike } from "discord.js";
import type { Log } from "../../log.ts";
import { codesOf } from "./faults.ts";
import type { TextFile } from "./messages.ts";

/** One call, with its retries and what it waits for, ends before anybody else may take over the place that it posts to. */
const WHOLE_MS = 7_500;
const TRY_MS = 3_500;
/** A longer wait is somebody else's turn meanwhile. */
const LONGEST_WAIT_MS = 1_500;

const METHODS = {
  get: RequestMethod.Get,
  post: RequestMethod.Post,
  patch: RequestMethod.Patch,
  put: RequestMethod.Put,
} as const;

export interface Request {
  readonly method: keyof typeof METHODS;
  readonly route: RouteLike;
  readonly body?: object;
  readonly files?: readonly TextFile[];
  readonly query?: Readonly<Record<string, string>>;
}

/** Calls of one errand. */
export interface Caller {
  call(request: Request): Promise<unknown>;
}

/** Discord's web API. It works whether or not the gateway is connected. */
export class Api implements Caller {
  readonly #token: string;
  readonly #log: Log;
  readonly #bot: REST;
  readonly #interactions: REST;
  #refused = false;

  constructor({ apiUrl, token }: { apiUrl: string; token: string }, log: Log) {
    this.#token = token;
    this.#log = log;
    this.#bot = restFor(apiUrl, 50);
    // Answers to interactions are outside the limit of a bot as a whole.
    this.#interactions = restFor(apiUrl, Number.POSITIVE_INFINITY);
  }

  /** Whether Discord last said that the token is not valid. */
  get refused(): boolean {
    return this.#refused;
  }

  call(request: Request): Promise<unknown> {
    return this.#call(request, AbortSignal.timeout(WHOLE_MS));
  }

  /** The same, for an errand of several calls that share the time of one. */
  errand(): Caller {
    const ended = AbortSignal.timeout(WHOLE_MS);
    return { call: (request) => this.#call(request, ended) };
  }

  async #call(request: Request, ended: AbortSignal): Promise<unknown> {
    // A refused call makes the client forget its token.
    this.#bot.setToken(this.#token);
    try {
      const answer = await inTime(this.#bot, request, true, ended);
      this.#refused = false;
      return answer;
    } catch (error) {
      if (codesOf(error)?.status === 401 && !this.#refused) {
        this.#refused = true;
        this.#log.error(
          "Discord refuses the token: reset it under “Bot” in the developer portal, set DISCORD_TOKEN, restart",
        );
      }
      throw error;
    }
  }

  /** To an interaction: its own token says who may. */
  answer(request: Request, withinMs: number = WHOLE_MS): Promise<unknown> {
    return inTime(this.#interactions, request, false, AbortSignal.timeout(withinMs));
  }
}

function restFor(api: string, globalRequestsPerSecond: number): REST {
  const rejectOnRateLimit = ({ retryAfter, timeToReset }: { retryAfter: number; timeToReset: number }) =>
    Math.max(retryAfter, timeToReset) > LONGEST_WAIT_MS;
  return new REST({ api, version: "10", timeout: TRY_MS, retries: 1, rejectOnRateLimit, globalRequestsPerSecond });
}

async function inTime(rest: REST, request: Request, auth: boolean, ended: AbortSignal): Promise<unknown> {
  const sending = rest.request({ ...optionsOf(request), auth, signal: ended });
  const over = new AbortController();
  // Where the client sleeps through a limit it does not hear the signal; what it then sends is not sent any more.
  const late = new Promise<never>((_, reject) => {
    const tooLate = () => reject(new Error("Discord did not answer in time"));
    if (ended.aborted) tooLate();
    else ended.addEventListener("abort", tooLate, { signal: over.signal });
  });
  sending.catch(() => {});
  try {
    return await Promise.race([late, sending]);
  } finally {
    over.abort();
  }
}

function optionsOf({ method, route, body, files = [], query }: Request) {
  return {
    method: METHODS[method],
    fullRoute: route,
    ...(query ? { query: new URLSearchParams(query) } : {}),
    ...(body ? { body } : {}),
    ...(files.length > 0
      ? { files: files.map(({ name, text }) => ({ name, data: Buffer.from(text), contentType: "text/plain" })) }
      : {}),
  };
}
