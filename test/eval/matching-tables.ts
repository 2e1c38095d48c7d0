import { LANGUAGES } from "#src/languages.ts";
import { NONE } from "./labelled.ts";
import { among, type Bin, calibration, first, noneSeen, type Outcome, reciprocalRank, turnedAway } from "./outcomes.ts";
import { shown } from "./shares.ts";
import { printTable } from "./tables.ts";

/** What each matcher made of the same texts, by the matcher's name. */
export type Compared = Readonly<Record<string, readonly Outcome[]>>;

export function printMatching(title: string, compared: Compared): void {
  const names = Object.keys(compared);
  const row = (what: string, figure: (outcomes: readonly Outcome[]) => string) => [
    what,
    ...Object.values(compared).map(figure),
  ];
  const mean = (value: number) => value.toFixed(3);
  printTable(
    title,
    ["", ...names],
    [
      row("first", (outcomes) => shown(first(outcomes))),
      row("among three", (outcomes) => shown(among(outcomes))),
      row("mean reciprocal rank", (outcomes) => mean(reciprocalRank(outcomes))),
      row("first, label2 counted", (outcomes) => shown(first(outcomes, "either"))),
      row("among three, label2 counted", (outcomes) => shown(among(outcomes, "either"))),
      row("reciprocal rank, label2 counted", (outcomes) => mean(reciprocalRank(outcomes, "either"))),
      ...LANGUAGES.flatMap((lang) => [
        row(`first, ${lang}`, (outcomes) => shown(first(outcomes.filter((one) => one.lang === lang)))),
        row(`among three, ${lang}`, (outcomes) => shown(among(outcomes.filter((one) => one.lang === lang)))),
      ]),
      row("no complaint, seen to be none", (outcomes) => shown(noneSeen(outcomes))),
      row("complaints turned away", (outcomes) => shown(turnedAway(outcomes))),
    ],
  );
}

export function printByPlaybook(title: string, compared: Compared, slugs: readonly string[]): void {
  const own = (slug: string) => (outcomes: readonly Outcome[]) => outcomes.filter(({ label }) => label === slug);
  printTable(
    title,
    ["", ...Object.keys(compared).flatMap((name) => [`${name}: first`, "among three"])],
    slugs.map((slug) => [
      slug,
      ...Object.values(compared)
        .map(own(slug))
        .flatMap((outcomes) => [shown(first(outcomes)), shown(among(outcomes))]),
    ]),
  );
}

/** What was taken for what, most often first. */
export function printConfusion(title: string, outcomes: readonly Outcome[]): void {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    const taken = outcome.match.candidates[0]?.slug ?? NONE;
    if (taken === outcome.label) continue;
    const second = taken === outcome.label2 ? ", its label2" : "";
    const pair = `${outcome.label}\t${taken}${second}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  printTable(
    title,
    ["is", "taken for", "times"],
    rows.map(([pair, times]) => [...pair.split("\t"), String(times)]),
  );
}

export function printCalibration(title: string, outcomes: readonly Outcome[]): void {
  const row = (bin: Bin, either: Bin | undefined) => [
    `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
    bin.said.toFixed(2),
    shown(bin.right),
    either ? shown(either.right) : "",
  ];
  const either = calibration(outcomes, "either");
  printTable(
    title,
    ["chance given", "mean", "right", "right, label2 counted"],
    calibration(outcomes).map((bin, at) => row(bin, either[at])),
  );
}
