import { createHash } from "node:crypto";
import { matchesRoute, parametersOf } from "./faults.ts";
import { Refusal } from "./refusal.ts";

export interface Limit {
  readonly limit: number;
  readonly perMs: number;
}

/** A call that came though the client could have known that it was too early. */
export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly at: number;
  readonly kind: "over the limit" | "before retry_after had passed";
}

interface Bucket {
  used: number;
  resetAt: number;
  refusedUntil: number;
}

type Headers = Readonly<Record<string, string>>;

export class TooMany extends Refusal {
  readonly headers: Headers;

  constructor(retryMs: number, headers: Headers, global: boolean) {
    super(429, { message: "You are being rate limited.", retry_after: retryMs / 1000, global });
    this.headers = { ...headers, "Retry-After": String(Math.ceil(retryMs / 1000)) };
  }
}

export type RateLimits = ReturnType<typeof createRateLimits>;

export function createRateLimits() {
  const limits: { route: string; limit: Limit }[] = [];
  const buckets = new Map<string, Bucket>();
  const violations: Violation[] = [];
  let everywhere: Limit | undefined;

  function take(key: string, { limit, perMs }: Limit, method: string, path: string): { bucket: Bucket; over: boolean } {
    const now = Date.now();
    const known = buckets.get(key);
    const bucket = known && known.resetAt > now ? known : { used: 0, resetAt: now + perMs, refusedUntil: 0 };
    buckets.set(key, bucket);
    bucket.used += 1;
    const over = bucket.used > limit;
    if (over) {
      const kind = bucket.refusedUntil > now ? "before retry_after had passed" : "over the limit";
      violations.push({ method, path, at: now, kind });
      bucket.refusedUntil = bucket.resetAt;
    }
    return { bucket, over };
  }

  return {
    violations,
    limitRoute(route: string, limit: Limit) {
      limits.push({ route, limit });
    },
    limitEverything(limit: Limit | undefined) {
      everywhere = limit;
    },
    /** Counts a call; the headers that its answer carries. */
    count(method: string, path: string): Headers {
      const interaction = path.startsWith("/interactions/") || path.startsWith("/webhooks/");
      if (everywhere && !interaction) {
        const { bucket, over } = take("global", everywhere, method, path);
        const headers = { "X-RateLimit-Global": "true", "X-RateLimit-Scope": "global" };
        if (over) throw new TooMany(bucket.resetAt - Date.now(), headers, true);
      }
      const found = limits.find(({ route }) => matchesRoute(route, method, path));
      if (!found) return {};
      const [, pattern = ""] = found.route.split(" ");
      const [major = ""] = Object.values(parametersOf(pattern, path) ?? {});
      const { bucket, over } = take(`${found.route} ${major}`, found.limit, method, path);
      const headers = headersOf(found.route, found.limit, bucket);
      if (over) throw new TooMany(bucket.resetAt - Date.now(), { ...headers, "X-RateLimit-Scope": "user" }, false);
      return headers;
    },
  };
}

function headersOf(route: string, { limit }: Limit, { used, resetAt }: Bucket): Headers {
  return {
    "X-RateLimit-Limit": String(limit),
    "X-RateLimit-Remaining": String(Math.max(0, limit - used)),
    "X-RateLimit-Reset": (resetAt / 1000).toFixed(3),
    "X-RateLimit-Reset-After": ((resetAt - Date.now()) / 1000).toFixed(3),
    "X-RateLimit-Bucket": createHash("md5").update(route).digest("hex"),
  };
}
