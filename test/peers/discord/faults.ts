/** What goes wrong with the next calls of a route. */
export interface Fault {
  readonly times?: number;
  /** A bare answer with this status. */
  readonly status?: number;
  /** A refusal with Discord's own code. */
  readonly code?: number;
  readonly delayMs?: number;
  /** No answer ever comes. */
  readonly hang?: boolean;
  /** The connection ends before anything is done. */
  readonly dropBeforeDoing?: boolean;
  /** It is done, but the connection ends before the answer. */
  readonly dropAfterDoing?: boolean;
  /** Whether a dropped connection is reset (ECONNRESET) rather than ended. */
  readonly reset?: boolean;
}

export type Faults = ReturnType<typeof createFaults>;

export function createFaults() {
  let planned: { route: string; fault: Fault; left: number }[] = [];
  return {
    /** `POST /channels/:id/messages`, as the routes of the peer are written; any name stands behind a colon. */
    plan(route: string, fault: Fault) {
      planned.push({ route, fault, left: fault.times ?? 1 });
    },
    next(method: string, path: string): Fault | undefined {
      const found = planned.find(({ route, left }) => left > 0 && matchesRoute(route, method, path));
      if (!found) return undefined;
      found.left -= 1;
      return found.fault;
    },
    clear() {
      planned = [];
    },
  };
}

export function matchesRoute(route: string, method: string, path: string): boolean {
  const [wanted, pattern = ""] = route.split(" ");
  return wanted === method && parametersOf(pattern, path) !== undefined;
}

/** The values behind the colons of a pattern, where the path is of it. */
export function parametersOf(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? "";
    if (part.startsWith(":")) found[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return found;
}
