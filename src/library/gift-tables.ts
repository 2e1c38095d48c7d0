import { SEVERITIES, type Severity } from "../cases/judgement.ts";
import type { Band, CurrencyRule, GiftRules } from "../gifts/rules.ts";
import { type Currency, decimals, isCurrency, parseMoney } from "../money.ts";
import { GiftRules as GiftRulesFront } from "./documents.ts";
import type { Fault } from "./faults.ts";
import type { Pair } from "./files.ts";
import { checkFront } from "./front-matter.ts";
import { type HouseRow, readHouseTable } from "./house-tables.ts";

const BANDS = { columns: ["Severity", "From", "To"], keys: 1, words: [] };
const SUMS = { columns: ["Currency", "Step", "Minor", "Moderate", "Severe", "Lead decides up to"], keys: 1, words: [] };

/** The row for every currency that has none of its own, in major units. */
const OTHER = "other";
/** Basis points: a whole. The law of this house, not of the sources: no band passes the spend. */
const WHOLE = 10_000;

/** The gift rules under that version. Undefined, with the faults told, where they cannot be used. */
export function readGiftRules(pair: Pair, version: string, faults: Fault[]): GiftRules | undefined {
  const front = checkFront(pair.en, GiftRulesFront, faults);
  const bands = readBands(pair, faults);
  const sums = readSums(pair, faults);
  if (!front || !bands || !sums) return undefined;
  return {
    version,
    bands,
    keyFactor: front["key-factor"],
    ceiling: Math.round(front.ceiling * 100),
    steps: front.steps,
    currency: (currency) => sums.own.get(currency) ?? scaled(sums.other, currency),
  };
}

function readBands(pair: Pair, faults: Fault[]): Record<Severity, Band> | undefined {
  const { file } = pair.en;
  const rows = readHouseTable(pair, BANDS, faults);
  const found = new Map<string, Band & { line: number }>();
  for (const { line, en } of rows) {
    const from = basisPoints(en.From ?? "", file, line, faults);
    const to = basisPoints(en.To ?? "", file, line, faults);
    if (from === undefined || to === undefined) continue;
    found.set(en.Severity ?? "", { from, to, line });
    if (to > WHOLE) faults.push({ file, line, what: `the band ends at ${en.To}`, mend: "end it at 100 % at most" });
    if (from > to)
      faults.push({ file, line, what: "the band ends below its beginning", mend: "exchange the two figures" });
  }
  let before = 0;
  for (const severity of SEVERITIES) {
    const band = found.get(severity);
    const line = band?.line ?? rows[0]?.line ?? 1;
    if (!band) faults.push({ file, line, what: `no band for ${severity}`, mend: "add a row" });
    else if (band.from < before) {
      const mend = "begin each band where the lighter one ends, or above";
      faults.push({ file, line, what: `the band of ${severity} overlaps the one before it`, mend });
    }
    before = band?.to ?? before;
  }
  const [minor, moderate, severe] = SEVERITIES.map((severity) => bandOf(found.get(severity)));
  return minor && moderate && severe ? { minor, moderate, severe } : undefined;
}

function bandOf(band: Band | undefined): Band | undefined {
  return band && { from: band.from, to: band.to };
}

/** "12.5 %" is 1250; exact, without a floating point in between. */
function basisPoints(cell: string, file: string, line: number, faults: Fault[]): number | undefined {
  const [, whole, part = ""] = /^(\d{1,3})(?:\.(\d{1,2}))?\s*[%％]$/u.exec(cell.trim()) ?? [];
  if (whole !== undefined) return Number(whole + part.padEnd(2, "0"));
  faults.push({ file, line, what: `"${cell}" is no share`, mend: 'write it as "12.5 %", with two decimals at most' });
  return undefined;
}

interface Sums {
  readonly own: ReadonlyMap<Currency, CurrencyRule>;
  readonly other: CurrencyRule;
}

function readSums(pair: Pair, faults: Fault[]): Sums | undefined {
  const { file } = pair.en;
  const rows = readHouseTable(pair, SUMS, faults);
  const own = new Map<Currency, CurrencyRule>();
  let other: CurrencyRule | undefined;
  for (const row of rows) {
    const name = row.en.Currency ?? "";
    if (isCurrency(name)) {
      const rule = currencyRule(row, file, (cell) => parseMoney(cell, name)?.minor, faults);
      if (rule) own.set(name, rule);
    } else if (name === OTHER) {
      other = currencyRule(row, file, (cell) => (/^\d{1,9}$/u.test(cell) ? Number(cell) : undefined), faults);
    } else {
      const mend = `write its three letters as in ISO 4217, or "${OTHER}"`;
      faults.push({ file, line: row.line, what: `unknown currency "${name}"`, mend });
    }
  }
  if (!rows.some(({ en }) => en.Currency === OTHER)) {
    const what = `no row "${OTHER}"`;
    faults.push({
      file,
      line: rows.at(-1)?.line ?? 1,
      what,
      mend: "add one for the currencies that have none of their own",
    });
  }
  return other && { own, other };
}

function currencyRule(
  { en, line }: HouseRow,
  file: string,
  minorOf: (cell: string) => number | undefined,
  faults: Fault[],
): CurrencyRule | undefined {
  const name = en.Currency;
  const read = (column: string) => {
    const minor = minorOf(en[column] ?? "");
    if (minor === undefined) {
      const mend =
        name === OTHER ? "write a whole number" : "write a decimal number with no more places than the currency has";
      faults.push({ file, line, what: `"${en[column]}" is no sum in ${name} (${column})`, mend });
    }
    return minor;
  };
  const [step, minor, moderate, severe, leadLimit] = SUMS.columns.slice(1).map(read);
  if (
    step === undefined ||
    minor === undefined ||
    moderate === undefined ||
    severe === undefined ||
    leadLimit === undefined
  ) {
    return undefined;
  }
  if (step === 0) {
    faults.push({ file, line, what: `the step of ${name} is nothing`, mend: "write the smallest sum one would pay" });
    return undefined;
  }
  for (const [column, sum] of Object.entries({ Minor: minor, Moderate: moderate, Severe: severe })) {
    if (sum % step === 0) continue;
    const what = `${en[column]} ${name} is not payable in steps of ${en.Step} (${column})`;
    faults.push({ file, line, what, mend: "make it a multiple of the step" });
  }
  if (minor > moderate || moderate > severe) {
    faults.push({ file, line, what: `the sums of ${name} do not rise with severity`, mend: "put them in order" });
  }
  return { step, fixed: { minor, moderate, severe }, leadLimit };
}

function scaled({ step, fixed, leadLimit }: CurrencyRule, currency: Currency): CurrencyRule {
  const unit = 10 ** decimals(currency);
  return {
    step: step * unit,
    fixed: { minor: fixed.minor * unit, moderate: fixed.moderate * unit, severe: fixed.severe * unit },
    leadLimit: leadLimit * unit,
  };
}
