import { isWordKey, type Say } from "./say.ts";

interface Finding {
  readonly code: string;
  readonly quote?: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** What a check found, in the reader's language. */
export function checkWords({ code, quote = "", facts }: Finding, say: Say): string {
  const key = `check.${code}`;
  return isWordKey(key) ? say(key, { quote, ...facts }) : code;
}
