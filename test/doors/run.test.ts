import { describe, expect, test } from "vitest";
import { parsedJson } from "#src/doors/json-lines.ts";
import { printedReply, runArguments } from "#src/doors/run.ts";

describe("the arguments of run", () => {
  test("are a command, its input, a person, perhaps an id", () => {
    const argv = ["open-case", '{"text":"x"}', "--as", "mei", "--id", "web-17", "--json"];
    expect(runArguments(argv)).toEqual({
      command: "open-case",
      input: '{"text":"x"}',
      as: "mei",
      id: "web-17",
      json: true,
    });
    expect(runArguments(["--as", "mei", "list-queue"])).toMatchObject({
      command: "list-queue",
      input: "{}",
      json: false,
    });
  });

  test("get an id of their own where none is named", () => {
    const ids = [1, 2].map(() => runArguments(["help", "--as", "mei"]).id);
    expect(ids[0]).not.toBe(ids[1]);
  });

  test.each([
    ["no command", ["--as", "mei"]],
    ["no person", ["help"]],
    ["an option that is none", ["help", "--as", "mei", "--verbose"]],
    ["a second input", ["help", "{}", "{}", "--as", "mei"]],
    ["an option without its value", ["help", "--as"]],
  ])("are refused with %s", (_what, argv) => {
    expect(() => runArguments(argv)).toThrow("usage");
  });
});

test("an input that is no JSON is refused with why", () => {
  expect(() => parsedJson("{text:1}")).toThrow("not-json");
});

test("a person reads words, a script reads JSON", () => {
  const card = { title: "There is no case 9.", accent: "warning", parts: [], buttons: [] } as const;
  const reply = {
    ok: false,
    card: { ...card, parts: [], buttons: [] },
    error: { code: "c", message: "There is no case 9.", next: "Look." },
  };
  expect(printedReply(reply, false)).toBe("There is no case 9.\nLook.");
  expect(JSON.parse(printedReply(reply, true))).toEqual(reply);
});
