import { expect, test } from "vitest";
import { LibraryError } from "../../src/library/faults.ts";
import { loadLibrary } from "../../src/library/load-library.ts";
import { remove, replace } from "../fixtures/library/change.ts";
import { workshopLibrary } from "../fixtures/library/documents.ts";
import { inFolder } from "../fixtures/library/folder.ts";

const marked = (simplified: string) => `繁:${simplified}`;
const workshop = () => inFolder(workshopLibrary(), (root) => loadLibrary(root, marked));

test("a playbook is read with its figures and its words", () => {
  const late = workshop().playbooks.get("late-repair");
  expect(late).toMatchObject({
    type: "service",
    department: "service-workshop",
    severity: "moderate",
    restsOn: ["spring-rush"],
    giftWaits: false,
    patterns: ["long-duration"],
    owed: [{ id: "finish-first", when: ["ours", "shared"], amount: "none" }],
  });
  expect(late?.utterances.zh).toHaveLength(10);
  expect(late?.text.en.steps).toEqual([
    "Call the customer today.",
    "Look at the job card.",
    "Name a day that we can keep, and write it down.",
  ]);
  expect(late?.text.en.say.opening?.[0]).toEqual({ tags: ["ours", "shared"], text: "I am sorry about your {item}." });
  expect(late?.text["zh-Hans"].avoid).toEqual(["“您该早点打电话。”"]);
  expect(late?.text.en.owed["finish-first"]).toEqual({
    what: "the repair finished before any other",
    basis: "what we promised",
  });
});

test("a case study keeps its source and the way back to its playbook", () => {
  const rush = workshop().caseStudies.get("spring-rush");
  expect(rush?.source).toEqual({ document: "002", section: "first compilation, 6" });
  expect(rush?.playbooks).toEqual(["late-repair"]);
  expect(rush?.text["zh-Hans"].title).toBe("春天的一周");
});

test("the gift rules are exact figures, and a currency without a row uses the one for all others", () => {
  const { giftRules, version } = workshop().house;
  expect(giftRules.bands).toEqual({
    minor: { from: 1000, to: 1250 },
    moderate: { from: 2000, to: 3000 },
    severe: { from: 5000, to: 10000 },
  });
  expect(giftRules).toMatchObject({ keyFactor: 1.5, ceiling: 15000, steps: 3 });
  expect(giftRules.currency("KWD")).toEqual({
    step: 250,
    fixed: { minor: 2000, moderate: 5000, severe: 18000 },
    leadLimit: 25000,
  });
  expect(giftRules.currency("JPY").fixed.severe).toBe(60);
  expect(giftRules.currency("USD").fixed.severe).toBe(6000);
  expect(giftRules.version).toMatch(/^1\+[0-9a-f]{8}$/u);
  expect(version).toMatch(/^1\+[0-9a-f]{8}$/u);
});

test("the desk's tables: people, clocks in minutes, authority, catalogue", () => {
  const { people, grades, authority, catalogue, name, contact } = workshop().house;
  expect(people).toContainEqual({ id: "wen", name: "Wen", role: "manager", language: "zh-Hant" });
  expect(grades.urgent).toEqual({
    owner: "manager",
    firstAnswer: 10,
    solution: 120,
    handOver: 10,
    proposal: 60,
    nextContact: 60,
  });
  expect(authority).toContainEqual({ grade: "general", amount: "above", who: "manager" });
  expect(catalogue[1]).toMatchObject({
    id: "bell",
    about: ["late-repair", "wrong-size"],
    price: { minor: 6000, currency: "CNY" },
    stock: 12,
  });
  expect(catalogue[0]).toMatchObject({ price: null, stock: null });
  expect(catalogue[0]?.phrase["zh-Hans"]).toBe("一张{amount}的代金券");
  expect(name?.en).toBe("Lantern Lane Cycles");
  expect(contact).toBeNull();
});

test("a change of a figure is a new version of the rules; a change of wording is not", () => {
  const versions = (path: string, from: string, to: string) => {
    const files = workshopLibrary();
    replace(files, path, from, to);
    if (path.includes("gifts")) replace(files, path.replace(".md", ".zh.md"), from, to);
    const { house, version } = inFolder(files, (root) => loadLibrary(root));
    return { gifts: house.giftRules.version, rules: house.version, library: version };
  };
  const before = workshop();
  const figure = versions("playbooks/house/gifts.md", "KWD | 0.250", "KWD | 0.500");
  expect([figure.gifts, figure.rules, figure.library]).not.toContain(before.house.giftRules.version);
  expect(figure.rules).not.toBe(before.house.version);
  const wording = versions("playbooks/house/replies.md", "Good day,", "Hello,");
  expect(wording.gifts).toBe(before.house.giftRules.version);
  expect(wording.rules).toBe(before.house.version);
  expect(wording.library).not.toBe(before.version);
});

test("Traditional texts are made when they are read, all of them from texts that were announced", () => {
  const library = inFolder(workshopLibrary(), (root) => loadLibrary(root, marked));
  const { house, playbooks, caseStudies, simplified } = library;
  const made = JSON.stringify([
    [...playbooks.values()].map((p) => p.text["zh-Hant"]),
    [...caseStudies.values()].map((c) => c.text["zh-Hant"]),
  ]);
  expect(made).toContain("繁:修车误期");
  expect(house.replies["zh-Hant"].greeting?.[0]?.text).toBe("繁:您好：");
  expect(house.things[0]?.zh).toBe("自行车");
  expect(house.name?.["zh-Hant"]).toBe("繁:灯笼巷单车");
  expect(house.catalogue[1]?.title["zh-Hant"]).toBe("繁:铜铃");
  const announced = new Set(simplified);
  for (const { text } of playbooks.values()) expect(announced).toContain(text["zh-Hans"].body);
  expect(announced).toContain("铜铃");
});

test("a Traditional file goes before what is derived", () => {
  const files = workshopLibrary();
  files.set(
    "cases/spring-rush.zh-Hant.md",
    (files.get("cases/spring-rush.zh.md") ?? "").replaceAll("春天的一周", "開春那一週"),
  );
  files.set(
    "playbooks/house/replies.zh-Hant.md",
    (files.get("playbooks/house/replies.zh.md") ?? "").replace("您好：", "您好，"),
  );
  const library = inFolder(files, (root) => loadLibrary(root, marked));
  expect(library.caseStudies.get("spring-rush")?.text["zh-Hant"].title).toBe("開春那一週");
  expect(library.house.replies["zh-Hant"].greeting?.[0]?.text).toBe("您好，");
  expect([...library.playbooks.values()][0]?.text["zh-Hant"].title).toMatch(/^繁:/);
});

test("a library with faults is not loaded, and says all of them", () => {
  const files = workshopLibrary();
  remove(files, "cases/spring-rush.zh.md");
  replace(files, "playbooks/wrong-size.md", "### Facts", "### Weather");
  const load = () => inFolder(files, (root) => loadLibrary(root));
  expect(load).toThrow(LibraryError);
  expect(load).toThrow(/spring-rush\.md:1: missing translation; .*unknown stage "Weather"/su);
});

test("without a Traditional given, English and Simplified can be read and Traditional says what is lacking", () => {
  const library = inFolder(workshopLibrary(), (root) => loadLibrary(root));
  expect(library.playbooks.get("late-repair")?.text.en.title).toBe("Repair finished late");
  expect(() => library.playbooks.get("late-repair")?.text["zh-Hant"]).toThrow(/give loadLibrary a Traditional/u);
});
