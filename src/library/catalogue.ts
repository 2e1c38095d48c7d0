import { FAULTS } from "../cases/judgement.ts";
import type { CardWords } from "../gifts/card-words.ts";
import type { CatalogueItem, GiftRules } from "../gifts/rules.ts";
import { isCurrency, type Money, parseMoney } from "../money.ts";
import type { Fault } from "./faults.ts";
import type { Pair } from "./files.ts";
import { type HouseRow, readHouseTable, rowsOfWidth } from "./house-tables.ts";
import type { SourceDocument } from "./read-document.ts";
import { slotsOf } from "./say-lines.ts";

/** A catalogue item without its words. */
export type CatalogueFigures = Omit<CatalogueItem, "title" | "phrase">;

export interface GiftWords {
  readonly title: string;
  readonly phrase: string;
}

const CATALOGUE = {
  columns: ["Id", "Gift", "About", "Price", "Stock", "In the reply"],
  keys: 1,
  words: ["Gift", "In the reply"],
};

/** The figures of the catalogue; a price in an unknown currency, or one that nobody can pay in its steps, is told. */
export function readCatalogue(pair: Pair, rules: GiftRules | undefined, faults: Fault[]): CatalogueFigures[] {
  const { file } = pair.en;
  return readHouseTable(pair, CATALOGUE, faults).flatMap((row) => {
    const { Id: id = "", About: about = "", Stock: stock = "" } = row.en;
    const told = (what: string, mend: string) => faults.push({ file, line: row.line, what, mend });
    const price = readPrice(row, rules, told);
    const pieces = /^[-–—―]$/u.test(stock) ? null : Number(/^\d{1,6}$/u.exec(stock)?.[0] ?? Number.NaN);
    if (Number.isNaN(pieces)) told(`"${stock}" is no stock`, 'write a whole number, or "—" where there is no end');
    if (price === undefined || Number.isNaN(pieces)) return [];
    return [{ id, about: listed(about), price, stock: pieces }];
  });
}

/** The words of the gifts in one file, by id; a slot that is not {amount} is told. */
export function readGiftWords(document: SourceDocument, faults: Fault[]): Record<string, GiftWords> {
  const rows = rowsOfWidth(document, CATALOGUE.columns.length, faults);
  return Object.fromEntries(
    rows.map(({ line, cells }) => {
      const [id = "", title = "", , price, , phrase = ""] = cells;
      const slots = slotsOf(phrase);
      for (const slot of slots.filter((each) => each !== "amount")) {
        faults.push({
          file: document.file,
          line,
          what: `unknown slot "{${slot}}"`,
          mend: "only {amount} can stand there",
        });
      }
      if (price === "amount" && slots.length === 0) {
        faults.push({
          file: document.file,
          line,
          what: `"${id}" does not say its amount`,
          mend: "put {amount} in its phrase",
        });
      }
      return [id, { title, phrase }];
    }),
  );
}

/** The wordings for the handwritten card in one file. */
export function readCardWords(document: SourceDocument, faults: Fault[]): CardWords[] {
  const rows = rowsOfWidth(document, 4, faults).filter(({ cells: [id = ""] }) => id.startsWith("card-"));
  return rows.map(({ line, cells: [, when = "", about = "", words = ""] }) => {
    const fits = FAULTS.filter((fault) => listed(when).includes(fault));
    if (fits.length === 0) {
      const mend = "name one or more of ours, shared, theirs, unknown";
      faults.push({ file: document.file, line, what: `"${when}" is no state of fault`, mend });
    }
    return { fits, about: listed(about), words };
  });
}

/** Null: worth exactly the sized amount. Undefined: told as a fault. */
function readPrice(
  { en }: HouseRow,
  rules: GiftRules | undefined,
  told: (what: string, mend: string) => void,
): Money | null | undefined {
  const price = en.Price ?? "";
  if (price === "amount") return null;
  const [, sum = "", currency = ""] = /^(\S+)\s+(\S+)$/u.exec(price) ?? [];
  if (!isCurrency(currency)) {
    told(
      `unknown currency in the price "${price}"`,
      'write it as "60 CNY", or "amount" where it is worth what was sized',
    );
    return undefined;
  }
  const money = parseMoney(sum, currency);
  const step = rules?.currency(currency).step ?? 1;
  if (!money || money.minor === 0 || money.minor % step !== 0) {
    told(`the price "${price}" is not payable`, `make it a multiple of the step that gifts.md gives for ${currency}`);
    return undefined;
  }
  return money;
}

/** The entries of a cell that lists several, in either language's commas. */
export function listed(cell: string): string[] {
  return cell.split(/[,，、]/u).map((each) => each.trim());
}
