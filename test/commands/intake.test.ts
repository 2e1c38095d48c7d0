import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintText } from "#src/cases/complaint-text.ts";
import { describeOnBothDatabases } from "#test/databases.ts";
import { type Desk, openDesk } from "#test/fixtures/desk.ts";

describe("what was pasted", () => {
  test("stays as it came, but for NUL and broken characters", () => {
    expect(complaintText("a\0b\uD800c\uDC00 🙂\r\n\t‮x")).toBe("a\uFFFDb\uFFFDc\uFFFD 🙂\r\n\t‮x");
  });
  test("counts in characters, not in halves of them", () => {
    expect(complaintText("🙂".repeat(8_000))).toHaveLength(16_000);
    expect(() => complaintText("🙂".repeat(8_001))).toThrow("complaint-too-long");
  });
  test("must say something", () => {
    expect(() => complaintText(" \n\t ")).toThrow("complaint-empty");
  });
});

describeOnBothDatabases("opening a case", (fresh) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await fresh());
  });
  afterAll(() => desk.close());

  const factsOf = async (text: string, told: object = {}) => {
    const { case: opened } = await desk.done("mei", "open-case", { text, ...told });
    return (await desk.subject(opened?.id ?? "")).facts;
  };

  test("takes 8,000 characters, and refuses one more with what to do", async () => {
    const whole = "我等了很久。".repeat(2_000).slice(0, 8_000);
    const { case: opened } = await desk.done("mei", "open-case", { text: whole });
    expect((await desk.subject(opened?.id ?? "")).complaint).toBe(whole);
    const refused = await desk.say("mei", "open-case", { text: `${whole}。` });
    expect(refused.error).toMatchObject({
      code: "complaint-too-long",
      message: "The complaint has 8001 characters; the desk takes 8000.",
    });
    expect(refused.error?.next).toContain("/case note");
  });

  test("keeps NUL and broken characters as U+FFFD", async () => {
    const { case: opened } = await desk.done("mei", "open-case", { text: "I waited\0 two hours \uD83D in the shop." });
    expect((await desk.subject(opened?.id ?? "")).complaint).toBe("I waited\uFFFD two hours \uFFFD in the shop.");
    const fields = { case: opened?.id, note: "no\0te \uD800" };
    await desk.done("mei", "add-note", fields);
    expect((await desk.store.history(opened?.id ?? "")).at(-1)?.data.note).not.toMatch(/[\0\uD800]/);
  });

  test("refuses an empty complaint", async () => {
    expect(await desk.refused("mei", "open-case", { text: "  \n " })).toBe("complaint-empty");
  });

  test("reads the one amount in it as the spend, not confirmed", async () => {
    expect((await factsOf("I paid US$740 for the repair and it still rattles.")).spend).toEqual({
      money: { minor: 74_000, currency: "USD" },
      source: "read",
      assumedCurrency: false,
    });
    expect((await factsOf("空调修完收了三百块，还是不凉。")).spend?.money).toEqual({ minor: 30_000, currency: "CNY" });
    expect((await factsOf("RM 45 for a cold meal, after an hour of waiting.")).spend?.money).toEqual({
      minor: 4_500,
      currency: "MYR",
    });
  });

  test("takes none of several, lists them and asks", async () => {
    const reply = await desk.done("mei", "open-case", {
      text: "You quoted me €120 and then charged €480 for the window.",
    });
    expect((await desk.subject(reply.case?.id ?? "")).facts.spend).toBeNull();
    const missing = JSON.stringify(reply.card.parts);
    expect(missing).toContain("€120");
    expect(missing).toContain("€480");
    expect(missing).toContain("Which of these is the spend");
  });

  test("takes a sign that several currencies share for the house's, marked as assumed", async () => {
    expect((await factsOf("保养收了¥1,280，灯还是亮。")).spend).toEqual({
      money: { minor: 128_000, currency: "CNY" },
      source: "read",
      assumedCurrency: true,
    });
  });

  test("takes what a person says before what it reads", async () => {
    const facts = await factsOf("I paid US$740 for the repair.", {
      spend: "700.50",
      currency: "USD",
      tier: "key",
      fault: "ours",
    });
    expect(facts).toMatchObject({
      spend: { money: { minor: 70_050, currency: "USD" }, source: "given", assumedCurrency: false },
      tier: "key",
      fault: "ours",
      faultBy: "mei",
    });
  });

  test("asks for what is missing, and no longer once it is known", async () => {
    const { case: opened, card } = await desk.done("mei", "open-case", { text: "I waited three hours for a haircut." });
    const asks = (parts: typeof card.parts) =>
      JSON.stringify(parts.filter((part) => "heading" in part && part.heading === "What is missing"));
    expect(asks(card.parts)).toContain("--fault");
    expect(asks(card.parts)).toContain("--spend");
    const known = await desk.done("mei", "set-facts", { case: opened?.id, fault: "theirs", spend: "40" });
    expect(asks(known.card.parts)).toBe("[]");
  });

  test("confirms the currency of what was read when somebody names it", async () => {
    const { case: opened } = await desk.done("mei", "open-case", { text: "保养收了¥1,280，灯还是亮。" });
    await desk.done("mei", "set-facts", { case: opened?.id, currency: "jpy" });
    expect((await desk.subject(opened?.id ?? "")).facts.spend?.money).toEqual({ minor: 1_280, currency: "JPY" });
  });

  test.each([
    ["an amount in words", { spend: "a lot" }, "amount-invalid"],
    ["a negative amount", { spend: "-5" }, "amount-invalid"],
    ["more decimals than the currency has", { spend: "9.999", currency: "USD" }, "amount-invalid"],
    ["more than anybody spends", { spend: "99999999999999" }, "amount-invalid"],
    ["a currency that is none", { spend: "5", currency: "XYZ" }, "currency-unknown"],
    ["a playbook that is none", { playbook: "no-such" }, "playbook-not-found"],
    ["a fault that is none", { fault: "nobody" }, "invalid-input"],
    ["a tier that is none", { tier: "gold" }, "invalid-input"],
    ["a field that is none", { colour: "red" }, "invalid-input"],
    ["a name without end", { customer: "x".repeat(61) }, "invalid-input"],
  ])("refuses %s, and opens nothing", async (_what, told, code) => {
    const before = (await desk.store.queue()).length;
    expect(await desk.refused("mei", "open-case", { text: "I waited.", ...told })).toBe(code);
    expect((await desk.store.queue()).length).toBe(before);
  });
});
