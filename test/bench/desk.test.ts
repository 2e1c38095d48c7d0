import { relative } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#src/languages.ts";
import { openFreshDesk } from "./desk/fresh-desk.ts";
import { type Play, play } from "./desk/play.ts";
import { readScenarios, readScenarioText, scenarioFiles } from "./desk/scenario-files.ts";

const MISQUOTED = `
- id: misquoted
  about: Two hundred were quoted and 340 charged.
  script: en
  complaint: You quoted me 200 yuan for the brake pads and charged me 340. Nobody told me about it before.
  opening: {customer: Ms Lee, spend: "340", currency: CNY, tier: regular}
  read: {playbook: misquoted-parts, severity: moderate, grade: general, emotion: angry, aggravating: [], flags: []}
  steps:
    - mei: set-facts
      with: {fault: ours, quoted: "200", charged: "340"}
    - mei: request-approval
    - mei: approve
      refused: own-request
    - jonas: approve
    - mei: mark-sent
  end:
    owed:
      - {id: honour-quote, amount: "140.00", currency: CNY}
    gift: {low: "68.00", high: "102.00", amount: "68.00", currency: CNY}
    gift-named: true
    approver: lead
    says: [["140"], ["Ms Lee"]]
    never-says: ["free of charge"]
    state: sent
    ledger:
      - {kind: owed, amount: "140", currency: CNY}
      - {kind: gift, amount: "68", currency: CNY}
`;

describe("the scenario files", () => {
  const files = scenarioFiles();

  it("hold to the form, each id once", () => {
    expect(readScenarios(files).faults).toEqual([]);
  });

  it.skipIf(files.length === 0)("have as many scenarios in each script", () => {
    const { told } = readScenarios(files);
    const [first, ...others] = LANGUAGES.map(
      (language) => told.filter(({ scenario: { script } }) => script === language).length,
    );
    expect(first).toBeGreaterThan(0);
    expect(others).toEqual(others.map(() => first));
  });

  it("are told by file and line where they do not", () => {
    const broken = MISQUOTED.replace('amount: "140.00"', "amount: 140").replace("jonas: approve", "jonas: aprove");
    const { faults } = readScenarioText(broken.replace("gift-named", "gift-is-named"), "broken.yaml");
    expect(faults.map((fault) => fault.split(" ").slice(0, 2).join(" "))).toEqual([
      "broken.yaml:14: steps.3.jonas:",
      "broken.yaml:18: end.owed.0.amount:",
      "broken.yaml:17: end.gift-named:",
      "broken.yaml:20: end:",
    ]);
  });

  it("do not share an id", () => {
    const [file] = files;
    if (file === undefined) return;
    const { faults } = readScenarios([file, file]);
    expect(faults[0]).toContain(`stands at ${relative(process.cwd(), file)}:`);
  });
});

describe("a scenario played", () => {
  it("is passed where the desk does what the truth says, also in other words", async () => {
    expect((await played(MISQUOTED)).acting).toEqual([]);
    expect((await played(MISQUOTED, 3)).acting).toEqual([]);
  });

  it("is failed, in words, where the truth is another", async () => {
    const wrong = MISQUOTED.replace('amount: "140.00"', 'amount: "150.00"')
      .replace("approver: lead", "approver: manager")
      .replace("state: sent", "state: resolved")
      .replace('amount: "68", currency', 'amount: "70", currency')
      .replace('["Ms Lee"]', '["Mr Lee", "Sir"]')
      .replace('["free of charge"]', '["¥140"]');
    const { acting } = await played(wrong);
    expect(acting.map(({ kind, what }) => `${kind}: ${what}`).sort()).toEqual([
      "amounts: owed: honour-quote CNY 140.00, should be honour-quote CNY 150.00",
      "approver: approver: lead, should be manager",
      "ledger: ledger: gift CNY 68.00, owed CNY 140.00, should be gift CNY 70.00, owed CNY 140.00",
      "state: state: sent, should be resolved",
      'words: the reply does not say "Mr Lee" or "Sir"',
      'words: the reply says "¥140"',
    ]);
  });

  it("ends where somebody is let do what must be refused, or refused what must go well", async () => {
    const allowed = MISQUOTED.replace("- jonas: approve", "- jonas: approve\n      refused: no-authority");
    expect((await played(allowed)).acting).toEqual([
      { kind: "refusals", what: "jonas approve: went well, should be refused no-authority" },
    ]);
    const [refused, ...others] = (await played(MISQUOTED.replace("- mei: mark-sent", "- mei: resolve-case"))).acting;
    expect(refused?.kind).toBe("steps");
    expect(refused?.what).toMatch(/^mei resolve-case: refused not-in-this-state: /u);
    expect(others).toEqual([]);
  });

  it("is told where a refusal gives another reason", async () => {
    const { acting } = await played(MISQUOTED.replace("refused: own-request", "refused: no-authority"));
    expect(acting).toEqual([
      { kind: "refusals", what: "mei approve: refused own-request, should be refused no-authority" },
    ]);
  });

  it("goes on from the right reading where the desk read otherwise", async () => {
    const minor = MISQUOTED.replace("severity: moderate", "severity: minor")
      .replace("emotion: angry", "emotion: calm")
      .replace('low: "68.00", high: "102.00", amount: "68.00"', 'low: "34.00", high: "51.00", amount: "34.00"')
      .replace('amount: "68", currency', 'amount: "40", currency');
    const { reading, acting } = await played(minor);
    expect(reading.map(({ what }) => what)).toEqual([
      "severity: moderate, should be minor",
      "emotion: angry, should be calm",
    ]);
    expect(acting).toEqual([]);
  });

  it("is corrected where none fits and the desk chose one: then nothing is owed", async () => {
    const none = MISQUOTED.replace("playbook: misquoted-parts", "playbook: null");
    const { reading, acting } = await played(none);
    expect(reading.map(({ what }) => what)).toEqual(["playbook: misquoted-parts, should be none"]);
    expect(acting.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["amounts", "ledger"]));
  });
});

async function played(yaml: string, nth = 1): Promise<Play> {
  const { told, faults } = readScenarioText(yaml, "inline.yaml");
  const [only] = told;
  if (!only) throw new Error(faults.join("\n"));
  return play(only.scenario, nth, openFreshDesk);
}
