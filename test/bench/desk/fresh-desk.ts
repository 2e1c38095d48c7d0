import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "#src/config.ts";
import { type Desk, openDesk } from "#test/fixtures/desk.ts";

/** All that the benchmark knows of a desk. */
export interface FreshDesk extends Pick<Desk, "say" | "later" | "store" | "library" | "logged" | "close"> {
  /** Resolves when nothing is on its way to the case any more: the model, where there is one, has written or given up. */
  settled(caseId: string): Promise<void>;
}

export type OpenFreshDesk = () => Promise<FreshDesk>;

/** The one of the environment, as for the desk itself. */
const { model } = readConfig(process.env);
export const drafting = model === null ? "the composer" : `${model.provider}:${model.model}, else the composer`;

/** A desk that has never seen a case, on a database of its own that goes with it. */
export const openFreshDesk: OpenFreshDesk = async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), "makegood-desk-bench-"));
  const desk = await openDesk({ dataFolder }, undefined, undefined, model);
  return {
    ...desk,
    settled: () => desk.written(),
    async close() {
      await desk.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};
