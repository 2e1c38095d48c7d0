import { describe, expect, test } from "vitest";
import { triage } from "#src/cases/triage.ts";
import { FEELINGS, NO_REASON_FOR_ANGER } from "./examples-feelings.ts";
import { EXPOSED, GENERAL, HARMFUL, HARMLESS, NOT_EXPOSED, SERIOUS } from "./examples-grades.ts";
import { NO_ORDERS, ORDERS } from "./examples-orders.ts";
import { NO_TROUBLE, TROUBLE } from "./examples-trouble.ts";

const judge = (text: string) => triage(text, { houseCurrency: "CNY" });
const flags = (text: string) => judge(text).flags.map(({ value }) => value);

test.each(FEELINGS)("%s: %s", (emotion, text) => {
  expect(judge(text).emotion.value).toBe(emotion);
});

test.each(NO_REASON_FOR_ANGER)("no reason for anger: %s", (text) => {
  const { value, because } = judge(text).emotion;
  expect(value === "angry" ? because : []).toEqual([]);
});

describe("data in wrong hands is urgent and severe, and no danger to a body", () => {
  test.each(EXPOSED)("%s", (text) => {
    expect(judge(text)).toMatchObject({ grade: { value: "urgent" }, severity: { value: "severe" } });
    for (const words of judge(text).grade.because) expect(text).toContain(words);
  });
  test.each(NOT_EXPOSED)("not: %s", (text) => {
    expect(judge(text).grade.value).not.toBe("urgent");
  });
});

test.each(SERIOUS)("serious: %s", (text) => {
  expect(judge(text).grade.value).toBe("serious");
});
test.each(GENERAL)("general: %s", (text) => {
  expect(judge(text).grade.value).toBe("general");
});
test.each(HARMLESS)("no danger: %s", (text) => {
  expect(flags(text)).not.toContain("safety");
});
test.each(HARMFUL)("danger: %s", (text) => {
  expect(flags(text)).toContain("safety");
});

test.each(TROUBLE)("%s: %s", (facts, text) => {
  expect(judge(text).aggravating.map(({ value }) => value)).toEqual(facts);
});
test.each(NO_TROUBLE)("nothing aggravates: %s", (text) => {
  expect(judge(text).aggravating).toEqual([]);
});

describe("orders are flagged and read by nobody", () => {
  const complaint = "The mug arrived with a chipped handle. It cost ¥60. ";
  test.each(ORDERS)("%j", (order) => {
    const [alone, attacked] = [judge(complaint), judge(complaint + order)];
    expect(attacked.flags.map(({ value }) => value)).toEqual(["injection"]);
    expect(attacked.amounts).toEqual(alone.amounts);
    expect(attacked).toMatchObject({ severity: alone.severity, grade: alone.grade, emotion: alone.emotion });
  });
  test.each(NO_ORDERS)("no order: %s", (text) => {
    expect(flags(text)).not.toContain("injection");
  });
});

describe("severity", () => {
  const severity = (text: string, usualSeverity: "minor" | "moderate" | "severe") =>
    triage(text, { houseCurrency: "USD", usualSeverity }).severity.value;
  test.each([
    "请问这笔手续费是怎么来的？谢谢。",
    "唔該查下點解收多咗，唔該晒。",
    "Thank you for looking into the second debit.",
    "客服說是我自己弄壞的。",
    "The second charge of $4 is wrong.",
  ])("courtesy, who was asked and a small sum make nothing lighter: %s", (text) => {
    expect(severity(text, "moderate")).toBe("moderate");
  });
  test.each([
    "The parcel is a day late. I want $5,000 for my trouble.",
    "包裹晚了一天，赔我五千块精神损失费。",
    "包裹遲咗一日，畀返我五千蚊。",
    "Give me $3,000 or I post the video.",
  ])("a sum demanded is no loss: %s", (text) => {
    expect(severity(text, "minor")).toBe("minor");
  });
  test("a sum lost is", () => {
    expect(severity("The tour was cancelled and my $5,000 is gone, I want it back.", "minor")).toBe("moderate");
    expect(severity("I want my $5,000 back.", "minor")).toBe("moderate");
  });
});
