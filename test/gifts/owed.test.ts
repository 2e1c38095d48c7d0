import { expect, test } from "vitest";
import { FAULTS } from "#src/cases/judgement.ts";
import { whatIsOwed } from "#src/gifts/owed.ts";
import { library } from "#test/fixtures/house.ts";

const cny = (yuan: number) => ({ minor: yuan * 100, currency: "CNY" }) as const;
const rulesOf = (slug: string) => library.playbooks.get(slug)?.owed ?? [];
const nothingKnown = { quoted: null, charged: null };

test("a quote is honoured: what was charged above it goes back", () => {
  expect(whatIsOwed(rulesOf("misquoted-parts"), "ours", { quoted: cny(200), charged: cny(1040) })).toEqual([
    { id: "honour-quote", amount: cny(840), inKind: false },
  ]);
});

test("charged by mistake under warranty, all of it goes back", () => {
  expect(whatIsOwed(rulesOf("warranty-error"), "ours", { quoted: null, charged: cny(450) })).toEqual([
    { id: "refund-covered-charge", amount: cny(450), inKind: false },
  ]);
});

test("while the figures are not known it is owed without a sum", () => {
  expect(whatIsOwed(rulesOf("misquoted-parts"), "ours", nothingKnown)).toEqual([
    { id: "honour-quote", amount: null, inKind: false },
  ]);
});

test("a promised gift is owed in kind, whatever the figures", () => {
  const figures = { quoted: cny(1), charged: cny(9) };
  expect(whatIsOwed(rulesOf("gift-shortfall"), "ours", figures)).toEqual([
    { id: "promised-gift", amount: null, inKind: true },
  ]);
});

test("nothing is owed where less was charged than quoted, or just as much", () => {
  for (const charged of [cny(200), cny(150)]) {
    expect(whatIsOwed(rulesOf("misquoted-parts"), "ours", { quoted: cny(200), charged })).toEqual([]);
  }
});

test("figures in two currencies are not taken from one another", () => {
  const charged = { minor: 104_000, currency: "USD" } as const;
  expect(whatIsOwed(rulesOf("misquoted-parts"), "ours", { quoted: cny(200), charged })).toEqual([
    { id: "honour-quote", amount: null, inKind: false },
  ]);
});

test("the work itself is owed also where the fault is shared; nothing is where it is theirs or not known", () => {
  const owed = FAULTS.map((fault) => whatIsOwed(rulesOf("wait-times"), fault, nothingKnown).map(({ id }) => id));
  expect(owed).toEqual([["finish-the-work"], ["finish-the-work"], [], []]);
});
