import { describe, expect, test } from "vitest";
import { HAZARDS } from "#src/cases/triage/hazards.ts";
import { ALL_ROWS } from "#src/cases/triage/reading.ts";
import { triage } from "#src/cases/triage.ts";
import { LAST_NOT_URGENT } from "./examples-last-not-urgent.ts";
import { LAST_URGENT } from "./examples-last-urgent.ts";
import { LATE_NOT_URGENT } from "./examples-late-not-urgent.ts";
import { LATE_URGENT } from "./examples-late-urgent.ts";
import { MENDED_NOT_URGENT } from "./examples-mended-not-urgent.ts";
import { MENDED_URGENT } from "./examples-mended-urgent.ts";
import { MORE_NOT_URGENT } from "./examples-more-not-urgent.ts";
import { MORE_URGENT } from "./examples-more-urgent.ts";
import { NOT_URGENT, URGENT } from "./urgency-examples.ts";

const grade = (text: string) => triage(text, { houseCurrency: "CNY" }).grade;

describe("personal safety is urgent, whatever playbook matches", () => {
  test.each([...URGENT, ...MORE_URGENT, ...LATE_URGENT, ...LAST_URGENT, ...MENDED_URGENT])("%s", (text) => {
    expect(grade(text).value).toBe("urgent");
  });
});

describe("figures of speech, denials and mere disgust are not", () => {
  test.each([...NOT_URGENT, ...MORE_NOT_URGENT, ...LATE_NOT_URGENT, ...LAST_NOT_URGENT, ...MENDED_NOT_URGENT])(
    "%s",
    (text) => {
      expect(grade(text)).not.toMatchObject({ value: "urgent" });
    },
  );
});

test("the safety flag stands exactly where the grade is urgent, on the customer's own words", () => {
  for (const text of [...URGENT, ...NOT_URGENT]) {
    const { flags, grade } = triage(text, { houseCurrency: "USD" });
    const safety = flags.find((flag) => flag.value === "safety");
    expect(safety !== undefined).toBe(grade.value === "urgent");
    for (const words of safety?.because ?? []) expect(text).toContain(words);
  }
});

test("a playbook's usual severity never lowers urgency", () => {
  expect(
    triage("The heater caught fire next to the crib", { houseCurrency: "USD", usualSeverity: "minor" }),
  ).toMatchObject({
    grade: { value: "urgent" },
  });
});

test("every hazard names only words that a table has", () => {
  const known = new Set(ALL_ROWS.map((row) => row.id));
  for (const { all, unless } of HAZARDS) for (const id of [...all, ...(unless ?? [])]) expect(known).toContain(id);
});
