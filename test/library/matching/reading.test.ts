import { expect, test } from "vitest";
import { familyOf } from "../../../src/library/matching/feature-keys.ts";
import { readFeatures } from "../../../src/library/matching/features.ts";
import { seePatterns } from "../../../src/library/matching/patterns.ts";
import { plainText } from "../../../src/library/matching/plain-text.ts";
import { stem } from "../../../src/library/matching/stem.ts";

const shapes = (text: string): string[] => seePatterns(plainText(text)).map(({ pattern }) => pattern);

test.each([
  ["said 300, now 740", ["two-amounts"]],
  ["¥200 quoted, ¥1,000 billed", ["two-amounts"]],
  ["报价两百，收了八百六", ["two-amounts"]],
  ["話三百蚊，收七百四", ["two-amounts"]],
  ["charged $50, yes $50", []],
  ["bought in 2021, order 300", []],
  ["promised half an hour, took three hours", ["promised-and-actual-duration", "long-duration"]],
  ["說好一個小時，等了兩個半小時", ["promised-and-actual-duration", "long-duration"]],
  ["ready in 10 minutes", []],
  ["my third call", ["repeat-count"]],
  ["投诉了三次", ["repeat-count"]],
  ["第四个人问我", ["repeat-count"]],
])("the shapes of %j", (text, expected) => {
  expect(shapes(text)).toEqual(expected);
});

test("a plain text keeps every place", () => {
  const text = "＜b＞<b>等咗</b> 兩個鐘！\n@shop https://x.example/等 冇人理 😀 A&nbsp;B";
  const plain = plainText(text);
  expect(plain).toHaveLength(text.length);
  expect(plain).not.toContain("shop");
  expect(plain).not.toContain("nbsp");
  expect(plain.slice(text.indexOf("等"), text.indexOf("等") + 2)).toBe("等了");
  expect(plain.slice(text.indexOf("冇"), text.indexOf("冇") + 3)).toBe("没人理");
});

test.each([
  [["charged", "charges", "charging", "charge"]],
  [["waiting", "waited", "waits", "wait"]],
  [["broke", "broken", "break"]],
  [["refused", "refuse", "refusing"]],
  [["policies", "policy"]],
  [["can't", "didn't", "never"]],
])("one stem for %j", (words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

test("what means the same is one feature in every language and script", () => {
  const concepts = (text: string): number[] => {
    const found: number[] = [];
    readFeatures(text, (feature) => found.push(feature));
    return found.filter((feature) => familyOf(feature) === "concept");
  };
  const [refused, denied] = [concepts("the warranty was refused"), concepts("质保被拒绝")];
  expect(new Set(refused).size).toBe(2);
  expect(denied).toEqual(expect.arrayContaining(refused));
  expect(concepts("保固被拒絕")).toEqual(denied);
});
