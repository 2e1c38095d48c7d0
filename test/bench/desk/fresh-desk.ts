import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Desk, openDesk } from "#test/fixtures/desk.ts";

/** All that the benchmark knows of a desk. */
export interface FreshDesk extends Pick<Desk, "say" | "later" | "store" | "library" | "logged" | "close"> {
  /** Resolves when nothing is on its way to the case any more. The composer has written its draft when a command returns. */
  settled(caseId: string): Promise<void>;
}

export type OpenFreshDesk = () => Promise<FreshDesk>;

/** A desk that has never seen a case, on a database of its own that goes with it. */
export const openFreshDesk: OpenFreshDesk = async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), "makegood-desk-bench-"));
  const desk = await openDesk({ dataFolder });
  return {
    ...desk,
    settled: async () => {},
    async close() {
      await desk.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
};
