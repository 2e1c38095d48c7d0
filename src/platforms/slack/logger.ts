import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../../log.ts";

/** What Slack's SDK has to say, in the desk's own log: warnings and errors, never what people wrote. */
export function boltLogger(log: Log): Logger {
  const said = (parts: readonly unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" ");
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.info("Slack's SDK warns", { said: said(parts) }),
    error: (...parts) => log.error("Slack's SDK reports", { said: said(parts) }),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
