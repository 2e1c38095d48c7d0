import { expect, it } from "vitest";
import { datePhrases, type NextContact, spokenDate } from "#src/drafting/next-contact.ts";

const next = (at: string, rest: Partial<NextContact> = {}): NextContact => ({
  now: new Date("2026-11-22T08:00:00Z"),
  at: new Date(at),
  timeZone: "Asia/Shanghai",
  withinTheHour: false,
  ...rest,
});

it("names the day, the weekday and its place from here", () => {
  expect(datePhrases(next("2026-11-23T08:00:00Z"), "en")).toContain("by tomorrow, Monday 23 November");
  expect(datePhrases(next("2026-11-22T09:30:00Z"), "en")).toContain("today by 17:30");
  expect(datePhrases(next("2026-11-25T08:00:00Z"), "en")).toContain("by Wednesday 25 November");
  expect(datePhrases(next("2026-11-23T08:00:00Z"), "zh-Hans")).toContain("明天（11月23日，星期一）之内");
  expect(datePhrases(next("2026-11-22T09:30:00Z"), "zh-Hant")).toContain("今天17:30之前");
});

it("counts days in the house's zone", () => {
  const late = next("2026-11-22T17:00:00Z");
  expect(datePhrases(late, "en")).toContain("by tomorrow, Monday 23 November");
  expect(datePhrases({ ...late, timeZone: "Europe/London" }, "en")).toContain("today by 17:00");
});

it("promises the hour for the urgent grade only", () => {
  const urgent = next("2026-11-22T08:50:00Z", { withinTheHour: true });
  expect(datePhrases(urgent, "en")).toContain("within the hour");
  expect(datePhrases(urgent, "zh-Hans")).toContain("一小时之内");
  expect(datePhrases(urgent, "zh-Hant")).toContain("一小時之內");
});

it("says it by the key alone", () => {
  const tomorrow = next("2026-11-23T08:00:00Z");
  expect(spokenDate(tomorrow, "en", "a")).toBe(spokenDate(tomorrow, "en", "a"));
  expect(
    new Set(["a", "b", "c", "d", "e", "f", "g"].map((key) => spokenDate(tomorrow, "en", key))).size,
  ).toBeGreaterThan(1);
});
