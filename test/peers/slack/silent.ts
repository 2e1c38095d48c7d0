import { type Logger, LogLevel } from "@slack/web-api";

/** The SDK writes down every refusal; here they are wanted. */
export const SILENT: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};
