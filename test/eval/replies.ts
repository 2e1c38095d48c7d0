import { readFileSync } from "node:fs";
import { z } from "zod";
import { CheckInput, checkReplyDoor } from "#src/doors/check-reply.ts";
import { LANGUAGES } from "#src/languages.ts";
import { english } from "#test/fixtures/house.ts";
import { realReader } from "#test/fixtures/reader.ts";
import { share, shown } from "./shares.ts";
import { printTable } from "./tables.ts";

/** A reply and what a person says of it: the check that must catch it, or null where nothing may stop it. */
const Judged = CheckInput.extend({ id: z.string(), script: z.enum(LANGUAGES), expect: z.string().nullable() });
type Judged = z.infer<typeof Judged>;

const Answer = z.object({
  ok: z.boolean(),
  findings: z.array(z.object({ check: z.string(), level: z.string(), quote: z.string(), why: z.string() })),
});

export interface Outcome {
  readonly reply: Judged;
  /** Caught by anything at all, a bad reply by its own check, a good one stopped by a block. */
  readonly found: boolean;
  readonly caught: boolean;
  readonly stopped: boolean;
  readonly findings: z.infer<typeof Answer>["findings"];
}

const desk = { ...realReader(), given: async () => new Map<string, number>() };

/** Every reply of a file held against the checks. */
export async function outcomesOf(file: string): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.trim() === "") continue;
    const reply = Judged.parse(JSON.parse(line));
    const { ok, findings } = Answer.parse(await checkReplyDoor(reply, desk, new Date(), english));
    outcomes.push({
      reply,
      found: findings.length > 0,
      caught: findings.some(({ check }) => check === reply.expect),
      stopped: !ok,
      findings,
    });
  }
  return outcomes;
}

/** Bad replies caught, by check and script; good ones stopped. */
export function printReplies(title: string, outcomes: readonly Outcome[]): void {
  const bad = outcomes.filter(({ reply }) => reply.expect !== null);
  const good = outcomes.filter(({ reply }) => reply.expect === null);
  const checks = [...new Set(bad.map(({ reply }) => reply.expect ?? ""))];
  const cells = (some: readonly Outcome[], is: (outcome: Outcome) => boolean) => [
    ...LANGUAGES.map((script) => {
      const of = some.filter(({ reply }) => reply.script === script);
      return `${of.filter(is).length}/${of.length}`;
    }),
    shown(share(some, is)),
  ];
  const rows = checks.map((check) => [
    check,
    ...cells(
      bad.filter(({ reply }) => reply.expect === check),
      ({ caught }) => caught,
    ),
  ]);
  printTable(
    title,
    ["reply", ...LANGUAGES, "all"],
    [
      ...rows,
      ["bad: by its own check", ...cells(bad, ({ caught }) => caught)],
      ["bad: by any", ...cells(bad, ({ found }) => found)],
      ["good: stopped", ...cells(good, ({ stopped }) => stopped)],
      ["good: warned or stopped", ...cells(good, ({ found }) => found)],
    ],
  );
}

if (import.meta.main) {
  const [file = "", details] = process.argv.slice(2);
  const outcomes = await outcomesOf(file);
  if (details === "--each") {
    for (const { reply, caught, stopped, findings } of outcomes) {
      if (reply.expect === null ? !stopped && findings.length === 0 : caught) continue;
      const told = findings.map(({ check, level, quote }) => `${check} (${level}): ${quote}`).join("; ");
      process.stdout.write(`${reply.id} ${reply.expect ?? "good"}: ${told || "nothing found"}\n  ${reply.text}\n`);
    }
  }
  printReplies(file, outcomes);
}
