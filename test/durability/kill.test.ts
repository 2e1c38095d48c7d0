import { expect, test } from "vitest";
import { describeOnPostgres, describeOnSqlite } from "#test/databases.ts";
import { killRounds, type Tally } from "./rounds.ts";

const proving = process.env.MODE === "prove";
const SEED = 20_260_302;

describeOnSqlite("a desk killed while it works", (fresh) => {
  const rounds = proving ? 50 : 6;
  test(`keeps what it acknowledged and does nothing twice, ${rounds} times over`, { timeout: 300_000 }, async () => {
    const tally = await killRounds(rounds, await fresh(), SEED);
    report("SQLite", tally);
    expect(tally.midCommand).toBeGreaterThanOrEqual(Math.ceil(rounds * 0.8));
  });
});

describeOnPostgres("a desk killed while it works", (fresh) => {
  const rounds = proving ? 10 : 2;
  test(`keeps what it acknowledged and does nothing twice, ${rounds} times over`, { timeout: 300_000 }, async () => {
    const tally = await killRounds(rounds, await fresh(), SEED);
    report("PostgreSQL", tally);
    expect(tally.midCommand).toBeGreaterThanOrEqual(Math.ceil(rounds * 0.8));
  });
});

function report(database: string, { rounds, acknowledged, midCommand, inTheAir, keptUnseen }: Tally): void {
  console.log(
    `${database}: ${rounds} kills, ${midCommand} of them while a command was in progress; ${acknowledged} commands acknowledged, ` +
      `none lost, none done twice; ${inTheAir} in the air, of which ${keptUnseen} were kept whole and the rest left nothing.`,
  );
}
