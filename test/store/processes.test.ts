import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { expect, test } from "vitest";
import { describeOnBothDatabases } from "#test/databases.ts";
import { type Desk, openDesk, opening } from "./desk.ts";

describeOnBothDatabases("several processes on one database", (fresh) => {
  test("start at once on an empty one and number their cases together", async () => {
    const config = JSON.stringify(await fresh());
    const openers = ["a", "b", "c"].map((prefix) => opener(config, prefix, 40));
    const codes = await Promise.all(openers.map((one) => one.ended));
    expect(codes).toEqual([0, 0, 0]);
    const desk = await openDesk(JSON.parse(config));
    await expectConsecutive(desk, 120);
    await desk.close();
  });

  test("killed while they answer lose nothing that was answered and do nothing twice", async () => {
    const config = JSON.stringify(await fresh());
    let rounds = 0;
    for (const acknowledgements of [1, 7, 20, 33, 60]) {
      const prefix = `round${rounds++}-`;
      const process = opener(config, prefix, 100_000);
      const answered = await process.killedAfter(acknowledgements);
      const desk = await openDesk(JSON.parse(config));
      for (const [id, caseId] of answered) {
        expect((await desk.invocation(id))?.reply).toEqual({ card: caseId });
        expect(await desk.caseById(caseId)).toBeDefined();
        expect(await desk.open(opening(id))).toEqual({ kind: "repeated", reply: { card: caseId } });
      }
      await expectConsecutive(desk);
      await desk.close();
    }
    expect(rounds).toBe(5);
  });
});

async function expectConsecutive(desk: Desk, count?: number): Promise<void> {
  const cases = await desk.queue({ limit: 100_000 });
  const numbers = cases.map((row) => row.number).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: count ?? cases.length }, (_, n) => n + 1));
  for (const { id } of cases.slice(-20)) expect(await desk.history(id)).toHaveLength(2);
}

function opener(config: string, prefix: string, count: number) {
  const script = new URL("./opener.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [script, config, prefix, `${count}`], { stdio: ["ignore", "pipe", "inherit"] });
  return {
    ended: once(child, "close").then(([code]) => code),
    killedAfter: (lines: number) => killedAfter(child, lines),
  };
}

/** What it had answered before it was killed, invocation by invocation. */
async function killedAfter(child: ChildProcessByStdio<null, Readable, null>, acknowledgements: number) {
  const answered = new Map<string, string>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [id = "", kind, caseId = ""] = line.split(" ");
    if (kind === "committed") answered.set(id, caseId);
    if (answered.size >= acknowledgements) child.kill("SIGKILL");
  }
  return answered;
}
