import { expect, test } from "vitest";
import { COMMANDS } from "#src/commands/index.ts";
import { complete } from "#src/platforms/console/complete.ts";

const known = {
  commands: COMMANDS,
  cases: ["MG-1", "MG-12"],
  playbooks: ["misquoted-parts", "wait-times"],
  studies: ["service-wait"],
  people: ["mei", "jonas"],
};
const offers = (line: string) => complete(line, known)[0];

test("commands, from the first slash on", () => {
  expect(offers("/")).toEqual(expect.arrayContaining(["/case open", "/gift size", "/as", "/help", "/quit"]));
  expect(offers("/case s")).toEqual(["/case show", "/case summary", "/case send-back", "/case sent"]);
  expect(offers("/case sh")).toEqual(["/case show"]);
  expect(offers("/zzz")).toEqual([]);
});

test("what a command takes next: cases, playbooks, studies, people", () => {
  expect(offers("/case show MG")).toEqual(["MG-1", "MG-12"]);
  expect(offers("/case playbook 1 w")).toEqual(["wait-times"]);
  expect(offers("/study show s")).toEqual(["service-wait"]);
  expect(offers("/case assign 1 j")).toEqual(["jonas"]);
  expect(offers("/as m")).toEqual(["mei"]);
});

test("fields, and their values", () => {
  expect(offers("/case facts 1 --f")).toEqual(["--fault"]);
  expect(offers("/case facts 1 --fault s")).toEqual(["shared"]);
  expect(offers("/case facts 1 --fault ours --t")).toEqual(["--tier"]);
  expect(offers("/case queue w")).toEqual(["work", "waiting"]);
});

test("and tells which part of the line it completes", () => {
  expect(complete("/case sh", known)[1]).toBe("/case sh");
  expect(complete("/case show MG", known)[1]).toBe("MG");
});
