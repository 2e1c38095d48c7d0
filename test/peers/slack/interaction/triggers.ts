import { randomBytes } from "node:crypto";
import { TRIGGER_MS } from "../limits.ts";
import { Refused } from "../refused.ts";

export type Trigger = { user: string; viewId: string | undefined };
export type Triggers = ReturnType<typeof createTriggers>;

export function createTriggers(now: () => number) {
  const issued = new Map<string, Trigger & { at: number; used: boolean }>();
  let count = 0;

  return {
    issue(user: string, viewId?: string): string {
      const id = `${1_000_000_000_000 + count++}.${2_000_000_000_000}.${randomBytes(16).toString("hex")}`;
      issued.set(id, { user, viewId, at: now(), used: false });
      return id;
    },
    exchange(id: string): Trigger {
      const trigger = issued.get(id);
      if (!trigger) throw new Refused("invalid_trigger_id");
      if (trigger.used) throw new Refused("exchanged_trigger_id");
      if (now() - trigger.at > TRIGGER_MS) throw new Refused("expired_trigger_id");
      trigger.used = true;
      return trigger;
    },
  };
}
