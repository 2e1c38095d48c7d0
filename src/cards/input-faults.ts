import { z } from "zod";
import type { Say } from "./say.ts";

const LOCALES = { en: z.locales.en, "zh-Hans": z.locales.zhCN, "zh-Hant": z.locales.zhTW } as const;

/** What is wrong with an input, in the reader's words: "field: what; field: what". */
export function inputFaults(schema: z.ZodType, input: unknown, say: Say): string {
  const { localeError } = LOCALES[say.language]();
  const result = schema.safeParse(input, {
    error: (issue) => {
      if (isMissing(issue)) return say("card.help.required");
      if (issue.code !== "invalid_value") return localeError(issue);
      return say("card.help.one-of", { values: issue.values.map(String).join(", ") });
    },
  });
  const issues = result.error?.issues ?? [];
  return issues.map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message)).join("; ");
}

/** A field that was left out is called needed; the parser's own words for it are a programmer's. */
function isMissing(issue: z.core.$ZodRawIssue): boolean {
  return (issue.code === "invalid_type" || issue.code === "invalid_value") && issue.input === undefined;
}
