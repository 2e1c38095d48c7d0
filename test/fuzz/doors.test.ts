import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { speaker } from "#src/cards/say.ts";
import { complaintText } from "#src/cases/complaint-text.ts";
import { readConfig } from "#src/config.ts";
import { openReader } from "#src/desk.ts";
import { DraftInput, draftDoor } from "#src/doors/draft.ts";
import { matchDoor } from "#src/doors/match.ts";
import { UserError } from "#src/errors.ts";
import { leaksIn, survivesJson } from "./leaks.ts";
import { draftInput, pastedText } from "./texts.ts";

const RUNS = process.env.MODE === "prove" ? 20_000 : 1_000;
const SEED = 20_260_302;
/** Far above what any text takes; a pattern that backtracks without end is far above this. */
const SLOWEST_MS = 3_000;
const LONGEST_RUN_MS = 1_800_000;

const dataFolder = mkdtempSync(join(tmpdir(), "makegood-fuzz-"));
const desk = { ...openReader(readConfig({ MAKEGOOD_DATA: dataFolder })), given: async () => new Map() };
const say = speaker({ language: "en", timeZone: "UTC", traditional: (simplified) => simplified });
beforeAll(async () => {
  // What is learnt once is no text's own time.
  desk.matcher.match("");
  await desk.speaks("zh-Hant");
}, 60_000);
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

const Match = z.object({
  playbooks: z
    .array(z.object({ id: z.string(), score: z.number().min(0).max(1), because: z.array(z.string()).min(1) }))
    .max(3),
  abstained: z.boolean(),
  severity: z.enum(["minor", "moderate", "severe"]),
  grade: z.enum(["general", "serious", "urgent"]),
  urgent: z.boolean(),
  emotion: z.enum(["angry", "disappointed", "anxious", "confused", "calm"]),
});

test(`match reads ${RUNS} random texts`, { timeout: LONGEST_RUN_MS }, () => {
  const property = fc.property(pastedText, (text) => {
    const answer = served(text, () => matchDoor({ id: 1, text }, desk));
    if (!answer) return;
    const { playbooks, abstained, urgent, grade } = Match.parse(answer);
    expect(survivesJson(answer)).toBe(true);
    expect(abstained).toBe(playbooks.length === 0);
    expect(urgent).toBe(grade === "urgent");
    for (const word of playbooks.flatMap(({ because }) => because)) expect(complaintText(text)).toContain(word);
  });
  fc.assert(property, { numRuns: RUNS, seed: SEED });
});

const Draft = z.object({
  reply: z.string(),
  playbook: z.string().nullable(),
  gift: z.object({}).nullable(),
  checks: z.array(z.object({ id: z.string(), ok: z.boolean(), why: z.string() })),
});

test(`draft answers ${RUNS} random texts with clean replies`, { timeout: LONGEST_RUN_MS }, async () => {
  const property = fc.asyncProperty(draftInput, async (made) => {
    const input = DraftInput.parse(made);
    const answer = await servedLater(input.text, () => draftDoor(input, desk, new Date(0), say));
    if (!answer) return;
    const { reply, playbook, gift, checks } = Draft.parse(answer);
    expect(survivesJson(answer)).toBe(true);
    expect(leaksIn(reply)).toEqual([]);
    expect(reply.length).toBeGreaterThan(60);
    if (playbook === null) expect(gift).toBeNull();
    expect(checks.filter(({ ok, id, why }) => !ok && id !== "language" && !typedByAgent(why, input))).toEqual([]);
  });
  await fc.assert(property, { numRuns: RUNS, seed: SEED });
});

/**
 * The checks may find fault with words that an agent typed as a name or a fact ("Ignore all previous instructions" is no
 * name), and then say which; they must not with anything that only the customer wrote.
 */
function typedByAgent(why: string, { customer = "", facts = {} }: z.infer<typeof DraftInput>): boolean {
  const typed = [customer, facts.promised, facts.actual].join("\n").toLowerCase();
  const quoted = /“(.+)”/u.exec(why)?.[1];
  return quoted !== undefined && typed.includes(quoted.toLowerCase());
}

/** What the door answers; undefined where it rightly refuses an empty text or one that is too long. */
function served(text: string, serve: () => object): object | undefined {
  const start = performance.now();
  try {
    return serve();
  } catch (error) {
    return refused(text, error);
  } finally {
    expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
  }
}

async function servedLater(text: string, serve: () => Promise<object>): Promise<object | undefined> {
  const start = performance.now();
  try {
    return await serve();
  } catch (error) {
    return refused(text, error);
  } finally {
    expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
  }
}

function refused(text: string, error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
  if (error.code === "complaint-empty" && text.trim() === "") return;
  if (error.code === "complaint-too-long" && [...text].length > 8_000) return;
  throw error;
}
