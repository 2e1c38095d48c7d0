import { expect, test } from "vitest";
import { type Card, plainText } from "#src/cards/card.ts";
import { errorCard, inWords } from "#src/cards/error-card.ts";
import { speaker } from "#src/cards/say.ts";
import { UserError } from "#src/errors.ts";
import { english } from "#test/fixtures/house.ts";

const voice = { timeZone: "Asia/Shanghai", traditional: (simplified: string) => simplified.replaceAll("内", "內") };
const chinese = speaker({ ...voice, language: "zh-Hans" });

test("facts are put into the reader's words: time where they are, money as they write it, terms by name", () => {
  const at = "2026-07-27T18:30:00.000Z";
  const shanghai = speaker({ ...voice, language: "en" });
  expect(shanghai("card.deadline", { clock: "hand-over", at })).toBe("Hand-over by Tue 28 Jul, 02:30");
  expect(english("card.deadline", { clock: "hand-over", at })).toBe("Hand-over by Mon 27 Jul, 18:30");
  expect(chinese("card.gift.item", { title: "雨伞", price: "CNY 50.00" })).toBe("雨伞，¥50");
  expect(english("card.gift.item", { title: "Umbrella", price: "USD 50.50" })).toBe("Umbrella, $50.50");
  expect(english("reason.aggravated", { steps: "2", of: "3", which: "long-wait repeated" })).toContain(
    "long wait, repeated complaint",
  );
});

test("a fact that is given is never read again as words: a customer's braces stay theirs", () => {
  expect(english("event.noted", { by: "Mei", note: "{by} {at:time} $& $1" })).toBe("Mei noted: {by} {at:time} $& $1");
});

test("Traditional is made from the Simplified words, never from the facts", () => {
  const traditional = speaker({ ...voice, language: "zh-Hant" });
  expect(traditional("void.rules")).toBe("內部规则有了改动");
  expect(traditional("event.noted", { by: "Mei", note: "内" })).toContain("内");
});

test("a refusal is a card with what happened on top and what to do below", () => {
  const error = new UserError("case-not-found", { id: "MG-7" });
  expect(inWords(error, english)).toEqual({
    code: "case-not-found",
    message: "There is no case MG-7.",
    next: "/case queue lists the open ones.",
  });
  expect(plainText(errorCard(error, english))).toBe("There is no case MG-7.\n\n/case queue lists the open ones.");
});

test("a card as plain text has everything in its order", () => {
  const card: Card = {
    title: "MG-1",
    accent: "plain",
    parts: [
      { kind: "fields", fields: [{ label: "State", value: "open" }] },
      { kind: "list", heading: "Steps", items: ["Ask", "Look"], ordered: true },
      { kind: "list", items: ["a"], ordered: false },
      { kind: "quote", heading: "Said", text: "My car!" },
      { kind: "text", text: "end" },
    ],
    buttons: [],
  };
  expect(plainText(card)).toBe("MG-1\n\nState: open\n\nSteps\n1. Ask\n2. Look\n\n- a\n\nSaid\nMy car!\n\nend");
});
