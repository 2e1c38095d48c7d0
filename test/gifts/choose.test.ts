import { describe, expect, test } from "vitest";
import { chooseGift, type GiftMatter } from "#src/gifts/choose.ts";
import type { CatalogueItem } from "#src/gifts/rules.ts";
import { type SizingFacts, sizeGift } from "#src/gifts/size.ts";
import type { Currency } from "#src/money.ts";
import { house } from "#test/fixtures/house.ts";

/** CNY 1,280 of ours, moderate: a gift of 256 in a band of 256 to 384. */
function size(facts: Partial<SizingFacts> = {}, spend = 128_000, currency: Currency = "CNY") {
  const whole = { spend: { minor: spend, currency }, currency, aggravating: [] };
  return sizeGift({ ...whole, severity: "moderate", fault: "ours", tier: "regular", ...facts }, house.giftRules);
}

const calm: GiftMatter = {
  playbook: "misquoted-parts",
  emotion: "calm",
  severity: "moderate",
  tier: "regular",
  fault: "ours",
  flags: [],
  waits: false,
  given: new Map(),
};

function item(id: string, about: readonly string[], price: number | null, stock: number | null = null): CatalogueItem {
  const words = { en: id, "zh-Hans": id, "zh-Hant": id };
  return {
    id,
    title: words,
    phrase: words,
    about,
    price: price === null ? null : { minor: price, currency: "CNY" },
    stock,
  };
}

const chosen = (...wish: Parameters<typeof chooseGift>) => chooseGift(...wish).items.map(({ id }) => id);

describe("from the catalogue comes", () => {
  test("what is related, before what suits anything, though that is nearer", () => {
    const catalogue = [item("umbrella", ["any"], 25_600), item("labour", ["misquoted-parts"], 38_000)];
    expect(chosen(size(), calm, catalogue)).toEqual(["labour"]);
  });

  test("a thing before a sum of money, where both are related", () => {
    const catalogue = [item("credit", ["misquoted-parts"], null), item("labour", ["misquoted-parts"], 38_000)];
    expect(chosen(size(), calm, catalogue)).toEqual(["labour"]);
  });

  test("the nearest to the sized amount, and of two alike always the same", () => {
    const catalogue = [item("b", ["any"], 27_000), item("a", ["any"], 27_000), item("far", ["any"], 38_000)];
    expect(chosen(size(), calm, catalogue)).toEqual(["a"]);
    expect(chosen(size(), calm, catalogue.toReversed())).toEqual(["a"]);
  });

  test("nothing outside the band, nothing for another matter, nothing sold out", () => {
    const catalogue = [
      item("too-small", ["any"], 25_500),
      item("too-large", ["any"], 38_500),
      item("other-matter", ["wait-times"], 26_000),
      item("sold-out", ["misquoted-parts"], 26_000, 0),
      item("last-one-gone", ["misquoted-parts"], 26_000, 2),
    ];
    expect(chosen(size(), { ...calm, given: new Map([["last-one-gone", 2]]) }, catalogue)).toEqual([]);
    expect(chosen(size(), { ...calm, given: new Map([["last-one-gone", 1]]) }, catalogue)).toEqual(["last-one-gone"]);
  });

  test("in another currency a gift of exactly the amount", () => {
    const plan = chooseGift(size({}, 74_000, "USD"), calm, house.catalogue);
    expect(plan.items).toEqual([{ id: "bill-credit", price: { minor: 14_800, currency: "USD" } }]);
  });

  test("outside the band only exactly the amount", () => {
    const sizing = size({ severity: "minor" }, 300);
    expect(sizing.outsideBand).toBe(true);
    const catalogue = [item("card", ["any"], 200), item("credit", ["any"], null)];
    expect(chooseGift(sizing, calm, catalogue).items).toEqual([
      { id: "credit", price: { minor: 100, currency: "CNY" } },
    ]);
  });

  test("nothing where the fault is theirs", () => {
    const plan = chooseGift(size({ fault: "theirs" }), { ...calm, fault: "theirs" }, house.catalogue);
    expect(plan).toMatchObject({ items: [], promised: false, warnings: [] });
  });

  test("a person's own choice where it fits, and otherwise the desk's", () => {
    const catalogue = [
      item("umbrella", ["any"], 25_600),
      item("flask", ["any"], 30_000),
      item("case", ["any"], 90_000),
    ];
    expect(chosen(size(), calm, catalogue, "flask")).toEqual(["flask"]);
    expect(chosen(size(), calm, catalogue, "case")).toEqual(["umbrella"]);
  });

  test("for every playbook and severity of the house something that may be given", () => {
    for (const playbook of ["misquoted-parts", "gift-shortfall", "warranty-error", "wait-times"]) {
      for (const severity of ["minor", "moderate", "severe"] as const) {
        const plan = chooseGift(size({ severity }), { ...calm, playbook, severity }, house.catalogue);
        expect(plan.items, `${playbook} ${severity}`).toHaveLength(1);
        expect(plan.warnings, `${playbook} ${severity}`).not.toContain("unrelated");
      }
    }
  });
});

describe("it is given", () => {
  const when = (matter: Partial<GiftMatter>) => chooseGift(size(), { ...calm, ...matter }, house.catalogue).timing;

  test.each([
    ["at once, where people are calm", {}, "at-once"],
    ["at once, where they are disappointed", { emotion: "disappointed" }, "at-once"],
    ["by post with a card, where they are angry", { emotion: "angry" }, "by-post"],
    [
      "after they are calm, where they are angry over something severe",
      { emotion: "angry", severity: "severe" },
      "after-calm",
    ],
    ["in stages, where the harm was severe", { severity: "severe" }, "in-stages"],
    [
      "in person, to a key customer with a severe matter",
      { severity: "severe", tier: "key", emotion: "angry" },
      "in-person",
    ],
    [
      "after they are calm, wherever safety was touched",
      { flags: ["safety"], tier: "key", severity: "severe" },
      "after-calm",
    ],
    ["later, where the playbook keeps it, even to a calm person", { waits: true, severity: "severe" }, "after-calm"],
  ] as const)("%s", (_why, matter, timing) => {
    expect(when(matter)).toBe(timing);
  });
});

describe("the reply names it", () => {
  const promised = (matter: Partial<GiftMatter>) =>
    chooseGift(size(), { ...calm, ...matter }, house.catalogue).promised;

  test("where the fault is ours or shared", () => {
    expect([promised({ fault: "ours" }), promised({ fault: "shared" })]).toEqual([true, true]);
  });
  test("never before the fault is established", () => {
    expect(promised({ fault: "unknown" })).toBe(false);
  });
  test("never while the customer must first become calm", () => {
    expect([promised({ flags: ["safety"] }), promised({ emotion: "angry", severity: "severe" })]).toEqual([
      false,
      false,
    ]);
  });
});

describe("the five mistakes are warned of:", () => {
  const warnings = (matter: Partial<GiftMatter>, catalogue = house.catalogue, sizing = size()) =>
    chooseGift(sizing, { ...calm, ...matter }, catalogue).warnings;
  const fitting = [item("labour", ["misquoted-parts"], 30_000)];

  test("none where all is well", () => {
    expect(warnings({}, fitting)).toEqual([]);
  });
  test("too little: the least of the band for a key customer or a severe matter", () => {
    const least = [item("labour", ["misquoted-parts"], 25_600)];
    expect(warnings({ tier: "key" }, least)).toContain("too-little");
    expect(warnings({ severity: "severe" }, least)).toContain("too-little");
    expect(warnings({ tier: "key" }, fitting)).toEqual([]);
    expect(warnings({}, least)).toEqual([]);
  });
  test("unrelated: it suits anything", () => {
    expect(warnings({}, [item("umbrella", ["any"], 30_000)])).toEqual(["unrelated"]);
  });
  test("too early: named to somebody angry", () => {
    expect(warnings({ emotion: "angry" }, fitting)).toEqual(["too-early"]);
    expect(warnings({ emotion: "angry", fault: "unknown" }, fitting)).toEqual([]);
  });
  test("canned: a plain sum, or what was given before", () => {
    expect(warnings({}, [item("credit", ["misquoted-parts"], null)])).toEqual(["canned"]);
    expect(warnings({ given: new Map([["labour", 1]]) }, fitting)).toEqual(["canned"]);
  });
  test("a bribe: after a threat, or a sum outside the band", () => {
    for (const flag of ["legal", "media", "regulator"] as const)
      expect(warnings({ flags: [flag] }, fitting)).toEqual(["bribe"]);
    expect(warnings({ flags: ["repeated"] }, fitting)).toEqual([]);
    expect(warnings({}, [item("credit", ["misquoted-parts"], null)], size({}, 100))).toContain("bribe");
  });
});
