import { describe, expect, test } from "vitest";
import { atLeast } from "#src/approvals/authority.ts";
import { type Approval, mayDecide, requiredRole } from "#src/approvals/decide.ts";
import { digestOf, type Offer, worthOf } from "#src/approvals/offer.ts";
import { GRADES } from "#src/cases/judgement.ts";
import type { Currency } from "#src/money.ts";
import { house } from "#test/fixtures/house.ts";

const offer: Offer = {
  draft: 2,
  text: "You will hear from me tomorrow.",
  items: [{ id: "umbrella", price: { minor: 5_000, currency: "CNY" } }],
  timing: "at-once",
  owed: [{ id: "honour-quote", amount: { minor: 45_000, currency: "CNY" }, inKind: false }],
  rules: "1+abc",
};

describe("who must say yes", () => {
  const role = (grade: (typeof GRADES)[number], minor: number, currency: Currency = "CNY") =>
    requiredRole(
      grade,
      { ...offer, items: [], owed: [{ id: "x", amount: { minor, currency }, inKind: false }] },
      house.authority,
      house.giftRules,
    );

  test("a lead up to the limit of the currency, a manager above it", () => {
    expect([role("general", 50_000), role("general", 50_001)]).toEqual(["lead", "manager"]);
    expect([role("serious", 50_000), role("serious", 50_001)]).toEqual(["lead", "manager"]);
    expect([role("general", 10_000, "JPY"), role("general", 10_001, "JPY")]).toEqual(["lead", "manager"]);
    expect([role("general", 25_000, "KWD"), role("general", 25_001, "KWD")]).toEqual(["lead", "manager"]);
  });

  test("always a manager where it is urgent", () => {
    expect([role("urgent", 0), role("urgent", 90_000)]).toEqual(["manager", "manager"]);
  });

  test("gift and owed count together", () => {
    expect(worthOf(offer)).toEqual([{ minor: 50_000, currency: "CNY" }]);
    expect(requiredRole("general", offer, house.authority, house.giftRules)).toBe("lead");
    const dearer = { ...offer, items: [{ id: "flask", price: { minor: 5_001, currency: "CNY" as const } }] };
    expect(requiredRole("general", dearer, house.authority, house.giftRules)).toBe("manager");
  });

  test("what is owed in kind has no sum and needs no higher role", () => {
    const inKind = { ...offer, owed: [{ id: "promised-gift", amount: null, inKind: true }] };
    expect(requiredRole("general", inKind, house.authority, house.giftRules)).toBe("lead");
  });

  test("a manager where the table says nothing", () => {
    for (const grade of GRADES) expect(requiredRole(grade, offer, [], house.giftRules)).toBe("manager");
  });
});

describe("the digest", () => {
  const changed: readonly (readonly [string, Partial<Offer>])[] = [
    ["a letter of the text", { text: `${offer.text} ` }],
    ["the gift", { items: [{ id: "flask", price: { minor: 5_000, currency: "CNY" } }] }],
    ["its price", { items: [{ id: "umbrella", price: { minor: 5_001, currency: "CNY" } }] }],
    ["its currency", { items: [{ id: "umbrella", price: { minor: 5_000, currency: "USD" } }] }],
    ["when it is given", { timing: "by-post" }],
    ["what is owed", { owed: [] }],
    ["how much is owed", { owed: [{ id: "honour-quote", amount: null, inKind: true }] }],
    ["the rules", { rules: "2+abc" }],
  ];
  test.each(changed)("is another one for %s", (_what, change) => {
    expect(digestOf({ ...offer, ...change })).not.toBe(digestOf(offer));
  });

  test("is the same for the same words and gift under another draft number", () => {
    expect(digestOf({ ...offer, draft: 9 })).toBe(digestOf(offer));
    expect(digestOf(offer)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("a person", () => {
  const approval: Approval = {
    id: "MG-1-a2",
    state: "requested",
    digest: digestOf(offer),
    requestedBy: "jonas",
    decidedBy: null,
    decidedAt: null,
    data: { offer, required: "lead", before: null, platform: "console" },
  };
  const [mei, jonas, priya] = house.people;
  const decides = (person: typeof mei, required: "lead" | "manager" = "lead") => {
    if (!person) throw new Error("people.md names too few");
    const decider = { role: person.role, ids: [person.id], platforms: ["console"] };
    mayDecide({ ...approval, data: { ...approval.data, required } }, decider, "MG-1");
  };

  test("never decides their own request, whatever their role", () => {
    expect(() => decides(jonas)).toThrow("own-request");
  });
  test("never decides below the role that it takes", () => {
    expect(() => decides(mei)).toThrow("no-authority");
    expect(() => decides(mei, "manager")).toThrow("no-authority");
  });
  test("decides with the role, or a higher one", () => {
    expect(() => decides(priya)).not.toThrow();
    expect(() => decides(priya, "manager")).not.toThrow();
    expect([atLeast("lead", "manager"), atLeast("manager", "lead"), atLeast("lead", "lead")]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
